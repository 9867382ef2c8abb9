import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { flag } from '../../config/attribute.js';
import { onServer } from '../../config/on-server.js';
import { complain } from '../../config/report.js';
import type { FieldValues } from '../../contact/fields.js';
import { form } from '../../styles/form.js';
import { prose } from '../../styles/prose.js';
import { tokens } from '../../styles/tokens.js';
import { ConfiguredElement, declareProperties } from '../shared/configured-element.js';
import { headingLevel } from '../shared/heading.js';
import { hasOwnChildren } from '../shared/own-children.js';
import { addForm, removeForm, type MessageForm } from '../shared/page-forms.js';
import { charactersLeft } from './character-count.js';
import { fillForm, readForm, usableValues } from './contact-dom.js';
import { ContactFlow } from './contact-flow.js';
import { renderContact, renderView } from './contact-form.js';
import { hold, onKey } from './contact-keys.js';
import { renderSent } from './contact-panels.js';
import { ContactScreen } from './contact-screen.js';
import { checkSetup } from './contact-setup.js';
import type { ContactState } from './contact-state.js';
import type { ContactView } from './contact-view.js';
import { watchEmail } from './email-doubt.js';
import { showNotes } from './extra-notes.js';
import { KeptState } from './kept-state.js';
import { markFields } from './recorder-marks.js';
import { Succession } from './succession.js';
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
 * @slot success - replaces what is said after a message was accepted
 * @slot fields - extra labelled inputs, native or custom elements; they are sent under their `name`
 * @fires {MildSubmitEvent} mild-submit - the message is valid and about to be sent; cancelable
 * @fires {MildSuccessEvent} mild-success - the endpoint accepted the message
 * @fires {MildFailureEvent} mild-failure - the message was not accepted
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
 * @csspart success - what is said after a message was accepted
 * @csspart note - the small print
 */
export class MildContact extends ConfiguredElement<typeof shape> implements MessageForm {
  /** So that the browser restores what was typed, as it does in inputs. */
  static formAssociated = true;
  static override styles = [tokens, prose, form];
  static override properties: PropertyDeclarations = {
    ...declareProperties(Object.keys(shape)),
    send: { attribute: false },
    // Ours are the accessors; Lit takes over what a page has set before the script came.
    values: { attribute: false, noAccessor: true },
    topics: { attribute: false, noAccessor: true },
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

  declare private _disabled: boolean;
  private _everUsable = Boolean(this.shadowRoot?.querySelector('form')); // prerendered
  private _setup: string | undefined;
  private _connected: AbortController | undefined;
  private readonly _screen = new ContactScreen(this);
  private readonly _kept = new KeptState(this);
  private readonly _succession = new Succession(this);
  private readonly _guard = (event: Event): void => {
    if (this.state === 'sending') hold(event);
  };
  private readonly _flow: ContactFlow;
  private readonly _emailDoubt = watchEmail(this, (meant) =>
    this._screen.announce(meant ? this.spoken.language.messages.didYouMean(meant) : ''),
  );

  constructor() {
    super();
    markFields(this);
    this._disabled = false;
    this._flow = new ContactFlow(
      this,
      () => ({
        settings: this.settings,
        spoken: this.spoken,
        send: this.send,
        ready: this._usable && !this._disabled,
      }),
      this._screen,
      this._kept,
    );
  }

  /**
   * What the form is doing.
   *
   * @type {'editing' | 'sending' | 'sent'}
   */
  get state(): ContactState['step'] {
    return this._flow.state.step;
  }

  /** What is typed and ticked. Set some or all of it to prefill the form. */
  get values(): FieldValues {
    return this._flow.values;
  }

  set values(values: Partial<FieldValues>) {
    const open = Object.entries(usableValues(values)).filter(([field]) => this._kept.isOpen(field));
    this._flow.fillIn(Object.fromEntries(open));
  }

  /** What the person asks about. */
  get topics(): string[] {
    return [...this._flow.topics];
  }

  set topics(topics: readonly string[]) {
    if (Array.isArray(topics) && topics.every((topic) => typeof topic === 'string')) {
      if (this._kept.isOpen('topics')) this._flow.topics = [...new Set(topics)];
    } else {
      complain('topics', 'a list of texts');
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (onServer) return;
    addForm(this);
    const kept = this._kept.arrive();
    if (kept) this.formStateRestoreCallback(kept);
    const { signal } = (this._connected = new AbortController());
    window.addEventListener('online', () => this._flow.onOnline(), { signal });
    // For what was filled in without telling.
    window.addEventListener('pagehide', () => this._flow.keep(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this._flow.interrupt(), { signal });
  }

  override disconnectedCallback(): void {
    this._connected?.abort();
    this._flow.keep();
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
    this._flow.fillIn(kept.values);
    this._flow.topics = kept.topics;
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
   * @returns whether the endpoint accepted the message; false also when nothing was sent
   */
  submit(): Promise<boolean> {
    return this._flow.submit();
  }

  /** Empties the form and forgets what was typed. A message on its way is given up, though it may arrive. */
  reset(): void {
    this._flow.reset();
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
   * Adds a topic to the message and goes to the form; after a message was sent, to a new one.
   *
   * @internal
   */
  ask(topic: string): void {
    this._flow.ask(topic);
  }

  protected override get leadsToClinic(): boolean {
    return this._usable || super.leadsToClinic;
  }

  /** @internal */
  get isDeadEnd(): boolean {
    return this.hasUpdated && !this.leadsToClinic;
  }

  protected override cannotRun(error: unknown): void {
    super.cannotRun(error);
    removeForm(this); // nothing leads to a form that isn't there
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this._everUsable ||= this._usable;
  }

  protected override render() {
    const { settings, spoken, _flow: flow } = this;
    const words = spoken.language.messages;
    const level = settings.headingLevel ?? 2;
    if (flow.state.step === 'sent') {
      const { patient } = flow.state;
      return this._view(
        'sent',
        renderSent(words, level, patient, settings, () => flow.startAgain()),
      );
    }
    const { patient, message } = flow.values;
    const view: ContactView = {
      words,
      settings,
      level,
      usable: this._usable,
      hasChildren: !onServer && hasOwnChildren(this),
      disabled: this._disabled,
      state: flow.state,
      patient,
      topics: flow.topics,
      charactersLeft: charactersLeft(message),
      emailDoubt: this._emailDoubt,
      onSubmit: (event) => {
        // A click goes no further: in a frame or under a policy without `allow-forms` no "submit" would come of it.
        event.preventDefault();
        void this.submit();
      },
      onInput: (event) => flow.onInput(event.target as HTMLInputElement),
      guard: this._guard,
      onKey: (event) => onKey(event, this.renderRoot, () => void this.submit()),
      goToField: (field) => this._screen.goToField(field),
      removeTopic: (topic) => flow.removeTopic(topic),
    };
    return this._view('form', renderContact(view, this._everUsable));
  }

  private _view(name: string, screen: TemplateResult) {
    return renderView(this.spoken, this._succession.show(name, screen));
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    // Not on the form, all of whose texts would count as clickable then.
    this.renderRoot.addEventListener('click', this._guard);
    // What a person typed before the script came; it counts more than what the page gives.
    for (const [field, value] of Object.entries(readForm(this._screen.form))) {
      if (!value) continue;
      delete this._flow.prefill?.[field as keyof FieldValues];
      this._kept.answer(field);
      this.requestUpdate();
    }
  }

  protected override updated(): void {
    const { form } = this._screen;
    const { state, prefill } = this._flow;
    if (form && prefill) {
      fillForm(form, prefill);
      this._flow.prefill = undefined;
      this.requestUpdate();
    }
    showNotes(this, this.spoken, state.step === 'editing' ? state.problems : []);
    this._flow.keep();
    this._setup = checkSetup(this, this.settings, this._setup);
  }

  private get _usable(): boolean {
    return Boolean(this.send ?? this.settings.endpoint);
  }
}
