import { jsonBody } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/** The submission as JSON. A 2xx with an empty body or with JSON means accepted. */
export const json: Endpoint = {
  request: (_, { values }) => jsonBody(values),
  accepts: ({ text, json }) => !text.trim() || json !== undefined,
};
