import type { Endpoint } from './endpoint.js';
import type { EndpointFormat } from './formats.js';
import { json } from './json.js';

/** The endpoint that speaks a format. */
export const endpoints: Readonly<Record<EndpointFormat, Endpoint>> = { json };
