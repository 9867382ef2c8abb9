import type { Config } from '../config/schema.js';
import type { Block, Content, Item, Section } from './content.js';

/** The parts of the content that it takes; a clinic may have left out a section. */
type Told = Pick<Content, 'bodyLocation' | 'risks'> & {
  readonly sections: Partial<Record<'overview' | 'procedure', Section | null>>;
};

type Steps = Extract<Block, { readonly list: unknown }>;

const joined = (texts: readonly (Item | string)[] = []) =>
  texts.map((entry) => (typeof entry === 'string' ? entry : entry.text)).join(' ') || undefined;

/**
 * What the page is about, for machines: JSON-LD in the terms of schema.org 30.
 * What isn't known is undefined, so that it isn't written. The page's address
 * isn't told: machines know it, and here it would soon be out of date.
 *
 * @param tag - the language of the content
 */
export function structuredData(
  { bodyLocation, sections: { overview, procedure }, risks }: Told,
  tag: string,
  { clinicName, clinicPhone, reviewedBy, lastReviewed }: Partial<Config>,
): object {
  // Names within this graph only: the page may have others for the same.
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
