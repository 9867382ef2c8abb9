import { own } from './answer.js';
import { jsonBody } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * FormSubmit's address for scripts. A text in its answer says whether it
 * succeeded. Until the clinic has confirmed its email address, it never does.
 * https://formsubmit.co/ajax-documentation
 */
export const formsubmit: Endpoint = {
  address: '/ajax/{email}',
  request: jsonBody,
  accepts: ({ json }) => own(json, 'success') === 'true',
};
