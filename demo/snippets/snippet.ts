import type { ElementName, Setup } from '../builder/setup.js';

/** What a snippet is made of besides the setup. */
export interface Material {
  /** The hashes of the scripts, by file: what `dist/integrity.json` says. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Each element of the setup with a declarative shadow root, from `toStaticHTML`. */
  readonly prerendered: Readonly<Partial<Record<ElementName, string>>>;
  /** Each element as a mount point with its content in it, from `toStaticHTML` as a fallback. */
  readonly fallback: Readonly<Partial<Record<ElementName, string>>>;
}

/** One piece to copy. */
export interface SnippetPart {
  /** What it is: `In the head of the page`, `src/App.jsx`. */
  readonly title: string;
  /** Where to paste it, step by step. */
  readonly where: string;
  /** What it is written in, for readers: `HTML`, `JSX`, `PHP`. */
  readonly language: string;
  readonly code: string;
}

/** How to put a setup on one kind of site. */
export interface Snippet {
  /** In kebab-case, as it stands in a link. */
  readonly id: string;
  readonly name: string;
  readonly group:
    'Any page' | 'Content management' | 'Site builders' | 'Tag managers' | 'Static sites' | 'Frameworks';
  readonly parts: readonly SnippetPart[];
  /** What that place strips, and what its plans allow. Plain text. */
  readonly notes: readonly string[];
}

/** Makes one snippet out of a setup. */
export type SnippetMaker = (setup: Setup, material: Material) => Snippet;
