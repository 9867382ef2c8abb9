import { noValues, type FieldValues } from '../contact/fields.js';

interface Controls {
  readonly name: HTMLInputElement;
  readonly patient: RadioNodeList;
  readonly email: HTMLInputElement;
  readonly phone: HTMLInputElement;
  readonly message: HTMLTextAreaElement;
  /** Only there when the form asks for consent. */
  readonly consent?: HTMLInputElement;
}

const controlsOf = (form: HTMLFormElement) => form.elements as unknown as Controls;

/**
 * What the form's inputs hold now. They are asked each time: what a browser or
 * a password manager fills in without telling isn't missed.
 */
export function readForm(form: HTMLFormElement | null): FieldValues {
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

/** Writes values into the form's inputs. */
export function fillForm(form: HTMLFormElement, { consent, ...texts }: Partial<FieldValues>): void {
  const controls = controlsOf(form);
  for (const [key, text] of Object.entries(texts)) controls[key as keyof typeof texts].value = text;
  if (controls.consent && consent !== undefined) controls.consent.checked = consent;
}

/** What the honeypot holds. */
export const readTrap = (form: HTMLFormElement | null): string =>
  form?.querySelector<HTMLInputElement>('#trap')?.value ?? '';

/** The page's address, without the query and hash that may hold what's nobody's business. */
export function pageAddress(): string {
  const url = new URL(document.URL);
  url.search = url.hash = '';
  return url.href;
}

/** A random UUID, version 4; `crypto.randomUUID` is only there on pages served over https. */
export const randomId = (): string =>
  'rrrrrrrr-rrrr-4rrr-8rrr-rrrrrrrrrrrr'.replace(/r/g, () =>
    ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 16).toString(16),
  );
