import { expect } from '@open-wc/testing';
import { endpointFormats } from '../../src/contact/endpoints/index.js';
import { rows } from './answers.js';
import { allWords, answering, check, setupFor } from './webmaster.js';

describe('What a webmaster is told of an answer', () => {
  it('is there for every format', () => {
    expect(new Set(rows.map(({ format }) => format))).to.deep.equal(new Set(endpointFormats));
  });

  for (const { title, format, setup, kind, says = [], never = [], code, fields, form, ...answer } of rows) {
    it(`${format}: ${title}`, async () => {
      const { sent, fetch } = answering(answer, form);
      const finding = await check(setupFor(format, setup), { fetch });
      expect(finding.kind).to.equal(kind);
      expect(
        sent.filter(({ method }) => method === 'POST'),
        'sent once',
      ).to.have.length(1);
      const words = allWords(finding);
      for (const text of says) expect(words).to.match(asPattern(text));
      for (const text of never) expect(words).not.to.match(asPattern(text));
      if (code !== undefined) expect(finding.code?.text).to.equal(code);
      if (fields) expect('fields' in finding && finding.fields).to.deep.equal(fields);
      if ('status' in finding) expect(finding.status).to.equal(answer.status ?? 200);
      expect(finding.arrived === 'yes').to.equal(kind === 'accepted');

      expect(finding.title)
        .to.match(/^[A-Z]/)
        .and.not.to.match(/\.$/);
      expect(finding.next.length, 'something to do').to.be.above(0);
      const ours = [finding.title, finding.explanation.replace(/Expected: .*/, '')].join('\n');
      expect(ours).not.to.match(/please|\b(in)?valid\b|required|undefined|\[object/i);
    });
  }
});

const asPattern = (text: string | RegExp) =>
  text instanceof RegExp ? text : new RegExp(text.replace(/[.+?^${}()|[\]\\*]/g, '\\$&'));
