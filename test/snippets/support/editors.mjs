import { parseFragment, serialize } from 'parse5';
import { autop, hasWordPress, ksesPost } from '../../helpers/wordpress.mjs';

const escapeHtml = (text) =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0)).padStart(3, '0')};`);

/** What `wp_kses_post` leaves, as far as can be said without WordPress, of the elements that matter here, and of their attributes. */
const KSES = {
  a: ['href', 'rel', 'target'],
  br: [],
  div: [],
  em: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  li: [],
  ol: [],
  p: [],
  span: [],
  strong: [],
  ul: [],
};
const EVERYWHERE = /^(class|dir|hidden|id|lang|role|style|title|aria-.*|data-[\w-]+)$/;

function filter(nodes, keeps) {
  return nodes.flatMap((node) => {
    if (node.nodeName === '#text') return [node];
    if (!node.tagName) return [];
    const childNodes = filter(node.childNodes, keeps);
    if (!keeps.tag(node.tagName)) return childNodes;
    const attrs = node.attrs.filter(({ name }) => keeps.attribute(node.tagName, name));
    return [{ ...node, attrs, childNodes }];
  });
}

function filtered(html, keeps) {
  const fragment = parseFragment(html);
  return serialize({ ...fragment, childNodes: filter(fragment.childNodes, keeps) });
}

/** Stand for the references of square brackets, which a parser would read. */
const OPENING = '\uE001';
const CLOSING = '\uE002';

/** The same without WordPress. It keeps character references, written its own way. */
const likeKses = (html) =>
  filtered(html.replaceAll('&#91;', OPENING).replaceAll('&#93;', CLOSING), {
    tag: (name) => name in KSES,
    attribute: (tag, name) => EVERYWHERE.test(name) || KSES[tag].includes(name),
  })
    .replaceAll(OPENING, '&#091;')
    .replaceAll(CLOSING, '&#093;');

const isHere = hasWordPress();

/** What WordPress saves for an author who may not save scripts: by its own filter, where it is here. */
export const kses = isHere ? ksesPost : likeKses;

/** What WordPress shows of what the classic editor has saved: paragraphs, where it is here to tell them. */
export const classic = isHere ? autop : (html) => html;

/** WordPress runs shortcodes wherever they stand. */
export const withShortcodes = (html) => html.replace(/\[\w+\]/g, '<b>A shortcode</b>');

/** `esc_attr`: it leaves character references as they are. */
export const escAttr = (text) =>
  text
    .replace(/&(?!(?:[a-z]{2,8}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});)/gi, '&amp;')
    .replace(/[<>"']/g, (character) => escapeHtml(character));

/** Joomla runs commands in braces, and hides addresses. */
export const withPlugins = (html) => {
  const [, styles = '', rest] = /^(<style>[^]*?<\/style>)?([^]*)$/.exec(html);
  return (
    styles + rest.replace(/\{\w[^}]*\}/g, '').replace(/[\w.-]+@(?:[\w-]+\.)+\w{2,24}/g, 'hidden address')
  );
};

/** A script tag with attributes by name, as a content management system writes it. */
export const writtenScript = (src, attributes, escape = escapeHtml) =>
  `<script src="${escape(src)}"${Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('')}></script>`;
