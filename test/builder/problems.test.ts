import { expect } from '@open-wc/testing';
import { formats } from '../../demo/builder/format-help.js';
import { problemsOf, usableOf } from '../../demo/builder/problems.js';
import { siteOf } from '../../demo/builder/website.js';
import { defaultSetup, type Setup } from '../../demo/builder/setup.js';
import { endpointFormats, endpointFor } from '../../src/contact/endpoints/index.js';

const finished: Setup = {
  ...defaultSetup,
  clinicPhone: '+1 555 010 0199',
  website: 'https://www.riverside.example',
  privacyUrl: '/privacy',
  endpoint: 'https://www.riverside.example/api/contact',
};

const problems = (part: Partial<Setup>) => problemsOf({ ...finished, ...part });

describe('what the embed builder says of a setup', () => {
  it('is nothing, of one that is finished', () => {
    expect(problems({})).to.deep.equal({});
  });

  for (const [key, value, expected] of [
    [
      'clinicPhone',
      '12',
      'one phone number with 7 to 15 digits or keypad letters in capitals, perhaps an extension like ext. 4, and nothing else',
    ],
    ['endpoint', 'http://www.riverside.example/api', 'an https: URL or one of this site'],
    ['privacyUrl', 'javascript:alert(1)', 'an https: URL or one of this site'],
    ['contactUrl', 'mailto:x@riverside.example', 'an https: URL or one of this site'],
    ['replyHours', '0', 'a whole number from 1 to 720'],
    ['lastReviewed', '31.3.2026', 'a date like 2026-03-31'],
    ['fieldNames', 'your-name', 'pairs like "name:your-name email:your-email"'],
    ['website', 'riverside', 'the start of your pages’ addresses'],
    ['scriptFolder', 'scripts', 'an https: address, or a path'],
  ] as const) {
    it(`names what is wrong with ${key}`, () => {
      const problem = problems({ [key]: value })[key];
      expect(problem?.isWrong).to.equal(true);
      expect(problem?.message).to.match(/^This can’t be used\. Expected: /);
      expect(problem?.message).to.contain(expected);
    });
  }

  it('takes a website without https://, as people write it', () => {
    const website = 'www.riverside.example';
    expect(problems({ website })).to.deep.equal({});
    expect(siteOf({ website })?.href).to.equal('https://www.riverside.example/');
    for (const wrong of [
      '',
      'riverside',
      'javascript:alert(1)',
      'mailto:x@riverside.example',
      'ftp://riverside.example',
    ]) {
      expect(siteOf({ website: wrong })?.href, wrong).to.equal(undefined);
    }
  });

  it('leaves out what can’t be used, and only that', () => {
    const setup = { ...finished, clinicPhone: '12', privacyUrl: '' };
    expect(usableOf(setup, problemsOf(setup))).to.deep.equal({ ...setup, clinicPhone: '' });
  });

  it('asks for what a page with the form should have', () => {
    expect(Object.keys(problemsOf(defaultSetup))).to.have.members(['clinicPhone', 'privacyUrl', 'endpoint']);
  });

  it('asks for somewhere to go on a page without the form', () => {
    const elements = ['info'] as const;
    const lacking = { elements, clinicPhone: '', endpoint: '', privacyUrl: '' };
    expect(Object.keys(problems(lacking))).to.deep.equal(['contactUrl']);
    expect(problems({ ...lacking, contactUrl: '/contact' })).to.deep.equal({});
  });

  it('asks for at least one part and one section', () => {
    expect(problems({ elements: [], contactUrl: '/contact' })).to.have.property('elements');
    expect(problems({ sections: [] })).to.have.property('sections');
    expect(problems({ sections: [], elements: ['contact'] })).not.to.have.property('sections');
  });

  it('knows each format’s example address, names and hidden inputs: with them nothing is lacking', () => {
    for (const endpointFormat of endpointFormats) {
      const { address: endpoint, fieldNames = '', hidden } = formats[endpointFormat];
      expect(problems({ endpointFormat, endpoint, fieldNames, hidden }), endpointFormat).to.deep.equal({});
      const pairs = fieldNames ? fieldNames.split(' ').map((pair) => pair.split(':')) : [];
      const names = Object.fromEntries(pairs) as Record<string, string>;
      const url = new URL(endpoint, finished.website).href;
      const check = endpointFor({ endpoint: url, endpointFormat, fieldNames: names }).check(hidden);
      expect(check, endpointFormat).to.equal(undefined);
    }
  });

  it('asks for the hidden inputs that a format can’t do without', () => {
    const { hidden } = problems({ endpointFormat: 'web3forms', endpoint: formats.web3forms.address });
    expect(hidden?.message).to.equal('Web3Forms needs access_key.');
  });

  it('tells of an address that isn’t one of the format’s, and leaves it in', () => {
    for (const endpointFormat of endpointFormats) {
      const { name, fieldNames = '', hidden } = formats[endpointFormat];
      const setup = { ...finished, endpointFormat, fieldNames, hidden };
      const found = problemsOf(setup);
      if (['json', 'form', 'netlify'].includes(endpointFormat)) {
        expect(found, endpointFormat).to.deep.equal({});
        continue;
      }
      expect(Object.keys(found), endpointFormat).to.deep.equal(['endpoint']);
      expect(found.endpoint?.message).to.contain(`${name} expects an endpoint with /`);
      expect(usableOf(setup, found).endpoint).to.equal(setup.endpoint);
    }
  });

  it('tells of names that the format can’t do without', () => {
    const { name, address: endpoint } = formats['gravity-forms'];
    const { fieldNames } = problems({ endpointFormat: 'gravity-forms', endpoint });
    expect(fieldNames?.message).to.equal(`${name} expects a field named input_{number}.`);
  });

  it('says nothing of how messages go where there is no form', () => {
    const elements = ['info'] as const;
    expect(problems({ elements, endpointFormat: 'formspree' })).to.deep.equal({});
    expect(problems({ elements, endpointFormat: 'web3forms' })).to.deep.equal({});
  });

  it('names them in the order of the fields', () => {
    const found = problems({ clinicPhone: '12', privacyUrl: '', endpoint: 'x:', elements: ['contact'] });
    expect(Object.keys(found)).to.deep.equal(['clinicPhone', 'privacyUrl', 'endpoint']);
  });
});
