import { own } from './answer.js';
import { jsonBody } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * FormSubmit's address for scripts, which says in a text whether it succeeded.
 * Until the clinic has confirmed its email address nothing does.
 * https://formsubmit.co/ajax-documentation
 */
export const formsubmit: Endpoint = {
  address: '/ajax/{email}',
  request: jsonBody,
  accepts: ({ json }) => own(json, 'success') === 'true',
};
