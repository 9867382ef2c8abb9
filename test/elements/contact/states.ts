import { hurry } from '../../helpers/clock.js';
import {
  complete,
  contactPage,
  type ContactPage,
  type ContactPageOptions,
} from '../../helpers/contact-page.js';

type Open = (options?: ContactPageOptions) => Promise<ContactPage>;

/** An endpoint that never answers, without a connection that stays open after the test. */
const never = () => new Promise<Response>(() => undefined);

const extraFields = `
  <label slot="fields">Insurance <input name="insurance" required></label>
  <label slot="fields">Best time to call
    <select name="time"><option value="">No matter</option><option>Morning</option></select>
  </label>`;

/** Every state that a visitor can find the form in. */
export const states: Readonly<Record<string, Open>> = {
  empty: contactPage,

  async 'with one mistake'(options) {
    const page = await contactPage(options);
    await page.fill({ ...complete, email: 'jo@' });
    await page.send();
    return page;
  },

  async 'with all mistakes'(options) {
    const page = await contactPage({ ...options, attributes: { 'require-consent': '' } });
    await page.fill({ email: 'jo@', phone: 'tomorrow', message: 'a'.repeat(2001) });
    await page.send();
    return page;
  },

  async 'with a doubted address'(options) {
    const page = await contactPage(options);
    await page.fill({ ...complete, email: `${'jo.rivera'.repeat(5)}@gmail.con` });
    await page.fill({ phone: complete.phone });
    await page.until(() => page.text.includes('Did you mean'));
    return page;
  },

  async sending(options) {
    const page = await contactPage(options);
    page.element.send = never;
    await page.fill(complete);
    await page.press('Send');
    return page;
  },

  async slow(options) {
    const page = await contactPage(options);
    page.element.send = never;
    hurry(20, page.element.ownerDocument.defaultView!);
    await page.fill(complete);
    await page.press('Send');
    await page.until(() => page.status.includes('Still sending'));
    return page;
  },

  async failed(options) {
    const page = await contactPage({ ...options, answers: [{ status: 500 }] });
    await page.fill(complete);
    await page.send();
    return page;
  },

  async sent(options) {
    const page = await contactPage(options);
    await page.fill(complete);
    await page.send();
    return page;
  },

  async 'with topics'(options) {
    const page = await contactPage(options);
    page.element.topics = ['Infection', 'Bleeding'];
    await page.rendered();
    return page;
  },

  async 'with consent'(options) {
    const page = await contactPage({
      ...options,
      attributes: { 'require-consent': '' },
      children: '<span slot="consent">You may call me and write to me.</span>',
    });
    await page.fill(complete);
    return page;
  },

  async 'with extra fields'(options) {
    const page = await contactPage({ ...options, children: extraFields });
    await page.fill(complete);
    await page.send();
    return page;
  },
};
