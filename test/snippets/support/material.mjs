/* global document -- of the pages */
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { snippets } from '../../../.cache/demo/demo/snippets/index.js';
import { integrity, PAGE, visit } from './site.mjs';

const MODULE = fileURLToPath(new URL('../../../dist/esm/prerender.js', import.meta.url));
let module;

async function prerenderModule() {
  const bundle = await rollup({ input: MODULE, plugins: [nodeResolve()], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'prerender' });
  await bundle.close();
  return output[0].code;
}

/** Material without anything prerendered. */
export const bare = { integrity, prerendered: {}, fallback: {} };

/** What is prerendered of a setup, on a page with its plain HTML snippet, as a builder's page does it. */
export async function materialFor(browser, setup) {
  module ??= prerenderModule();
  const code = await module;
  const [{ parts }] = snippets(setup, bare);
  const lang = setup.language === 'es' ? 'es' : 'en';
  const html = `<!doctype html><html lang="${lang}"><head>${parts[0].code}</head><body>${parts[1].code}`;
  return await visit(browser, { [PAGE]: html }, async ({ page }) => {
    await page.addScriptTag({ content: code });
    const written = (as) =>
      page.evaluate(
        (as) =>
          Object.fromEntries(
            [...document.querySelectorAll('mild-info, mild-risks, mild-contact')].map((element) => [
              element.localName.replace('mild-', ''),
              globalThis.prerender.toStaticHTML(element, { as }),
            ]),
          ),
        as,
      );
    return { integrity, prerendered: await written('shadow'), fallback: await written('fallback') };
  });
}
