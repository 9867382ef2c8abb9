import { css } from 'lit';

/** The pictures: the spine's three panels and the icon array. */
export const figure = css`
  figure {
    margin: calc(2 * var(--_space)) 0;
    break-inside: avoid;
  }

  #mild-evidence > * + [part='heading'] {
    margin-block-start: var(--_space);
    font-size: 1.125em;
  }

  /* Three in a row or one below the other, never two and one. */
  .panels {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
  }

  .panels > * {
    flex: 1 1 calc((42em - 100%) * 999);
    break-inside: avoid;
  }

  svg,
  .labels {
    max-inline-size: 22em;
  }

  svg {
    display: block;
    inline-size: 100%;
  }

  /* The leaders' ends are where they are, whichever way the page is read. */
  .labels {
    display: flex;
    direction: ltr;
    justify-content: space-between;
    align-items: end;
    gap: 1em;
    line-height: 1.3;
    overflow-wrap: break-word;
  }

  svg + .labels {
    align-items: start;
    margin-block-end: 0.5em;
  }

  .labels :last-child {
    text-align: end;
  }

  path {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 0.7;
    stroke-linecap: round;
  }

  .bone,
  .sac {
    fill-opacity: 0.13;
    fill-rule: evenodd;
    stroke-width: 1.2;
  }

  /* As everywhere, an edge in the text's color around the fill. */
  .ligament {
    fill: var(--mild-error, #d4151b);
  }

  .sac,
  .nerves,
  .marked {
    color: var(--mild-accent, currentColor);
  }

  /* Mixed with the text's color, so that it stands out from any page. */
  @supports (color: color-mix(in srgb, red, red)) {
    .sac,
    .nerves,
    .marked {
      color: var(--mild-accent, color-mix(in srgb, currentColor 70%, #0a6ebd));
    }
  }

  .nerves {
    stroke-width: 3.6;
  }

  .icons {
    max-inline-size: 30em;
  }

  .every {
    stroke-opacity: 0.77;
    stroke-width: 0.5;
  }

  .marked {
    stroke-width: 0.8;
    stroke-linecap: square;
  }

  @media (forced-colors: active) {
    path {
      color: CanvasText !important;
      fill: CanvasText !important;
    }
  }
`;
