import { merge } from '../config/merge.js';
import type { ContentInForce, ContentInput } from './content.js';

/** The entries of one object, with those of another in their place or after them. What is undefined counts as not there. */
const over = <Whole extends object>(whole: Whole, own: object = {}): Whole => merge(whole, own) as Whole;

/**
 * The content in force.
 *
 * @param content - the content so far: the built-in one, or what another call has made of it
 * @param own - the clinic's own words, as their schema has read them
 */
export const override = (content: ContentInForce, own: ContentInput = {}): ContentInForce =>
  over(content, {
    ...own,
    opening: over(content.opening, own.opening),
    sections: over(content.sections, own.sections),
    risks: over(content.risks, own.risks),
  });
