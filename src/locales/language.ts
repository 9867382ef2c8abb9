import type { Content } from '../content/content.js';
import type { Messages } from './en.js';

export type { Messages } from './en.js';

/** All the words of one language. */
export interface Language {
  readonly direction: 'ltr' | 'rtl';
  /** What the interface says. */
  readonly messages: Messages;
  /** What the widgets say about the procedure. */
  readonly content: Content;
}
