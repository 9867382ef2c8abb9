import { css } from 'lit';

/** Colors are the page's: it sets the custom properties, for light and dark. */
export const endpointCheckStyles = css`
  :host {
    display: block;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  :host([hidden]),
  [hidden] {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  p,
  ol,
  blockquote {
    margin: 0 0 0.8rem;
    max-width: 44rem;
  }

  ol {
    padding-left: 1.5rem;
  }

  li {
    margin-bottom: 0.4rem;
  }

  .hint {
    color: var(--muted, #43524f);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin-bottom: 1rem;
  }

  button {
    min-height: 2.75rem;
    padding: 0.4rem 1.1rem;
    border: 2px solid var(--accent, #0b5a57);
    border-radius: 0.6rem;
    background: transparent;
    color: var(--accent, #0b5a57);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }

  #send {
    background: var(--accent, #0b5a57);
    color: var(--on-accent, #fff);
  }

  #send[aria-disabled='true'] {
    border-color: var(--control, #6f7d7a);
    background: transparent;
    color: var(--muted, #43524f);
    cursor: default;
  }

  :focus-visible {
    outline: 3px solid var(--focus, #0b5a57);
    outline-offset: 3px;
  }

  .finding {
    padding: 1rem 1.1rem;
    border: 1px solid var(--line, #dcd8ce);
    border-left: 0.35rem solid var(--warning, #8a2a12);
    border-radius: 0.6rem;
    background: var(--surface, #fff);
    color: var(--text, #1c2a2b);
  }

  .finding.good {
    border-left-color: var(--accent, #0b5a57);
  }

  .finding > :last-child {
    margin-bottom: 0;
  }

  .outdated {
    color: var(--warning, #8a2a12);
    font-weight: 600;
  }

  h3,
  h4 {
    margin: 0 0 0.4rem;
    line-height: 1.25;
    text-wrap: balance;
  }

  h3 {
    font-size: 1.15em;
  }

  h4,
  label {
    display: block;
    margin-bottom: 0.3rem;
    font-size: 1em;
    font-weight: 650;
  }

  blockquote {
    padding-left: 0.9rem;
    border-left: 3px solid var(--line, #dcd8ce);
    color: var(--muted, #43524f);
    white-space: pre-wrap;
  }

  .code {
    margin-top: 1rem;
  }

  textarea {
    display: block;
    width: 100%;
    margin-bottom: 0.6rem;
    padding: 0.6rem 0.7rem;
    border: 1px solid var(--control, #6f7d7a);
    border-radius: 0.4rem;
    background: var(--paper, #faf8f4);
    color: var(--text, #1c2a2b);
    font:
      0.95em/1.5 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      monospace;
    field-sizing: content;
    resize: vertical;
  }

  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1rem;
  }

  .copy p {
    margin: 0;
    color: var(--muted, #43524f);
  }
`;
