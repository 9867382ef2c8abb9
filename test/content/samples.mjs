import { en } from '../../dist/esm/locales/en.js';

const { opening, summary, sections, figure, questions, risks } = en.content;
const section = { heading: 'What it costs', body: ['Ask us.'] };
const items = [{ term: 'Scar', text: 'A small one.' }];

/** A clinic's own words that can be used, by what they are. */
export const right = {
  nothing: {},
  'all that may be replaced, as it is': { opening, summary, sections, figure, questions, risks },
  'the address of the schema': { $schema: './content.schema.json' },
  'all that may be hidden': {
    summary: null,
    sections: { overview: null, comparison: null, candidates: null, procedure: null },
    figure: null,
    questions: null,
  },
  'parts of nothing': { opening: {}, sections: {}, risks: {} },
  'parts of an opening': { opening: { action: 'Book a visit' } },
  'a section': { sections: { overview: section } },
  'sections that are added': { sections: { costs: section, 'after-care': section, b2: section } },
  'every kind of block': {
    sections: {
      overview: {
        heading: 'Overview',
        body: [
          'Text.',
          { claim: 'We know.' },
          { list: ['a', ...items] },
          { list: items, ordered: true },
          { list: ['a'], ordered: false },
        ],
      },
    },
  },
  'parts of the risks': { risks: { heading: 'Good and bad', risks: { heading: 'Risks', items } } },
  'text that looks like HTML': { opening: { action: '<b>Book</b>' } },
};

const keys = '$schema, opening, summary, sections, figure, questions, risks';
const whole = `an object with no keys but ${keys}`;
const block = 'text, or an object with claim or list';
const entry = 'text, or an object with term and text';
const list = 'a list with something in it';
const name = 'a name like after-care, which does not start with "mild-"';

/** Wraps a section's body, or a block of it. */
const body = (value) => ({ sections: { overview: { heading: 'Overview', body: value } } });
const added = (key) => ({ sections: { [key]: section } });

/** What can't be used, by what is wrong: the words, the path in them, and what is expected there. */
export const wrong = {
  null: [null, '', whole],
  'a text': ['text', '', whole],
  'a list': [[], '', whole],
  'a key that does not exist': [{ openings: opening }, 'openings', whole],
  'the studies': [{ evidence: en.content.evidence }, 'evidence', whole],
  'the disclaimer': [{ disclaimer: 'We know best.' }, 'disclaimer', whole],
  'the trademark line': [{ trademark: 'None.' }, 'trademark', whole],
  'a part that is text': [{ opening: 'x' }, 'opening', 'an object with no keys but claim, action'],
  'a part that can’t be hidden': [{ opening: null }, 'opening', 'an object with no keys but claim, action'],
  'a typo in a part': [
    { opening: { titel: 'x' } },
    'opening.titel',
    'an object with no keys but claim, action',
  ],
  'a blank text': [{ opening: { action: ' \n ' } }, 'opening.action', 'text'],
  'a number for a text': [{ opening: { action: 7 } }, 'opening.action', 'text'],
  'null for a text': [{ opening: { action: null } }, 'opening.action', 'text'],
  'a summary of texts': [
    { summary: { heading: 'x', items: ['x'] } },
    'summary.items.0',
    'an object with no keys but term, text, step',
  ],
  'no heading': [{ summary: { items } }, 'summary.heading', 'text'],
  'sections in a list': [{ sections: [section] }, 'sections', 'an object of sections'],
  'hidden sections': [{ sections: null }, 'sections', 'an object of sections'],
  'a section that is text': [
    { sections: { overview: 'x' } },
    'sections.overview',
    'an object with no keys but heading, body',
  ],
  'a section without a body': [{ sections: { overview: { heading: 'x' } } }, 'sections.overview.body', list],
  'a typo in a section': [
    { sections: { overview: { ...section, title: 'x' } } },
    'sections.overview.title',
    'an object with no keys but heading, body',
  ],
  'a typo in what is hidden': [
    { sections: { overveiw: null } },
    'sections.overveiw',
    'an object with no keys but heading, body',
  ],
  'an added name in capitals': [added('Costs'), 'sections.Costs', name],
  'an added name with a blank': [added('our costs'), 'sections.our costs', name],
  'an added name with our prefix': [added('mild-costs'), 'sections.mild-costs', name],
  'an added name with a digit first': [added('2b'), 'sections.2b', name],
  'an added name that ends in a hyphen': [added('costs-'), 'sections.costs-', name],
  'an added name that is a slot': [added('before'), 'sections.before', name],
  'another that is a slot': [added('after'), 'sections.after', name],
  'an empty added name': [added(''), 'sections.', name],
  'an added section that is hidden': [
    { sections: { costs: null } },
    'sections.costs',
    'an object with no keys but heading, body',
  ],
  'an empty body': [body([]), 'sections.overview.body', list],
  'a body that is text': [body('x'), 'sections.overview.body', list],
  'a blank paragraph': [body(['x', ' ']), 'sections.overview.body.1', block],
  'a number in a body': [body(['x', 1]), 'sections.overview.body.1', block],
  'a block that is neither': [body([{ html: 'x' }]), 'sections.overview.body.0', block],
  'a claim that is no text': [body([{ claim: 1 }]), 'sections.overview.body.0.claim', 'text'],
  'a claim with a list': [body([{ claim: 'x', list: ['x'] }]), 'sections.overview.body.0', block],
  'a list that is text': [body([{ list: 'x' }]), 'sections.overview.body.0.list', list],
  'an empty list': [body([{ list: [] }]), 'sections.overview.body.0.list', list],
  'an entry without a text': [
    body([{ list: ['x', { term: 'x' }] }]),
    'sections.overview.body.0.list.1.text',
    'text',
  ],
  'a typo in an entry': [
    body([{ list: [{ term: 'x', txt: 'y' }] }]),
    'sections.overview.body.0.list.0',
    entry,
  ],
  'more in an entry': [
    body([{ list: [{ term: 'x', text: 'y', more: 'z' }] }]),
    'sections.overview.body.0.list.0.more',
    'an object with no keys but term, text, step',
  ],
  'a wrong entry': [body([{ list: ['x', 2] }]), 'sections.overview.body.0.list.1', entry],
  'a list in words that are no yes or no': [
    body([{ list: ['x'], ordered: 'yes' }]),
    'sections.overview.body.0.ordered',
    'true or false',
  ],
  'a typo beside a list': [
    body([{ list: ['x'], orderd: true }]),
    'sections.overview.body.0.orderd',
    'an object with no keys but list, ordered',
  ],
  'a figure with two drawings': [
    { figure: { ...figure, panels: figure.panels.slice(1) } },
    'figure.panels',
    'a list of three',
  ],
  'a figure with four drawings': [
    { figure: { ...figure, panels: [...figure.panels, figure.panels[0]] } },
    'figure.panels',
    'a list of three',
  ],
  'a figure without a label': [
    { figure: { ...figure, labels: { ...figure.labels, bone: undefined } } },
    'figure.labels.bone',
    'text',
  ],
  'questions with terms': [{ questions: { heading: 'x', items } }, 'questions.items.0', 'text'],
  'risks that are hidden': [
    { risks: null },
    'risks',
    'an object with no keys but heading, intro, benefits, risks, closing',
  ],
  'benefits alone': [{ risks: { risks: null } }, 'risks.risks', 'an object with no keys but heading, items'],
  'risks alone': [
    { risks: { benefits: null } },
    'risks.benefits',
    'an object with no keys but heading, items',
  ],
  'an empty list of risks': [
    { risks: { risks: { heading: 'Risks', items: [] } } },
    'risks.risks.items',
    list,
  ],
  'risks without a heading': [{ risks: { risks: { items } } }, 'risks.risks.heading', 'text'],
};
