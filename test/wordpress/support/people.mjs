/* global document, wp -- of the pages */
// What people do in WordPress, with mouse and keyboard.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findEngines } from '../../helpers/engines.mjs';
import { CHROMIUM_ARGS } from '../../helpers/launchers.mjs';
import { press } from '../../snippets/support/visitor.mjs';
import { PASSWORD } from '../../helpers/wordpress.mjs';

const ZIP = fileURLToPath(new URL('../../../site/mild-widgets-wordpress.zip', import.meta.url));

export const NAME = `Zoë "Zed" O’Neil & Søn 🙂`;
export const MESSAGE = `It’s <b>worse</b> when I walk.\n\n\t"Since May", 50% & more; ñ 痛 \\ 👩‍⚕️\n.\nFrom here on: thanks.`;

/** One Chromium for the tests of a file; nothing that it loads comes from the network. */
export const openBrowser = () =>
  launch({
    executablePath: findEngines(['chromium']).chromium,
    args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });

/** Does something that leads to another page. */
export async function leave(page, act) {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), act()]);
}

/** Somebody who has logged in, in a browser of their own; what the console complains about is collected. */
export async function logIn(browser, wordpress, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  // A page that asks whether to leave it is left.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${wordpress.url}/wp-login.php`);
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.type('#user_login', name);
  await page.type('#user_pass', PASSWORD);
  await leave(page, () => page.click('#wp-submit'));
  return page;
}

/** Installs the plugin as the README says, from its zip, and turns it on. */
export async function uploadPlugin(page, wordpress) {
  await page.goto(`${wordpress.url}/wp-admin/plugin-install.php?tab=upload`);
  const file = await page.$('#pluginzip');
  await file.uploadFile(ZIP);
  await leave(page, () => page.click('#install-plugin-submit'));
  await leave(page, () => page.click('a.button-primary[href*="action=activate"]'));
}

/** Fills in the settings of these keys, and saves them. */
export async function saveSettings(page, wordpress, settings) {
  await page.goto(`${wordpress.url}/wp-admin/options-general.php?page=mild-widgets`);
  for (const [key, value] of Object.entries(settings)) await setField(page, `#mild-${key}`, value);
  await leave(page, () => page.click('#submit'));
}

async function setField(page, selector, value) {
  const type = await page.$eval(selector, ({ type }) => type);
  if (type === 'checkbox') {
    if ((await page.$eval(selector, ({ checked }) => checked)) !== value) await page.click(selector);
  } else if (type.startsWith('select')) {
    await page.select(selector, value);
  } else {
    if (type === 'date') return page.$eval(selector, (input, value) => (input.value = value), value);
    if (!(await page.$(selector).then((input) => input.isVisible()))) {
      // The color picker shows its text once it is open.
      await page.click(`.wp-picker-container:has(${selector}) .wp-color-result`);
    }
    await page.click(selector, { count: 3 });
    await page.keyboard.press('Backspace');
    await page.type(selector, value);
  }
}

/** Opens the block editor for a new page, without its guide. */
export async function newPage(page, wordpress, title) {
  await page.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => {
    const editor = wp.data.select('core/edit-post');
    if (editor.isFeatureActive('welcomeGuide'))
      wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
  });
  await page.locator('.editor-post-title__input').click();
  await page.keyboard.type(title);
}

/** Adds a block as people do who write: by its name, in a line of its own. */
export async function addBlock(page, name) {
  await page.keyboard.press('Enter');
  await page.keyboard.type(`/${name}`);
  await page.waitForFunction(
    (name) =>
      document.querySelector('.components-autocomplete__result[aria-selected=true]')?.textContent === name,
    {},
    name,
  );
  await page.keyboard.press('Enter');
}

/** Adds a Custom HTML block, and pastes into it. */
export async function addHtml(page, html) {
  await addBlock(page, 'Custom HTML');
  await page.waitForFunction(() => document.activeElement?.matches('[data-type="core/html"] textarea'));
  await page.keyboard.sendCharacter(html);
}

/** Publishes what is in the block editor. */
export async function publish(page) {
  await page.locator('.editor-post-publish-button__button').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.waitForSelector('.post-publish-panel__postpublish-header a, .components-snackbar a');
  return page.evaluate(() => wp.data.select('core/editor').getPermalink());
}

/** Writes a post in the classic editor: in its tab Text, by way of its tab Visual. */
export async function writeClassically(page, wordpress, title, html) {
  await page.goto(`${wordpress.url}/wp-admin/post-new.php`);
  await page.type('#title', title);
  await page.click('#content-html');
  await page.focus('#content');
  await page.keyboard.sendCharacter(html);
  await page.click('#content-tmce');
  await page.waitForFunction(
    () => globalThis.tinymce?.get('content')?.getBody()?.textContent.trim() !== undefined,
  );
  await page.waitForSelector('#wp-content-wrap.tmce-active');
  await page.click('#content-html');
  await page.waitForSelector('#wp-content-wrap.html-active');
  await page.waitForSelector('#publish:not(.disabled)'); // which it is while WordPress saves by itself
  await leave(page, () => page.click('#publish'));
  await page.waitForSelector('#message a');
  return page.$eval('#message a', ({ href }) => href);
}

/** A page as somebody sees it who isn't logged in, and what they and it complain about. */
export async function visitAsAnybody(browser, url, look, { width = 1280 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/^(error|warn|issue)$/.test(message.type())) complaints.push(message.text());
  });
  await page.setViewport({ width, height: 800 });
  await page.goto(url, { waitUntil: 'load' });
  const seen = await look(page);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await context.cookies(), []);
  await context.close();
  return seen;
}

/** Fills in the form, and sends it. */
export async function sendMessage(page, { name = NAME, message = MESSAGE } = {}) {
  await page.locator('mild-contact >>> [name=name]').wait();
  await (await page.$('mild-contact >>> [name=name]')).type(name);
  await press(page, 'mild-contact', '[name=patient]');
  await (await page.$('mild-contact >>> [name=email]')).type('zoe@example.com');
  await (await page.$('mild-contact >>> [name=phone]')).type('555 010 0123 (cell)');
  await page.$eval('mild-contact >>> [name=message]', (field) => field.focus());
  await page.keyboard.sendCharacter(message);
  await press(page, 'mild-contact', '#send');
  await page.waitForFunction(() => document.querySelector('mild-contact').state === 'sent');
}
