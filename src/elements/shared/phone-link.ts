import { html, nothing } from 'lit';
import { fresh } from './fresh.js';
import { telUrl } from '../../contact/tel-url.js';

/**
 * A link that calls a number, shown as the clinic writes it.
 *
 * @param action - the label of the call to action; undefined for a plain link
 */
export const phoneLink = (phone: string, action?: string) =>
  fresh(
    phone,
    html`<a part=${action ? 'cta' : nothing} href=${telUrl(phone) ?? nothing}
      ><span>${action && `${action}: `}<bdi translate="no" dir="ltr">${phone}</bdi></span></a
    >`,
  );
