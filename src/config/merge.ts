import type { Config, ConfigLayer } from './schema.js';

const defaults = { endpointFormat: 'json', replyHours: 24, clinicClaims: false } as const satisfies Config;

/**
 * Merges the values of several sources.
 *
 * @param layers - from the weakest to the strongest; undefined values are skipped
 */
export const merge = (...layers: readonly object[]): object =>
  Object.fromEntries(
    layers
      .flatMap((layer) => Object.entries(layer) as [string, unknown][])
      .filter(([, value]) => value !== undefined),
  );

/** Merges these sources over the defaults, the weakest first. */
export const withDefaults = (...layers: readonly ConfigLayer[]): Config =>
  merge(defaults, ...layers) as Config;
