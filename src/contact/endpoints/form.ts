import { urlencoded } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/** What an HTML form would send. Any 2xx means accepted, since the answer may be a thank-you page. */
export const form: Endpoint = {
  request: urlencoded,
  accepts: () => true,
};
