import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { defaultSetup, type Setup } from '../../demo/builder/setup.js';
import { defineEndpointCheck, type EndpointCheck } from '../../demo/check/endpoint-check.js';
import { axeFindings } from '../helpers/axe.js';
import { openFrame, press, emulate } from '../helpers/browser.js';
import { fakeEndpoint, type Answer, type FakeEndpoint } from '../helpers/fake-endpoint.js';
import { activeElement, flatText, LiveRegions } from '../helpers/page-senses.js';
import { shown, shownText } from '../helpers/rendered.js';
import { readThrough } from '../helpers/screen-reader.js';

defineEndpointCheck();

const regions: LiveRegions[] = [];
afterEach(() => {
  for (const region of regions.splice(0)) region.stop();
});

/** The check as a webmaster meets it. */
class CheckPage {
  readonly heard: LiveRegions;

  constructor(
    readonly element: EndpointCheck,
    readonly endpoint: FakeEndpoint,
  ) {
    this.heard = new LiveRegions(element.shadowRoot!);
    regions.push(this.heard);
  }

  static async of(answers: Answer[], changes: Partial<Setup> = {}): Promise<CheckPage> {
    const endpoint = await fakeEndpoint(answers);
    const setup = { ...defaultSetup, endpoint: endpoint.url, ...changes };
    const element = await fixture<EndpointCheck>(html`<endpoint-check .setup=${setup}></endpoint-check>`);
    return new CheckPage(element, endpoint);
  }

  get text(): string {
    return shownText(this.element);
  }

  get headings(): string[] {
    return shown(this.element, 'h1, h2, h3, h4, h5, h6').map(shownText);
  }

  get steps(): string[] {
    return shown(this.element, 'li').map(shownText);
  }

  get code(): HTMLTextAreaElement | undefined {
    return shown<HTMLTextAreaElement>(this.element, 'textarea')[0];
  }

  button(name: string): HTMLButtonElement | undefined {
    return shown<HTMLButtonElement>(this.element, 'button').find((button) => shownText(button) === name);
  }

  async click(name: string): Promise<void> {
    this.button(name)!.click();
    await this.element.updateComplete;
  }

  async change(changes: Partial<Setup>): Promise<void> {
    this.element.setup = { ...this.element.setup, ...changes };
    await this.element.updateComplete;
  }

  async check(): Promise<void> {
    await this.click('Send a test message');
    await this.shows(/What to do/);
  }

  async shows(text: RegExp): Promise<void> {
    await waitUntil(() => text.test(this.text), `${String(text)} is to be read`, { timeout: 10_000 });
  }
}

const slow: Answer = { delayMs: 60_000 };
const taken: Answer = { status: 201, body: { ok: true } };
const misnamed: Answer = { status: 422, body: { errors: { full_name: ['Missing.'] } } };

describe('<endpoint-check>', () => {
  it('says beforehand what will happen, and sends nothing by itself', async () => {
    const page = await CheckPage.of([taken]);
    expect(page.text).to.contain(`one real message, marked as a test, to ${page.endpoint.url}`);
    await page.change({ requireConsent: true });
    expect(await page.endpoint.requests()).to.be.empty;
  });

  it('names the whole address where the endpoint is one of the clinic’s site', async () => {
    const page = await CheckPage.of([taken], {
      endpoint: '/api/contact',
      website: 'https://www.riverside.example',
    });
    expect(page.text).to.contain('to https://www.riverside.example/api/contact');
  });

  it('sends one test message and says what came of it', async () => {
    const page = await CheckPage.of([taken]);
    await page.check();
    expect(page.headings).to.deep.equal(['The test message was accepted', 'What to do']);
    expect(page.steps.join()).to.contain('“Test message”').and.contain('Delete it');
    const [submission, ...others] = await page.endpoint.submissions();
    expect(submission).to.include({ name: 'Test message', patient: 'existing' });
    expect(others).to.be.empty;
  });

  it('works by keyboard, and keeps the focus', async () => {
    const page = await CheckPage.of([taken]);
    page.button('Send a test message')!.focus();
    await press('Enter');
    await page.shows(/accepted/);
    expect(flatText(activeElement(document))).to.equal('Send a test message');
  });

  it('sends once, however often the button is pressed meanwhile', async () => {
    const page = await CheckPage.of([{ ...taken, delayMs: 300 }]);
    await page.click('Send a test message');
    await page.click('Send a test message');
    await page.click('Send a test message');
    await page.shows(/accepted/);
    expect(await page.endpoint.requests()).to.have.length(1);
  });

  it('sends another one when asked again', async () => {
    const page = await CheckPage.of([misnamed, taken]);
    await page.check();
    await page.click('Send a test message');
    await page.shows(/accepted/);
    const ids = (await page.endpoint.submissions()).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(2);
  });

  it('can be canceled; the focus goes back to the button', async () => {
    const page = await CheckPage.of([slow]);
    await page.click('Send a test message');
    expect(page.text).to.contain('Sending the test message …');
    await page.endpoint.arrived(1);
    page.button('Cancel')!.focus();
    await press('Enter');
    await page.shows(/Canceled. The test message may have arrived/);
    expect(page.button('Cancel')).to.be.undefined;
    await waitUntil(() => flatText(activeElement(document)) === 'Send a test message');
    await waitUntil(async () => (await page.endpoint.requests())[0]?.aborted);
  });

  it('is ended by a change of what it depends on', async () => {
    const page = await CheckPage.of([slow]);
    await page.click('Send a test message');
    await page.endpoint.arrived(1);
    await page.change({ clinicName: 'Riverside', colors: { accent: '#123456' } });
    expect(page.text).to.contain('Sending the test message …');
    await page.change({ fieldNames: 'name:your-name' });
    await page.shows(/The setup has changed, so the check was ended/);
    await waitUntil(async () => (await page.endpoint.requests())[0]?.aborted);
  });

  it('ends with the page it’s on, but not by being moved', async () => {
    const page = await CheckPage.of([slow]);
    await page.click('Send a test message');
    await page.endpoint.arrived(1);
    const parent = page.element.parentElement!;
    parent.append(page.element);
    await page.element.updateComplete;
    expect(page.text).to.contain('Sending the test message …');
    page.element.remove();
    await waitUntil(async () => (await page.endpoint.requests())[0]?.aborted);
  });

  it('says of a finding that the setup has changed since, until it hasn’t', async () => {
    const page = await CheckPage.of([misnamed]);
    await page.check();
    const since = 'The setup has changed since';
    expect(page.text).not.to.contain(since);
    await page.change({ fieldNames: 'name:full_name' });
    expect(page.text).to.contain(since).and.contain('The fields don’t match');
    await page.change({ fieldNames: ' ' });
    expect(page.text).not.to.contain(since);
  });

  it('shows what a server said as text', async () => {
    const page = await CheckPage.of([{ status: 400, body: { error: '<img src=x onerror=alert(1)> No.' } }]);
    await page.check();
    expect(page.text).to.contain('<img src=x onerror=alert(1)> No.');
    expect(page.element.shadowRoot!.querySelector('img')).to.be.null;
  });

  describe('what is to be copied', () => {
    const { clipboard } = navigator;
    const useClipboard = (value: unknown) =>
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    afterEach(() => useClipboard(clipboard));

    it('goes to the clipboard', async () => {
      const copied: string[] = [];
      useClipboard({ writeText: async (text: string) => void copied.push(text) });
      const page = await CheckPage.of([misnamed]);
      await page.check();
      expect(page.code!.value).to.equal('name:full_name');
      expect(page.code!.labels[0]!.textContent).to.equal('Field names');
      page.heard.forget();
      await page.click('Copy');
      await page.shows(/Copied\./);
      expect(copied).to.deep.equal(['name:full_name']);
      await waitUntil(() => page.heard.heard.includes('Copied.'));
    });

    for (const [title, value] of Object.entries({
      'that refuses': { writeText: async () => Promise.reject(new Error('No.')) },
      'that isn’t there': undefined,
    })) {
      it(`is selected, with a clipboard ${title}`, async () => {
        useClipboard(value);
        const page = await CheckPage.of([misnamed]);
        await page.check();
        await page.click('Copy');
        await page.shows(/Selected\. Copy it with/);
        expect(activeElement(document)).to.equal(page.code);
        const { selectionStart, selectionEnd } = page.code!;
        expect([selectionStart, selectionEnd]).to.deep.equal([0, 'name:full_name'.length]);
      });
    }
  });

  it('is heard: that it sends, and all that it found but the code', async () => {
    const page = await CheckPage.of([{ ...misnamed, delayMs: 100 }]);
    await page.check();
    await waitUntil(() => page.heard.heard.length > 1);
    const [sending, finding, ...others] = page.heard.heard;
    expect(sending).to.equal('Sending the test message …');
    expect(finding).to.match(/^The fields don’t match .*“full_name”.* What to do Put the line below/);
    expect(finding).not.to.contain('name:full_name');
    expect(others).to.be.empty;
  });

  it('is read in order', async () => {
    const page = await CheckPage.of([misnamed]);
    await page.check();
    const said = (await readThrough({ element: page.element })).join('\n');
    const parts = [
      'This sends one real message',
      'button, Send a test message',
      'heading, The fields don’t match, level 3',
      'heading, What to do, level 4',
      'textbox, Field names',
      'button, Copy',
    ];
    const places = parts.map((part) => said.indexOf(part));
    expect(places, said).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  describe('is accessible', () => {
    const states: Record<string, () => Promise<CheckPage>> = {
      'before a check': () => CheckPage.of([taken]),
      'while it sends': async () => {
        const page = await CheckPage.of([slow]);
        await page.click('Send a test message');
        return page;
      },
      canceled: async () => {
        const page = await CheckPage.of([slow]);
        await page.click('Send a test message');
        await page.click('Cancel');
        return page;
      },
      accepted: async () => {
        const page = await CheckPage.of([taken]);
        await page.check();
        return page;
      },
      'with code and what came back': async () => {
        const page = await CheckPage.of([{ status: 404, body: 'Nobody here' }]);
        await page.check();
        return page;
      },
      'with code, of an older setup': async () => {
        const page = await CheckPage.of([misnamed]);
        await page.check();
        await page.change({ website: 'https://riverside.example' });
        return page;
      },
    };
    for (const [name, open] of Object.entries(states)) {
      it(name, async () => {
        const page = await open();
        expect(await axeFindings(page.element)).to.deep.equal([]);
      });
    }
  });
});

describe('<endpoint-check> on the demo’s pages', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
    "form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

  /** A page with the demo's look. */
  async function open(width: number, csp = '', crossOrigin = false) {
    const endpoint = await fakeEndpoint([misnamed], { crossOrigin });
    const src = `/host-page.html?${new URLSearchParams({
      csp,
      head: '<link rel="stylesheet" href="/demo/demo.css"><script type="module" src="/test/check/on-a-page.ts"></script>',
      body: `<main><h1>Builder</h1><h2>Check</h2><endpoint-check data-endpoint="${endpoint.url}"></endpoint-check></main>`,
    }).toString()}`;
    const frame = await openFrame(src, { width, height: 700 });
    const document = frame.contentDocument!;
    const element = document.querySelector('endpoint-check')!;
    await waitUntil(() => element.shadowRoot?.querySelector('button'), 'it is there', { timeout: 10_000 });
    return {
      document,
      element,
      recorded: (frame.contentWindow as Window & { recorded?: { violations: string[]; failures: string[] } })
        .recorded!,
    };
  }

  const finish = async (element: EndpointCheck) => {
    element.shadowRoot!.querySelector<HTMLElement>('#send')!.click();
    await waitUntil(() => element.shadowRoot!.querySelector('textarea'), 'a finding', { timeout: 10_000 });
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits 320 pixels, and is accessible, in ${colorScheme}`, async function () {
      if (!(await emulate({ colorScheme }))) this.skip();
      const { document, element } = await open(320);
      await finish(element);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(await axeFindings(element)).to.deep.equal([]);
    });
  }

  it('says so where the page’s own policy keeps the test message back', async () => {
    const { element } = await open(1000, policy, true);
    await finish(element);
    expect(shownText(element)).to.contain('This page isn’t allowed to send to the endpoint');
    const { value } = element.shadowRoot!.querySelector('textarea')!;
    expect(value).to.equal(`connect-src ${location.origin.replace('127.0.0.1', 'localhost')}`);
  });

  it('breaks no rule of the demo’s policy', async () => {
    const { element, recorded } = await open(1000, policy);
    await finish(element);
    expect(recorded.violations).to.deep.equal([]);
    expect(recorded.failures).to.deep.equal([]);
  });
});
