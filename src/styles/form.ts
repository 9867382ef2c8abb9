import { css } from 'lit';

/** The form, its fields and its messages. */
export const form = css`
  /* Not on the host, where a page's reset could reach it. */
  :host > * {
    max-inline-size: var(--_measure);
  }

  [hidden] {
    display: none;
  }

  /* Out of sight without a new layout of what is in it, which would be news to screen readers. */
  .former {
    block-size: 0;
    opacity: 0;
    pointer-events: none;
  }

  .urgent,
  [part='success'],
  [part='error-summary'] {
    padding: var(--_space);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--mild-surface, transparent);
    color: inherit;
    font-size: 1em;
  }

  /* The mark at the start: its edge shows on any page, and what fills it on most. */
  .urgent,
  .wrong,
  [part='success'],
  [part='error-summary'] {
    position: relative;
    padding-inline-start: calc(0.25em + var(--_space));
  }

  .urgent::before,
  .wrong::before,
  [part='success']::before,
  [part='error-summary']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 0.5em;
    border: 1px solid;
    background: var(--mild-error, #d4151b);
  }

  .urgent::before {
    background: var(--_accent);
  }

  [part='success']::before {
    background: var(--mild-success, #00804a);
  }

  .urgent p,
  ::slotted(:last-child) {
    margin-block-end: 0;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_space));
    margin-block-start: calc(1.5 * var(--_space));
  }

  form > p {
    margin: 0;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  [part='label'] {
    display: block;
    margin-block-end: 0.25em;
    padding: 0;
    font-weight: 600;
  }

  [part='hint'] {
    margin-block: 0 0.375em;
    color: var(--_muted);
  }

  [part='error'] {
    margin-block: 0 0.375em;
    color: var(--_error);
    font-weight: 600;
  }

  [part='input'] {
    display: block;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    /* Below 16px, phones zoom in on a focused input. */
    font-size: max(1em, 16px);
    accent-color: var(--_accent);
  }

  .wrong > [part='input'] {
    border-color: var(--_error);
    border-width: 4px;
  }

  textarea {
    resize: vertical;
  }

  [type='email'],
  [type='tel'] {
    max-inline-size: 26em;
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
  }

  .choice [part='input'] {
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    min-block-size: 0;
  }

  /* One line of it is as high as a button. */
  .choice label {
    min-block-size: max(2.75em, 44px);
    padding: max(0.575em, 22px - 0.8em) 0.75em;
  }

  [part='error-summary'] {
    border: 0.25em solid var(--_error);
  }

  form :is(ul, li) {
    margin: 0;
    padding: 0;
    list-style-type: ''; /* none would take the list away from VoiceOver */
  }

  form li a {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_error);
    font-weight: 600;
  }

  [part='button'] {
    justify-self: start;
  }

  :disabled {
    border-style: dashed;
    cursor: not-allowed;
  }

  input + .plain {
    margin-block-start: 0.5em;
  }

  .over {
    color: var(--_error);
    font-weight: 600;
  }

  [part='topic'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
    justify-content: space-between;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_border);
  }
`;
