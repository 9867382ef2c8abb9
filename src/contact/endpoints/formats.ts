/** All names that `endpoint-format` takes. Apart from what they stand for, which only the form needs. */
export const endpointFormats = [
  'json',
  'form',
  'formspree',
  'netlify',
  'contact-form-7',
  'gravity-forms',
  'hubspot',
  'web3forms',
  'formsubmit',
  'apps-script',
] as const;

/** How an endpoint wants its requests: a name that `endpoint-format` takes. */
export type EndpointFormat = (typeof endpointFormats)[number];
