/** Where a number in the content comes from. */
export interface Reference {
  readonly citation: string;
  readonly url: string;
}

/** How many of how many people: the numbers of one picture. */
export interface Frequency {
  readonly count: number;
  readonly of: number;
}

/** The references, by number from 1. */
export const references: readonly Reference[] = [
  {
    citation: 'Deer TR et al. Pain Medicine 2022. doi:10.1093/pm/pnac028',
    url: 'https://doi.org/10.1093/pm/pnac028',
  },
  {
    citation: 'Deer TR et al. Pain Practice 2023. PMID 37661347. doi:10.1111/papr.13293',
    url: 'https://doi.org/10.1111/papr.13293',
  },
  {
    citation:
      'Staats PS et al. Regional Anesthesia and Pain Medicine 2018;43(7):789–794. doi:10.1097/AAP.0000000000000868',
    url: 'https://doi.org/10.1097/AAP.0000000000000868',
  },
  { citation: 'Pain Practice 2021. PMID 33942964', url: 'https://pubmed.ncbi.nlm.nih.gov/33942964/' },
  {
    citation: 'Medicare NCD 150.13',
    url: 'https://www.cms.gov/medicare-coverage-database/view/ncd.aspx?ncdid=358',
  },
];

/** What each study found, in the order of the words. All numbers are out of 1,000, so that they can be compared at a glance. */
export const findings: readonly (readonly Frequency[])[] = [
  [],
  [
    { count: 13, of: 1000 },
    { count: 56, of: 1000 },
  ],
  [{ count: 120, of: 1000 }],
];
