import { html, render } from 'lit';
import { heading } from '../elements/shared/heading.js';
import { renderReach } from '../elements/contact/contact-panels.js';
import { formId } from './form-id.js';
import { escapeHtml } from './serialize.js';
import { settingsOf, spokenBy } from './settings.js';
import { staticTree } from './static-tree.js';

/** Attributes that a mount point keeps as they are. */
const kept = ['id', 'class', 'lang', 'dir', 'hidden', 'slot'];

/** Elements that aren't read, do nothing without a script, or are stripped by an editor's filter. */
const left =
  'style, script, template, noscript, .room, form, button, input, select, textarea, svg, iframe, object, [aria-live], ' +
  '[aria-hidden=true], [hidden], [slot=fields]';

const inline = 'a, abbr, b, bdi, bdo, br, cite, code, em, i, small, span, strong, sub, sup, time';

type Attributes = Readonly<Record<string, string>>;

/** The slots of the form that everybody reads. Not `success`: nothing was sent. */
const formTexts = ['intro', 'urgent', 'consent'];

/** The place of the walk: the `host` of the shadow tree, if any; the configuration of a `<mild-clinic>` around; and the element around the text. */
interface Place {
  readonly host?: Element;
  readonly given: Attributes;
  readonly around: Element | null;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const tag = (name: string, content: string, attributes = '') =>
  content.trim() && `<${name}${attributes}>${content.trim()}</${name}>`;

/** A line of text with its links and strong words. */
function line(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeHtml(node.nodeValue?.replace(/\s+/g, ' ') ?? '');
  if (!isElement(node) || node.matches(left)) return '';
  if (node.localName === 'br') return '<br>';
  const content = [...node.childNodes].map(line).join('');
  if (/^(strong|em)$/.test(node.localName)) return tag(node.localName, content);
  const href = node.localName === 'a' && node.getAttribute('href');
  return href ? tag('a', content, ` href="${escapeHtml(href)}"`) : content;
}

/** Headings, paragraphs and lists one after the other, without the elements around them. */
function flow(nodes: Iterable<Node>, place: Place): string {
  let html = '';
  let text = '';
  const endLine = () => {
    html += tag('p', text);
    text = '';
  };
  for (const node of nodes) {
    if (!isElement(node) || node.matches(inline)) {
      text += line(node);
      continue;
    }
    endLine();
    html += block(node, place);
  }
  endLine();
  return html;
}

function block(element: Element, place: Place): string {
  const { localName, childNodes } = element;
  if (localName === 'mild-clinic') {
    const hidden = element.matches('[hidden]') && { hidden: '' };
    return flow(childNodes, { ...place, given: { ...place.given, ...hidden, ...configurationOf(element) } });
  }
  if (/^mild-(info|risks|contact)$/.test(localName)) return mountPoint(element, place);
  if (element.matches(left)) return '';
  if (localName === 'slot') return slot(element, place);
  const name = element.getAttribute('slot');
  const attributes = name && !place.host ? ` slot="${escapeHtml(name)}"` : '';
  if (/^(h[1-6]|p)$/.test(localName)) return tag(localName, [...childNodes].map(line).join(''), attributes);
  if (/^(ul|ol)$/.test(localName)) {
    const items = [...element.children].map((item) => tag('li', itemText(item, place)));
    return tag(localName, items.join(''), attributes);
  }
  const content = flow(childNodes, place);
  return attributes ? tag('div', content, attributes) : content;
}

const itemText = (item: Element, place: Place) =>
  item.querySelector('p, ul, ol') ? flow(item.childNodes, place) : [...item.childNodes].map(line).join('');

/** The content that the page's author put into a slot, else the slot's own. */
function slot(element: Element, { host, given, around }: Place): string {
  const name = element.getAttribute('name');
  const assigned = [...(host?.children ?? [])].filter((child) => child.getAttribute('slot') === name);
  if (!assigned.length) return flow(element.childNodes, { given, around, ...(host && { host }) });
  // A block of its own, even if it is only a line of text: it has its own place in the element.
  return assigned
    .map((child) =>
      child.matches(inline)
        ? tag('p', line(child), ` slot="${escapeHtml(name ?? '')}"`)
        : block(child, { given, around }),
    )
    .join('');
}

/** The configuration in an element's attributes, as attributes of a mount point. */
function configurationOf(element: Element): Attributes {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: readonly string[] };
  const known = [...element.attributes].filter(({ name }) => observedAttributes.includes(name));
  return Object.fromEntries(known.map(({ name, value }) => [`data-${name}`, value]));
}

/** The language of the text, if it differs from that of the page around. */
function languageOf(element: Element, around: Element | null): Attributes {
  const { tag } = spokenBy(element);
  const known = around?.closest('[lang]')?.getAttribute('lang') ?? 'en';
  return known.split('-')[0] === tag.split('-')[0] ? {} : { lang: tag };
}

/** The id that the calls to action lead to. */
function idOf(element: Element): Attributes {
  const id = element.localName === 'mild-contact' && formId(element);
  return id ? { id } : {};
}

function contactTree(element: Element): HTMLElement {
  const settings = settingsOf(element);
  const words = spokenBy(element).language.messages;
  const tree = element.ownerDocument.createElement('div');
  const own = formTexts.filter((name) => element.querySelector(`:scope > [slot=${name}]`));
  render(
    html`${heading(settings.headingLevel ?? 2, words.heading)}
    ${own.map((name) => html`<slot name=${name}></slot>`)} ${renderReach(words, settings)}`,
    tree,
  );
  return tree;
}

/** The content without the explanation of the pictures, which aren't there. */
function contentTree(element: Element): HTMLElement | undefined {
  const tree = staticTree(element);
  const explained = spokenBy(element).language.content.evidence.studies.map(({ pictures }) => pictures);
  for (const text of tree?.querySelectorAll('p') ?? [])
    if (explained.includes(text.textContent)) text.remove();
  return tree;
}

/** A mount point with the content of its element as plain HTML. */
function mountPoint(element: Element, { given, around }: Place): string {
  const handedOn = [...element.attributes]
    .filter(({ name }) => kept.includes(name))
    .map(({ name, value }) => [name, value] as const);
  const attributes = {
    'data-mild': element.localName.replace('mild-', ''),
    ...languageOf(element, around),
    ...idOf(element),
    ...Object.fromEntries(handedOn),
    ...given,
    ...configurationOf(element),
  };
  const tree = element.localName === 'mild-contact' ? contactTree(element) : contentTree(element);
  const text = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<div${text.join('')}>${flow(tree?.childNodes ?? [], { host: element, given: {}, around })}</div>`;
}

/** An element's content as plain HTML in a mount point. A `<mild-clinic>` gives one mount point for each element in it. */
export const fallbackHtml = (element: Element): string =>
  block(element, { given: {}, around: element.parentElement });
