import type { Config } from '../config/schema.js';
import type { Block, Content, Item, Section } from './content.js';

/** The parts of the content that go into the structured data. A clinic may have hidden a section. */
type Told = Pick<Content, 'bodyLocation' | 'risks'> & {
  readonly sections: Partial<Record<'overview' | 'procedure', Section | null>>;
};

type Steps = Extract<Block, { readonly list: unknown }>;

const joined = (texts: readonly (Item | string)[] = []) =>
  texts.map((entry) => (typeof entry === 'string' ? entry : entry.text)).join(' ') || undefined;

/**
 * Describes the page as JSON-LD, in the vocabulary of schema.org 30. Unknown
 * values are undefined, so they aren't written. The page's address is left out:
 * search engines know it, and here it would soon be out of date.
 *
 * @param tag - the language of the content
 */
export function structuredData(
  { bodyLocation, sections: { overview, procedure }, risks }: Told,
  tag: string,
  { clinicName, clinicPhone, reviewedBy, lastReviewed }: Partial<Config>,
): object {
  // These ids hold within this graph only: the page may have other ids for the same things.
  const therapy = { '@id': '_:mild' };
  const said = (wanted?: Item['step']) =>
    joined(
      (procedure?.body as Partial<Steps>[] | undefined)
        ?.flatMap(({ list = [] }) => list)
        .filter((item) => (item as Partial<Item>).step === wanted),
    );
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'MedicalWebPage',
        about: therapy,
        inLanguage: tag,
        lastReviewed,
        reviewedBy: reviewedBy && { '@type': 'Person', name: reviewedBy },
      },
      {
        ...therapy,
        '@type': 'MedicalTherapy',
        name: 'MILD',
        description: joined(overview?.body.filter((block) => typeof block === 'string')),
        procedureType: 'https://schema.org/PercutaneousProcedure',
        bodyLocation,
        preparation: said('preparation'),
        howPerformed: said(),
        followup: said('followup'),
        adverseOutcome: risks.risks.items.map(({ term, text }) => ({
          '@type': 'MedicalEntity',
          name: term,
          description: text,
        })),
      },
      ...(clinicName
        ? [
            {
              '@type': 'MedicalClinic',
              name: clinicName,
              telephone: clinicPhone,
              availableService: therapy,
            },
          ]
        : []),
    ],
  };
}
