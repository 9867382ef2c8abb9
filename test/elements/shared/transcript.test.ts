import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import '../../../src/intl.js';
import type { Content } from '../../../src/content/content.js';
import { references } from '../../../src/content/evidence.js';
import { en } from '../../../src/locales/en.js';
import { es } from '../../../src/locales/es.js';
import { show } from '../../helpers/element-page.js';
import { readThrough } from '../../helpers/screen-reader.js';

/** What is said of where a person is, and not of the content. */
const structure = /^(end of .*|list|listitem, .*|paragraph|strong|figure|caption)$/;

const textsIn = (content: unknown): string[] =>
  typeof content === 'string'
    ? [content]
    : content && typeof content === 'object'
      ? Object.entries(content).flatMap(([key, inside]) =>
          /^(labels|step)$/.test(key) ? [] : textsIn(inside),
        )
      : [];

/** All that is said, each text and each picture's name by itself. */
async function heardFrom(markup: ReturnType<typeof html>): Promise<string[]> {
  const element = await show(markup);
  const said = await readThrough({ element });
  return said.filter((phrase) => !structure.test(phrase));
}

const pictures = (said: readonly string[]) =>
  said.flatMap((phrase) => /^image, (.*)$/s.exec(phrase)?.[1] ?? []);

/** The texts that are heard other than as often as they are told, which is once for most, each with how often. */
function heardOtherwise(texts: readonly string[], said: readonly string[]): [string, number][] {
  const words = said.map((phrase) => phrase.replace(/^(heading|link|image), |, level \d$/g, ''));
  return texts
    .map((text): [string, number] => [text, words.filter((word) => word === text).length])
    .filter(([text, times]) => times !== texts.filter((told) => told === text).length);
}

for (const [tag, { content: words }] of Object.entries({ en, es })) {
  const content: Content = words;

  describe(`what a screen reader says in ${tag}`, () => {
    it('of <mild-info>: everything once', async () => {
      const said = await heardFrom(html`<mild-info lang=${tag} clinic-claims></mild-info>`);
      const { opening, summary, sections, figure, questions, disclaimer, trademark } = content;
      const texts = textsIn([opening.claim, summary, sections, figure, questions, disclaimer, trademark]);
      expect(heardOtherwise(texts, said)).to.deep.equal([]);
      expect(said).to.have.length(texts.length + 3, 'besides, the pictures alone');
      const { canal, nerves, ligament, bone } = figure.labels;
      expect(pictures(said)).to.deep.equal(
        figure.panels.map(() => `${canal}, ${nerves}, ${ligament}, ${bone}`),
      );
    });

    it('of <mild-risks evidence>: everything once, the pictures by the sentence below each alone', async () => {
      const said = await heardFrom(html`<mild-risks lang=${tag} evidence></mild-risks>`);
      const { risks, evidence, disclaimer, trademark } = content;
      const texts = textsIn([risks, evidence, disclaimer, trademark]);
      const sources = references.map(({ citation }) => citation);
      expect(heardOtherwise([...texts, ...sources], said)).to.deep.equal([]);
      expect(said).to.have.length(texts.length + sources.length);
      expect(pictures(said)).to.deep.equal([]);
    });

    it('of the studies, in order', async () => {
      const said = await heardFrom(html`<mild-risks lang=${tag} evidence></mild-risks>`);
      const { heading, intro, studies, limits, references: list } = content.evidence;
      expect(said.slice(said.indexOf(`heading, ${heading}, level 3`), -2)).to.deep.equal([
        `heading, ${heading}, level 3`,
        intro,
        ...studies.flatMap((study) => [
          `heading, ${study.heading}, level 4`,
          ...study.text,
          ...(study.groups ?? []).flatMap(({ term, text }) => [term, text]),
          ...(study.pictures ? [study.pictures] : []),
          ...study.findings.map((finding) => finding),
          study.closing,
        ]),
        `heading, ${limits.heading}, level 4`,
        ...limits.items,
        `heading, ${list.heading}, level 4`,
        ...references.map(({ citation }) => `link, ${citation}`),
      ]);
    });
  });
}
