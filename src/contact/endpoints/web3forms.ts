import { own } from './answer.js';
import { jsonBody } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * Web3Forms, which knows the clinic by the page's hidden input `access_key`.
 * https://docs.web3forms.com/getting-started/api-reference
 */
export const web3forms: Endpoint = {
  address: '/submit',
  needs: 'access_key',
  request: jsonBody,
  accepts: ({ json }) => own(json, 'success') === true,
};
