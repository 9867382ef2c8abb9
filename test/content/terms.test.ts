import { expect } from '@open-wc/testing';
import { passagesOf, textOf } from '../tools/passages.mjs';
import { languages, type Tag } from './languages.js';

/** Each medical term in reading order, and what explains it. */
const terms: Record<Tag, readonly (readonly [term: RegExp, explanation: RegExp])[]> = {
  en: [
    [/mobility/i, /mobility, which is how well you can move/],
    [/conservative/i, /conservative treatment, which is care without surgery/],
    [/outpatient/i, /outpatient care, which means little or no time in the hospital/],
    [/minimally invasive/i, /only a small cut, .* That is why MILD is called minimally invasive/],
    [/incision/i, /small cut, or incision/],
    [/lumbar/i, /Lumbar means the lower back/],
    [/decompression/i, /decompression means taking pressure off the nerves there/],
    [
      /stenosis/i,
      /stenosis, a painful condition\. .* In stenosis, the canal narrows in the lower back and presses/,
    ],
    [/canal/i, /Nerves run through your spine in a tunnel called the spinal canal/],
    [/ligament/i, /This ligament, .*, is a tough band between the bones of your spine/],
    [/ligamentum flavum/i, /a ligament that has thickened\. This ligament, called the ligamentum flavum/],
    [/local anesthesia/i, /numbs only the part of the body being treated/],
    [/sedation/i, /sedation, which helps you relax/],
    [/vertebra/i, /vertebra, one of the bones of your spine/],
    [/laminectomy/i, /laminectomy is surgery on a vertebra/],
    [/lamina\b/i, /the lamina, which is a part of that bone/],
    [/spinal cord/i, /spinal cord, the main bundle of nerves/],
    [/general anesthesia/i, /general anesthesia, which puts you to sleep/],
    [/nerve root/i, /nerve roots, the places where nerves leave the cord/],
    [/physical therapy/i, /guided exercise \(physical therapy\)/],
    [
      /epidural|steroid/i,
      /steroid shots .* The shots, called epidural injections, go near the nerves of the spine to calm swelling/,
    ],
    [/instability/i, /unstable when its bones move too much/],
    [/spondylolisthesis/i, /In spondylolisthesis, for example, one bone slips out of place/],
    [/deformity/i, /too far out of shape/],
    [/complications/i, /complications \(problems caused by treatment\)/],
    [/fluoroscopy/i, /Fluoroscopy, a real-time X-ray/],
    [/sutures/i, /sutures \(stitches\)/],
    [/sterile/i, /sterile \(germ-free\)/],
    [/open surgery/i, /open surgery, which needs a long cut/],
    [/disability/i, /disability \(how much a condition limits daily life\)/],
    [/sham/i, /sham \(pretend\) procedure/],
  ],
  es: [
    [/movilidad/i, /movilidad, es decir, ayuda a moverse mejor/],
    [/conservador/i, /tratamiento conservador \(el que no incluye cirugía\)/],
    [/ambulatori[oa]/i, /ambulatorio: se pasa poco o nada de tiempo en el hospital/],
    [
      /mínimamente invasiv[oa]/i,
      /basta con un corte pequeño, .* Por eso se dice que MILD es mínimamente invasivo/,
    ],
    [/incisión/i, /corte pequeño, llamado incisión/],
    [/lumbar/i, /Lumbar se refiere a la espalda baja/],
    [/descompresión/i, /descompresión quiere decir quitarles presión a los nervios/],
    [
      /estenosis/i,
      /estenosis espinal lumbar es un problema doloroso\. .* En la estenosis, ese canal se estrecha/,
    ],
    [/canal/i, /Los nervios pasan por un túnel de la columna que se llama canal espinal/],
    [/ligamento/i, /Ese ligamento, .*, es una banda fuerte entre los huesos de la columna/],
    [
      /ligamento amarillo/i,
      /ligamento que se ha puesto más grueso\. Ese ligamento, llamado ligamento amarillo/,
    ],
    [/anestesia local/i, /adormece solo la parte del cuerpo que se va a tratar/],
    [/sedación/i, /sedación leve, que le ayuda a relajarse/],
    [/vértebra/i, /vértebra, uno de los huesos de la columna/],
    [/laminectomía/i, /laminectomía es una cirugía en una vértebra/],
    [/lámina/i, /parte de ese hueso, que se llama lámina/],
    [/médula/i, /médula espinal, el cordón principal de nervios/],
    [/anestesia general/i, /anestesia general, con la que usted duerme por completo/],
    [
      /raíces nerviosas/i,
      /raíces nerviosas\. Las raíces son los puntos donde los nervios salen de la médula/,
    ],
    [/terapia física/i, /terapia física \(ejercicios guiados\)/],
    [
      /epidural|esteroide/i,
      /epidurales de esteroides\. Esas inyecciones se ponen cerca de los nervios de la columna para bajar la inflamación/,
    ],
    [/inestabilidad/i, /inestable cuando sus huesos se mueven demasiado/],
    [/espondilolistesis/i, /En la espondilolistesis, por ejemplo, un hueso se sale de su lugar/],
    [/deformidad/i, /La forma de su columna no ha cambiado demasiado/],
    [/complicaciones/i, /complicaciones \(problemas que causa un tratamiento\)/],
    [/fluoroscopia/i, /fluoroscopia, una imagen de rayos X en tiempo real/],
    [/suturas/i, /suturas \(puntos\)/],
    [/estéril/i, /estéril \(sin gérmenes\)/],
    [/cirugía abierta/i, /cirugía abierta, que necesita un corte largo/],
    [/discapacidad/i, /discapacidad \(cuánto limita un problema la vida diaria\)/],
    [/simulado/i, /procedimiento simulado \(fingido\)/],
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
    en: /spinal stenosis, a narrowing of the spine/,
    es: /estenosis espinal, en la que la columna se hace más estrecha/,
  };

  for (const [tag, { content }] of languages) {
    it(`is put in plain words in the claim that may come before its explanation (${tag})`, () => {
      expect(content.opening.claim).to.match(plain[tag]);
    });
  }
});
