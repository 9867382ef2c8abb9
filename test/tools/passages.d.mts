import type { Content } from '../../src/content/content.js';

/** One piece of the content: a heading, a paragraph, an entry of a list, a label. */
export interface Passage {
  /** What it stands in. */
  readonly section: string;
  /** What it is, for reports. */
  readonly name: string;
  readonly kind: 'heading' | 'label' | 'text' | 'item' | 'group';
  readonly text: string;
  /** What an entry of a list calls itself. */
  readonly term?: string;
  /** Whether only the clinic can say it. */
  readonly claim?: boolean;
}

/** Every piece of a language's content, in the order in which a visitor reads it. */
export function passagesOf(content: Content): Passage[];

/** What a passage says, its term included: the two are read together. */
export function textOf(passage: Passage): string;
