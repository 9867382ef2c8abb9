import { merge } from '../config/merge.js';
import type { ContentInForce, ContentInput } from './content.js';

/** Merges the entries of `own` into `whole`, in place of its entries or after them. Skips undefined values. */
const over = <Whole extends object>(whole: Whole, own: object = {}): Whole => merge(whole, own) as Whole;

/**
 * Puts a clinic's own words into the content.
 *
 * @param content - the built-in content, or the result of another call
 * @param own - the clinic's own words, read by their schema
 */
export const override = (content: ContentInForce, own: ContentInput = {}): ContentInForce =>
  over(content, {
    ...own,
    opening: over(content.opening, own.opening),
    sections: over(content.sections, own.sections),
    risks: over(content.risks, own.risks),
  });
