import { own } from './answer.js';
import { jsonBody } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * Web3Forms. The page's hidden input `access_key` identifies the clinic.
 * https://docs.web3forms.com/getting-started/api-reference
 */
export const web3forms: Endpoint = {
  address: '/submit',
  needs: 'access_key',
  request: jsonBody,
  accepts: ({ json }) => own(json, 'success') === true,
};
