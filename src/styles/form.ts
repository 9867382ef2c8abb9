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

  .urgent,
  [part='success'] {
    padding: var(--_space);
    border-inline-start: 0.25em solid var(--_accent);
    background: var(--_surface);
    color: inherit;
    font-size: 1em;
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

  .wrong {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_error);
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
    /* Below 16px, phones zoom in on a focused input. */
    font-size: max(1em, 16px);
    accent-color: var(--_accent);
  }

  .wrong > [part='input'] {
    border-color: var(--_error);
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

  .choice label {
    align-content: center;
    min-block-size: max(2.75em, 44px);
    padding-inline: 0.75em;
  }

  [part='error-summary'] {
    padding: var(--_space);
    border: 0.25em solid var(--_error);
    border-radius: var(--_radius);
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

  [part='success'] {
    border-color: var(--_success);
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
