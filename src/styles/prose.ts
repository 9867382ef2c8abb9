import { css } from 'lit';

/** Running text, lists and sections. */
export const prose = css`
  p,
  ul,
  ol,
  figcaption {
    max-inline-size: var(--_measure);
  }

  section,
  .last {
    margin-block-start: calc(2.5 * var(--_space));
  }

  li,
  .last {
    break-inside: avoid;
  }

  section section {
    margin-block-start: var(--_space);
  }

  details {
    border-block-end: 1px solid var(--_border);
  }

  summary {
    padding-block: 0.8em;
    break-after: avoid;
    cursor: pointer;
  }

  summary [part='heading'] {
    display: inline;
  }

  .lead {
    margin-block-end: var(--_space);
  }

  ul,
  ol {
    padding-inline-start: 1.5em;
  }

  li {
    margin-block-end: 0.75em;
    padding-inline-start: 0.25em;
  }

  [part='term'],
  li [part='button'] {
    display: block;
  }

  li [part='button'] {
    margin-block: 0.5em;
    padding: 0.25em 1em;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 0 calc(2 * var(--_space));
  }
`;
