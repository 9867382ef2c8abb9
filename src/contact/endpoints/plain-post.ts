import type { EndpointFormat } from './index.js';

/**
 * Where a form of HTML may post to without a script, by format, from the
 * address that the script sends to. The others take nothing but what a script
 * makes, or answer with what no person can read.
 */
export const plainPost: Readonly<Partial<Record<EndpointFormat, (endpoint: string) => string>>> = {
  form: (endpoint) => endpoint,
  formspree: (endpoint) => endpoint,
  netlify: (endpoint) => endpoint,
  web3forms: (endpoint) => endpoint,
  // https://formsubmit.co/documentation: `/ajax/` is the address for scripts.
  formsubmit: (endpoint) => endpoint.replace('/ajax/', '/'),
};
