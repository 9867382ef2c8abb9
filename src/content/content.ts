/** One entry of a list: its name in bold, then what it means. Plain text. */
export interface Item {
  readonly term: string;
  readonly text: string;
  /** The role of a step in the structured data, if it isn't how the procedure is performed. */
  readonly step?: 'preparation' | 'followup';
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

/** A titled list. */
export interface List<Entry> {
  readonly heading: string;
  readonly items: readonly Entry[];
}

/** What one study found. */
export interface Study {
  readonly heading: string;
  readonly text: readonly string[];
  /** The results with the procedure and without it, shown side by side. Both are out of the same number of people. */
  readonly groups?: readonly Item[];
  /** Explains the pictures, before the first of them. */
  readonly pictures?: string;
  /** One for each picture of the study's numbers. It says what the picture shows. */
  readonly findings: readonly string[];
  /** What the study can't show. */
  readonly closing: string;
}

/**
 * What the studies found, in words. A number in brackets is the number of a
 * reference. Studies and findings have the same order as in `evidence.ts`.
 */
export interface Evidence {
  readonly heading: string;
  /** The main finding. */
  readonly intro: string;
  readonly studies: readonly Study[];
  readonly limits: List<string>;
  readonly references: { readonly heading: string };
}

/** Everything the widgets say about the procedure, in one language. */
export interface Content {
  readonly opening: {
    /** Shown with `clinic-claims` only. */
    readonly claim: string;
    /** The label of the call to action. */
    readonly action: string;
  };
  /** What to know before anything else: what, for whom, how long, what next. */
  readonly summary: List<Item>;
  readonly sections: Readonly<Record<InfoSection, Section>>;
  /** Where in the body the procedure is performed, for structured data. */
  readonly bodyLocation: string;
  /** A drawing of the lower spine, cut across: an open canal, a narrow one, one after the procedure. */
  readonly figure: {
    readonly heading: string;
    /** The name of each drawing, and a caption that says what it shows. */
    readonly panels: readonly [Item, Item, Item];
    readonly labels: Readonly<Record<'canal' | 'nerves' | 'ligament' | 'bone', string>>;
  };
  /** What to ask in a consultation. */
  readonly questions: List<string>;
  readonly risks: {
    readonly heading: string;
    readonly intro: string;
    readonly benefits: List<Item>;
    readonly risks: List<Item>;
    readonly closing: string;
  };
  readonly evidence: Evidence;
  /** Says that this is general information and not medical advice. */
  readonly disclaimer: string;
  readonly trademark: string;
}

/** A clinic's own words, in place of parts of the content. A part that is null is hidden. A part that is left out stays as it is. */
export interface ContentInput {
  /** The address of the JSON Schema, for editors. */
  readonly $schema?: string;
  readonly opening?: Partial<Content['opening']>;
  readonly summary?: Content['summary'] | null;
  /** Sections by name: a built-in name replaces that section, and any other name, in kebab-case, adds a section. */
  readonly sections?: Readonly<Record<string, Section | null | undefined>>;
  readonly figure?: Content['figure'] | null;
  readonly questions?: Content['questions'] | null;
  readonly risks?: Partial<Content['risks']>;
}

/** The content in force: the built-in content with the clinic's own words in it. A hidden part is null. */
export type ContentInForce = Omit<Content, 'summary' | 'sections' | 'figure' | 'questions'> & {
  readonly [Part in 'summary' | 'figure' | 'questions']: Content[Part] | null;
} & {
  /** The built-in sections first, then those that the clinic adds. */
  readonly sections: Readonly<Record<string, Section | null>>;
};
