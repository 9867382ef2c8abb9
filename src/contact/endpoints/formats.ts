/** The names that `endpoint-format` takes. */
export const endpointFormats = ['json'] as const;

/** How an endpoint wants its requests. */
export type EndpointFormat = (typeof endpointFormats)[number];
