import { html, nothing } from 'lit';
import { telUrl } from '../../contact/tel-url.js';

/**
 * A link that calls a number, shown as the clinic writes it.
 *
 * @param action - what the call is for, where it is the call to action
 */
export const phoneLink = (phone: string, action?: string) =>
  html`<a part=${action ? 'cta' : nothing} href=${telUrl(phone) ?? nothing}
    ><span>${action && `${action}: `}<bdi dir="ltr">${phone}</bdi></span></a
  >`;
