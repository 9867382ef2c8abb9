import * as z from 'zod/mini';
import { contentSchema, sectionName } from './schema.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A title and a description for each part, by its path of keys. The entries of a list are `[]`. */
const descriptions: Readonly<Record<string, readonly [title: string, description: string]>> = {
  '': [
    'Content of mild-widgets',
    'A clinic’s own words for <mild-info> and <mild-risks>, in plain text. What is left out keeps the built-in words.',
  ],
  $schema: ['Schema', 'The address of this schema, for your editor.'],
  opening: ['Opening', 'What stands above everything else.'],
  'opening.claim': ['Claim', 'What only the clinic can say. Shown with clinic-claims.'],
  'opening.action': ['Call to action', 'The label of the button that leads to the contact form.'],
  summary: ['Summary', 'What to know before anything else. null hides it.'],
  sections: [
    'Sections',
    'The sections of <mild-info>, by name. A name of your own in kebab-case, such as after-care, adds a section after the built-in ones.',
  ],
  'sections.overview': ['Overview', 'What the procedure is. null hides it.'],
  'sections.comparison': ['Comparison', 'How it differs from a laminectomy. null hides it.'],
  'sections.candidates': ['Candidates', 'Who it is for. null hides it.'],
  'sections.procedure': ['Procedure', 'How it is done. null hides it.'],
  'sections.*': ['Section of your own', 'A section that is added after the built-in ones.'],
  figure: ['Figure', 'The words in the drawing of the spinal canal. null hides the drawing.'],
  'figure.panels': ['Panels', 'The three drawings: an open canal, a narrow one, one after the procedure.'],
  'figure.labels': ['Labels', 'The names of the parts in the drawings.'],
  'figure.labels.canal': ['Canal', 'What the spinal canal is called.'],
  'figure.labels.nerves': ['Nerves', 'What the nerves are called.'],
  'figure.labels.ligament': ['Ligament', 'What the ligament is called.'],
  'figure.labels.bone': ['Bone', 'What the bone is called.'],
  questions: ['Questions', 'What to ask in a consultation. null hides them.'],
  risks: ['Benefits and risks', 'The words of <mild-risks>.'],
  'risks.intro': ['Introduction', 'A paragraph above the two lists.'],
  'risks.benefits': ['Benefits', 'The list of benefits. It can’t be hidden.'],
  'risks.risks': ['Risks', 'The list of risks. It can’t be hidden.'],
  'risks.closing': ['Closing', 'A paragraph below the two lists.'],
};

/** The same for keys that mean the same in every place. */
const anywhere: typeof descriptions = {
  heading: ['Heading', 'A heading, in plain text.'],
  items: ['Items', 'The entries of the list, one or more.'],
  term: ['Term', 'The name of the entry, shown in bold.'],
  text: ['Text', 'What the term means.'],
  step: [
    'Step',
    'What structured data call it: preparation or followup. Left out, it is how the procedure is performed.',
  ],
  body: ['Body', 'The paragraphs, claims and lists of the section, in order.'],
  claim: ['Claim', 'What only the clinic can say. Shown with clinic-claims.'],
  list: ['List', 'The entries of the list, one or more: texts, or terms with texts.'],
  ordered: ['Ordered', 'Whether the entries are numbered.'],
};

/** Adds descriptions to a part and everything in it, and the rule for names, which zod's schema has as a function. */
function complete(part: JsonSchema, keys: readonly string[], describe = true): void {
  const path = keys.join('.');
  if (path === 'sections') part.propertyNames = { pattern: sectionName.source };
  const [title, description] = descriptions[path] ?? anywhere[keys.at(-1) ?? ''] ?? [];
  if (title && describe) Object.assign(part, { title, description });

  const { properties = {}, additionalProperties, items, anyOf = [] } = part;
  for (const [key, inner] of Object.entries(properties)) complete(inner as JsonSchema, [...keys, key]);
  if (additionalProperties) complete(additionalProperties as JsonSchema, [...keys, '*']);
  if (items) complete(items as JsonSchema, [...keys, '[]']);
  // The options of a union have the place of the union, which is described already.
  for (const option of anyOf) complete(option, keys, false);
}

/** The JSON Schema (draft 2020-12) of {@link contentSchema}, for editors: with a description of each key. */
export function contentJsonSchema(): JsonSchema {
  // A copy: zod uses the same object for a schema in several places.
  const schema = JSON.parse(JSON.stringify(z.toJSONSchema(contentSchema(), { io: 'input' }))) as JsonSchema;
  complete(schema, []);
  return schema;
}
