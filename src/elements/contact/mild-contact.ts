import type { PropertyDeclarations, PropertyValues } from 'lit';
import { onServer } from '../../config/on-server.js';
import { complain } from '../../config/report.js';
import { flag } from '../../config/attribute.js';
import type { ExtraFields, Outcome } from '../../contact/endpoints/endpoint.js';
import { endpointFor } from '../../contact/endpoints/index.js';
import {
  compose,
  countCharacters,
  limits,
  type Fields,
  type FieldValues,
  type Submission,
} from '../../contact/fields.js';
import { addForm, removeForm, type EnquiryForm } from '../shared/page-forms.js';
import { deliver, EnquiryId } from '../../contact/submission.js';
import { MildFailureEvent, MildInvalidEvent, MildSubmitEvent, MildSuccessEvent } from '../../events.js';
import { form } from '../../styles/form.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { ConfiguredElement, declareProperties, inLanguage } from '../shared/configured-element.js';
import {
  bring,
  fillForm,
  maskFromRecorders,
  pageAddress,
  randomId,
  readForm,
  readTrap,
  usableValues,
} from './contact-dom.js';
import { countText } from './contact-fields.js';
import { renderContact } from './contact-form.js';
import { hold, onKey } from './contact-keys.js';
import { renderSent } from './contact-panels.js';
import { checkForm, endpointProblems, stillWrong } from './contact-problems.js';
import { checkSetup } from './contact-setup.js';
import { editing, untouched, type ContactState } from './contact-state.js';
import type { ContactView } from './contact-view.js';
import { reachableFields, readExtraFields, resetExtraFields } from './extra-fields.js';
import { headingLevel } from '../shared/heading.js';
import { browserWorld, post, type SendFunction } from './world.js';

const shape = { headingLevel, requireConsent: flag };

/** When an attempt to send is called slow, in milliseconds. */
const slowAfter = 5000;

/** How long a person stops typing before the count is spoken, in milliseconds. */
const typingPause = 1000;

/** From how many characters left the count is shown. */
const countFrom = limits.message / 5;

/**
 * A contact form that checks what is typed and sends it to the clinic's own
 * endpoint. Without a usable endpoint it shows how to reach the clinic instead.
 * Takes every configuration attribute. Children without a `slot` are seen only
 * until the script runs; hidden inputs among them are sent too.
 *
 * @tagname mild-contact
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
    // Ours are the accessors; Lit takes over what a page has set before the script came.
    values: { attribute: false, noAccessor: true },
    topics: { attribute: false, noAccessor: true },
    _state: { state: true },
    _topics: { state: true },
  };
  static override shape = shape;

  /**
   * The level of the heading.
   *
   * @attr heading-level
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   * @default 2
   */
  declare headingLevel?: number | string;

  /**
   * Whether the form asks for consent.
   *
   * @attr require-consent
   * @type {boolean}
   * @default false
   */
  declare requireConsent?: boolean | string;

  /** Replaces the network call: resolves with the answer, as `fetch` does. Default: `fetch` to the endpoint. */
  declare send?: SendFunction;

  declare private _state: ContactState;
  declare private _topics: readonly string[];
  private readonly _id = new EnquiryId(randomId);
  private _prefill: Partial<FieldValues> | undefined;
  private _everUsable = Boolean(this.shadowRoot?.querySelector('form')); // prerendered
  private _setup: string | undefined;
  private _openedAt = performance.now();
  private _typingTimer: ReturnType<typeof setTimeout> | undefined;
  private _connected: AbortController | undefined;
  private _delivery: AbortController | undefined;

  constructor() {
    super();
    this._state = untouched;
    this._topics = [];
  }

  /**
   * What the form is doing.
   *
   * @type {'editing' | 'sending' | 'sent'}
   */
  get state(): ContactState['step'] {
    return this._state.step;
  }

  /** What is typed and ticked. Set some or all of it to prefill the form. */
  get values(): FieldValues {
    return { ...readForm(this._form), ...this._prefill };
  }

  set values(values: Partial<FieldValues>) {
    this._prefill = { ...this._prefill, ...usableValues(values) };
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
      complain('topics', 'a list of texts');
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    maskFromRecorders(this);
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
    if (!this.isConnected) return false;
    await this.updateComplete;
    if (this._state.step !== 'editing' || !this._usable) return false;
    const { values } = this;
    const { fields, problems } = this._check(values);
    if (!fields || problems.length) {
      this._state = editing(problems);
      this.dispatchEvent(new MildInvalidEvent(problems.flatMap(({ field }) => field ?? [])));
      await this._focus('#summary');
      return false;
    }
    const content = JSON.stringify([fields, readExtraFields(this), this._topics]);
    const submission = compose(fields, {
      id: this._id.of(content),
      topics: this._topics,
      locale: this.spoken.tag,
      page: pageAddress(),
      elapsedSeconds: Math.round((performance.now() - this._openedAt) / 1000),
      trap: readTrap(this._form),
    });
    const before = this._state;
    this._state = { step: 'sending', slow: false }; // before the page hears of it: it may call submit() again
    if (!this.dispatchEvent(new MildSubmitEvent(submission.id))) {
      this._state = before;
      return false;
    }
    if (this.state !== 'sending') return false; // the page has called reset()
    const extra = readExtraFields(this); // the page may have filled in some of its own by now
    this._leaveSummary();
    const startedAt = performance.now();
    const delivery = (this._delivery = new AbortController());
    const outcome = await this._deliver(submission, extra, delivery.signal);
    if (this._delivery !== delivery) return false; // reset() gave it up
    this._delivery = undefined;
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
    this._delivery = undefined;
    this._clear();
    this._state = untouched;
  }

  /**
   * Brings the form into view and moves the focus to its heading.
   *
   * @internal
   */
  goTo(): void {
    void this._focus('[part=heading]', 'start');
  }

  /**
   * Adds a topic to the enquiry and goes to the form; after an enquiry was sent, to a new one.
   *
   * @internal
   */
  ask(topic: string): void {
    if (this.state === 'sent') this._state = untouched;
    this._topics = [...new Set([...this._topics, topic])];
    void this._focus('[part=heading]', 'start').then(() => this._announce(this._words.topicAdded(topic)));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this._everUsable ||= this._usable;
  }

  protected override render() {
    const words = this._words;
    const { settings } = this;
    const level = settings.headingLevel ?? 2;
    if (this._state.step === 'sent') {
      const again = () => {
        this._state = untouched;
        this._openedAt = performance.now();
        this.goTo();
      };
      return inLanguage(this.spoken, renderSent(words, level, this._state.patient, settings, again));
    }
    const view: ContactView = {
      words,
      settings,
      level,
      usable: this._usable,
      state: this._state,
      patient: this.values.patient,
      topics: this._topics,
      charactersLeft: this._charactersLeft,
      onSubmit: (event) => {
        event.preventDefault();
        void this.submit();
      },
      onInput: (event) => this._onInput(event.target as HTMLInputElement),
      guard: (event) => {
        if (this.state === 'sending') hold(event);
      },
      onKey: (event) => onKey(event, this.renderRoot, () => void this.submit()),
      goToField: (field) => this._goToField(field),
      removeTopic: (topic) => void this._removeTopic(topic),
    };
    return inLanguage(this.spoken, renderContact(view, this._everUsable));
  }

  protected override firstUpdated(): void {
    // What a person typed before the script came; it counts more than what the page gives.
    for (const [field, value] of Object.entries(readForm(this._form))) {
      if (!value) continue;
      delete this._prefill?.[field as keyof FieldValues];
      this.requestUpdate();
    }
  }

  protected override updated(): void {
    const form = this._form;
    if (form && this._prefill) {
      fillForm(form, this._prefill);
      this._prefill = undefined;
      this.requestUpdate();
    }
    this._setup = checkSetup(this, this.settings, this._setup);
  }

  private get _words() {
    return this.spoken.language.messages;
  }

  private get _form(): HTMLFormElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector('form') : null; // a prerendered one isn't ours yet
  }

  private get _usable(): boolean {
    return Boolean(this.send ?? this.settings.endpoint);
  }

  private _check(values: FieldValues) {
    return checkForm(this, values, this.settings.requireConsent);
  }

  /** How many characters the message may still have, once that is worth telling. */
  private get _charactersLeft(): number | undefined {
    const left = limits.message - countCharacters(this.values.message);
    return left < countFrom ? left : undefined;
  }

  private async _deliver(submission: Submission, extra: ExtraFields, signal: AbortSignal): Promise<Outcome> {
    const { endpoint = '' } = this.settings;
    const format = endpointFor(this.settings);
    const send: SendFunction =
      this.send ?? ((_, options) => post(endpoint, format.request(submission, extra), options.signal));
    const slow = setTimeout(() => {
      this._state = { step: 'sending', slow: true };
    }, slowAfter);
    const outcome = await deliver(
      { ...browserWorld, send: (signal) => send(submission, { signal }) },
      (answer) => format.read(answer),
      signal,
    );
    clearTimeout(slow);
    return outcome;
  }

  private _accepted({ id, patient, topics = [] }: Submission, durationMs: number): void {
    const added = this._topics.filter((topic) => !topics.includes(topic));
    this._clear();
    this._topics = added; // while the enquiry was on its way
    this._state = { step: 'sent', patient };
    void this._focus('[part=heading]');
    this.dispatchEvent(new MildSuccessEvent(id, durationMs));
  }

  private async _notAccepted(
    { id }: Submission,
    outcome: Exclude<Outcome, { status: 'accepted' }>,
    typed: FieldValues & Readonly<Record<string, unknown>>,
  ): Promise<void> {
    let reason: MildFailureEvent['reason'] = 'rejected';
    if (outcome.status === 'failed') {
      ({ reason } = outcome);
      this._state = editing([], { reason });
    } else if (Object.keys(outcome.fieldErrors).length) {
      this._state = editing(endpointProblems(this, outcome, typed, this.settings.requireConsent));
    } else {
      this._state = editing([], { reason, formError: outcome.formError });
    }
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
    this._announce('');
    this.requestUpdate();
  }

  /** The summary goes when sending begins; the focus must not go with it. */
  private _leaveSummary(): void {
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (activeElement?.closest('#summary')) this.renderRoot.querySelector<HTMLElement>('#send')?.focus();
  }

  /** Once the view is up to date, brings something into view and moves the focus there. */
  private async _focus(selector: string, block: ScrollLogicalPosition = 'nearest'): Promise<void> {
    await this.updateComplete;
    bring(this.renderRoot.querySelector<HTMLElement>(selector), block);
  }

  private _goToField(field: string): void {
    const target =
      reachableFields(this).find(({ name }) => name === field) ??
      this.renderRoot.querySelector<HTMLInputElement>(`#${field}`);
    bring(target, 'start', target?.closest('fieldset') ?? target?.labels?.[0]);
  }

  private async _removeTopic(topic: string): Promise<void> {
    if (this.state === 'sending') return; // it's being sent
    const at = this._topics.indexOf(topic);
    this._topics = this._topics.filter((other) => other !== topic);
    this._announce(this._words.topicRemoved(topic));
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('[part=topic] button');
    // The button is gone: the focus goes to the next one, or to what comes after the list.
    (buttons[Math.min(at, buttons.length - 1)] ?? this._form?.querySelector('input'))?.focus();
  }

  /** Speaks through a live region that stands in the page all the time. */
  private _announce(text: string): void {
    const region = this.renderRoot.querySelector('#announcement');
    if (region) region.textContent = text;
  }

  private _onInput({ name, value }: HTMLInputElement): void {
    const state = this._state;
    if (state.step === 'editing' && state.problems.length) {
      const { values } = this;
      const typed = { ...readExtraFields(this), ...values };
      this._state = { ...state, problems: stillWrong(state.problems, this._check(values).problems, typed) };
    }
    if (name === 'patient') this._announce(this._words.needs[value as Fields['patient']]);
    if (name === 'message') {
      clearTimeout(this._typingTimer);
      this._typingTimer = setTimeout(() => {
        if (this._charactersLeft !== undefined) {
          this._announce(countText(this._words, this._charactersLeft));
        }
      }, typingPause);
    }
    this.requestUpdate();
  }

  private _onOnline(): void {
    if (this._state.step === 'editing' && this._state.failure?.reason === 'offline') {
      this._announce(this._words.backOnline);
    }
  }
}
