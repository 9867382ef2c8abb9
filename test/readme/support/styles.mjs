/* global document, getComputedStyle, requestAnimationFrame -- of the pages */
// Blocks of CSS, in the page's style sheet.
import assert from 'node:assert/strict';
import { open, pageWith, scriptTag, seeIn } from './site.mjs';

/** How far things have moved so far that nobody has touched. */
const layoutShift = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        // Without any there is no entry to wait for.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0))));
      }),
  );

/** How far a page moves when the script comes after it was shown. */
const shiftWith = (css, browser) =>
  open(
    browser,
    pageWith('<mild-contact></mild-contact><p>Our address is 1 River Road.</p>', `<style>${css}</style>`),
    async ({ page }) => {
      await page.setViewport({ width: 390, height: 780 });
      await page.evaluate(async (tag) => {
        const shown = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        await shown();
        await shown();
        document.head.append(document.createRange().createContextualFragment(tag));
      }, scriptTag());
      await seeIn(page, 'mild-contact', 'form');
      return layoutShift(page);
    },
  );

export const styles = {
  'Theming: css': (code, browser) =>
    open(
      browser,
      pageWith(
        `${scriptTag()}<mild-info></mild-info><mild-contact></mild-contact>`,
        `<style>${code}</style>`,
      ),
      async ({ page }) => {
        const colorsOf = (button) =>
          page.$eval(button, (element) => {
            const { backgroundColor } = getComputedStyle(element);
            return [backgroundColor, getComputedStyle(element.querySelector('span')).color];
          });
        const theirs = ['rgb(11, 92, 87)', 'rgb(255, 255, 255)'];
        assert.deepEqual(await colorsOf('mild-contact >>> #send'), theirs);
        assert.notDeepEqual(await colorsOf('mild-info >>> [part=cta]'), theirs, 'it is the form’s alone');
      },
    ),

  'Performance: css': async (code, browser) => {
    assert.ok((await shiftWith('', browser)) > 0, 'without it things move');
    assert.equal(await shiftWith(code, browser), 0);
  },
};
