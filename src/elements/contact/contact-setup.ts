import { complain } from '../../config/report.js';
import type { Config } from '../../config/schema.js';
import { whenParsed } from '../../config/when-parsed.js';
import { endpointFor } from '../../contact/endpoints/index.js';
import { submissionKeys } from '../../contact/fields.js';
import { isOurs, isReadable, namedFields, nameOf, readExtraFields, type ExtraField } from './extra-fields.js';

/**
 * Tells the webmaster at the start what a message would fail for later, once
 * for each way to the endpoint.
 *
 * @param before - what this returned the last time
 */
export function checkSetup(host: Element, settings: Config, before: string | undefined): string | undefined {
  const { endpoint, endpointFormat, fieldNames } = settings;
  const setup = endpoint && JSON.stringify([endpoint, endpointFormat, fieldNames]);
  if (setup && setup !== before) {
    whenParsed(() => {
      reportUnusable(host);
      const lacking = endpointFor(settings).check(readExtraFields(host));
      if (lacking) complain(`endpoint-format="${endpointFormat}"`, lacking, 'lacks something');
    });
  }
  return setup;
}

/** Tells the webmaster of extra fields that can't be sent. */
function reportUnusable(host: Element): void {
  const fields = namedFields(host);
  for (const field of fields) {
    const related = (other: Element) => other !== field && (other.contains(field) || field.contains(other));
    if (isReadable(field)) {
      if (isOurs(field)) refuse(field, `a name other than ${submissionKeys.join(', ')}`);
      else if (field.type === 'file')
        refuse(field, `no file${field.required ? ', least of all a required one' : ''}`);
    } else if (!fields.some(related)) {
      void customElements.whenDefined(field.localName).then(() => setTimeout(reportUnreadable, 0, field));
    }
  }
}

/** Pictures have names, too; once they have rendered, they say that they are pictures. */
function reportUnreadable(field: ExtraField): void {
  if (isReadable(field) || field.matches('[aria-hidden=true], [role=img]')) return;
  refuse(field, 'a custom element with a property value or checked');
}

const refuse = (field: ExtraField, expected: string) =>
  complain(`the extra field name="${nameOf(field)}"`, expected);
