import {
  configuration,
  declarations,
  elementParts,
  scriptFile,
  scriptUrl,
  type Attributes,
  type ElementPart,
} from '../builder/page-parts.js';
import { type ElementName, type Setup } from '../builder/setup.js';
import { telUrl } from '../../src/contact/tel-url.js';
import { interfaceIn } from '../../src/locales/interface.js';
import { escapeHtml } from '../../src/prerender/serialize.js';
import { inAttribute } from './quote.js';
import type { Material } from './snippet.js';

/** Lines that stand further in. Not by `^`, for which U+2028 in the middle of a value begins a line, too. */
export const indented = (text: string, by = '  '): string => text.replace(/(^|\n)(?=[^\n])/g, `$1${by}`);

const textsOf = (attributes: Attributes): readonly string[] =>
  Object.entries(attributes).map(([name, value]) => (value ? asAttribute(name, value) : name));

/** A start tag of attributes as they are to stand there; more than two have a line each. */
const startTagOf = (name: string, texts: readonly string[]) =>
  texts.length > 2 ? `<${name}\n${indented(texts.join('\n'))}\n>` : `<${[name, ...texts].join(' ')}>`;

/** A start tag. */
export const startTag = (name: string, attributes: Attributes): string =>
  startTagOf(name, textsOf(attributes));

/** Attributes as a script tag or a mount point has them. */
export const asData = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));

/** What the browser checks the script with. */
export function integrityOf(setup: Setup, { integrity }: Material): string {
  const file = scriptFile(setup);
  const hash = integrity[file];
  if (!hash) throw new TypeError(`There is no hash for ${file}. Expected: what dist/integrity.json says.`);
  return hash;
}

/**
 * The attributes of the script tag. The configuration stands in the page: optimizers that join scripts lose what a tag
 * says. A file on the clinic's own site has no hash: what minifies it there would keep it from running.
 */
export const scriptAttributes = (setup: Setup, material: Material): Attributes => ({
  src: scriptUrl(setup),
  ...(!setup.scriptFolder.trim() && { integrity: integrityOf(setup, material), crossorigin: 'anonymous' }),
  defer: '',
});

/** The script tag, perhaps with more attributes. */
export const scriptTag = (setup: Setup, material: Material, more: Attributes = {}): string =>
  `${startTag('script', { ...scriptAttributes(setup, material), ...more })}</script>`;

/** How an element is written where it isn't plain HTML. */
export interface ElementStyle {
  /** More attributes, such as an event listener, as they are to stand there. */
  readonly more?: (part: ElementPart) => readonly string[];
  /** How a tag without an end tag ends. */
  readonly voidEnd?: string;
  /** The name or the value of a hidden input. */
  readonly input?: (attribute: 'name' | 'value', text: string) => string;
}

const asAttribute = (name: string, text: string) => `${name}="${inAttribute(text)}"`;

/**
 * One element with its hidden inputs.
 *
 * @param fallback - what is seen until the script runs
 */
export function element(part: ElementPart, style: ElementStyle = {}, fallback?: string): string {
  const { tag, attributes } = part;
  const inside = [...hiddenOf(part, style), ...(fallback ? [fallback] : [])].join('\n');
  const content = inside && `\n${indented(inside)}\n`;
  return `${startTagOf(tag, [...textsOf(attributes), ...(style.more?.(part) ?? [])])}${content}</${tag}>`;
}

/** The clinic's phone, in the words of the form; undefined where there is none. */
function phoneLine({ clinicPhone, language }: Setup): string | undefined {
  const phone = clinicPhone.trim();
  const url = telUrl(phone);
  return (
    url &&
    `<p>${escapeHtml(interfaceIn(language).messages.reach)} <a href="${url}">${escapeHtml(phone)}</a></p>`
  );
}

/**
 * The elements of the setup, one after the other. The last one, which is the form if there is one, shows the clinic's
 * phone until the script runs: an editor shows nothing of an empty element, nor does a page whose visitors haven't
 * agreed to scripts.
 */
export const elements = (setup: Setup, style?: ElementStyle): string => {
  const parts = elementParts(setup);
  return parts
    .map((part) => element(part, style, part === parts.at(-1) ? phoneLine(setup) : undefined))
    .join('\n');
};

/** What configures the elements inside it; nothing where everything is the default. */
export const inClinic = (setup: Setup, inside: string): string =>
  around('mild-clinic', configuration(setup), inside);

/** The elements with their configuration. */
export const clinic = (setup: Setup): string =>
  Object.keys(configuration(setup)).length > 0 ? inClinic(setup, indented(elements(setup))) : elements(setup);

function around(tag: string, attributes: Attributes, inside: string): string {
  return Object.keys(attributes).length > 0 ? `${startTag(tag, attributes)}\n${inside}\n</${tag}>` : inside;
}

/**
 * Each element as a mount point, with its content in it where there is some, and one for the clinic around them.
 *
 * @param more - what else stands in a mount point
 */
export function mountPoints(
  setup: Setup,
  { fallback }: Material,
  more: (part: ElementPart) => string = () => '',
): string {
  const points = elementParts(setup).map((part) => {
    const { name, attributes } = part;
    const point = fallback[name] ?? `${startTag('div', { 'data-mild': name, ...asData(attributes) })}</div>`;
    return point.replace(/<\/div>$/, () => `${more(part)}</div>`);
  });
  return around('div', { 'data-mild': 'clinic', ...asData(configuration(setup)) }, points.join('\n'));
}

/** The hidden inputs of an element, each in a line of its own. */
export const hiddenOf = (
  { hidden }: ElementPart,
  { input = asAttribute, voidEnd = '>' }: ElementStyle = {},
) =>
  // In one line each, however many attributes: an input is known by all of them.
  Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" ${input('name', name)} ${input('value', value)}${voidEnd}`,
  );

/** A rule for all elements of the setup. */
const rule = (names: readonly ElementName[], lines: readonly string[]) =>
  `${names.map((name) => `mild-${name}`).join(',\n')} {\n${indented(lines.join('\n'))}\n}`;

/** The colors of the setup as a style rule; empty if none is set. */
export function styleRule(setup: Setup): string {
  const lines = declarations(setup);
  return lines.length > 0 ? rule(setup.elements, lines) : '';
}

/** The colors of the setup, and perhaps other rules, in a `<style>` with a line break after it; empty for neither. */
export function styleTag(setup: Setup, more = ''): string {
  const css = [styleRule(setup), more].filter(Boolean).join('\n');
  return css && `<style>\n${indented(css)}\n</style>\n`;
}

/** Markup with the colors of the setup around it, as an attribute; as it is if none is set. */
export function styled(setup: Setup, inside: string): string {
  const style = declarations(setup).join(' ');
  return around('div', style ? { style } : {}, inside);
}

/** Everything in one piece: colors, script, elements. */
export const onePiece = (setup: Setup, material: Material): string =>
  `${styleTag(setup)}${scriptTag(setup, material)}\n${clinic(setup)}`;

/** The hidden inputs of the form; they exist only if there is a form. */
export const hiddenInputs = (setup: Setup): Readonly<Record<string, string>> =>
  elementParts(setup).find(({ name }) => name === 'contact')?.hidden ?? {};
