import type { Config, ConfigLayer } from './schema.js';

const defaults = { endpointFormat: 'json', replyHours: 24, clinicClaims: false } as const satisfies Config;

/**
 * Lays the values of several sources over each other.
 *
 * @param layers - from the weakest to the strongest; undefined means that a source doesn't say
 */
export const merge = (...layers: readonly object[]): object =>
  Object.fromEntries(
    layers
      .flatMap((layer) => Object.entries(layer) as [string, unknown][])
      .filter(([, value]) => value !== undefined),
  );

/** The configuration in force where these sources stand over the defaults, the weakest first. */
export const withDefaults = (...layers: readonly ConfigLayer[]): Config =>
  merge(defaults, ...layers) as Config;
