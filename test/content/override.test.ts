import { expect } from '@open-wc/testing';
import { override } from '../../src/content/override.js';
import { en } from '../../src/locales/en.js';

const { content } = en;
const costs = { heading: 'What it costs', body: ['Ask us.'] };
const care = { heading: 'After-care', body: ['Rest.'] };

describe('the content in force', () => {
  it('is the built-in one where a clinic says nothing of its own', () => {
    expect(override(content)).to.deep.equal(content);
    expect(override(content, {})).to.deep.equal(content);
    expect(override(content, { opening: {}, sections: {}, risks: {} })).to.deep.equal(content);
  });

  it('has a part replaced, and the rest as it was', () => {
    const inForce = override(content, {
      opening: { action: 'Book a visit' },
      risks: { intro: 'Read this.' },
    });
    expect(inForce).to.deep.equal({
      ...content,
      opening: { ...content.opening, action: 'Book a visit' },
      risks: { ...content.risks, intro: 'Read this.' },
    });
  });

  it('has a list or a section replaced as a whole', () => {
    const benefits = { heading: 'Good', items: [{ term: 'Quick', text: 'It is.' }] };
    const { risks, sections } = override(content, { risks: { benefits }, sections: { comparison: costs } });
    expect(risks.benefits).to.deep.equal(benefits);
    expect(risks.risks).to.equal(content.risks.risks);
    expect(sections.comparison).to.deep.equal(costs);
  });

  it('has null where a part is hidden', () => {
    const hidden = override(content, {
      summary: null,
      figure: null,
      questions: null,
      sections: { overview: null },
    });
    expect([hidden.summary, hidden.figure, hidden.questions, hidden.sections.overview]).to.deep.equal([
      null,
      null,
      null,
      null,
    ]);
  });

  it('has what is added after the built-in sections, in its own order', () => {
    const { sections } = override(content, { sections: { 'after-care': care, procedure: care, costs } });
    expect(Object.keys(sections)).to.deep.equal([
      ...['overview', 'comparison', 'candidates', 'procedure'],
      ...['after-care', 'costs'],
    ]);
  });

  it('has the last word of several, part by part', () => {
    const file = { opening: { action: 'Call', claim: 'We know.' }, sections: { costs, overview: null } };
    const property = { opening: { action: 'Book' }, sections: { overview: care } };
    const { opening, sections } = override(override(content, file), property);
    expect(opening).to.deep.equal({ action: 'Book', claim: 'We know.' });
    expect(sections.overview).to.equal(care);
    expect(sections.costs).to.equal(costs);
  });

  it('takes what is undefined as not there', () => {
    const own = { summary: undefined, opening: { action: undefined }, sections: { overview: undefined } };
    expect(override(content, own)).to.deep.equal(content);
  });

  it('leaves the built-in content as it is', () => {
    const before = structuredClone(content);
    override(content, { summary: null, sections: { overview: null, costs }, risks: { intro: 'x' } });
    expect(content).to.deep.equal(before);
  });
});
