import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as languages from '../../dist/esm/locales/all.js';
import { structuredData } from '../../dist/esm/content/structured-data.js';

const clinic = { clinicName: 'Riverside Pain Clinic', clinicPhone: '+1 555 010 0199' };
const review = { reviewedBy: 'Jo Doe, MD', lastReviewed: '2026-03-31' };

/** What is on the page: undefined entries aren't. */
const written = (content, tag, config) => JSON.parse(JSON.stringify(structuredData(content, tag, config)));

const partOf = (graph, type) => graph['@graph'].find((part) => part['@type'] === type);

/**
 * What is wrong with each graph: schema-dts has the types, properties and ranges of schema.org 30 as TypeScript's types, so
 * its compiler checks them.
 */
function mistakesIn(graphs) {
  const file = fileURLToPath(new URL('graphs.ts', import.meta.url));
  const source = graphs.map((graph, at) => `export const graph${at}: Graph = ${JSON.stringify(graph)};`);
  const text = [`import type { Graph } from 'schema-dts';`, ...source].join('\n');
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ...rest) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const found = ts.getPreEmitDiagnostics(program);
  const lineOf = ({ start }) => text.slice(0, start).split('\n').length - 2;
  return graphs.map((_, at) =>
    found
      .filter((mistake) => lineOf(mistake) === at || !mistake.file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

/** A graph with other entries in one of its parts. */
const changed = (graph, type, entries) => ({
  ...graph,
  '@graph': graph['@graph'].map((part) => (part['@type'] === type ? { ...part, ...entries } : part)),
});

describe('structured data and schema.org 30', () => {
  const right = {};
  const wrong = {};
  const mistakes = new Map();

  before(() => {
    for (const [tag, { content }] of Object.entries(languages)) {
      right[`${tag}, with a clinic and a review`] = written(content, tag, { ...clinic, ...review });
      right[`${tag}, with nothing configured`] = written(content, tag, {});
      right[`${tag}, with a clinic that gives no phone`] = written(content, tag, { clinicName: 'Riverside' });
    }
    const { content } = languages.en;
    const graph = written(content, 'en', { ...clinic, ...review });
    Object.assign(wrong, {
      'a property that is gone': changed(graph, 'MedicalTherapy', { indication: 'pain' }),
      'another type’s property': changed(graph, 'MedicalWebPage', { bodyLocation: 'Lumbar spine' }),
      'a type that there is not': changed(graph, 'MedicalTherapy', { '@type': 'MedicalTreatment' }),
      'a value outside an enumeration': changed(graph, 'MedicalTherapy', {
        procedureType: 'https://schema.org/SurgicalProcedure',
      }),
      'text where a thing is due': changed(graph, 'MedicalClinic', { availableService: 'MILD' }),
      'a thing where text is due': changed(graph, 'MedicalTherapy', {
        followup: { '@type': 'MedicalEntity', name: 'Rest' },
      }),
      'a thing of another type': changed(graph, 'MedicalTherapy', {
        adverseOutcome: [{ '@type': 'Person', name: 'Infection' }],
      }),
    });
    const all = { ...right, ...wrong };
    const found = mistakesIn(Object.values(all));
    Object.keys(all).forEach((name, at) => mistakes.set(name, found[at]));
  });

  it('agree, in every language and however much is configured', () => {
    assert.ok(Object.keys(right).length >= 6);
    for (const name of Object.keys(right)) assert.deepEqual(mistakes.get(name), [], name);
  });

  it('would not agree on a mistake', () => {
    for (const name of Object.keys(wrong)) assert.notDeepEqual(mistakes.get(name), [], name);
  });
});

for (const [tag, { content }] of Object.entries(languages)) {
  describe(`structured data (${tag})`, () => {
    const graph = written(content, tag, { ...clinic, ...review });
    const steps = content.sections.procedure.body.find(({ list }) => list).list;
    const therapy = partOf(graph, 'MedicalTherapy');

    it('tells of the page: its language, its review, what it is about', () => {
      assert.deepEqual(partOf(graph, 'MedicalWebPage'), {
        '@type': 'MedicalWebPage',
        about: { '@id': therapy['@id'] },
        inLanguage: tag,
        lastReviewed: '2026-03-31',
        reviewedBy: { '@type': 'Person', name: 'Jo Doe, MD' },
      });
    });

    it('takes each step for what it is: first preparation, last follow-up, all between how it is performed', () => {
      assert.equal(steps.length, 7);
      assert.equal(therapy.preparation, steps[0].text);
      assert.match(therapy.preparation, /anesthesia|anestesia/);
      assert.equal(therapy.followup, steps[6].text);
      assert.match(therapy.followup, /rest and to go back|descanse y que regrese/);
      const between = steps.slice(1, 6).map(({ text }) => text);
      assert.equal(therapy.howPerformed, between.join(' '));
    });

    it('has every risk as an adverse outcome', () => {
      const outcomes = therapy.adverseOutcome.map(({ name, description }) => ({ name, description }));
      const risks = content.risks.risks.items.map(({ term, text }) => ({ name: term, description: text }));
      assert.deepEqual(outcomes, risks);
      assert.equal(outcomes.length, 5);
    });

    it('describes the therapy in the words of the overview, without what only the clinic can say', () => {
      const { body } = content.sections.overview;
      for (const block of body) {
        assert.equal(therapy.description.includes(block.claim ?? block), typeof block === 'string');
      }
    });

    it('names the clinic, when it has a name, and what it offers', () => {
      assert.deepEqual(partOf(graph, 'MedicalClinic'), {
        '@type': 'MedicalClinic',
        name: 'Riverside Pain Clinic',
        telephone: '+1 555 010 0199',
        availableService: { '@id': therapy['@id'] },
      });
      assert.equal(
        partOf(written(content, tag, { clinicPhone: '+1 555 010 0199' }), 'MedicalClinic'),
        undefined,
      );
    });
  });
}

describe('structured data of a clinic’s own content', () => {
  const { content } = languages.en;
  const withSections = (sections) =>
    partOf(
      written({ ...content, sections: { ...content.sections, ...sections } }, 'en', {}),
      'MedicalTherapy',
    );

  it('says nothing of sections that it leaves out', () => {
    const therapy = withSections({ overview: null, procedure: null });
    for (const key of ['description', 'preparation', 'howPerformed', 'followup']) {
      assert.equal(key in therapy, false, key);
    }
    assert.equal(therapy.adverseOutcome.length, 5);
  });

  it('takes steps of its own for how it is performed', () => {
    const list = ['We numb your back.', { term: 'Rest', text: 'You rest for an hour.' }];
    const therapy = withSections({ procedure: { heading: 'Your day', body: ['Come early.', { list }] } });
    assert.equal(therapy.howPerformed, 'We numb your back. You rest for an hour.');
    assert.equal('preparation' in therapy, false);
    assert.equal('followup' in therapy, false);
  });
});
