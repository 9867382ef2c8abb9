import { css } from 'lit';

/**
 * The public tokens, and what holds without them. Text has the page's own
 * color, so that it reads as well as the page does; so have all edges. A fill
 * of a fixed color inside an edge is an extra. Nothing is mixed here, since
 * neither old browsers nor Dark Reader could follow.
 *
 * Of what a page hands down, these are its own, since they are its look or its
 * state: color, font, letter-spacing and word-spacing, which its visitors
 * change too, text-shadow, which may be what sets its text off from a photo,
 * direction, visibility, cursor and pointer-events, quotes and tab-size. The
 * others are ours: they would break the layout (white-space, word-break,
 * text-indent, text-align, list-style, writing-mode), show other letters than
 * were written or typed (text-transform, small caps, hyphens), keep a phone
 * number from being copied and iOS from typing (user-select), paint over a
 * button's text (text-fill-color), or set lines too close (line-height).
 *
 * @cssprop --mild-font - the font family; the page's, unless set
 * @cssprop --mild-text - the color of text; the page's, unless set
 * @cssprop --mild-muted - the color of hints and small print; the text's, unless set
 * @cssprop [--mild-accent=#0a6ebd] - the color that fills buttons and marks notices, and that of pictures; never of text
 * @cssprop --mild-on-accent - the color of text on the accent; black or white, unless set
 * @cssprop --mild-surface - the background of notices and boxes; none, unless set
 * @cssprop --mild-border - the color of the edges of fields and boxes; the text's, unless set
 * @cssprop --mild-error - the color of mistakes; the text's beside a red mark, unless set
 * @cssprop [--mild-success=#00804a] - the color that marks success
 * @cssprop --mild-focus - the color of the focus outline; the text's, unless set
 * @cssprop [--mild-radius=0.375em] - the radius of corners
 * @cssprop [--mild-space=1em] - the space between paragraphs, fields and sections
 * @cssprop [--mild-measure=68ch] - the length of a line of text
 */
export const tokens = css`
  :host {
    --_text: var(--mild-text, inherit);
    --_muted: var(--mild-muted, currentColor);
    --_accent: var(--mild-accent, #0a6ebd);
    --_on-accent: var(--mild-on-accent, #fff);
    --_border: var(--mild-border, currentColor);
    --_error: var(--mild-error, currentColor);
    --_radius: var(--mild-radius, 0.375em);
    --_space: var(--mild-space, 1em);
    --_measure: var(--mild-measure, 68ch);

    display: block;
    writing-mode: horizontal-tb;
  }

  /* Not on the host, where a page's reset could reach them; nor for what is the page's own altogether. */
  :host > :not(slot) {
    color: var(--_text);
    font-family: var(--mild-font, inherit);
    font-variant-caps: normal;
    hyphens: manual;
    line-height: 1.6;
    list-style: outside;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    -webkit-hyphens: manual;
    -webkit-text-fill-color: currentColor;
    -webkit-user-select: text;
    user-select: text;
  }

  /* Black or white, whichever reads better on the accent. A color that begins with rgb, Dark Reader can follow. */
  @supports (color: rgb(from color-mix(in srgb, currentColor, red) pow(r, 2) g b)) {
    :host {
      --_level: clamp(
        0,
        (0.18 - 0.2126 * pow(r / 255, 2.2) - 0.7152 * pow(g / 255, 2.2) - 0.0722 * pow(b / 255, 2.2)) * 99999,
        255
      );
      --_contrast: rgb(from var(--_accent) var(--_level) var(--_level) var(--_level));
      --_on-accent: var(--mild-on-accent, var(--_contrast));
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
  :is(:focus-visible, input:focus, #summary :focus) {
    outline: 0.1875em solid var(--mild-focus, currentColor);
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
    color: inherit;
  }

  [part='cta'],
  [part='button'] {
    display: inline-block;
    margin: 0;
    padding: 0.625em 1.5em;
    min-block-size: max(2.75em, 44px);
    border: 2px solid;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: inherit;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    line-height: 1.3;
    text-decoration: none;
    word-spacing: inherit;
    cursor: pointer;
  }

  /* A span, because the edge has the button's own color, that of the page's text. */
  [part='cta'] span,
  [part='button'] span {
    color: var(--_on-accent);
  }

  .plain {
    background: transparent;
  }

  .plain[part] span {
    color: inherit;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap; /* or each letter is a line of its own to a screen reader */
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

    /* Paper has no fills. */
    [part='cta'] {
      background: none;
    }

    [part='cta'] span {
      color: inherit;
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
