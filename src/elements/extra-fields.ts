import { fieldNames, submissionKeys } from '../contact/fields.js';
import type { ExtraFields } from '../contact/endpoints/endpoint.js';

type NativeField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** An extra field that the browser finds fault with. */
export interface ExtraProblem {
  readonly field: NativeField;
  readonly name: string;
  /** The field's label and what the browser says, in the browser's language. */
  readonly message: string;
}

const reserved: readonly string[] = [...submissionKeys, ...fieldNames];

/** The page's own named inputs inside the form: those in the slot `fields`, and hidden inputs anywhere. */
function namedInputs(host: Element): NativeField[] {
  const inSlot = ':is(input, select, textarea)';
  const fields = host.querySelectorAll<NativeField>(
    `[slot=fields]${inSlot}, [slot=fields] ${inSlot}, input[type=hidden]`,
  );
  return [...fields].filter(({ name, disabled }) => name && !disabled);
}

const extraFields = (host: Element) => namedInputs(host).filter(({ name }) => !reserved.includes(name));

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
  if (/^(checkbox|radio)$/.test(field.type) && !(field as HTMLInputElement).checked) return [];
  return /^(file|submit|button|reset|image)$/.test(field.type) ? [] : [field.value];
}

/** The extra fields that the browser finds fault with, each name once. */
export function checkExtraFields(host: Element): ExtraProblem[] {
  const problems = new Map<string, ExtraProblem>();
  for (const field of extraFields(host)) {
    if (field.validity.valid || problems.has(field.name)) continue;
    const label = field.labels?.[0]?.textContent.trim();
    problems.set(field.name, {
      field,
      name: field.name,
      message: label ? `${label}: ${field.validationMessage}` : field.validationMessage,
    });
  }
  return [...problems.values()];
}

/** Takes the extra fields back to what the page wrote into them. */
export function resetExtraFields(host: Element): void {
  for (const field of extraFields(host)) {
    if (field instanceof HTMLSelectElement) {
      for (const option of field.options) option.selected = option.defaultSelected;
    } else if (/^(checkbox|radio)$/.test(field.type)) {
      (field as HTMLInputElement).checked = (field as HTMLInputElement).defaultChecked;
    } else if (field.type !== 'hidden') {
      field.value = field.defaultValue;
    }
  }
}

/** Tells the webmaster of extra fields that can't be sent, because their names are ours. */
export function reportReservedNames(host: Element): void {
  for (const { name } of namedInputs(host)) {
    if (!reserved.includes(name)) continue;
    console.error(
      `mild-widgets: the extra field name="${name}" in <mild-contact> is not sent. Expected: a name other than ${reserved.join(', ')}.`,
    );
  }
}
