/** Every piece of a language's content, in the order in which a visitor reads it. */
export function passagesOf(content) {
  const { opening, summary, sections, figure, questions, risks, evidence } = content;
  return [
    { section: 'opening', name: 'claim', kind: 'text', text: opening.claim, claim: true },
    ...listIn('summary', summary),
    { section: 'opening', name: 'action', kind: 'label', text: opening.action },
    ...sectionIn('overview', sections.overview),
    heading('figure', figure.heading),
    ...itemsIn('figure', figure.panels),
    ...Object.values(figure.labels).map((text) => ({
      section: 'figure',
      name: 'label',
      kind: 'label',
      text,
    })),
    ...['comparison', 'candidates', 'procedure'].flatMap((name) => sectionIn(name, sections[name])),
    ...listIn('questions', questions),
    heading('risks', risks.heading),
    { section: 'risks', name: 'intro', kind: 'text', text: risks.intro },
    ...listIn('risks', risks.benefits, 'benefit'),
    ...listIn('risks', risks.risks, 'risk'),
    { section: 'risks', name: 'closing', kind: 'text', text: risks.closing },
    heading('evidence', evidence.heading),
    { section: 'evidence', name: 'intro', kind: 'text', text: evidence.intro },
    ...evidence.studies.flatMap((study, at) => [
      heading('evidence', study.heading),
      ...study.text.map((text) => ({ section: 'evidence', name: `study ${at + 1}`, kind: 'text', text })),
      ...(study.groups ?? []).map((group) => ({
        section: 'evidence',
        name: `study ${at + 1}, group`,
        kind: 'group',
        ...group,
      })),
      ...(study.pictures
        ? [{ section: 'evidence', name: `study ${at + 1}, pictures`, kind: 'text', text: study.pictures }]
        : []),
      ...itemsIn('evidence', study.findings, `study ${at + 1}, finding`),
      { section: 'evidence', name: `study ${at + 1}, closing`, kind: 'text', text: study.closing },
    ]),
    ...listIn('evidence', evidence.limits, 'limit'),
    heading('evidence', evidence.references.heading),
    { section: 'notes', name: 'disclaimer', kind: 'text', text: content.disclaimer },
    { section: 'notes', name: 'trademark', kind: 'text', text: content.trademark },
  ];
}

/** What a passage says, its term included: the two are read together. */
export const textOf = ({ term, text }) => (term ? `${term}: ${text}` : text);

const heading = (section, text) => ({ section, name: 'heading', kind: 'heading', text });

const itemsIn = (section, items, name = 'item') =>
  items.map((item, at) => ({
    section,
    name: `${name} ${at + 1}`,
    kind: 'item',
    ...(typeof item === 'string' ? { text: item } : { term: item.term, text: item.text }),
  }));

const listIn = (section, list, name) => [
  heading(section, list.heading),
  ...itemsIn(section, list.items, name),
];

const sectionIn = (section, { heading: title, body }) => [
  heading(section, title),
  ...body.flatMap((block, at) => {
    if (typeof block === 'string') return { section, name: `paragraph ${at + 1}`, kind: 'text', text: block };
    if ('claim' in block) return { section, name: 'claim', kind: 'text', text: block.claim, claim: true };
    return itemsIn(section, block.list, section === 'procedure' ? 'step' : 'criterion');
  }),
];
