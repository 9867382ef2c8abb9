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
  es: [
    [/movilidad/i, /movilidad, es decir, qué tan bien se mueve usted/],
    [/conservador/i, /tratamiento conservador \(atención sin cirugía\)/],
    [/ambulatori[oa]/i, /poco o nada de tiempo en el hospital \(atención ambulatoria\)/],
    [/mínimamente invasiv[oa]/i, /mínimamente invasiva porque solo necesita un corte pequeño/],
    [/incisión/i, /corte pequeño, o incisión/],
    [/lumbar/i, /Lumbar quiere decir de la parte baja de la espalda/],
    [/descompresión/i, /Descompresión quiere decir quitar la presión sobre los nervios/],
    [/estenosis/i, /estenosis espinal lumbar. En este problema doloroso, el canal espinal se estrecha/],
    [/canal/i, /canal es el túnel de la columna por donde pasan los nervios/],
    [/ligamento/i, /Un ligamento es una banda fuerte entre los huesos/],
    [/ligamento amarillo/i, /ligamento amarillo, que se ha puesto más grueso/],
    [/anestesia local/i, /adormece solo la parte del cuerpo que se trata/],
    [/sedación/i, /sedación leve, que le relaja/],
    [/vértebra/i, /vértebra, uno de los huesos de la columna/],
    [/laminectomía/i, /laminectomía es una cirugía en una vértebra/],
    [/lámina/i, /parte que se llama lámina/],
    [/médula/i, /médula espinal, el grupo principal de nervios/],
    [/anestesia general/i, /anestesia general, con la que usted duerme por completo/],
    [/raíces nerviosas/i, /raíces nerviosas, donde los nervios salen de la médula/],
    [/terapia física/i, /terapia física \(ejercicios con guía\)/],
    [/epidural|esteroide/i, /se ponen cerca de los nervios de la columna para bajar la hinchazón/],
    [/inestabilidad/i, /huesos de su columna no se mueven demasiado/],
    [/espondilolistesis/i, /En la espondilolistesis, por ejemplo, uno se sale de su lugar/],
    [/deformidad/i, /La forma de su columna no ha cambiado demasiado/],
    [/complicaciones/i, /complicaciones \(problemas que causa un tratamiento\)/],
    [/fluoroscopia/i, /fluoroscopia es una imagen de rayos X en tiempo real/],
    [/suturas/i, /suturas \(puntos\)/],
    [/estéril/i, /estéril \(sin gérmenes\)/],
    [/cirugía abierta/i, /cirugía abierta, que necesita un corte largo/],
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
  const plain: Record<Tag, RegExp> = {
    en: /a narrowed spine \(spinal stenosis\)/,
    es: /estenosis espinal, en la que la columna se hace más estrecha/,
  };

  for (const [tag, { content }] of languages) {
    it(`is put in plain words in the claim that may come before its explanation (${tag})`, () => {
      expect(content.opening.claim).to.match(plain[tag]);
    });
  }
});
