/** One entry of a list: its name in bold, then what it means. Plain text. */
export interface Item {
  readonly term: string;
  readonly text: string;
}

/**
 * One piece of a section, in plain text: a paragraph; a statement that only the
 * clinic can make (shown with `clinic-claims`); or a list, numbered when its
 * order matters.
 */
export type Block =
  | string
  | { readonly claim: string }
  | { readonly list: readonly (Item | string)[]; readonly ordered?: boolean };

/** A titled part of the content. */
export interface Section {
  readonly heading: string;
  readonly body: readonly Block[];
}

/** The sections of `<mild-info>`, in their default order. */
export const infoSections = ['overview', 'comparison', 'candidates', 'procedure'] as const;

/** The name of one section of `<mild-info>`. */
export type InfoSection = (typeof infoSections)[number];

/** Everything the widgets say about the procedure, in one language. */
export interface Content {
  readonly opening: {
    /** Shown with `clinic-claims` only. */
    readonly claim: string;
    /** Why to get in touch. */
    readonly invitation: string;
    /** The label of the call to action. */
    readonly action: string;
  };
  readonly sections: Readonly<Record<InfoSection, Section>>;
  readonly risks: {
    readonly heading: string;
    readonly intro: string;
    readonly benefits: { readonly heading: string; readonly items: readonly Item[] };
    readonly risks: { readonly heading: string; readonly items: readonly Item[] };
    readonly closing: string;
  };
  /** That this is general information and not medical advice. */
  readonly disclaimer: string;
  readonly trademark: string;
}
