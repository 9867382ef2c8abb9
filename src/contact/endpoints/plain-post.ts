import type { EndpointFormat } from './index.js';

/**
 * The address for an HTML form without a script, by format, made from the address
 * for the script. The other formats only take what a script makes, or answer with
 * something that a person can't read.
 */
export const plainPost: Readonly<Partial<Record<EndpointFormat, (endpoint: string) => string>>> = {
  form: (endpoint) => endpoint,
  formspree: (endpoint) => endpoint,
  netlify: (endpoint) => endpoint,
  web3forms: (endpoint) => endpoint,
  // https://formsubmit.co/documentation: `/ajax/` is the address for scripts.
  formsubmit: (endpoint) => endpoint.replace('/ajax/', '/'),
};
