import { own } from './answer.js';
import { jsonBody } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * Gravity Forms on WordPress. Its fields are `input_1`, `input_2` and so on, and
 * `input_1_3` for a part of a field. A mistake has only the number. Only the last
 * page of a form has a confirmation.
 * https://docs.gravityforms.com/submitting-forms-with-rest-api-v2/
 */
export const gravityForms: Endpoint = {
  address: '/forms/{number}/submissions',
  needs: 'input_{number}',
  request: jsonBody,
  accepts: ({ status, json }) =>
    status === 200 &&
    own(json, 'is_valid') === true &&
    ['confirmation_message', 'confirmation_redirect'].some((key) => typeof own(json, key) === 'string'),
  locate(field, text, names) {
    const input = field && `input_${field}`;
    return [names.find((name) => name.startsWith(`${input}_`)) ?? input, text];
  },
};
