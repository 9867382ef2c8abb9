import { complain, entriesOf } from '../../config/report.js';
import { noValues, type FieldValues } from '../../contact/fields.js';

interface Controls {
  readonly name: HTMLInputElement;
  readonly patient: RadioNodeList;
  readonly email: HTMLInputElement;
  readonly phone: HTMLInputElement;
  readonly message: HTMLTextAreaElement;
  /** Only there when the form asks for consent. */
  readonly consent?: HTMLInputElement;
}

/**
 * An email address as mail servers know it. Firefox's inputs take a domain in
 * any letters and leave it so; Chromium's turn it into ASCII themselves.
 */
function asMailed({ value, validity }: HTMLInputElement): string {
  const domain = /@(.*[^ -~].*)$/.exec(value)?.[1];
  if (!domain || !validity.valid) return value;
  const link = document.createElement('a');
  link.href = `http://${domain}`;
  return value.replace(domain, link.hostname || domain);
}

const controlsOf = ({ elements }: HTMLFormElement) => elements as unknown as Controls;

/** What the form's inputs hold now, as it was typed. */
export function readTyped(form: HTMLFormElement | undefined): FieldValues {
  if (!form) return { ...noValues };
  const { name, patient, email, phone, message, consent } = controlsOf(form);
  return {
    name: name.value,
    patient: patient.value as FieldValues['patient'],
    email: email.value,
    phone: phone.value,
    message: message.value,
    consent: consent?.checked ?? false,
  };
}

/**
 * What the form's inputs hold now. They are asked each time: what a browser or
 * a password manager fills in without telling isn't missed.
 */
export function readForm(form: HTMLFormElement | undefined): FieldValues {
  const typed = readTyped(form);
  return form ? { ...typed, email: asMailed(controlsOf(form).email) } : typed;
}

/** Whether a form has this field, and it can hold the value. */
export const canHold = (field: string, value: unknown): boolean =>
  Object.hasOwn(noValues, field) &&
  typeof value === typeof noValues[field as keyof FieldValues] &&
  (field !== 'patient' || /^(new|existing|)$/.test(value as string));

/** Those of the values that a page gives which a form can hold; the others are reported. */
export function usableValues(values: Partial<FieldValues>): Partial<FieldValues> {
  const usable = entriesOf('values', values).filter(([field, value]) => {
    if (canHold(field, value)) return true;
    complain(
      `values.${field}`,
      'a field with its text, "new" or "existing" for patient, true or false for consent',
    );
    return false;
  });
  return Object.fromEntries(usable);
}

/** Writes values into the form's inputs. */
export function fillForm(form: HTMLFormElement, values: Partial<FieldValues>): void {
  for (const control of form.elements as Iterable<Element> as Iterable<HTMLInputElement>) {
    const value = values[control.name as keyof FieldValues];
    if (value === undefined) continue;
    if (typeof value === 'boolean') control.checked = value;
    else if (control.type === 'radio') control.checked = control.value === value;
    else control.value = value;
  }
}

/**
 * Brings an element into view and moves the focus to it.
 *
 * @param seen - what is brought into view in its place, such as its label
 */
export function bring(
  target: HTMLElement | null | undefined,
  block: ScrollLogicalPosition,
  seen: Element | null | undefined,
): void {
  // A field inside something of the page's own has no margin for a sticky header: halfway down there is none.
  (seen ?? target)?.scrollIntoView({ block: target?.closest('[slot]') ? 'center' : block });
  target?.focus({ preventScroll: true });
}

/** What the honeypot holds. */
export const readTrap = (form: HTMLFormElement | undefined): string =>
  form?.querySelector<HTMLInputElement>('#trap')?.value ?? '';

/** The page's address, without the query and hash that may hold what's nobody's business. */
export const pageAddress = (): string => document.URL.replace(/[?#].*/s, '');

/** A random UUID, version 4; `crypto.randomUUID` is only there on pages served over https. */
export const randomId = (): string =>
  'rrrrrrrr-rrrr-4rrr-8rrr-rrrrrrrrrrrr'.replace(/r/g, () =>
    ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 16).toString(16),
  );
