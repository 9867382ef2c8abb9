import type { LitElement } from 'lit';
import type { Config } from '../../config/schema.js';
import { compose, type Fields, type FieldValues, type Submission } from '../../contact/fields.js';
import { SubmissionId } from '../../contact/submission.js';
import { MildFailureEvent, MildInvalidEvent, MildSubmitEvent, MildSuccessEvent } from '../../events.js';
import type { Spoken } from '../../locales/languages.js';
import { charactersLeft, TypingPause } from './character-count.js';
import { ContactDelivery } from './contact-delivery.js';
import { pageAddress, randomId, readForm, readTyped, readTrap } from './contact-dom.js';
import { countText } from './contact-fields.js';
import { afterFailure, checkForm, stillWrong } from './contact-problems.js';
import type { ContactScreen } from './contact-screen.js';
import { editing, untouched, type ContactState } from './contact-state.js';
import { readExtraFields, resetExtraFields } from './extra-fields.js';
import type { KeptState } from './kept-state.js';
import { overlap } from './succession.js';
import type { SendFunction } from './world.js';

/** What is in force for a form at a moment. */
interface InForce {
  readonly settings: Config & { readonly requireConsent?: boolean };
  readonly spoken: Spoken;
  /** The page's own way to send, in place of a request to the endpoint. */
  readonly send: SendFunction | undefined;
  /** Whether the form can be sent: it has somewhere to send to, and isn't disabled. */
  readonly ready: boolean;
}

/** What happens in a form, from the first letter to the endpoint's answer. */
export class ContactFlow {
  /** What the page or the browser gives, until it is written into the form. */
  prefill: Partial<FieldValues> | undefined;

  private _state: ContactState = untouched;
  private _topics: readonly string[] = [];
  private _openedAt = performance.now();
  private readonly _id = new SubmissionId(randomId);
  private readonly _delivery = new ContactDelivery();
  private readonly _pause: TypingPause;
  private readonly _leaving: TypingPause;

  constructor(
    private readonly _host: LitElement,
    private readonly _inForce: () => InForce,
    private readonly _screen: ContactScreen,
    private readonly _kept: KeptState,
  ) {
    this._pause = new TypingPause(_host);
    this._leaving = new TypingPause(_host);
  }

  get state(): ContactState {
    return this._state;
  }

  private set state(state: ContactState) {
    this._state = state;
    this._host.requestUpdate();
  }

  /** What the person asks about. */
  get topics(): readonly string[] {
    return this._topics;
  }

  set topics(topics: readonly string[]) {
    this._topics = topics;
    this._host.requestUpdate();
  }

  /** What the form holds, or will hold in a moment. */
  get values(): FieldValues {
    return { ...readForm(this._screen.form), ...this.prefill };
  }

  /** Hands the browser what the form holds, to give back when the person returns. */
  keep(): void {
    this._kept.keep({ ...readTyped(this._screen.form), ...this.prefill }, this._topics);
  }

  /** Writes these into the form with the next rendering. */
  fillIn(values: Partial<FieldValues>): void {
    this.prefill = { ...this.prefill, ...values };
    this._host.requestUpdate();
  }

  /**
   * Checks and sends the form.
   *
   * @returns whether the endpoint accepted it
   */
  async submit(): Promise<boolean> {
    const host = this._host;
    if (!host.isConnected) return false;
    await host.updateComplete;
    if (this._state.step !== 'editing' || !this._inForce().ready) return false;
    const { values } = this;
    const { fields, problems } = this._check(values);
    if (!fields || problems.length) {
      // A new summary each time: where one that has the focus changes, screen readers say it all twice.
      this._screen.leaveSummary();
      this.state = untouched;
      await host.updateComplete;
      this.state = editing(problems);
      host.dispatchEvent(new MildInvalidEvent(problems.flatMap(({ field }) => field ?? [])));
      await this._screen.focus('#summary [part=heading]');
      return false;
    }
    const submission = this._compose(fields);
    const before = this._state;
    this.state = { step: 'sending', slow: false }; // before the page hears of it: it may call submit() again
    if (!host.dispatchEvent(new MildSubmitEvent(submission.id))) {
      this.state = before;
      return false;
    }
    // The page may have called reset(), which TypeScript can't know.
    if ((this._state as ContactState).step !== 'sending') return false;
    return await this._send(submission, values);
  }

  /** Empties the form and forgets what was typed. A message on its way is given up, though it may arrive. */
  reset(): void {
    this._delivery.giveUp();
    this._clear();
    this.state = untouched;
  }

  /** Stops waiting for the answer: the delivery ends as one whose connection broke. */
  interrupt(): void {
    this._delivery.interrupt();
  }

  /** Adds a topic and goes to the form; after a message was sent, to a new one. */
  ask(topic: string): void {
    if (this._state.step === 'sent') this.state = untouched;
    this.topics = [...new Set([...this._topics, topic])];
    void this._screen
      .focus('[part=heading]', 'start')
      .then(() => this._screen.announce(this._words.topicAdded(topic)));
  }

  removeTopic(topic: string): void {
    if (this._state.step === 'sending') return; // it's being sent
    const at = this._topics.indexOf(topic);
    this._topics = this._topics.filter((other) => other !== topic);
    this.keep(); // now: the person may leave the page before it is rendered
    this._screen.leaveTopic(this._topics[at] ?? this._topics[at - 1]);
    this._leaving.after(() => {
      this._host.requestUpdate();
      this._screen.announce(this._words.topicRemoved(topic));
    }, overlap);
  }

  /** After success, opens the form for another message. */
  startAgain(): void {
    this.state = untouched;
    this._openedAt = performance.now();
    void this._screen.focus('[part=heading]', 'start');
  }

  /** Something was typed or ticked. */
  onInput({ name, value }: HTMLInputElement): void {
    const state = this._state;
    this._kept.answer(name);
    if (state.step === 'editing' && state.problems.length) {
      const { values } = this;
      const typed = { ...readExtraFields(this._host), ...values };
      this.state = { ...state, problems: stillWrong(state.problems, this._check(values).problems, typed) };
    }
    if (name === 'patient') this._screen.announce(this._words.needs[value as Fields['patient']]);
    if (name === 'message') {
      this._pause.after(() => {
        const left = charactersLeft(this.values.message);
        if (left !== undefined) this._screen.announce(countText(this._words, left));
      });
    }
    this._host.requestUpdate();
  }

  /** The browser has a network again. */
  onOnline(): void {
    if (this._state.step === 'editing' && this._state.failure?.reason === 'offline') {
      this._screen.announce(this._words.backOnline);
    }
  }

  private get _words() {
    return this._inForce().spoken.language.messages;
  }

  private _check(values: FieldValues) {
    return checkForm(this._host, values, this._inForce().settings.requireConsent);
  }

  private _compose(fields: Fields): Submission {
    const content = JSON.stringify([fields, readExtraFields(this._host), this._topics]);
    return compose(fields, {
      id: this._id.of(content),
      topics: this._topics,
      locale: this._inForce().spoken.tag,
      page: pageAddress(),
      elapsedSeconds: Math.round((performance.now() - this._openedAt) / 1000),
      trap: readTrap(this._screen.form),
    });
  }

  private async _send(submission: Submission, values: FieldValues): Promise<boolean> {
    const host = this._host;
    const { settings, send } = this._inForce();
    const extra = readExtraFields(host); // the page may have filled in some of its own by now
    this._screen.leaveSummary();
    const startedAt = performance.now();
    // An answer that comes at once isn't to be followed by the news that we are sending.
    this._pause.after(() => this._screen.announce(this._words.sending));
    const outcome = await this._delivery.send(submission, extra, settings, send, () => {
      this.state = { step: 'sending', slow: true };
      this._screen.announce(this._words.slow);
    });
    this._pause.end();
    this._screen.announce('');
    if (!outcome) return false; // reset() gave it up
    if (outcome.status === 'accepted') {
      this._accepted(submission, performance.now() - startedAt);
      return true;
    }
    this.state = afterFailure(host, outcome, { ...extra, ...values }, settings.requireConsent);
    const reason = outcome.status === 'failed' ? outcome.reason : 'rejected';
    host.dispatchEvent(new MildFailureEvent(submission.id, reason, outcome.httpStatus));
    await this._screen.focus('#summary [part=heading]');
    return false;
  }

  private _accepted({ id, patient, topics = [] }: Submission, durationMs: number): void {
    const added = this._topics.filter((topic) => !topics.includes(topic));
    this._clear();
    this._topics = added; // while the message was on its way
    this.state = { step: 'sent', patient };
    void this._screen.focus('[part=heading]');
    this._host.dispatchEvent(new MildSuccessEvent(id, durationMs));
  }

  private _clear(): void {
    this._screen.form?.reset();
    resetExtraFields(this._host);
    this._id.renew();
    this._topics = [];
    this.prefill = undefined;
    this._kept.forget();
    this._openedAt = performance.now();
    this._screen.announce('');
    this._host.requestUpdate();
  }
}
