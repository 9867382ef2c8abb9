import { noValues, type FieldValues } from '../contact/fields.js';

interface Controls {
  readonly name: HTMLInputElement;
  readonly patient: RadioNodeList & Iterable<Node>;
  readonly email: HTMLInputElement;
  readonly phone: HTMLInputElement;
  readonly message: HTMLTextAreaElement;
  /** Only there when the form asks for consent. */
  readonly consent?: HTMLInputElement;
}

const controlsOf = (form: HTMLFormElement) => form.elements as unknown as Controls;

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
    email: asMailed(email),
    phone: phone.value,
    message: message.value,
    consent: consent?.checked ?? false,
  };
}

/** Writes values into the form's inputs. */
export function fillForm(form: HTMLFormElement, { consent, ...texts }: Partial<FieldValues>): void {
  const controls = controlsOf(form);
  for (const [key, text] of Object.entries(texts)) {
    if (key !== 'patient') controls[key as 'name'].value = text;
    else
      for (const radio of controls.patient as Iterable<HTMLInputElement>)
        radio.checked = radio.value === text;
  }
  if (controls.consent && consent !== undefined) controls.consent.checked = consent;
}

/** What the honeypot holds. */
export const readTrap = (form: HTMLFormElement | null): string =>
  form?.querySelector<HTMLInputElement>('#trap')?.value ?? '';

/**
 * Tells session recorders to leave the form alone, the page's own fields in it
 * included: FullStory and Sentry by class, Hotjar, Microsoft Clarity, LogRocket and Datadog.
 */
export function maskFromRecorders(host: Element): void {
  host.classList.add('fs-exclude', 'sentry-block');
  for (const mark of ['hj-suppress', 'clarity-mask=true', 'private', 'dd-privacy=hidden']) {
    const [name, value = ''] = mark.split('=');
    host.setAttribute(`data-${name}`, value);
  }
}

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
