import { html } from 'lit';

/** A link that calls a number, shown as the clinic writes it. https://www.rfc-editor.org/rfc/rfc3966 */
export function phoneLink(phone: string) {
  const [number = '', extension] = phone
    .split(/(?<=\d\D*)(?:ext|x|#)/i)
    .map((part) => part.replace(/(?<=\+.*)\(0\)|[^\d+]/g, ''));
  return html`<a href="tel:${number}${extension ? `;ext=${extension}` : ''}"
    ><bdi dir="ltr">${phone}</bdi></a
  >`;
}
