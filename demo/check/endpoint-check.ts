import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { defaultSetup, type Setup } from '../builder/setup.js';
import { checkEndpoint, destinationOf } from './check-endpoint.js';
import { endpointCheckStyles } from './endpoint-check-styles.js';
import type { Code, Finding } from './finding.js';

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'checking'; readonly about: string; readonly run: AbortController }
  | { readonly step: 'stopped'; readonly why: 'canceled' | 'changed' }
  | { readonly step: 'found'; readonly about: string; readonly finding: Finding };

/** How long to wait for word of a violation, in milliseconds. */
const violationDelay = 200;

/** All of a setup that a check depends on. */
const aspect = (setup: Setup) => {
  const { endpoint, endpointFormat, fieldNames, hidden, website, requireConsent, language } = setup;
  return JSON.stringify([
    endpoint.trim(),
    endpointFormat,
    fieldNames.trim(),
    hidden,
    website.trim(),
    requireConsent,
    language,
  ]);
};

/**
 * Sends a test message to the endpoint of a setup when asked to, and explains
 * what came back. Its headings are of level 3 and 4. Colors are taken from the
 * page's `--paper`, `--surface`, `--text`, `--muted`, `--line`, `--control`,
 * `--accent`, `--on-accent`, `--warning` and `--focus`.
 */
export class EndpointCheck extends LitElement {
  static override styles = endpointCheckStyles;
  static override properties: PropertyDeclarations = {
    setup: { attribute: false },
    _state: { state: true },
    _copied: { state: true },
  };

  /** What is set up. A change of what the check depends on ends one that is under way. */
  declare setup: Setup;

  declare private _state: State;
  declare private _copied: 'copied' | 'selected' | undefined;

  constructor() {
    super();
    this.setup = defaultSetup;
    this._state = { step: 'idle' };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved within the page it is back by then.
    queueMicrotask(() => {
      if (!this.isConnected) this._stop('canceled');
    });
  }

  /** Sends a test message, as the button does, unless one is on its way. */
  async check(): Promise<void> {
    if (this._state.step === 'checking') return;
    const run = new AbortController();
    const { setup } = this;
    const about = aspect(setup);
    let blocked = false;
    const onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
      blocked ||= effectiveDirective === 'connect-src';
    };
    document.addEventListener('securitypolicyviolation', onViolation);
    this._copied = undefined;
    this._state = { step: 'checking', about, run };
    try {
      const finding = await checkEndpoint(setup, {
        fetch: (input, init) => fetch(input, init),
        origin: location.origin,
        signal: run.signal,
        // The browser tells of it some time after it has refused.
        isBlockedHere: () => new Promise((resolve) => setTimeout(() => resolve(blocked), violationDelay)),
      });
      if (!run.signal.aborted) await this._end({ step: 'found', about, finding });
    } catch (error) {
      if (!run.signal.aborted) {
        this._state = { step: 'idle' };
        throw error;
      }
    } finally {
      document.removeEventListener('securitypolicyviolation', onViolation);
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('setup') || this._state.step !== 'checking') return;
    if (this._state.about !== aspect(this.setup)) this._stop('changed');
  }

  protected override render() {
    const state = this._state;
    const checking = state.step === 'checking';
    return html`
      <p class="hint" id="beforehand">
        This sends one real message, marked as a test, to
        ${destinationOf(this.setup) ?? (this.setup.endpoint.trim() || 'the endpoint')}. It is from “Test
        message”, says that nobody needs to answer, and arrives where patients’ messages do.
      </p>
      <div class="actions">
        <button
          type="button"
          id="send"
          aria-describedby="beforehand"
          aria-disabled=${checking ? 'true' : 'false'}
          @click=${() => void this.check()}
        >
          Send a test message
        </button>
        ${
          checking
            ? html`<button type="button" id="cancel" @click=${() => this._stop('canceled')}>Cancel</button>`
            : nothing
        }
      </div>
      <div role="status">${this._renderStatus(state)}</div>
      ${state.step === 'found' && state.finding.code ? this._renderCode(state.finding.code) : nothing}
    `;
  }

  private _renderStatus(state: State) {
    switch (state.step) {
      case 'idle':
        return nothing;
      case 'checking':
        return html`<p>Sending the test message …</p>`;
      case 'stopped':
        return html`<p>
          ${state.why === 'canceled' ? 'Canceled.' : 'The setup has changed, so the check was ended.'} The
          test message may have arrived all the same.
        </p>`;
      case 'found':
        return this._renderFinding(state.finding, state.about !== aspect(this.setup));
    }
  }

  private _renderFinding({ kind, title, explanation, next, said, arrived }: Finding, outdated: boolean) {
    return html`<div class=${kind === 'accepted' ? 'finding good' : 'finding'}>
      ${
        outdated
          ? html`<p class="outdated">
              The setup has changed since. Send another test message to check it as it is now.
            </p>`
          : nothing
      }
      <h3>${title}</h3>
      <p>${explanation}</p>
      ${
        said
          ? html`<h4>What came back</h4>
              <blockquote>${said}</blockquote>`
          : nothing
      }
      ${
        next.length
          ? html`<h4>What to do</h4>
              <ol>
                ${next.map((step) => html`<li>${step}</li>`)}
              </ol>`
          : nothing
      }
      ${
        arrived === 'maybe'
          ? html`<p>If the message from “Test message” has arrived after all, delete it.</p>`
          : nothing
      }
    </div>`;
  }

  private _renderCode({ label, text }: Code) {
    return html`<div class="code">
      <label for="code">${label}</label>
      <textarea
        id="code"
        readonly
        rows=${text.split('\n').length}
        spellcheck="false"
        .value=${text}
      ></textarea>
      <div class="copy">
        <button type="button" @click=${() => this._copy(text)}>Copy</button>
        <p role="status">
          ${
            this._copied === 'copied'
              ? 'Copied.'
              : this._copied === 'selected'
                ? 'Selected. Copy it with Ctrl+C, on a Mac with ⌘C.'
                : nothing
          }
        </p>
      </div>
    </div>`;
  }

  private async _copy(text: string): Promise<void> {
    this._copied = undefined;
    try {
      await navigator.clipboard.writeText(text);
      this._copied = 'copied';
    } catch {
      // No permission, or no clipboard at all, as on a page without encryption: the person can copy it.
      const code = this.renderRoot.querySelector<HTMLTextAreaElement>('#code');
      code?.focus();
      code?.select();
      this._copied = 'selected';
    }
  }

  private _stop(why: 'canceled' | 'changed'): void {
    if (this._state.step !== 'checking') return;
    this._state.run.abort();
    void this._end({ step: 'stopped', why });
  }

  /** The button that cancels goes; the focus must not go with it. */
  private async _end(state: State): Promise<void> {
    const { activeElement } = this.renderRoot as ShadowRoot;
    this._state = state;
    if (activeElement?.id !== 'cancel') return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#send')?.focus();
  }
}

/** Registers `<endpoint-check>`. */
export function defineEndpointCheck(): void {
  if (!customElements.get('endpoint-check')) customElements.define('endpoint-check', EndpointCheck);
}

declare global {
  interface HTMLElementTagNameMap {
    'endpoint-check': EndpointCheck;
  }
}
