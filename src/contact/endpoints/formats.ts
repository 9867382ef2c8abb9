/** All values of `endpoint-format`. They are apart from the formats themselves, which only the form needs. */
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

/** The format that an endpoint expects: a value of `endpoint-format`. */
export type EndpointFormat = (typeof endpointFormats)[number];
