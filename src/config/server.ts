import type { Shape } from './parse.js';
import { configSchemas, type ConfigKey } from './schema.js';
import { value } from './values.js';

/** Stands for the page's own site, which a server doesn't know. */
const site = 'https://site.invalid';

/** The configuration's schemas where there is no page: URLs of the same site stay as they are written. */
export function serverSchemas(): ReturnType<typeof configSchemas> {
  const schemas = configSchemas(() => ({ base: site, origin: site }));
  const urls = (['endpoint', 'privacyUrl', 'contactUrl'] satisfies ConfigKey[]).map((key) => {
    const { expected, read } = schemas[key];
    const asWritten = value(expected, (raw) => {
      const url = read(raw);
      return url?.startsWith(site) ? raw.trim() : url;
    });
    return [key, asWritten] as const;
  });
  return { ...schemas, ...(Object.fromEntries(urls) as Shape) };
}
