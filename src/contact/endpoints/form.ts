import { urlencoded } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/** What a form of HTML would send; accepted by any 2xx, since a thank-you page is an answer here. */
export const form: Endpoint = {
  request: urlencoded,
  accepts: () => true,
};
