const escapeHtml = (text) =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0)).padStart(3, '0')};`);

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
