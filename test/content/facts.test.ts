import { expect } from '@open-wc/testing';
import {
  infoSections,
  type Block,
  type Content,
  type InfoSection,
  type Item,
} from '../../src/content/content.js';
import { en } from '../../src/locales/en.js';

const content: Content = en.content;
const { opening, sections, risks } = content;

/** What a text must say: the fact in short, then a pattern for each part of it. */
type Fact = readonly [fact: string, ...said: RegExp[]];

// ---- Reading the content ----

const itemText = (item: Item | string) => (typeof item === 'string' ? item : `${item.term}: ${item.text}`);

const isClaim = (block: Block) => typeof block !== 'string' && 'claim' in block;

function blockTexts(block: Block): readonly string[] {
  if (typeof block === 'string') return [block];
  return 'claim' in block ? [block.claim] : block.list.map(itemText);
}

function listIn(section: InfoSection) {
  const lists = sections[section].body.filter((block) => typeof block !== 'string' && 'list' in block);
  expect(lists, `lists in ${section}`).to.have.length(1);
  return lists[0] as Extract<Block, { readonly list: unknown }>;
}

/** A section's paragraphs, in one text: what it says outside its list and its claims. */
const paragraphs = (section: InfoSection) =>
  sections[section].body.filter((block) => typeof block === 'string').join('\n');

const claims = [
  opening.claim,
  ...infoSections.flatMap((name) => sections[name].body.filter(isClaim).flatMap(blockTexts)),
];

/** Everything shown without `clinic-claims`, as a visitor reads it; headings aside. */
const unclaimed = [
  opening.invitation,
  opening.action,
  ...infoSections.flatMap((name) =>
    sections[name].body.filter((block) => !isClaim(block)).flatMap(blockTexts),
  ),
  risks.intro,
  ...risks.benefits.items.map(itemText),
  ...risks.risks.items.map(itemText),
  risks.closing,
  content.disclaimer,
  content.trademark,
];

const headings = [
  ...infoSections.map((name) => sections[name].heading),
  risks.heading,
  risks.benefits.heading,
  risks.risks.heading,
];

const items = [
  ...infoSections
    .flatMap((name) => sections[name].body)
    .flatMap((block) => (typeof block !== 'string' && 'list' in block ? block.list : []))
    .filter((item): item is Item => typeof item !== 'string'),
  ...risks.benefits.items,
  ...risks.risks.items,
];

const everything = [...headings, ...claims, ...unclaimed];

const sentencesOf = (text: string) => text.split(/(?<=[.?!:])\s+/);

// ---- The checks, said once ----

function says(text: () => string, facts: readonly Fact[]) {
  for (const [fact, ...patterns] of facts) {
    it(fact, () => {
      for (const pattern of patterns) expect(text()).to.match(pattern);
    });
  }
}

/** As many entries as facts, in the facts' order, each saying its own. */
function lists(entries: () => readonly (Item | string)[], facts: readonly Fact[]) {
  it(`has ${facts.length} entries, each with its name`, () => {
    expect(entries()).to.have.length(facts.length);
    for (const entry of entries()) expect(entry).to.have.all.keys('term', 'text');
  });
  facts.forEach(([fact, ...patterns], index) => {
    it(`${index + 1}. ${fact}`, () => {
      for (const pattern of patterns) expect(itemText(entries()[index] ?? '')).to.match(pattern);
    });
  });
}

describe('What a patient is told, in English', () => {
  describe('opening', () => {
    says(
      () => opening.invitation,
      [
        ['whether MILD could help', /Could the MILD procedure help you\?/],
        ['meet to find out whether you are a candidate', /Meet with us to find out/, /good candidate/],
      ],
    );
    says(() => opening.action, [['schedule a consultation', /^Schedule .*consultation$/]]);

    it('does not say in the invitation what the button says', () => {
      expect(opening.invitation).not.to.match(/schedule|consultation/i);
    });
  });

  describe('overview', () => {
    says(
      () => paragraphs('overview'),
      [
        ['what MILD stands for', /MILD stands for minimally invasive lumbar decompression/],
        ['a small incision', /only a small cut, or incision/],
        ['in the lower back', /lower back, where the cut is made/],
        ['pressure comes off the nerves', /taking pressure off nerves/],
        ['targeted relief from lumbar spinal stenosis', /targeted relief from lumbar spinal stenosis/],
        ['stenosis is painful', /painful condition/],
        ['the canal in the lower back narrows', /spinal canal in your lower back narrows/],
        ['it presses on the nerves', /narrows and presses on the nerves/],
        ['two causes, of narrowing and pressure', /Two things cause the narrowing and the pressure/],
        ['the first cause: bone', /One is bone/],
        ['the second: the thickened ligament', /ligamentum flavum.* has thickened/],
        ['small pieces of both are removed', /special tools to remove small pieces of both/],
        ['local anesthesia', /have local anesthesia/],
        ['light sedation', /have light sedation/],
        ['less invasive than traditional surgery', /less invasive than traditional surgery/],
        ['quicker recovery', /recover more quickly/],
        ['daily activities shortly afterwards', /soon back to daily activities/],
        ['outpatient: little or no hospital stay', /outpatient/, /little or no time in the hospital/],
        ['shown to reduce pain', /has been shown to reduce pain/],
        ['and to improve mobility', /improve mobility/],
        [
          'when conservative treatment has not helped',
          /option for .* conservative treatment .* has not helped/,
        ],
      ],
    );
  });

  describe('comparison with a laminectomy', () => {
    says(
      () => paragraphs('comparison'),
      [
        ['it is surgery on a vertebra', /laminectomy is surgery on a vertebra/],
        ['it removes the lamina', /removes a part called the lamina/],
        ['to take pressure off nerves or cord', /takes pressure off the spinal nerves or the spinal cord/],
        ['related, but not the same', /related/, /not the same/],
        ['the same aim', /Both aim to relieve the symptoms of spinal stenosis/],
        ['a laminectomy is more invasive', /laminectomy is more invasive/],
        ['it takes longer to recover from', /takes longer to recover from/],
        ['it often needs general anesthesia', /often needs general anesthesia/],
      ],
    );
  });

  describe('candidates', () => {
    says(
      () => paragraphs('candidates'),
      [
        ['people with lumbar spinal stenosis', /for people with lumbar spinal stenosis/],
        ['the canal presses on cord or roots', /narrow canal presses on the spinal cord, or on nerve roots/],
        ['what it causes', /causes pain, numbness or weakness/],
        ['where', /in the legs and lower back/],
        ['all criteria count', /good candidate if all of this is true:/],
        ['older adults in particular', /especially helpful for older adults/],
        ['other conditions', /other health problems rule out more invasive surgery/],
        ['only a thorough evaluation decides', /Only a thorough check-up can decide/],
        ['in the consultation', /In your pain management consultation, we look at/],
        ['what it looks at', /your symptoms/, /your overall health/, /images of your spine/],
      ],
    );

    describe('criteria', () => {
      it('stand in no order', () => expect(listIn('candidates').ordered ?? false).to.equal(false));

      lists(
        () => listIn('candidates').list,
        [
          [
            'stenosis with symptoms',
            /^Lumbar spinal stenosis with symptoms/,
            /have been diagnosed/,
            /trouble walking/,
            /Such symptoms, or .* greatly affect your quality of life/,
          ],
          [
            'conservative treatments have failed',
            /^Conservative treatments have failed/,
            /fair amount of time/,
            /physical therapy/,
            /medicine/,
            /epidural steroid injections/,
          ],
          [
            'no severe instability',
            /^No severe spinal instability/,
            /In spondylolisthesis, for example/,
            /need more invasive surgery to make the spine stable/,
          ],
          ['no significant deformity', /^No significant deformity/, /need surgery to correct it/],
          ['good general health', /^Good general health/, /well enough for the procedure and the sedation/],
          [
            'realistic expectations',
            /^Realistic expectations/,
            /the goals/,
            /how it may turn out/,
            /care and follow-up come afterwards/,
          ],
        ],
      );
    });
  });

  describe('procedure', () => {
    says(
      () => paragraphs('procedure'),
      [
        ['only numbing and light sedation', /no more than numbing and light sedation/],
        [
          'lower risks than more invasive surgery',
          /lowers the risks that come with more invasive spine surgery/,
        ],
        ['quicker return to normal life', /speeds your return to normal life/],
      ],
    );

    describe('steps', () => {
      it('are numbered', () => expect(listIn('procedure').ordered).to.equal(true));

      lists(
        () => listIn('procedure').list,
        [
          [
            'preparation',
            /^Preparation/,
            /local anesthesia and light sedation for your comfort/,
            /keep pain and anxiety low/,
          ],
          [
            'incision',
            /^Incision/,
            /small cut, usually under an inch/,
            /skin over the affected part of your spine/,
            /harms little tissue/,
            /lowers the risk of complications/,
          ],
          [
            'access',
            /^Access/,
            /Through this cut, the surgeon reaches the right level of your spine/,
            /helps to lower the risk of infection/,
            /shortens recovery/,
          ],
          [
            'visualization',
            /^Live view/,
            /Fluoroscopy is a real-time X-ray/,
            /guides the tools to the exact place in the spinal canal/,
            /spares the tissue around it/,
          ],
          [
            'decompression',
            /^Decompression/,
            /Special tools take out bits of bone and the extra ligamentum flavum/,
            /aim is to take pressure off the nerves/,
          ],
          [
            'closure',
            /^Closing/,
            /closed with sutures.* or staples/,
            /sterile .*dressing/,
            /small cut heals faster and hurts less/,
          ],
          [
            'recovery',
            /^Recovery/,
            /usually outpatient care, so you go home the same day/,
            /typically be told to rest/,
            /return to activities step by step/,
            /may need physical therapy to make your back strong and flexible/,
          ],
        ],
      );
    });
  });

  describe('benefits and risks', () => {
    says(
      () => risks.intro,
      [
        ['any medical procedure has both', /Like any medical procedure, MILD has benefits and risks/],
        ['knowing both helps you decide', /know both/, /informed decision/],
      ],
    );

    describe('benefits', () => {
      lists(
        () => risks.benefits.items,
        [
          [
            'minimally invasive',
            /^Minimally invasive/,
            /small incision disturbs little tissue/,
            /hurts less afterwards/,
            /Complications are less likely than in open surgery/,
          ],
          [
            'local anesthesia',
            /^Local anesthesia/,
            /With light sedation, this avoids the risks of general anesthesia/,
            /people at higher risk from surgery can have MILD/,
          ],
          [
            'quick recovery',
            /^Quick recovery/,
            /usually heal faster/,
            /In a short time, they are often back to their normal activities/,
          ],
          [
            'effective pain relief',
            /^Effective pain relief/,
            /Many patients report significant relief/,
            /less pain and move better/,
          ],
          ['outpatient', /^Outpatient/, /no hospital stay/, /care can cost less/],
        ],
      );
    });

    describe('risks', () => {
      lists(
        () => risks.risks.items,
        [
          ['infection', /^Infection/, /Any surgery carries this risk/, /small incision keeps it low/],
          ['bleeding', /^Bleeding/, /This can happen/, /usually less severe than with more invasive surgery/],
          ['nerve damage', /^Nerve damage/, /small risk/, /could cause numbness, weakness or pain/],
          [
            'no improvement, or symptoms again',
            /^No improvement, or symptoms that return/,
            /Some patients do not get much better/,
            /symptoms come back over time/,
          ],
          ['more surgery', /^More surgery/, /may need it/, /does not bring relief/, /symptoms get worse/],
        ],
      );
    });

    says(
      () => risks.closing,
      [
        ['a less invasive option', /less invasive option/],
        ['leading to quicker recovery and less pain', /leads to quicker recovery and less pain/],
        ['to be talked through with us', /In a consultation, talk with us about .* benefits and risks/],
        ['for your own case', /your own health and needs/],
      ],
    );
  });

  it('asks in each heading what the section answers', () => {
    expect(headings).to.deep.equal([
      'What is the MILD procedure?',
      'How does MILD differ from a laminectomy?',
      'Who is a good candidate?',
      'How is MILD done?',
      'What are the benefits and risks?',
      'Benefits',
      'Risks',
    ]);
  });

  it('ends in the disclaimer and the trademark', () => {
    expect(content.disclaimer).to.match(/general information, not medical advice/);
    expect(content.trademark).to.match(/mild® is a trademark of Vertos Medical/);
  });
});

describe('What only the clinic can say', () => {
  const facts: Fact[] = [
    ['many patients with spinal stenosis', /We have helped many patients with .*spinal stenosis/],
    ['significant results with MILD', /MILD procedure has given them significant results/],
    [
      'tools from Vertos Medical',
      /use the specialized tools that Vertos Medical provides for the MILD procedure/,
    ],
    ['a trained team', /team is trained in the latest advances in this technique/],
  ];
  says(() => claims.join('\n'), facts);

  it('stands in the opening and in two statements of the overview', () => {
    expect(claims).to.have.length(3);
    expect(sections.overview.body.filter(isClaim)).to.have.length(2);
  });

  it('is said nowhere else', () => {
    for (const pattern of facts.flatMap(([, ...patterns]) => patterns)) {
      for (const text of unclaimed) expect(text).not.to.match(pattern);
    }
    for (const text of unclaimed.filter((text) => text !== content.trademark)) {
      expect(text).not.to.match(/Vertos|\bwe (use|have)\b|\bour\b|specialized|significant results/i);
    }
  });
});

describe('Medical terms', () => {
  // In reading order. Headings are left out: 'laminectomy' stands in one, above its explanation.
  const terms: readonly (readonly [term: RegExp, explanation: RegExp])[] = [
    [/minimally invasive/i, /minimally invasive because it needs only a small cut/],
    [/incision/i, /small cut, or incision/],
    [/lumbar/i, /Lumbar means the lower back/],
    [/decompression/i, /Decompression means taking pressure off nerves/],
    [/stenosis/i, /stenosis. In this painful condition, the spinal canal .*narrows and presses/],
    [/canal/i, /canal is the tunnel in your spine that nerves run through/],
    [/ligament/i, /a ligament \(a tough band between bones\)/],
    [/ligamentum flavum/i, /ligamentum flavum, a ligament .* that has thickened/],
    [/local anesthesia/i, /numbs only the part of the body being treated/],
    [/sedation/i, /sedation, which relaxes you/],
    [/outpatient/i, /outpatient procedure: you spend little or no time in the hospital/],
    [/mobility/i, /mobility, which is how well you move/],
    [/conservative/i, /conservative treatment \(care without surgery\)/],
    [/vertebra/i, /vertebra, one of the bones of your spine/],
    [/laminectomy/i, /laminectomy is surgery on a vertebra/],
    [/lamina\b/i, /part called the lamina/],
    [/spinal cord/i, /spinal cord, the main bundle of nerves/],
    [/general anesthesia/i, /general anesthesia, which puts you to sleep/],
    [/nerve root/i, /nerve roots, where nerves branch off from the cord/],
    [/physical therapy/i, /physical therapy \(guided exercise\)/],
    [/epidural|steroid/i, /shots near the spinal nerves to calm swelling/],
    [/instability/i, /bones in your spine do not move too much/],
    [/spondylolisthesis/i, /In spondylolisthesis, for example, one slips out of place/],
    [/deformity/i, /so far out of shape/],
    [/complications/i, /complications \(problems caused by treatment\)/],
    [/fluoroscopy/i, /Fluoroscopy is a real-time X-ray/],
    [/sutures/i, /sutures \(stitches\)/],
    [/sterile/i, /sterile \(germ-free\)/],
    [/open surgery/i, /open surgery, which needs a long cut/],
  ];

  for (const [term, explanation] of terms) {
    it(`${term.source} is explained where it first stands, and only there`, () => {
      const first = unclaimed.find((text) => term.test(text));
      expect(first).to.match(explanation);
      expect(unclaimed.filter((text) => explanation.test(text))).to.have.length(1);
    });
  }

  it('spinal stenosis is put in plain words in the claim that may come before its explanation', () => {
    expect(opening.claim).to.match(/a narrowed spine \(spinal stenosis\)/);
  });
});

describe('Wording', () => {
  const never: readonly (readonly [what: string, pattern: RegExp])[] = [
    ['approval: the devices are cleared', /FDA|approved/i],
    ['coverage', /Medicare|covered by/i],
    ['rare or safe, without a number', /\b(rare|rarely|safe|safely|safer|safest|safety)\b/i],
    ['a guarantee', /guarantee/i],
    ['painless', /painless|pain-free|without pain|no pain\b/i],
    ['odds as "1 in X"', /\b(1|one) (in|out of) (\d|a |ten|twenty|every)/i],
    ['a bare percentage', /%|per ?cent/i],
    ['please', /\bplease\b/i],
    ['invalid', /\binvalid\b/i],
  ];
  for (const [what, pattern] of never) {
    it(`never says: ${what}`, () => {
      for (const text of everything) expect(text).not.to.match(pattern);
    });
  }

  it('repeats no sentence', () => {
    const sentences = everything.flatMap(sentencesOf).map((sentence) => sentence.toLowerCase());
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).to.deep.equal([]);
  });

  it('repeats no run of six words', () => {
    const seen = new Set<string>();
    const repeated: string[] = [];
    for (const text of everything) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
      for (let at = 0; at + 6 <= words.length; at++) {
        const run = words.slice(at, at + 6).join(' ');
        if (seen.has(run)) repeated.push(run);
        seen.add(run);
      }
    }
    expect(repeated).to.deep.equal([]);
  });

  it('keeps sentences to 20 words', () => {
    const long = everything.flatMap(sentencesOf).filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).to.deep.equal([]);
  });
});

describe('Typography', () => {
  it('starts each text with a capital and ends it with a full stop', () => {
    for (const { text } of items) expect(text).to.match(/^\p{Lu}.*\.$/u);
    for (const text of [...claims, opening.invitation, risks.intro, risks.closing, content.disclaimer]) {
      expect(text).to.match(/^\p{Lu}.*\.$/u);
    }
    expect(content.trademark).to.match(/\.$/);
  });

  it('ends a paragraph with a full stop, or with a colon where its list follows', () => {
    for (const name of infoSections) {
      const { body } = sections[name];
      body.forEach((block, at) => {
        if (typeof block !== 'string') return;
        const next = body[at + 1];
        const leadsIn = typeof next === 'object' && 'list' in next;
        expect(block).to.match(leadsIn ? /^\p{Lu}.*[.:]$/u : /^\p{Lu}.*\.$/u);
      });
    }
  });

  it('sets headings, terms and the button in sentence case, without a full stop', () => {
    for (const label of [...headings, ...items.map(({ term }) => term), opening.action]) {
      expect(label).to.match(/^\p{Lu}.*[^.:]$/u);
      for (const word of label.split(' ').slice(1)) {
        if (word !== 'MILD') expect(word, label).to.equal(word.toLowerCase());
      }
    }
  });

  it('uses typographic quotes and dashes, and single spaces', () => {
    for (const text of everything) expect(text).not.to.match(/['"]| -|- |--|\.\.\.|\s\s|^\s|\s$/);
  });
});
