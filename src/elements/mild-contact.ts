import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { flag } from '../config/values.js';
import type { Outcome } from '../contact/endpoints/endpoint.js';
import { endpoints } from '../contact/endpoints/index.js';
import {
  countCharacters,
  fieldNames,
  limits,
  type Fields,
  type FieldValues,
  type Submission,
} from '../contact/fields.js';
import { addForm, removeForm, type EnquiryForm } from '../contact/page-forms.js';
import { deliver, EnquiryId } from '../contact/submission.js';
import { MildFailureEvent, MildInvalidEvent, MildSubmitEvent, MildSuccessEvent } from '../events.js';
import { en } from '../locales/en.js';
import { form } from '../styles/form.js';
import { prose } from '../styles/prose.js';
import { tokens } from '../styles/tokens.js';
import { ConfiguredElement, declareProperties } from './configured-element.js';
import { countText, renderFields } from './contact-form.js';
import { renderFailure, renderReach, renderSent, renderSummary, type Failure } from './contact-panels.js';
import { checkForm, endpointProblems, stillWrong, type Problem } from './contact-problems.js';
import { fillForm, pageAddress, randomId, readForm, readTrap, type SendFunction } from './contact-dom.js';
import { readExtraFields, reportReservedNames, resetExtraFields } from './extra-fields.js';
import { heading, headingLevel } from './heading.js';
import { browserWorld, post } from './world.js';

export type { SendFunction };

const shape = { headingLevel, requireConsent: flag };

type State =
  | { readonly step: 'editing'; readonly problems: readonly Problem[]; readonly failure?: Failure }
  | { readonly step: 'sending'; readonly slow: boolean }
  | { readonly step: 'sent'; readonly patient: Fields['patient'] };

/** When an attempt to send is called slow, in milliseconds. */
const slowAfter = 5000;

/** How long a person stops typing before the count is spoken, in milliseconds. */
const typingPause = 1000;

/** The share of the message's limit from which the count is shown. */
const countFrom = 0.8;

/**
 * A contact form that checks what is typed and sends it to the clinic's own
 * endpoint. Without a usable endpoint it shows how to reach the clinic instead.
 * Takes every configuration attribute. Children without a `slot` are seen only
 * until the script runs; hidden inputs among them are sent too.
 *
 * @slot intro - replaces what stands above the form
 * @slot urgent - replaces the notice about urgent and private matters
 * @slot consent - the text beside the consent checkbox
 * @slot success - replaces what is said after an enquiry was accepted
 * @slot fields - extra labelled native inputs; they are sent under their `name`
 * @fires {MildSubmitEvent} mild-submit - the enquiry is valid and about to be sent; cancelable
 * @fires {MildSuccessEvent} mild-success - the endpoint accepted the enquiry
 * @fires {MildFailureEvent} mild-failure - the enquiry was not accepted
 * @fires {MildInvalidEvent} mild-invalid - the form was sent with mistakes in it
 * @csspart heading - a heading
 * @csspart form - the form
 * @csspart field - a field with its label, hint and error
 * @csspart label - a label
 * @csspart hint - a hint
 * @csspart input - an input
 * @csspart error - the error beside a field
 * @csspart topic - something that the person asks about
 * @csspart error-summary - all mistakes, or what went wrong
 * @csspart button - a button
 * @csspart success - what is said after an enquiry was accepted
 * @csspart note - the small print
 */
export class MildContact extends ConfiguredElement<typeof shape> implements EnquiryForm {
  static override styles = [tokens, prose, form];
  static override properties: PropertyDeclarations = {
    ...declareProperties(Object.keys(shape)),
    send: { attribute: false },
    _state: { state: true },
    _topics: { state: true },
  };
  static override shape = shape;

  /** The level of the heading, 1 to 6. Default 2. */
  declare headingLevel?: number | string;

  /** Whether the form asks for consent. Default false. */
  declare requireConsent?: boolean | string;

  /** Replaces the network call: resolves with the answer, as `fetch` does. Default: `fetch` to the endpoint. */
  declare send?: SendFunction;

  declare private _state: State;
  declare private _topics: readonly string[];
  private readonly _messages = en;
  private readonly _id = new EnquiryId(randomId);
  private _prefill: Partial<FieldValues> | undefined;
  private _patient: FieldValues['patient'] = '';
  private _charactersLeft: number | undefined;
  private _everUsable = false;
  private _openedAt = performance.now();
  private _typingTimer: ReturnType<typeof setTimeout> | undefined;
  private _connected: AbortController | undefined;
  private _delivery: AbortController | undefined;

  constructor() {
    super();
    this._state = { step: 'editing', problems: [] };
    this._topics = [];
  }

  /** What the form is doing. */
  get state(): 'editing' | 'sending' | 'sent' {
    return this._state.step;
  }

  /** What is typed and ticked. Set some or all of it to prefill the form. */
  get values(): FieldValues {
    return { ...readForm(this._form), ...this._prefill };
  }

  set values(values: Partial<FieldValues>) {
    this._prefill = { ...this._prefill, ...knownValues(values) };
    this.requestUpdate();
  }

  /** What the person asks about. */
  get topics(): string[] {
    return [...this._topics];
  }

  set topics(topics: readonly string[]) {
    if (Array.isArray(topics) && topics.every((topic) => typeof topic === 'string')) {
      this._topics = [...new Set(topics)];
    } else {
      console.error('mild-widgets: the topics of <mild-contact> are not used. Expected: a list of texts.');
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addForm(this);
    const { signal } = (this._connected = new AbortController());
    window.addEventListener('online', () => this._onOnline(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this._delivery?.abort(), { signal });
  }

  override disconnectedCallback(): void {
    this._connected?.abort();
    clearTimeout(this._typingTimer);
    removeForm(this);
    super.disconnectedCallback();
  }

  /**
   * Checks and sends the form, as the button does.
   *
   * @returns whether the endpoint accepted the enquiry; false also when nothing was sent
   */
  async submit(): Promise<boolean> {
    await this.updateComplete;
    if (this._state.step !== 'editing' || !this._usable) return false;
    const { values } = this;
    const { fields, problems } = checkForm(this, values, this._requireConsent);
    if (!fields || problems.length) {
      this._state = { step: 'editing', problems };
      this.dispatchEvent(new MildInvalidEvent(problems.flatMap(({ field }) => field ?? [])));
      await this._focus('#summary');
      return false;
    }
    const extra = readExtraFields(this);
    const content = JSON.stringify([fields, extra, this._topics]);
    const submission = this._compose(fields, this._id.of(content));
    const before = this._state;
    this._state = { step: 'sending', slow: false }; // before the page hears of it: it may call submit() again
    if (!this.dispatchEvent(new MildSubmitEvent(submission.id))) {
      this._state = before;
      return false;
    }

    const startedAt = performance.now();
    const outcome = await this._deliver(submission, extra);
    if (outcome.status === 'accepted') {
      this._accepted(submission, performance.now() - startedAt);
      return true;
    }
    if (outcome.status === 'rejected') this._id.objectedTo(content);
    await this._notAccepted(submission, outcome, { ...extra, ...values });
    return false;
  }

  /** Empties the form and forgets what was typed. An enquiry on its way is given up, though it may arrive. */
  reset(): void {
    this._delivery?.abort();
    this._clear();
    this._state = { step: 'editing', problems: [] };
  }

  /** Brings the form into view and moves the focus to its heading. */
  goTo(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('[part=heading]');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  /** Adds a topic to the enquiry and goes to the form; after an enquiry was sent, to a new one. */
  ask(topic: string): void {
    if (this.state === 'sent') this._state = { step: 'editing', problems: [] };
    this._topics = [...new Set([...this._topics, topic])];
    void this.updateComplete.then(() => {
      this.goTo();
      this._announce(this._messages.topicAdded(topic));
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this._everUsable ||= this._usable;
  }

  protected override render() {
    const messages = this._messages;
    const level = this.settings.headingLevel ?? 2;
    if (this._state.step === 'sent') {
      return renderSent(messages, level, this._state.patient, this.settings, () => void this._startAnother());
    }
    return html`
      ${heading(level, messages.heading)}
      <p class="unseen" role="status" id="announcement"></p>
      ${this._usable ? nothing : renderReach(messages, this.settings)}
      ${this._everUsable ? this._renderForm(level) : nothing}
    `;
  }

  // The click listener is no control of its own: it guards the radios and the checkbox, also against keys.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  private _renderForm(level: number) {
    const messages = this._messages;
    const { privacyUrl, replyHours } = this.settings;
    const state = this._state;
    const sending = state.step === 'sending';
    const problems = state.step === 'editing' ? state.problems : [];
    return html`
      <div ?hidden=${!this._usable}>
        <slot name="intro"><p>${messages.intro} ${messages.promise(replyHours)}</p></slot>
        <div part="note" class="urgent">
          <slot name="urgent"><p>${messages.urgent}</p></slot>
        </div>
        <form
          part="form"
          novalidate
          aria-busy=${sending ? 'true' : 'false'}
          @submit=${this._onSubmit}
          @input=${this._onInput}
          @change=${this._onChange}
          @click=${this._onClick}
        >
          ${problems.length ? renderSummary(messages, level + 1, problems, (field) => this._goToField(field)) : nothing}
          ${
            state.step === 'editing' && state.failure
              ? renderFailure(messages, level + 1, state.failure, this.settings)
              : nothing
          }
          ${renderFields({
            messages,
            patient: this._patient,
            problems,
            sending,
            requireConsent: this._requireConsent,
            topics: this._topics,
            removeTopic: (topic) => void this._removeTopic(topic),
            charactersLeft: this._charactersLeft,
          })}
          <p part="note">
            ${messages.noRelationship}
            ${privacyUrl ? html`<a href=${privacyUrl}>${messages.privacy}</a>` : nothing}
          </p>
          <div>
            <button part="button" id="send" type="submit"><span>${messages.send}</span></button>
            <p role="status">
              ${state.step === 'sending' ? (state.slow ? messages.slow : messages.sending) : nothing}
            </p>
          </div>
        </form>
      </div>
    `;
  }

  /* eslint-enable lit-a11y/click-events-have-key-events */

  protected override updated(): void {
    const form = this._form;
    if (!form || !this._prefill) return;
    fillForm(form, this._prefill);
    this._prefill = undefined;
    this._notice();
  }

  private get _form(): HTMLFormElement | null {
    return this.shadowRoot?.querySelector('form') ?? null;
  }

  private get _usable(): boolean {
    return Boolean(this.send ?? this.settings.endpoint);
  }

  private get _requireConsent(): boolean {
    return this.settings.requireConsent ?? false;
  }

  private _compose(fields: Fields, id: string): Submission {
    const { name, patient, email, phone, message, consent } = fields;
    return {
      id,
      name,
      patient,
      ...(email && { email }),
      ...(phone && { phone }),
      ...(message && { message }),
      ...(this._topics.length && { topics: this._topics }),
      ...(consent && { consent }),
      locale: 'en',
      page: pageAddress(),
      elapsedSeconds: Math.round((performance.now() - this._openedAt) / 1000),
      trap: readTrap(this._form),
    };
  }

  private async _deliver(
    submission: Submission,
    extra: ReturnType<typeof readExtraFields>,
  ): Promise<Outcome> {
    const format = endpoints[this.settings.endpointFormat];
    const { signal } = (this._delivery = new AbortController());
    reportReservedNames(this);
    this._leaveSummary();
    const slow = setTimeout(() => {
      this._state = { step: 'sending', slow: true };
    }, slowAfter);
    const { endpoint = '' } = this.settings;
    const send =
      this.send ?? ((_, options) => post(endpoint, format.request(submission, extra), options.signal));
    const world = { ...browserWorld, send: (signal: AbortSignal) => send(submission, { signal }) };
    const outcome = await deliver(world, (answer) => format.read(answer), signal);
    clearTimeout(slow);
    this._delivery = undefined;
    return outcome;
  }

  private _accepted({ id, patient, topics = [] }: Submission, durationMs: number): void {
    this._state = { step: 'sent', patient };
    const unsent = this._topics.filter((topic) => !topics.includes(topic));
    this._clear();
    this._topics = unsent;
    void this._focus('[part=success] [part=heading]');
    this.dispatchEvent(new MildSuccessEvent(id, durationMs));
  }

  private async _notAccepted(
    { id }: Submission,
    outcome: Exclude<Outcome, { status: 'accepted' }>,
    typed: FieldValues & Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const rejected = outcome.status === 'rejected';
    const reason = rejected ? 'rejected' : outcome.reason;
    this._state =
      rejected && Object.keys(outcome.fieldErrors).length
        ? { step: 'editing', problems: endpointProblems(outcome, typed) }
        : {
            step: 'editing',
            problems: [],
            failure: { reason, formError: rejected ? outcome.formError : undefined },
          };
    this.dispatchEvent(new MildFailureEvent(id, reason, outcome.httpStatus));
    await this._focus('#summary');
  }

  private _clear(): void {
    this._form?.reset();
    resetExtraFields(this);
    this._id.renew();
    this._topics = [];
    this._prefill = undefined;
    this._openedAt = performance.now();
    this._notice();
  }

  private async _startAnother(): Promise<void> {
    this._state = { step: 'editing', problems: [] };
    await this.updateComplete;
    this.goTo();
  }

  /** The summary goes when sending begins; the focus must not go with it. */
  private _leaveSummary(): void {
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (activeElement?.closest('#summary')) this.renderRoot.querySelector<HTMLElement>('#send')?.focus();
  }

  private async _removeTopic(topic: string): Promise<void> {
    const at = this._topics.indexOf(topic);
    this._topics = this._topics.filter((other) => other !== topic);
    this._announce(this._messages.topicRemoved(topic));
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('[part=topic] button');
    // The button is gone: the focus goes to the next one, or to what comes after the list.
    (buttons[Math.min(at, buttons.length - 1)] ?? this._form?.querySelector('input'))?.focus();
  }

  private async _focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.scrollIntoView({ block: 'nearest' });
    target?.focus({ preventScroll: true });
  }

  private _goToField(field: string): void {
    const target =
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(field)}`) ??
      this.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);
    const label = (target as HTMLInputElement | null)?.labels?.[0];
    (target?.closest('fieldset') ?? label ?? target)?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  /** Takes note of what the view depends on: the answer about being a new patient, and the message's length. */
  private _notice(): void {
    const { patient, message } = this.values;
    this._patient = patient;
    const left = limits.message - countCharacters(message);
    this._charactersLeft = left < limits.message * (1 - countFrom) ? left : undefined;
    this.requestUpdate();
  }

  /** Speaks through a live region that stands in the page all the time. */
  private _announce(text: string): void {
    const region = this.renderRoot.querySelector('#announcement');
    if (region) region.textContent = text;
  }

  private _onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.submit();
  }

  private _onInput(event: Event): void {
    this._notice();
    if (this._state.step === 'editing' && this._state.problems.length) {
      const typed = { ...readExtraFields(this), ...this.values };
      this._state = {
        ...this._state,
        problems: stillWrong(this._state.problems, this, typed, this._requireConsent),
      };
    }
    if ((event.target as Element).id !== 'message') return;
    clearTimeout(this._typingTimer);
    this._typingTimer = setTimeout(() => {
      if (this._charactersLeft !== undefined) this._announce(countText(this._messages, this._charactersLeft));
    }, typingPause);
  }

  private _onChange(event: Event): void {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'patient') this._announce(this._messages.needs[value as Fields['patient']]);
    this._onInput(event);
  }

  /** While an enquiry is on its way, text is read-only; what is ticked must stand still too. */
  private _onClick(event: Event): void {
    const { type } = event.target as HTMLInputElement;
    if (this.state === 'sending' && /^(radio|checkbox)$/.test(type)) event.preventDefault();
  }

  private _onOnline(): void {
    if (this._state.step === 'editing' && this._state.failure?.reason === 'offline') {
      this._announce(this._messages.backOnline);
    }
  }
}

/** The values that the form knows; the rest is reported. */
function knownValues(values: Partial<FieldValues>): Partial<FieldValues> {
  const known = Object.entries(Object(values) as FieldValues).filter(([key, value]) => {
    const right =
      key === 'consent'
        ? typeof value === 'boolean'
        : key === 'patient'
          ? ['', 'new', 'existing'].includes(value as string)
          : (fieldNames as readonly string[]).includes(key) && typeof value === 'string';
    if (!right) {
      console.error(
        `mild-widgets: the value of "${key}" in <mild-contact> is not used. Expected: text for ${fieldNames.slice(0, -1).join(', ')} (patient: new or existing), true or false for consent.`,
      );
    }
    return right;
  });
  return Object.fromEntries(known);
}
