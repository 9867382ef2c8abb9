import { complain } from '../../config/report.js';
import type { Config } from '../../config/schema.js';
import { whenParsed } from '../../config/when-parsed.js';
import { endpointFor } from '../../contact/endpoints/index.js';
import { readExtraFields, reportReservedNames } from './extra-fields.js';

/**
 * Tells the webmaster at the start what an enquiry would fail for later, once
 * for each way to the endpoint.
 *
 * @param before - what this returned the last time
 */
export function checkSetup(host: Element, settings: Config, before: string | undefined): string | undefined {
  const { endpoint, endpointFormat, fieldNames } = settings;
  const setup = endpoint && JSON.stringify([endpoint, endpointFormat, fieldNames]);
  if (setup && setup !== before) {
    whenParsed(() => {
      reportReservedNames(host);
      const lacking = endpointFor(settings).check(readExtraFields(host));
      if (lacking) complain(`endpoint-format="${endpointFormat}"`, lacking, 'lacks something');
    });
  }
  return setup;
}
