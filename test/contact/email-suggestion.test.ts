import { expect } from '@open-wc/testing';
import { suggestEmail } from '../../src/contact/email-suggestion.js';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789-.'.split('');

/** All that one slip makes of a word: a character missing, changed or added, or two neighbors swapped. */
function slipsOf(word: string): Set<string> {
  const slips = `${word}.`.split('').flatMap((_, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    return [
      before + after.slice(1),
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
      ...letters.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
    ];
  });
  return new Set(slips.filter((slip) => slip !== word));
}

const doubted: Readonly<Record<string, readonly string[]>> = {
  'ana@gmail.com': [
    // What people type most often, as lists of bounced and parked domains have it.
    'ana@gmail.con',
    'ana@gmial.com',
    'ana@gamil.com',
    'ana@gmai.com',
    'ana@gmal.com',
    'ana@gmil.com',
    'ana@gnail.com',
    'ana@gmaill.com',
    'ana@gmaul.com',
    'ana@ggmail.com',
    'ana@mgail.com',
    'ana@gmail.cmo',
    'ana@gmail.comm',
    'ana@gmail.ocm',
    'ana@gmail.vom',
    'ana@gmail.cm',
    'ana@gmail.om',
    'ana@gmail.cam',
    'ana@gmailcom',
    'ana@gmail,com',
    'ana@gmail..com',
    'ana@gmail.com.',
    'ana@gmail',
    // There is a .co, but Google gives nobody an address there.
    'ana@gmail.co',
    'ana@GMAIL.CON',
    'ana@Gmail',
    '  ana@gmail.con ',
    '\u200bana@gmail.con\u200e',
    'ana@gma\u00adil.con',
  ],
  'ana@yahoo.com': [
    'ana@yahoo',
    'ana@yaho.com',
    'ana@yhoo.com',
    'ana@yahooo.com',
    'ana@yahoo.con',
    'ana@yahoo.co',
  ],
  'ana@hotmail.com': [
    'ana@hotmial.com',
    'ana@hotmal.com',
    'ana@hotmail.con',
    'ana@hotmil.com',
    'ana@hotmail',
  ],
  'ana@outlook.com': ['ana@outlok.com', 'ana@outllook.com', 'ana@outlook.cmo', 'ana@outlook'],
  'ana@icloud.com': ['ana@iclod.com', 'ana@iclould.com', 'ana@icloud.con', 'ana@icloud'],
  'ana@comcast.net': ['ana@comcat.net', 'ana@comcast.ner', 'ana@comcast.con', 'ana@comcast'],
  'ana@verizon.net': ['ana@verizion.net', 'ana@verizon.ney', 'ana@verizon'],
  'ana@sbcglobal.net': ['ana@sbcgobal.net', 'ana@sbcglobl.net', 'ana@sbcglobal'],
  'ana@aol.com': ['ana@aol', 'ana@aol.con', 'ana@aol.comm', 'ana@AOL.CMO'],
  'ana@msn.com': ['ana@msn', 'ana@msn.con'],
  'ana@live.com': ['ana@live', 'ana@live.vom'],
  'ana@me.com': ['ana@me', 'ana@me.con'],
  'ana@mac.com': ['ana@mac', 'ana@mac.cpm'],
  'ana@ymail.com': ['ana@ymail', 'ana@ymail.con'],
  'ana@gmx.com': ['ana@gmx', 'ana@gmx.con'],
  'ana@att.net': ['ana@att', 'ana@att.ney', 'ana@att.nte'],
  'ana@cox.net': ['ana@cox', 'ana@cox.ner'],
  'ana@proton.me': ['ana@proton'],
  // The part before the @ stays as it is typed.
  'Ana.Díaz+mild@gmail.com': ['Ana.Díaz+mild@gmail.con'],
  "O'Neil@gmail.com": ["O'Neil@GMAIL.con"],
};

/** Mail services one slip from a provider, from lists of some 16,000 that give addresses to anybody. */
const services = [
  // of gmail.com and ymail.com
  ...[
    'mail.com',
    'email.com',
    'ymail.com',
    'gmail.com',
    'tmail.com',
    'amail.com',
    'cmail.com',
    'qmail.com',
    'xmail.com',
  ],
  ...['uymail.com', 'y7mail.com', '5ymail.com', 'ymail4.com'],
  // of yahoo.com, hotmail.com, outlook.com and icloud.com
  ...['vahoo.com', 'gotmail.com', 'zoutlook.com', 'cloud.com'],
  // of aol.com, me.com and live.com
  ...['gol.com', 'my.com', 'love.com'],
  // of charter.net, cox.net and earthlink.net
  ...['chapter.net', '9ox.net', 'earthling.net'],
  // of the same providers in other countries
  ...[
    'yahoo.se',
    'yahoo.com.my',
    'hotmail.se',
    'live.co',
    'aol.co',
    'msn.co',
    'me.co',
    'mac.cam',
    'att.ne',
    'cox.pet',
  ],
];

const others = [
  ...[
    'gmail.com',
    'googlemail.com',
    'yahoo.com',
    'hotmail.com',
    'outlook.com',
    'icloud.com',
    'me.com',
    'mac.com',
  ],
  ...['aol.com', 'aim.com', 'msn.com', 'live.com', 'comcast.net', 'att.net', 'verizon.net', 'sbcglobal.net'],
  ...[
    'bellsouth.net',
    'cox.net',
    'charter.net',
    'earthlink.net',
    'optonline.net',
    'proton.me',
    'protonmail.com',
  ],
  ...[
    'pm.me',
    'gmx.com',
    'gmx.de',
    'gmx.net',
    'gmx.us',
    'gmx.es',
    'rocketmail.com',
    'web.de',
    'juno.com',
    'q.com',
  ],
  ...[
    'yahoo.co.uk',
    'yahoo.com.mx',
    'yahoo.es',
    'yahoo.ca',
    'yahoo.de',
    'yahoo.com.br',
    'hotmail.es',
    'hotmail.co.uk',
  ],
  ...[
    'outlook.es',
    'outlook.de',
    'live.com.mx',
    'live.co.uk',
    'aol.de',
    'prodigy.net.mx',
    'hey.com',
    'fastmail.com',
  ],
  // Whoever works at these companies.
  ...[
    'att.com',
    'comcast.com',
    'verizon.com',
    'cox.com',
    'yahooinc.com',
    'google.com',
    'microsoft.com',
    'apple.com',
  ],
  ...[
    'al.com',
    'ao.com',
    'aon.com',
    'gm.com',
    'gmc.com',
    'max.com',
    'man.com',
    'atm.net',
    'five.com',
    'olive.com',
  ],
  // Clinics, schools, offices.
  ...[
    'riversidepain.example',
    'mayo.edu',
    'ucsf.edu',
    'va.gov',
    'email.unc.edu',
    'clinic.health',
    'x.co',
    'mail',
  ],
  ...['gmail.example.com', 'example.con', 'my.gmail.com', 'bücher.example'],
];

describe('An address that nobody can answer', () => {
  for (const [meant, typed] of Object.entries(doubted)) {
    it(`may have meant ${meant}`, () => {
      for (const address of typed) expect(suggestEmail(address), address).to.equal(meant);
    });
  }

  it('has one slip in a provider’s name or ending, wherever but in its first letter', () => {
    const providers = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com', 'icloud.com', 'comcast.net'];
    for (const provider of [...providers, 'verizon.net', 'sbcglobal.net', 'bellsouth.net', 'optonline.net']) {
      for (const slip of slipsOf(provider)) {
        const swapped = `${provider[1]!}${provider[0]!}${provider.slice(2)}`;
        if (!slip.startsWith(provider.slice(0, 1)) && slip !== swapped) continue;
        expect(suggestEmail(`ana@${slip}`), slip).to.equal(`ana@${provider}`);
      }
    }
  });

  it('is doubted for one slip only', () => {
    for (const domain of ['gmial.co', 'gmsil.cm', 'hotmsil.con', 'yaaho.con', 'outluk.com', 'comcst.com']) {
      expect(suggestEmail(`ana@${domain}`), domain).to.equal(undefined);
    }
  });
});

describe('An address that exists', () => {
  it('is not doubted, however near a provider’s it is', () => {
    for (const domain of services) expect(suggestEmail(`ana@${domain}`), domain).to.equal(undefined);
  });

  it('is not doubted at other providers, in other countries, at companies and at schools', () => {
    for (const domain of others) expect(suggestEmail(`ana@${domain}`), domain).to.equal(undefined);
    for (const domain of others)
      expect(suggestEmail(`ANA@${domain.toUpperCase()} `), domain).to.equal(undefined);
  });

  it('is not doubted for an invisible character in it', () => {
    expect(suggestEmail('ana@gmail\u200b.com')).to.equal(undefined);
  });

  it('is not doubted where the first letter is another one', () => {
    for (const letter of letters) {
      for (const rest of ['mail.com', 'ahoo.com', 'otmail.com', 'utlook.com', 'cloud.com', 'omcast.net']) {
        const address = `ana@${letter}${rest}`;
        expect(suggestEmail(address), address).to.equal(undefined);
      }
    }
  });

  it('is not doubted in a short domain, but for an ending that nobody has', () => {
    // One slip from com and net, in the list of all endings.
    const endings = [
      'co',
      'cm',
      'om',
      'cam',
      'bom',
      'mom',
      'ne',
      'et',
      'bet',
      'pet',
      'vet',
      'new',
      'nec',
      'next',
      'ntt',
    ];
    for (const name of [
      'aol',
      'msn',
      'live',
      'me',
      'mac',
      'ymail',
      'gmx',
      'att',
      'cox',
      'charter',
      'earthlink',
    ]) {
      for (const ending of endings) expect(suggestEmail(`ana@${name}.${ending}`)).to.equal(undefined);
      for (const slip of slipsOf(name)) {
        expect(suggestEmail(`ana@${slip}.com`), slip).not.to.equal(`ana@${name}.com`);
        expect(suggestEmail(`ana@${slip}.net`), slip).not.to.equal(`ana@${name}.net`);
      }
    }
  });
});

describe('What is no address', () => {
  for (const text of [
    '',
    ' ',
    'ana',
    '@',
    'ana@',
    '@gmail.con',
    'ana@@gmail.con',
    'ana lopez@gmail.con',
    'gmail.con',
  ]) {
    it(`such as "${text}" has no suggestion`, () => expect(suggestEmail(text)).to.equal(undefined));
  }
});
