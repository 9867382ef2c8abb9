import type { PropertyDeclarations, PropertyValues } from 'lit';
import { flag } from '../../config/attribute.js';
import { onServer } from '../../config/on-server.js';
import { complain } from '../../config/report.js';
import { compose, type Fields, type FieldValues, type Submission } from '../../contact/fields.js';
import { EnquiryId } from '../../contact/submission.js';
import { MildFailureEvent, MildInvalidEvent, MildSubmitEvent, MildSuccessEvent } from '../../events.js';
import { form } from '../../styles/form.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { ConfiguredElement, declareProperties, inLanguage } from '../shared/configured-element.js';
import { headingLevel } from '../shared/heading.js';
import { addForm, removeForm, type EnquiryForm } from '../shared/page-forms.js';
import { charactersLeft, TypingPause } from './character-count.js';
import { ContactDelivery } from './contact-delivery.js';
import {
  fillForm,
  maskFromRecorders,
  pageAddress,
  randomId,
  readForm,
  readTrap,
  readTyped,
  usableValues,
} from './contact-dom.js';
import { countText } from './contact-fields.js';
import { renderContact } from './contact-form.js';
import { hold, onKey } from './contact-keys.js';
import { renderSent } from './contact-panels.js';
import { afterFailure, checkForm, stillWrong } from './contact-problems.js';
import { ContactScreen } from './contact-screen.js';
import { checkSetup } from './contact-setup.js';
import { editing, untouched, type ContactState } from './contact-state.js';
import type { ContactView } from './contact-view.js';
import { watchEmail } from './email-doubt.js';
import { readExtraFields, resetExtraFields } from './extra-fields.js';
import { showNotes } from './extra-notes.js';
import { KeptState } from './kept-state.js';
import type { SendFunction } from './world.js';

const shape = { headingLevel, requireConsent: flag };

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
 * @slot fields - extra labelled inputs, native or custom elements; they are sent under their `name`
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
  /** So that the browser restores what was typed, as it does in inputs. */
  static formAssociated = true;
  static override styles = [tokens, prose, form];
  static override properties: PropertyDeclarations = {
    ...declareProperties(Object.keys(shape)),
    send: { attribute: false },
    // Ours are the accessors; Lit takes over what a page has set before the script came.
    values: { attribute: false, noAccessor: true },
    topics: { attribute: false, noAccessor: true },
    _state: { state: true },
    _topics: { state: true },
    _disabled: { state: true },
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
  declare private _disabled: boolean;
  private readonly _id = new EnquiryId(randomId);
  private _prefill: Partial<FieldValues> | undefined;
  private _everUsable = Boolean(this.shadowRoot?.querySelector('form')); // prerendered
  private _setup: string | undefined;
  private _openedAt = performance.now();
  private _connected: AbortController | undefined;
  private readonly _screen = new ContactScreen(this);
  private readonly _delivery = new ContactDelivery();
  private readonly _kept = new KeptState(this);
  private readonly _pause = new TypingPause(this);
  private readonly _emailDoubt = watchEmail(this, (meant) =>
    this._screen.announce(meant ? this._words.didYouMean(meant) : ''),
  );

  constructor() {
    super();
    this._state = untouched;
    this._topics = [];
    this._disabled = false;
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
    return { ...readForm(this._screen.form), ...this._prefill };
  }

  set values(values: Partial<FieldValues>) {
    const open = Object.entries(usableValues(values)).filter(([field]) => this._kept.isOpen(field));
    this._prefill = { ...this._prefill, ...Object.fromEntries(open) };
    this.requestUpdate();
  }

  /** What the person asks about. */
  get topics(): string[] {
    return [...this._topics];
  }

  set topics(topics: readonly string[]) {
    if (Array.isArray(topics) && topics.every((topic) => typeof topic === 'string')) {
      if (this._kept.isOpen('topics')) this._topics = [...new Set(topics)];
    } else {
      complain('topics', 'a list of texts');
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    maskFromRecorders(this);
    addForm(this);
    const kept = this._kept.arrive();
    if (kept) this.formStateRestoreCallback(kept);
    const { signal } = (this._connected = new AbortController());
    window.addEventListener('online', () => this._onOnline(), { signal });
    // For what was filled in without telling.
    window.addEventListener('pagehide', () => this._keep(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this._delivery.interrupt(), { signal });
  }

  override disconnectedCallback(): void {
    this._connected?.abort();
    this._keep();
    this._kept.leave();
    removeForm(this);
    super.disconnectedCallback();
  }

  /**
   * The browser gives back what was typed before the page was left.
   *
   * @internal
   */
  formStateRestoreCallback(state: unknown): void {
    const kept = this.state === 'editing' ? this._kept.restore(state) : undefined;
    if (!kept) return;
    this._prefill = { ...this._prefill, ...kept.values };
    this._topics = kept.topics;
    this.requestUpdate();
  }

  /**
   * A form around this one was reset.
   *
   * @internal
   */
  formResetCallback(): void {
    this.reset();
  }

  /**
   * A fieldset around the form was disabled, or enabled again.
   *
   * @internal
   */
  formDisabledCallback(disabled: boolean): void {
    this._disabled = disabled;
  }

  /**
   * Checks and sends the form, as the button does.
   *
   * @returns whether the endpoint accepted the enquiry; false also when nothing was sent
   */
  async submit(): Promise<boolean> {
    if (!this.isConnected) return false;
    await this.updateComplete;
    if (this._state.step !== 'editing' || !this._usable || this._disabled) return false;
    const { values } = this;
    const { fields, problems } = this._check(values);
    if (!fields || problems.length) {
      this._state = editing(problems);
      this.dispatchEvent(new MildInvalidEvent(problems.flatMap(({ field }) => field ?? [])));
      await this._screen.focus('#summary');
      return false;
    }
    const content = JSON.stringify([fields, readExtraFields(this), this._topics]);
    const submission = compose(fields, {
      id: this._id.of(content),
      topics: this._topics,
      locale: this.spoken.tag,
      page: pageAddress(),
      elapsedSeconds: Math.round((performance.now() - this._openedAt) / 1000),
      trap: readTrap(this._screen.form),
    });
    const before = this._state;
    this._state = { step: 'sending', slow: false }; // before the page hears of it: it may call submit() again
    if (!this.dispatchEvent(new MildSubmitEvent(submission.id))) {
      this._state = before;
      return false;
    }
    if (this.state !== 'sending') return false; // the page has called reset()
    const extra = readExtraFields(this); // the page may have filled in some of its own by now
    this._screen.leaveSummary();
    const startedAt = performance.now();
    const outcome = await this._delivery.send(submission, extra, this.settings, this.send, () => {
      this._state = { step: 'sending', slow: true };
    });
    if (!outcome) return false; // reset() gave it up
    if (outcome.status === 'accepted') {
      this._accepted(submission, performance.now() - startedAt);
      return true;
    }
    this._state = afterFailure(this, outcome, { ...extra, ...values }, this.settings.requireConsent);
    const reason = outcome.status === 'failed' ? outcome.reason : 'rejected';
    this.dispatchEvent(new MildFailureEvent(submission.id, reason, outcome.httpStatus));
    await this._screen.focus('#summary');
    return false;
  }

  /** Empties the form and forgets what was typed. An enquiry on its way is given up, though it may arrive. */
  reset(): void {
    this._delivery.giveUp();
    this._clear();
    this._state = untouched;
  }

  /**
   * Brings the form into view and moves the focus to its heading.
   *
   * @internal
   */
  goTo(): void {
    void this._screen.focus('[part=heading]', 'start');
  }

  /**
   * Adds a topic to the enquiry and goes to the form; after an enquiry was sent, to a new one.
   *
   * @internal
   */
  ask(topic: string): void {
    if (this.state === 'sent') this._state = untouched;
    this._topics = [...new Set([...this._topics, topic])];
    void this._screen
      .focus('[part=heading]', 'start')
      .then(() => this._screen.announce(this._words.topicAdded(topic)));
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
    const { values } = this;
    const view: ContactView = {
      words,
      settings,
      level,
      usable: this._usable,
      disabled: this._disabled,
      state: this._state,
      patient: values.patient,
      topics: this._topics,
      charactersLeft: charactersLeft(values.message),
      emailDoubt: this._emailDoubt,
      onSubmit: (event) => {
        // A click goes no further: in a frame or under a policy without `allow-forms` no "submit" would come of it.
        event.preventDefault();
        void this.submit();
      },
      onInput: (event) => this._onInput(event.target as HTMLInputElement),
      guard: (event) => {
        if (this.state === 'sending') hold(event);
      },
      onKey: (event) => onKey(event, this.renderRoot, () => void this.submit()),
      goToField: (field) => this._screen.goToField(field),
      removeTopic: (topic) => this._removeTopic(topic),
    };
    return inLanguage(this.spoken, renderContact(view, this._everUsable));
  }

  protected override firstUpdated(): void {
    // What a person typed before the script came; it counts more than what the page gives.
    for (const [field, value] of Object.entries(readForm(this._screen.form))) {
      if (!value) continue;
      delete this._prefill?.[field as keyof FieldValues];
      this._kept.answer(field);
      this.requestUpdate();
    }
  }

  protected override updated(): void {
    const form = this._screen.form;
    if (form && this._prefill) {
      fillForm(form, this._prefill);
      this._prefill = undefined;
      this.requestUpdate();
    }
    showNotes(this, this.spoken, this._state.step === 'editing' ? this._state.problems : []);
    this._keep();
    this._setup = checkSetup(this, this.settings, this._setup);
  }

  private get _words() {
    return this.spoken.language.messages;
  }

  private get _usable(): boolean {
    return Boolean(this.send ?? this.settings.endpoint);
  }

  private _check(values: FieldValues) {
    return checkForm(this, values, this.settings.requireConsent);
  }

  private _keep(): void {
    this._kept.keep({ ...readTyped(this._screen.form), ...this._prefill }, this._topics);
  }

  private _accepted({ id, patient, topics = [] }: Submission, durationMs: number): void {
    const added = this._topics.filter((topic) => !topics.includes(topic));
    this._clear();
    this._topics = added; // while the enquiry was on its way
    this._state = { step: 'sent', patient };
    void this._screen.focus('[part=heading]');
    this.dispatchEvent(new MildSuccessEvent(id, durationMs));
  }

  private _clear(): void {
    this._screen.form?.reset();
    resetExtraFields(this);
    this._id.renew();
    this._topics = [];
    this._prefill = undefined;
    this._kept.forget();
    this._openedAt = performance.now();
    this._screen.announce('');
    this.requestUpdate();
  }

  private _removeTopic(topic: string): void {
    if (this.state === 'sending') return; // it's being sent
    const at = this._topics.indexOf(topic);
    this._topics = this._topics.filter((other) => other !== topic);
    this._screen.announce(this._words.topicRemoved(topic));
    void this._screen.leaveTopic(at);
  }

  private _onInput({ name, value }: HTMLInputElement): void {
    const state = this._state;
    this._kept.answer(name);
    if (state.step === 'editing' && state.problems.length) {
      const { values } = this;
      const typed = { ...readExtraFields(this), ...values };
      this._state = { ...state, problems: stillWrong(state.problems, this._check(values).problems, typed) };
    }
    if (name === 'patient') this._screen.announce(this._words.needs[value as Fields['patient']]);
    if (name === 'message') {
      this._pause.after(() => {
        const left = charactersLeft(this.values.message);
        if (left !== undefined) this._screen.announce(countText(this._words, left));
      });
    }
    this.requestUpdate();
  }

  private _onOnline(): void {
    if (this._state.step === 'editing' && this._state.failure?.reason === 'offline') {
      this._screen.announce(this._words.backOnline);
    }
  }
}
