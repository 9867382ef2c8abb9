import { complain } from '../../config/report.js';
import type { ExtraFields } from '../../contact/endpoints/endpoint.js';
import { submissionKeys } from '../../contact/fields.js';

type NativeField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** An extra field that the browser finds fault with. */
export interface ExtraProblem {
  /** The field's name. */
  readonly field: string;
  /** The field's label and what the browser says, in the browser's language. */
  readonly text: string;
}

/** The inputs that do something instead of holding something. */
export const buttons = '[type=submit], [type=button], [type=reset], [type=image]';

const isOurs = ({ name }: NativeField) => (submissionKeys as readonly string[]).includes(name);

/** The page's own named inputs inside the form: those in the slot `fields`, and hidden inputs anywhere. */
const namedFields = (host: Element): NativeField[] =>
  [...host.querySelectorAll<NativeField>('[slot=fields], [slot=fields] *, [type=hidden]')].filter(
    (field) =>
      field.matches(`input:not(${buttons}), select, textarea`) && field.name && !field.matches(':disabled'),
  );

/** The page's own fields that are sent. */
export const extraFields = (host: Element) => namedFields(host).filter((field) => !isOurs(field));

/** The page's own fields that a person can reach. */
export const reachableFields = (host: Element) => extraFields(host).filter(({ type }) => type !== 'hidden');

/** The extra fields' values by name, as a form would send them. */
export function readExtraFields(host: Element): ExtraFields {
  const values = new Map<string, string | string[]>();
  for (const field of extraFields(host)) {
    for (const value of valuesOf(field)) {
      const before = values.get(field.name);
      values.set(field.name, before === undefined ? value : [before, value].flat());
    }
  }
  return Object.fromEntries(values);
}

function valuesOf(field: NativeField): string[] {
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map(({ value }) => value);
  const left = field.matches('[type=checkbox]:not(:checked), [type=radio]:not(:checked), [type=file]');
  return left ? [] : [field.value];
}

/** What names a field: its label; of radios, the legend around them. */
function labelOf(field: NativeField, host: Element): Element | null | undefined {
  const group = field.type === 'radio' ? field.closest('fieldset') : null;
  const legend = host.contains(group) ? group?.querySelector('legend') : null;
  return legend ?? field.labels?.[0];
}

/** The extra fields that the browser finds fault with, each name once. */
export function checkExtraFields(host: Element): ExtraProblem[] {
  const problems = new Map<string, ExtraProblem>();
  for (const field of extraFields(host)) {
    const { name, validity, validationMessage } = field;
    if (validity.valid || problems.has(name)) continue;
    const label = labelOf(field, host)?.textContent.replace(field.textContent, '').trim();
    problems.set(name, { field: name, text: [label, validationMessage].filter(Boolean).join(': ') });
  }
  return [...problems.values()];
}

/** Takes the extra fields back to what the page wrote into them. */
export function resetExtraFields(host: Element): void {
  for (const field of extraFields(host)) {
    if (field instanceof HTMLSelectElement) {
      for (const option of field.options) option.selected = option.defaultSelected;
    } else {
      if ('checked' in field) field.checked = field.defaultChecked;
      // The value of a box isn't what a person changes, and a file's can't be set.
      if (!field.matches('[type=checkbox], [type=radio], [type=file]')) field.value = field.defaultValue;
    }
  }
}

/** Tells the webmaster of extra fields that can't be sent: those with names of ours, and files. */
export function reportReservedNames(host: Element): void {
  for (const field of namedFields(host)) {
    if (!isOurs(field) && field.type !== 'file') continue;
    complain(
      `the extra field name="${field.name}"`,
      `no file, and a name other than ${submissionKeys.join(', ')}`,
    );
  }
}
