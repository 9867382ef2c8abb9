import { html, nothing } from 'lit';

/**
 * A link that calls a number, shown as the clinic writes it. https://www.rfc-editor.org/rfc/rfc3966
 *
 * @param action - what the call is for, where it is the call to action
 */
export function phoneLink(phone: string, action?: string) {
  const [number = '', extension] = phone
    .split(/(?<=\d\D*)(?:ext|x|#)/i)
    .map((part) => part.replace(/(?<=\+.*)\(0\)|[^\d+]/g, ''));
  return html`<a part=${action ? 'cta' : nothing} href="tel:${number}${extension ? `;ext=${extension}` : ''}"
    ><span>${action && `${action}: `}<bdi dir="ltr">${phone}</bdi></span></a
  >`;
}
