import { expect } from '@open-wc/testing';
import { passagesOf, textOf } from '../tools/passages.mjs';
import { languages, type Tag } from './languages.js';

/** Each medical term in reading order, and what explains it. */
const terms: Record<Tag, readonly (readonly [term: RegExp, explanation: RegExp])[]> = {
  en: [
    [/mobility/i, /mobility, which is how well you move/],
    [/conservative/i, /conservative treatment \(care without surgery\)/],
    [/outpatient/i, /little or no time in the hospital \(outpatient care\)/],
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
    [/vertebra/i, /vertebra, one of the bones of your spine/],
    [/laminectomy/i, /laminectomy is surgery on a vertebra/],
    [/lamina\b/i, /part called the lamina/],
    [/spinal cord/i, /spinal cord, the main bundle of nerves/],
    [/general anesthesia/i, /general anesthesia, which puts you to sleep/],
    [/nerve root/i, /nerve roots, where nerves branch off from the cord/],
    [/physical therapy/i, /physical therapy \(guided exercise\)/],
    [/epidural|steroid/i, /shots near the nerves of the spine to calm swelling/],
    [/instability/i, /bones in your spine do not move too much/],
    [/spondylolisthesis/i, /In spondylolisthesis, for example, one slips out of place/],
    [/deformity/i, /too far out of shape/],
    [/complications/i, /complications \(problems caused by treatment\)/],
    [/fluoroscopy/i, /Fluoroscopy is a real-time X-ray/],
    [/sutures/i, /sutures \(stitches\)/],
    [/sterile/i, /sterile \(germ-free\)/],
    [/open surgery/i, /open surgery, which needs a long cut/],
  ],
};

for (const [tag, { content }] of languages) {
  describe(`Medical terms (${tag})`, () => {
    // Headings are left out: 'laminectomy' stands in one, above its explanation. Claims may be hidden.
    const texts = passagesOf(content)
      .filter(({ kind, claim }) => (kind === 'text' || kind === 'item') && !claim)
      .map(textOf);

    for (const [term, explanation] of terms[tag]) {
      it(`${term.source} is explained where it first stands, and only there`, () => {
        expect(texts.find((text) => term.test(text))).to.match(explanation);
        expect(texts.filter((text) => explanation.test(text))).to.have.length(1);
      });
    }

    it('are as many as in English', () => expect(terms[tag]).to.have.length(terms.en.length));
  });
}

describe('Spinal stenosis', () => {
  const plain: Record<Tag, RegExp> = { en: /a narrowed spine \(spinal stenosis\)/ };

  for (const [tag, { content }] of languages) {
    it(`is put in plain words in the claim that may come before its explanation (${tag})`, () => {
      expect(content.opening.claim).to.match(plain[tag]);
    });
  }
});
