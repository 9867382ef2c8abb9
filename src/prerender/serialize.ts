const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isHtml = ({ namespaceURI }: Element) => namespaceURI === 'http://www.w3.org/1999/xhtml';

/** HTML elements without an end tag. https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** HTML elements whose text is not markup, and can't be escaped like markup. */
const raw = /^(style|script|xmp|iframe|noembed|noframes|noscript|plaintext)$/;

/** Inputs whose value is given by the page's author, and not typed. */
const given = /^(hidden|checkbox|radio|submit|button|reset|image)$/;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\u00a0', '&nbsp;'],
]);

/** Escapes a text for HTML, also between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\u00a0]/g, (character) => entities.get(character) ?? character);

/** Escapes text that would end the element early, in styles and scripts. Leaves it out of other elements. */
function rawText(name: string, text: string): string {
  if (name === 'style') return text.replace(/<(?=\/|!--)/g, '\\3c ');
  if (name === 'script') return text.replace(/<(?=\/script|script|!--)/gi, '\\u003c');
  return text.toLowerCase().includes(`</${name}`) ? '' : text;
}

/** The options of a serialization. */
export interface SerializeOptions {
  /** Whether several blanks become one, as they are shown. Default false. */
  readonly collapse?: boolean;
  /** Returns the HTML of an element that is written differently; undefined for any other. */
  readonly own?: (element: Element) => string | undefined;
}

function attributesOf(element: Element): string {
  const typed = element.localName === 'input' && !given.test((element as HTMLInputElement).type);
  return [...element.attributes]
    .filter(({ name }) => !(typed && name === 'value')) // some frameworks write typed text there
    .map(({ name, value }) => (value ? ` ${name}="${escapeHtml(value)}"` : ` ${name}`))
    .join('');
}

/** The start tag of an element. */
export const startTag = (element: Element): string => `<${element.localName}${attributesOf(element)}>`;

/** Writes nodes as HTML without comments: what the page's author wrote, never what a person typed or ticked. */
export function serialize(nodes: Iterable<Node>, options: SerializeOptions = {}): string {
  return [...nodes].map((node) => serializeNode(node, options)).join('');
}

function serializeNode(node: Node, options: SerializeOptions): string {
  if (isText(node)) {
    const { data, parentElement } = node;
    const text =
      options.collapse && !parentElement?.closest('pre, textarea')
        ? data.replace(/[\t\n\f\r ]+/g, ' ')
        : data;
    if (parentElement && isHtml(parentElement) && raw.test(parentElement.localName)) {
      return rawText(parentElement.localName, text);
    }
    return escapeHtml(text);
  }
  if (!isElement(node)) return '';
  const own = options.own?.(node);
  if (own !== undefined) return own;
  const { localName } = node;
  const start = startTag(node);
  if (isHtml(node) && empty.test(localName)) return start;
  const content = localName === 'template' ? (node as HTMLTemplateElement).content : node;
  const inside = serialize(content.childNodes, options);
  // The parser drops a line break right after these start tags.
  const first = isHtml(node) && /^(pre|textarea|listing)$/.test(localName) && inside.startsWith('\n');
  return `${start}${first ? '\n' : ''}${inside}</${localName}>`;
}
