import { expect } from '@open-wc/testing';
import { configuration, declarations, elementParts, scriptUrl } from '../../demo/builder/page-parts.js';
import { defaultSetup, fromHash, toHash, type Setup } from '../../demo/builder/setup.js';

const full: Setup = {
  elements: ['info', 'contact'],
  sections: ['procedure', 'overview'],
  layout: 'accordion',
  headingLevel: 3,
  structuredData: true,
  ask: true,
  evidence: true,
  requireConsent: true,
  language: 'es',
  clinicName: 'O’Brien & “Söhne” #1 + 50 %',
  clinicPhone: '+1 555 010 0199',
  website: 'https://www.riverside.example',
  privacyUrl: '/privacy?a=b&c=d',
  contactUrl: '/contact',
  replyHours: '48',
  clinicClaims: true,
  reviewedBy: 'Ana Ruiz, MD',
  lastReviewed: '2026-03-31',
  endpoint: 'https://api.web3forms.com/submit',
  endpointFormat: 'web3forms',
  fieldNames: 'name:your-name email:your-email',
  hidden: { access_key: 'a=b&c' },
  colors: { accent: '#0b5c57', 'on-accent': '#ffffff' },
  scriptFolder: '/scripts/',
  snippet: 'drupal',
};

describe('the setup of the embed builder', () => {
  it('goes into an address and comes back as it was', () => {
    expect(fromHash(`#${toHash(full)}`)).to.deep.equal(full);
    expect(fromHash(toHash(defaultSetup))).to.deep.equal(defaultSetup);
  });

  it('has nothing in the address that is the default', () => {
    expect(toHash(defaultSetup)).to.equal('');
    expect(toHash({ ...defaultSetup, clinicName: 'Riverside' })).to.equal('clinicName=Riverside');
  });

  it('keeps that nothing is ticked', () => {
    const nothing = { ...defaultSetup, elements: [], sections: [] };
    expect(fromHash(toHash(nothing))).to.deep.equal(nothing);
  });

  it('takes no harm from an address that is old, cut off or somebody’s joke', () => {
    const hash =
      '#elements=banner&sections=costs+overview+overview&layout=grid&language=tlh&endpointFormat=fax&headingLevel=9' +
      '&colors=accent%3Dred%26evil%3D%2523ffffff%26focus%3D%2523123456&clinicClaims=maybe&__proto__=x&constructor=y&%E0%A4';
    expect(fromHash(hash)).to.deep.equal({
      ...defaultSetup,
      sections: ['overview'],
      colors: { focus: '#123456' },
    });
  });

  it('takes no hidden input from an address that the format has no field for', () => {
    const hidden = (hash: string) => fromHash(hash).hidden;
    expect(hidden('#endpointFormat=formsubmit&hidden=_cc%3Djo%2540elsewhere.example')).to.deep.equal({});
    expect(
      hidden('#endpointFormat=web3forms&hidden=access_key%3D1%26ccemail%3Djo%2540elsewhere.example'),
    ).to.deep.equal({ access_key: '1' });
  });

  it('takes no date from an address that a date field can’t show', () => {
    expect(fromHash('#lastReviewed=31.3.2026').lastReviewed).to.equal('');
    expect(fromHash('#lastReviewed=2026-03-31').lastReviewed).to.equal('2026-03-31');
  });

  it('gives the page only what isn’t the default', () => {
    expect(configuration(defaultSetup)).to.deep.equal({});
    expect(elementParts(defaultSetup)).to.deep.equal([
      { name: 'info', tag: 'mild-info', attributes: {}, hidden: {} },
      { name: 'risks', tag: 'mild-risks', attributes: {}, hidden: {} },
      { name: 'contact', tag: 'mild-contact', attributes: {}, hidden: {} },
    ]);
    expect(declarations(defaultSetup)).to.deep.equal([]);
  });

  it('gives the page all that is set up', () => {
    expect(configuration(full)).to.deep.equal({
      'clinic-name': full.clinicName,
      'clinic-phone': full.clinicPhone,
      endpoint: full.endpoint,
      'field-names': full.fieldNames,
      'privacy-url': full.privacyUrl,
      'contact-url': full.contactUrl,
      'reply-hours': '48',
      'reviewed-by': full.reviewedBy,
      'last-reviewed': '2026-03-31',
      'endpoint-format': 'web3forms',
      locale: 'es',
      'clinic-claims': '',
    });
    expect(elementParts(full)).to.deep.equal([
      {
        name: 'info',
        tag: 'mild-info',
        attributes: {
          sections: 'procedure overview',
          layout: 'accordion',
          'heading-level': '3',
          'structured-data': '',
        },
        hidden: {},
      },
      {
        name: 'contact',
        tag: 'mild-contact',
        attributes: { 'heading-level': '3', 'require-consent': '' },
        hidden: { access_key: 'a=b&c' },
      },
    ]);
    expect(declarations(full)).to.deep.equal(['--mild-accent: #0b5c57;', '--mild-on-accent: #ffffff;']);
  });

  it('asks about benefits and risks only where there is a form', () => {
    const risks = (elements: Setup['elements']) =>
      elementParts({ ...full, elements }).find(({ name }) => name === 'risks')?.attributes;
    expect(risks(['risks', 'contact'])).to.have.property('ask', '');
    expect(risks(['risks'])).not.to.have.property('ask');
  });

  it('loads the script that knows the language, in this version', () => {
    expect(scriptUrl(defaultSetup)).to.match(/@\d+\.\d+\.\d+\/dist\/mild-widgets\.min\.js$/);
    expect(scriptUrl({ ...defaultSetup, language: 'page' })).to.match(/\/mild-widgets\.intl\.min\.js$/);
    expect(scriptUrl(full)).to.equal('/scripts/mild-widgets.intl.min.js');
    expect(scriptUrl({ ...full, scriptFolder: 'https://cdn.example/mild' })).to.equal(
      'https://cdn.example/mild/mild-widgets.intl.min.js',
    );
  });

  it('leaves out what is pasted around a value', () => {
    const pasted: Setup = {
      ...defaultSetup,
      clinicName: ' Riverside ',
      endpoint: ' /api ',
      hidden: { access_key: ' 0000 ', 'form-name': ' ' },
      scriptFolder: ' /scripts ',
    };
    expect(configuration(pasted)).to.deep.equal({ 'clinic-name': 'Riverside', endpoint: '/api' });
    expect(elementParts(pasted).find(({ name }) => name === 'contact')?.hidden).to.deep.equal({
      access_key: '0000',
    });
    expect(scriptUrl(pasted)).to.equal('/scripts/mild-widgets.min.js');
  });
});
