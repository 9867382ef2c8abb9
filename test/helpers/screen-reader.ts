import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

const longest = 600;

afterEach(() => virtual.stop());

/**
 * All that a screen reader says on its way through an element, from top to end. It enters no shadow root by itself, so it
 * is put into it, once for each of the parts that follow each other there.
 */
export async function readThrough({ element }: { readonly element: Element }): Promise<string[]> {
  const said: string[] = [];
  for (const part of element.shadowRoot!.children) {
    if (part.localName !== 'style') said.push(...(await readPart(part)));
  }
  return said;
}

async function readPart(container: Element): Promise<string[]> {
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  const start = virtual.activeNode;
  for (let steps = 0; steps < longest; steps++) {
    await virtual.next();
    // After the end it begins again.
    if (virtual.activeNode === start && (await virtual.lastSpokenPhrase()) === first) break;
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  // What is ticked it takes from the attribute, which a click leaves alone.
  return said.slice(0, -1).map((phrase) => phrase.replace(/^(radio|checkbox), (.*), not checked/, '$1, $2'));
}
