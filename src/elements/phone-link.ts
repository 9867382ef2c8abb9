import { html } from 'lit';

/** A link that calls a number, shown as the clinic writes it. */
export const phoneLink = (phone: string) =>
  html`<a href="tel:${phone.replace(/[^\d+]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>`;
