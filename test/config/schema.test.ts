import { expect } from '@open-wc/testing';
import { readLayer, type Problem } from '../../src/config/layer.js';
import { endpointFormats } from '../../src/contact/endpoints/index.js';
import { configSchemas, type ConfigKey, type PageLocation } from '../../src/config/schema.js';

const page: PageLocation = {
  base: 'https://clinic.example/spine/mild.html',
  origin: 'https://clinic.example',
};
const insecurePage: PageLocation = {
  base: 'http://clinic.example/mild.html',
  origin: 'http://clinic.example',
};

function read(key: string, raw: unknown, on = page) {
  const problems: Problem[] = [];
  const shape = configSchemas(() => on);
  const values = readLayer(shape, { [key]: raw }, [key], (problem) => problems.push(problem));
  return { value: values[key as ConfigKey], problems };
}

/** Each raw value is read as the value beside it. */
function reads(
  key: ConfigKey,
  cases: readonly (readonly [raw: unknown, value: unknown])[],
  on?: PageLocation,
) {
  for (const [raw, value] of cases) {
    it(`reads ${key} ${JSON.stringify(raw)} as ${JSON.stringify(value)}`, () => {
      expect(read(key, raw, on)).to.deep.equal({ value, problems: [] });
    });
  }
}

/** Each raw value is refused with one problem, which says what was expected. */
function refuses(key: ConfigKey, expected: RegExp, cases: readonly unknown[], on?: PageLocation) {
  for (const raw of cases) {
    it(`refuses ${key} ${JSON.stringify(raw)}`, () => {
      const { value, problems } = read(key, raw, on);
      expect(value).to.be.undefined;
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ key, value: raw });
      expect(problems[0]?.expected).to.match(expected);
    });
  }
}

describe('clinic-name and reviewed-by', () => {
  for (const key of ['clinicName', 'reviewedBy'] as const) {
    reads(key, [
      ['Riverside Pain Clinic', 'Riverside Pain Clinic'],
      ['  Dr. Ada Moss, MD \n', 'Dr. Ada Moss, MD'],
      ['<b>Riverside</b>', '<b>Riverside</b>'],
    ]);
    refuses(key, /^text$/, ['', '   ', 7, true, ['Riverside'], {}]);
  }
});

describe('clinic-phone', () => {
  reads('clinicPhone', [
    ['+1 555 010 0199', '+1 555 010 0199'],
    [' (555) 010-0199 ', '(555) 010-0199'],
    ['5550199', '5550199'],
    ['123456789012345', '123456789012345'],
    ['1-800-555-PAIN', '1-800-555-PAIN'],
    ['(555) 010-0199 ext. 4', '(555) 010-0199 ext. 4'],
  ]);
  refuses('clinicPhone', /7 to 15 digits/, [
    '',
    'call us',
    '555019',
    '1234567890123456',
    '(555) 010-0199 (Mon-Fri 9-5)',
    '555 010 0199 or 555 010 0198',
    5550100199,
  ]);
});

describe('endpoint', () => {
  reads('endpoint', [
    ['https://riverside.example/api/contact', 'https://riverside.example/api/contact'],
    ['HTTPS://Riverside.example', 'https://riverside.example/'],
    ['https://riverside.example:8443/a?b=c', 'https://riverside.example:8443/a?b=c'],
    ['/api/contact', 'https://clinic.example/api/contact'],
    ['contact', 'https://clinic.example/spine/contact'],
    ['../contact', 'https://clinic.example/contact'],
    [' /api/contact ', 'https://clinic.example/api/contact'],
    ['//riverside.example/api', 'https://riverside.example/api'],
    ['http://localhost:3000/contact', 'http://localhost:3000/contact'],
    ['http://127.0.0.1:3000/contact', 'http://127.0.0.1:3000/contact'],
    ['http://[::1]:3000/contact', 'http://[::1]:3000/contact'],
  ]);
  refuses('endpoint', /https: URL or one of this site .*http: only on localhost/, [
    'http://riverside.example/api/contact',
    'http://clinic.example/api/contact',
    'http://localhost.evil.example/',
    'http://evil.example/localhost',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.2/',
    'http://0.0.0.0/',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://clinic.example/7c1f3f6e',
    'ftp://riverside.example/',
    'file:///etc/hosts',
    'mailto:desk@riverside.example',
    'ws://localhost:3000/',
    'https://user:secret@riverside.example/api',
    'https://user@riverside.example/api',
    'https://:secret@riverside.example/api',
    'http://user:secret@localhost:3000/',
    'https://',
    'https://[riverside]/',
    '',
    '   ',
    42,
    {},
  ]);

  describe('on a page without encryption', () => {
    reads(
      'endpoint',
      [
        ['/api/contact', 'http://clinic.example/api/contact'],
        ['http://clinic.example/api', 'http://clinic.example/api'],
        ['https://riverside.example/api', 'https://riverside.example/api'],
      ],
      insecurePage,
    );
    refuses(
      'endpoint',
      /https: URL/,
      ['http://riverside.example/api', '//riverside.example/api', 'http://clinic.example:81/'],
      insecurePage,
    );
  });
});

describe('privacy-url and contact-url', () => {
  for (const key of ['privacyUrl', 'contactUrl'] as const) {
    reads(key, [
      ['https://riverside.example/privacy#form', 'https://riverside.example/privacy#form'],
      ['/privacy', 'https://clinic.example/privacy'],
      ['#contact', 'https://clinic.example/spine/mild.html#contact'],
    ]);
    reads(key, [['/privacy', 'http://clinic.example/privacy']], insecurePage);
    refuses(key, /^an https: URL or one of this site, without a user name or password$/, [
      'http://riverside.example/privacy',
      // Allowed where a message is sent to, for trying it out; a link is for visitors.
      'http://localhost:3000/privacy',
      'javascript:alert(1)',
      'data:text/html,hello',
      'https://user:secret@riverside.example/',
      'tel:+15550100199',
      '',
    ]);
  }
});

describe('endpoint-format', () => {
  reads(
    'endpointFormat',
    endpointFormats.map((name) => [name, name] as const),
  );
  refuses('endpointFormat', /one of json/, ['JSON', 'xml', '', 'toString', 1]);
});

describe('field-names', () => {
  reads('fieldNames', [
    ['name:your-name', { name: 'your-name' }],
    [' name:your-name\n  email:your-email ', { name: 'your-name', email: 'your-email' }],
    ['message:fields[0]:value', { message: 'fields[0]:value' }],
    ['name:email email:name', { name: 'email', email: 'name' }],
    [{ name: 'Full name' }, { name: 'Full name' }],
    ['locale:- trap:-', { locale: '-', trap: '-' }],
    [
      'id:- locale:- page:- elapsedSeconds:- trap:-',
      { id: '-', locale: '-', page: '-', elapsedSeconds: '-', trap: '-' },
    ],
    // What is left out frees its name.
    ['page:- message:page', { page: '-', message: 'page' }],
  ]);
  refuses('fieldNames', /pairs like "name:your-name email:your-email".*name, patient, email, phone/, [
    '',
    'name',
    'name:',
    ':your-name',
    'surname:your-name',
    'name:your-name surname:other',
    'name:a name:b',
    'name:a email:a',
    // Two of ours would arrive under one name, and one of them would be lost.
    'name:email',
    // What a person types can't be left out.
    'name:-',
    'message:-',
    'topics:-',
    'consent:- locale:-',
    {},
    { name: ' ' },
    { name: 7 },
    7,
    true,
  ]);
});

describe('reply-hours', () => {
  reads('replyHours', [
    ['1', 1],
    ['24', 24],
    [' 48 ', 48],
    ['720', 720],
    [1, 1],
    [720, 720],
  ]);
  refuses('replyHours', /a whole number from 1 to 720/, [
    'soon',
    '0',
    '721',
    '-1',
    '1.5',
    '1e2',
    '0x10',
    '24 hours',
    '',
    0,
    721,
    1.5,
    Infinity,
    true,
  ]);
});

describe('clinic-claims', () => {
  reads('clinicClaims', [
    ['', true],
    ['true', true],
    ['false', false],
    [true, true],
    [false, false],
  ]);
  refuses('clinicClaims', /true or false/, ['yes', 'no', '0', 'False', 1, 0]);
});

describe('last-reviewed', () => {
  reads('lastReviewed', [
    ['2026-03-31', '2026-03-31'],
    ['2024-02-29', '2024-02-29'],
  ]);
  refuses('lastReviewed', /a date like 2026-03-31/, [
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-3-31',
    '31.03.2026',
    '03/31/2026',
    '2026-03',
    '2026-03-31T10:00:00Z',
    'last week',
    '',
    20260331,
  ]);
});

describe('locale', () => {
  reads('locale', [
    ['en', 'en'],
    ['es-mx', 'es-MX'],
    ['es_ES', 'es-ES'],
    ['ZH-hant-tw', 'zh-Hant-TW'],
    // Unknown to us, and still a language: the page gets English.
    ['tlh', 'tlh'],
  ]);
  refuses('locale', /a language tag like en or es-MX/, ['', 'english, please', 'e', 'en US', 7, []]);
});

describe('a source', () => {
  const keys = Object.keys(configSchemas(() => page));

  it('may give any of the keys', () => {
    expect(keys).to.have.members([
      'clinicName',
      'clinicPhone',
      'endpoint',
      'endpointFormat',
      'fieldNames',
      'privacyUrl',
      'contactUrl',
      'replyHours',
      'clinicClaims',
      'reviewedBy',
      'lastReviewed',
      'locale',
    ]);
  });

  for (const key of keys) {
    for (const nothing of [undefined, null]) {
      it(`doesn't say with ${key} ${String(nothing)}`, () => {
        expect(read(key, nothing)).to.deep.equal({ value: undefined, problems: [] });
      });
    }
  }

  it('gives the other keys although one is wrong', () => {
    const problems: string[] = [];
    const raw = { clinicName: 'Riverside', replyHours: 'soon', endpoint: 'http://riverside.example' };
    const shape = configSchemas(() => page);
    const values = readLayer(shape, raw, Object.keys(raw), ({ key }) => problems.push(key));
    expect(values).to.deep.equal({ clinicName: 'Riverside', replyHours: undefined, endpoint: undefined });
    expect(problems).to.have.members(['replyHours', 'endpoint']);
  });

  it('may hold more than the configuration', () => {
    expect(read('cfasync', 'false')).to.deep.equal({ value: undefined, problems: [] });
  });

  it('resolves a URL against where the page stands by then', () => {
    let on = page;
    const shape = configSchemas(() => on);
    on = { base: 'https://hillside.example/', origin: 'https://hillside.example' };
    expect(readLayer(shape, { endpoint: '/contact' }, ['endpoint'], () => expect.fail())).to.deep.equal({
      endpoint: 'https://hillside.example/contact',
    });
  });
});
