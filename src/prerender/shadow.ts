import type { CSSResult } from 'lit';
import { MildClinic } from '../elements/clinic/mild-clinic.js';
import { MildContact } from '../elements/contact/mild-contact.js';
import { MildInfo } from '../elements/info/mild-info.js';
import { MildRisks } from '../elements/risks/mild-risks.js';
import { formId } from './form-id.js';
import { serialize, startTag } from './serialize.js';
import { staticTree } from './static-tree.js';

const styles: Readonly<Record<string, readonly CSSResult[] | undefined>> = {
  'mild-clinic': [MildClinic.styles],
  'mild-info': MildInfo.styles,
  'mild-risks': MildRisks.styles,
  'mild-contact': MildContact.styles,
};

/** A style sheet without what only human readers need. */
const compact = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The text of each style sheet of an element, as we wrote it: a browser's own text
 * leaves out what only other browsers know.
 */
function styleTexts({ localName, shadowRoot }: Element): string[] {
  const ours = styles[localName] ?? [];
  const added = [...(shadowRoot?.adoptedStyleSheets ?? [])].slice(ours.length);
  return [
    ...ours.map(({ cssText }) => compact(cssText)),
    ...added.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')),
  ];
}

/** An element with its declarative shadow root; undefined if it isn't ours, or hasn't rendered. */
function own(element: Element): string | undefined {
  // A browser has left this of another snippet.
  if (element.matches('template[shadowrootmode]') && element.parentElement?.shadowRoot) return '';
  return staticTree(element) && shadowHtml(element);
}

/** The start tag, with the id that the calls to action lead to. */
function startOf(element: Element): string {
  const id = element.localName === 'mild-contact' && !element.id && formId(element);
  return id ? startTag(element).replace(/^<[\w-]+/, `$& id="${id}"`) : startTag(element);
}

/** An element that has rendered, with its declarative shadow root and its children. */
export function shadowHtml(element: Element): string {
  const sheets = styleTexts(element).map((css) => {
    const style = element.ownerDocument.createElement('style');
    style.append(css);
    return style;
  });
  const root =
    serialize(sheets) + serialize(staticTree(element)?.childNodes ?? [], { collapse: true }).trim();
  const children = serialize(element.childNodes, { own });
  return `${startOf(element)}<template shadowrootmode="open">${root}</template>${children}</${element.localName}>`;
}
