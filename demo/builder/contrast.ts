import type { ColorToken, Setup } from './setup.js';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reads `#rrggbb`, or the `rgb(…)` of a computed style; undefined for anything else. */
export function parseColor(text: string): Rgb | undefined {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  const rgb = hex
    ? hex.slice(1).map((part) => parseInt(part, 16))
    : /^rgb\((\d+), (\d+), (\d+)\)$/.exec(text)?.slice(1).map(Number);
  return rgb as Rgb | undefined;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colors, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What a color is, where it is named: "the text on buttons". */
export const tokenNames: Readonly<Record<ColorToken, string>> = {
  text: 'Text',
  muted: 'Quiet text',
  accent: 'Links and buttons',
  'on-accent': 'Text on buttons',
  surface: 'Boxes',
  border: 'Borders of fields',
  error: 'Mistakes',
  success: 'Success',
  focus: 'Focus ring',
};

/** What is read or seen against what, and the least contrast: 4.5 for text, 3 for the rest. WCAG 2.2, 1.4.3 and 1.4.11. */
const pairs: readonly (readonly [ColorToken, ColorToken | 'page', number])[] = [
  ['on-accent', 'accent', 4.5],
  ['text', 'page', 4.5],
  ['text', 'surface', 4.5],
  ['muted', 'page', 4.5],
  ['accent', 'page', 4.5],
  ['error', 'page', 4.5],
  ['success', 'page', 4.5],
  ['border', 'page', 3],
  ['focus', 'page', 3],
];

/** A color that is hard to see. */
export interface LowContrast {
  readonly token: ColorToken;
  readonly message: string;
}

/**
 * Finds the colors that can't be told well from what is behind them. Only those
 * that are set are judged: what follows the page is mixed so as to fit it.
 *
 * @param page - the color behind the widgets, such as `rgb(255, 255, 255)`
 */
export function lowContrasts({ colors }: Setup, page: string): readonly LowContrast[] {
  return pairs.flatMap(([token, behind, least]) => {
    const front = parseColor(colors[token] ?? '');
    const back = parseColor(behind === 'page' ? page : (colors[behind] ?? ''));
    if (!front || !back) return [];
    const ratio = contrast(front, back);
    if (ratio >= least) return [];
    const name = behind === 'page' ? 'the page' : tokenNames[behind].toLowerCase();
    // Rounded down: 4.49 isn't 4.5.
    const shown = Math.floor(ratio * 10) / 10;
    return [
      {
        token,
        message: `Hard to see on ${name}: the contrast is ${shown}:1, and people need at least ${least}:1.`,
      },
    ];
  });
}
