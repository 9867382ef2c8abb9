import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const MODULE = fileURLToPath(new URL('../../dist/esm/prerender.js', import.meta.url));

/** Whether this package can prerender. */
export const canPrerender = existsSync(MODULE);

/**
 * The form as `toStaticHTML` writes it down on a page that the script runs on.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url - a page with the form
 * @returns {Promise<string>}
 */
export async function takeSnippet(browser, url) {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.addScriptTag({ content: await bundled() });
    return await page.$eval('mild-contact', (element) => globalThis.prerender.toStaticHTML(element));
  } finally {
    await page.close();
  }
}

async function bundled() {
  const bundle = await rollup({ input: MODULE, plugins: [nodeResolve()], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'prerender' });
  await bundle.close();
  return output[0].code;
}
