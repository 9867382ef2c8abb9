import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllables } from './syllables-es.mjs';

/** Words as a dictionary parts them. */
const words = `
  sol pie muy ley rey yo ya que qué guion buey
  dí-a rí-o a-ú-na ba-úl ma-íz o-í-a le-er po-e-ta hé-ro-e a-é-re-o ca-o-ba lí-ne-a
  cau-sa via-je hue-so puen-te cui-da-do ciu-dad cons-truir sua-ve es-tu-diéis pa-ra-no-ia
  quie-re si-guien-te gui-ta-rra gue-rra a-gua pin-güi-no ci-güe-ña a-güe-ro an-ti-guo
  a-yu-da ma-yo-res pa-yos y hoy es-toy
  prohi-bir a-ho-ra al-co-hol bú-ho
  ci-ru-gí-a a-nes-te-sia es-te-no-sis co-lum-na mé-du-la la-mi-nec-to-mí-a fluo-ros-co-pia
  des-com-pre-sión se-da-ción in-va-si-va es-pon-di-lo-lis-te-sis am-bu-la-to-ria ra-í-ces ner-vio-sas
`;

describe('The syllables of Spanish words', () => {
  for (const word of words.trim().split(/\s+/)) {
    it(`${word} has ${word.split('-').length}`, () => {
      assert.equal(syllables(word.replaceAll('-', '')), word.split('-').length);
    });
  }

  it('are counted in any letters, with the marks around a word', () => {
    assert.equal(syllables('¿CIRUGÍA?'), 4);
    assert.equal(syllables('(puntos),'), 2);
  });

  it('are at least one', () => assert.equal(syllables('cm'), 1));
});
