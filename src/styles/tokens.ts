import { css } from 'lit';

/**
 * The public tokens and what they are without the page's help. Colors are
 * mixed from the page's own text color, so that they fit a light page and a
 * dark one alike.
 *
 * @cssprop --mild-font - the font family; the page's, unless set
 * @cssprop --mild-text - the color of text; the page's, unless set
 * @cssprop --mild-muted - the color of hints and small print
 * @cssprop --mild-accent - the color of links, buttons and pictures
 * @cssprop --mild-on-accent - the color of text on the accent; black or white, unless set
 * @cssprop --mild-surface - the background of notices and boxes
 * @cssprop --mild-border - the color of borders
 * @cssprop --mild-error - the color of mistakes
 * @cssprop --mild-success - the color of success
 * @cssprop --mild-focus - the color of the focus outline; the accent, unless set
 * @cssprop [--mild-radius=0.375em] - the radius of corners
 * @cssprop [--mild-space=1em] - the space between paragraphs, fields and sections
 * @cssprop [--mild-measure=68ch] - the length of a line of text
 */
export const tokens = css`
  :host {
    --_text: var(--mild-text, inherit);
    --_muted: var(--mild-muted, color-mix(in srgb, currentColor 78%, transparent));
    --_accent: var(--mild-accent, color-mix(in srgb, currentColor 52%, #0a6ebd));
    --_on-accent: var(--mild-on-accent, #fff);
    --_surface: var(--mild-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_border: var(--mild-border, color-mix(in srgb, currentColor 55%, transparent));
    --_error: var(--mild-error, color-mix(in srgb, currentColor 45%, #d4151b));
    --_success: var(--mild-success, color-mix(in srgb, currentColor 45%, #00804a));
    --_focus: var(--mild-focus, var(--_accent));
    --_radius: var(--mild-radius, 0.375em);
    --_space: var(--mild-space, 1em);
    --_measure: var(--mild-measure, 68ch);

    display: block;
  }

  /* Not on the host, where a page's reset could reach them. */
  :host > * {
    color: var(--_text);
    font-family: var(--mild-font, inherit);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }

  /* Black or white, whichever reads better on the accent. */
  @supports (color: oklch(from color-mix(in srgb, currentColor, red) l 0 0)) {
    :host {
      --_on-accent: var(--mild-on-accent, oklch(from var(--_accent) clamp(0, (0.57 - l) * 999, 1) 0 0));
    }
  }

  :host([hidden]) {
    display: none;
  }

  /* On a page that is read from right to left, the layout follows the page, and each text its own language. */
  * {
    box-sizing: border-box;
  }

  /* Neither entries of lists nor their names, which engines take for too wide then, but what is in them. */
  :not(li, [part='term']) {
    unicode-bidi: plaintext;
  }

  :not(button, slot) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* Room for a page's sticky header above whatever is scrolled to or focused. */
  :where(*),
  ::slotted(*) {
    scroll-margin-block: 6em 3em;
  }

  /* WebKit doesn't count a radio that an arrow key leads to as visibly focused. */
  :is(:focus-visible, input:focus, #summary:focus) {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.1875em;
  }

  [part='heading'] {
    margin: 0 0 0.5em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    break-after: avoid;
  }

  :is(section section, details, figure, [part='error-summary']) [part='heading'] {
    font-size: 1.25em;
  }

  p,
  ul,
  ol {
    margin: 0 0 var(--_space);
  }

  a {
    color: var(--_accent);
  }

  [part='cta'],
  [part='button'] {
    display: inline-block;
    margin: 0;
    padding: 0.625em 1.5em;
    min-block-size: max(2.75em, 44px);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-decoration: none;
    cursor: pointer;
  }

  /* A span, because currentColor in the background means the button's own color. */
  [part='cta'] span,
  [part='button'] span {
    color: var(--_on-accent);
  }

  .plain {
    background: transparent;
  }

  .plain span {
    color: var(--_accent);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  [part='note'] {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: max(0.875em, 14px);
  }

  @media screen {
    .paper {
      display: none;
    }
  }

  @media print {
    .screen,
    button {
      display: none !important;
    }

    [href^='http']::after {
      content: ' (' attr(href) ')';
    }

    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
