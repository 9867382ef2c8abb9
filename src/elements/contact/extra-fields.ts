import type { ExtraFields } from '../../contact/endpoints/endpoint.js';
import { submissionKeys } from '../../contact/fields.js';
import type { Problem } from './contact-state.js';

type Native = Pick<
  HTMLInputElement,
  | 'checked'
  | 'defaultChecked'
  | 'defaultValue'
  | 'disabled'
  | 'labels'
  | 'name'
  | 'required'
  | 'type'
  | 'validationMessage'
  | 'validity'
  | 'willValidate'
>;

/** A field of the page's own: a native one, or a custom element that has of all this what its library gives it. */
export interface ExtraField extends HTMLElement, Partial<Native> {
  value?: unknown;
  label?: unknown;
  /** What a switch of Material Web calls being on. */
  selected?: unknown;
  checkValidity?(): boolean;
  formResetCallback?(): void;
}

/** The inputs that do something instead of holding something. */
export const buttons = '[type=submit], [type=button], [type=reset], [type=image]';

const isCustom = ({ localName }: Element) => localName.includes('-');

/** Whether it holds something that can be sent. */
export const isReadable = (field: ExtraField) => 'value' in field || 'checked' in field;

export const nameOf = (field: ExtraField): string => field.name ?? field.getAttribute('name') ?? '';

/** Whether its name is one of the message's own. */
export const isOurs = (field: ExtraField) => (submissionKeys as readonly string[]).includes(nameOf(field));

/** What the page names in the form: in the slot `fields`, and hidden inputs anywhere. */
export function namedFields(host: Element): ExtraField[] {
  const all = host.querySelectorAll<ExtraField>('[slot=fields], [slot=fields] *, input[type=hidden]');
  const fields = [...all].filter(
    (field) =>
      (isCustom(field)
        ? !/^(submit|button|reset)$/.test(field.type ?? '')
        : field.matches(`input:not(${buttons}), select, textarea`)) &&
      nameOf(field) &&
      !field.disabled &&
      !field.matches(':disabled'),
  );
  // Some custom elements keep a native input among their children, under the same name.
  const isInside = (field: ExtraField) =>
    fields.some(
      (other) =>
        other !== field && isReadable(other) && nameOf(other) === nameOf(field) && other.contains(field),
    );
  return fields.filter((field) => !isInside(field));
}

/** The page's own fields that are sent. */
export const extraFields = (host: Element) =>
  namedFields(host).filter((field) => isReadable(field) && !isOurs(field));

/**
 * Whether the focus can go there. `checkVisibility()` is younger than the
 * browsers that the form runs in, and Chromium gives what is folded away a box.
 */
const isReachable = (field: ExtraField) =>
  field.type !== 'hidden' &&
  field.getClientRects().length > 0 &&
  getComputedStyle(field).visibility === 'visible' &&
  !field.closest('details:not([open]) > :not(summary), [hidden=until-found], [inert]');

const reachableFields = (host: Element) => extraFields(host).filter(isReachable);

/** The names of the page's own fields that a person can reach. */
export const reachableNames = (host: Element) => reachableFields(host).map(nameOf);

/** The fields of this name that a person can reach: of several the one that is wrong, of radios all. */
export function fieldsNamed(host: Element, name: string): ExtraField[] {
  const fields = reachableFields(host).filter((field) => nameOf(field) === name);
  const [first] = fields;
  return first && first.type !== 'radio' ? [fields.find(isWrong) ?? first] : fields;
}

/** The page's own file inputs, which aren't sent. */
export const fileInputs = (host: Element) =>
  host.querySelectorAll<ExtraField>('[slot=fields][type=file], [slot=fields] [type=file]');

/** The extra fields' values by name, as a form would send them. */
export function readExtraFields(host: Element): ExtraFields {
  const values = new Map<string, string | string[]>();
  for (const field of extraFields(host)) {
    const name = nameOf(field);
    for (const value of attempt(() => valuesOf(field), [])) {
      const before = values.get(name);
      values.set(name, before === undefined ? value : [before, value].flat());
    }
  }
  return Object.fromEntries(values);
}

/** Asks something of a library's element; where that fails, the form goes on without it. */
function attempt<Answer>(ask: () => Answer, otherwise: Answer): Answer {
  try {
    return ask();
  } catch (error) {
    console.error(error);
    return otherwise;
  }
}

function valuesOf(field: ExtraField): string[] {
  if (field instanceof HTMLSelectElement) {
    return [...field.selectedOptions]
      .filter((option) => !option.matches(':disabled'))
      .map(({ value }) => value);
  }
  if (field.matches('[type=checkbox]:not(:checked), [type=radio]:not(:checked), [type=file]')) return [];
  if (!isCustom(field)) return [field.value as string];
  const ticked = [field.checked, field.selected].find((state) => typeof state === 'boolean');
  if (ticked === false) return [];
  const given = [field.value ?? (ticked ? 'on' : [])].flat() as (string | number | object)[];
  return given.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)));
}

/** What names a field: its label; of radios, the legend around them. */
function labelOf(field: ExtraField, host: Element): string {
  const group = field.type === 'radio' ? field.closest('fieldset') : null;
  const legend = host.contains(group) ? group?.querySelector('legend') : null;
  const label = legend ?? field.labels?.[0] ?? field.closest('label');
  const texts: unknown[] = [
    label?.textContent.replace(field.textContent, ''),
    field.label,
    field.getAttribute('aria-label'),
    field.querySelector('[slot=label]')?.textContent,
    'checked' in field && field.textContent,
  ];
  return texts.map((text) => (typeof text === 'string' ? text.trim() : '')).find(Boolean) ?? '';
}

/** A file can't be what is wrong: it isn't sent. */
const isWrong = (field: ExtraField) =>
  field.type !== 'file' &&
  field.willValidate !== false &&
  attempt(() => field.validity?.valid ?? field.checkValidity?.(), true) === false;

/** What the browser or the library says of a mistake; Firefox says the title already. */
function mistakeOf({ validity, validationMessage = '', title }: ExtraField): string {
  const explained = !validity?.patternMismatch || validationMessage.includes(title);
  return explained ? validationMessage : `${validationMessage} ${title}`;
}

/** The mistakes in the extra fields that a person can reach, each name once. */
export function checkExtraFields(host: Element): Problem[] {
  const problems = new Map<string, Problem>();
  for (const field of reachableFields(host)) {
    const name = nameOf(field);
    if (problems.has(name) || !isWrong(field)) continue;
    problems.set(name, { field: name, label: labelOf(field, host), text: mistakeOf(field) });
  }
  return [...problems.values()];
}

/** Takes the extra fields back to what the page wrote into them. */
export function resetExtraFields(host: Element): void {
  for (const field of extraFields(host)) attempt(() => resetField(field), undefined);
}

function resetField(field: ExtraField): void {
  if (field.formResetCallback) {
    field.formResetCallback();
  } else if (field instanceof HTMLSelectElement) {
    for (const option of field.options) option.selected = option.defaultSelected;
  } else if (isCustom(field) ? 'checked' in field : field.matches('[type=checkbox], [type=radio]')) {
    field.checked = field.defaultChecked ?? false;
  } else if (field.type !== 'file') {
    field.value = field.defaultValue ?? field.getAttribute('value') ?? '';
  }
}
