import type { Item } from './content.js';

/** The words around the picture of the spine. */
export interface FigureWords {
  readonly heading: string;
  /** An open canal, a narrowed one, and one after the procedure. */
  readonly panels: readonly Item[];
  readonly labels: Readonly<Record<'canal' | 'nerves' | 'ligament' | 'bone', string>>;
}

/** Completes a symmetric shape from its half to the right of x = 0. Mirrors each `x y` pair, and keeps the rest. */
const mirrored = (half: string): string => half + half.replace(/\d+ -?\d+/g, '-$&');

/**
 * A lumbar vertebra in cross-section, the front at the top: the gap of the facet joint; vertebral body, pedicle, transverse
 * process, facets, lamina and spinous process all around; the front wall of the canal.
 */
const vertebra =
  'M29 7Q38 11 37 25Q38 11 29 7M0 -58C22 -58 47 -56 47 -40S37 -30 37 -15S40 -8 46 -8S64 -10 65 0S54 5 45 9C47 17 42 29 32 27S12 33 8 40Q6 52 8 61Q8 68 0 68M0 -17C10 -17 16 -19 21 -16';

/**
 * An open canal, a narrowed one, and one after the procedure. In each: the bone; the ligamentum flavum along the laminae; the dural
 * sac; the nerve roots in it.
 */
export const spines = (
  [
    [
      'C27 -12 28 -4 25 3C21 13 10 21 0 29',
      'M0 29C10 21 21 13 25 3C19 10 9 17 0 23',
      'M0 -14C12 -14 20 -13 19 -3C18 8 9 15 0 17',
      'M4 -9h0M12 -9h0M4 -1h0M12 -2h0M4 7h0',
    ],
    [
      'C25 -13 24 -6 20 -1C15 8 8 17 0 24',
      'M0 24C8 17 15 8 20 -1C22 -8 16 -11 12 -6C10 -2 8 2 6 5C4 8 2 9 0 9',
      'M0 -14C7 -14 13 -16 14 -13C13 -8 9 -4 6 1C4 4 3 6 0 6',
      'M3 -10h0M9 -10h0M2 -5h0M6 -5h0M2 0h0',
    ],
    [
      'C25 -13 24 -6 20 -1C25 5 19 18 10 18C6 19 3 22 0 24',
      'M0 24C3 22 6 19 10 18C19 18 25 5 20 -1C21 -3 20 -5 18 -4C16 -2 18 2 19 4C19 9 15 16 9 16C5 15 3 17 0 19',
      'M0 -14C11 -14 17 -14 16 -6C14 4 6 10 0 12',
      'M4 -9h0M11 -9h0M4 -2h0M10 -3h0M3 5h0',
    ],
  ] as const
).map(([bone, ligament, sac, nerves]) => [vertebra + bone, ligament, sac, nerves].map(mirrored));
