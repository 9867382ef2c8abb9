import { expect } from '@open-wc/testing';
import type { Submission } from '../../src/contact/fields.js';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { HostPage } from '../helpers/host-page.js';
import { shown } from '../helpers/rendered.js';

/** A message as the local endpoint has stored it. */
type Stored = Submission & { readonly likelySpam: boolean };

const strict =
  "default-src 'none'; script-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const inquiry = {
  patient: 'new',
  name: 'Ada Moss',
  email: 'ada@example.com',
  phone: '(555) 010-0142',
  message: 'Is the procedure for me?',
} as const;

async function stored(): Promise<Stored[]> {
  const response = await fetch('/endpoint/messages');
  return (await response.json()) as Stored[];
}

/** Everything that the endpoint has stored under the id that the page was told of. */
async function sendFrom(page: HostPage): Promise<Stored[]> {
  let id = '';
  page.document.body.addEventListener('mild-success', (event) => (id = event.id));
  await page.fill(inquiry);
  await page.send();
  expect(id, 'the id of a message that was accepted').to.match(/^[\da-f-]{36}$/);
  return (await stored()).filter((one) => one.id === id);
}

describe('the script on a clinic’s page', () => {
  it('shows the three elements in place of their fallback text', async () => {
    const page = await HostPage.open('embed');
    expect(page.info.sections).to.have.length(4);
    expect(page.risks.benefits.items).to.have.length(5);
    expect(page.risks.risks.items).to.have.length(5);
    expect(page.hasForm).to.be.true;
    expect(page.text).to.contain('within 48 hours');
    expect(page.text).to.not.contain('Call us');
    const { errors, infos, failures } = page.recorded;
    expect({ errors, infos, failures }).to.deep.equal({ errors: [], infos: [], failures: [] });
  });

  it('leads from the call to action to the form', async () => {
    const page = await HostPage.open('embed');
    await page.info.pressAction();
    expect(page.document.activeElement === page.contact, 'the focus is in the form').to.be.true;
    expect(page.contact.getBoundingClientRect().top).to.be.within(-1, 300);
  });

  it('needs no scrolling sideways at 320 pixels', async () => {
    const page = await HostPage.open('embed', { width: 320 });
    const { clientWidth, scrollWidth } = page.document.documentElement;
    expect(clientWidth).to.be.at.most(320);
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('takes a message to the endpoint, once', async () => {
    const page = await HostPage.open('embed');
    const [arrived, ...others] = await sendFrom(page);
    expect(others).to.be.empty;
    expect(arrived).to.include({
      ...inquiry,
      locale: 'en',
      page: `${location.origin}/test/fixtures/embed.html`,
      trap: '',
      likelySpam: false,
    });
    expect(page.text).to.contain('Thank you. We have your message');
    expect(page.text).to.contain('within 48 hours');
    expect(page.hasForm).to.be.false;
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('asks for what is missing and sends nothing before', async () => {
    const page = await HostPage.open('embed');
    const before = await stored();
    await page.fill({ patient: 'new', name: 'Ada Moss', email: 'ada@' });
    await page.send();
    expect(page.mistakes).to.have.length(2);
    expect(page.mistakes[0]).to.contain('Enter your whole email address');
    expect(page.mistakes[1]).to.contain('Enter your phone number');
    expect(await stored()).to.have.length(before.length);
  });

  it('keeps what was typed when the endpoint fails, and sends it on the next try', async () => {
    const endpoint = await fakeEndpoint([{ status: 500 }, { status: 204 }]);
    const page = await HostPage.open('embed');
    page.window.MildWidgets!.configure({ endpoint: endpoint.url });
    await page.fill(inquiry);
    await page.send();
    expect(page.text).to.contain('We do not know whether your message arrived');
    expect(page.contact.values).to.include(inquiry);
    await page.send();
    expect(page.text).to.contain('Thank you');
    const ids = (await endpoint.submissions()).map(({ id }) => id);
    expect(ids).to.have.length(2);
    expect(ids[0]).to.equal(ids[1]);
  });

  it('works as a file that is checked against integrity.json', async () => {
    const response = await fetch('/dist/integrity.json');
    const hashes = (await response.json()) as Record<string, string>;
    const page = await HostPage.open('blank');
    const script = page.document.createElement('script');
    Object.assign(script, { src: '/dist/mild-widgets.min.js', integrity: hashes['mild-widgets.min.js'] });
    script.dataset.clinicPhone = '+1 555 010 0199';
    page.document.body.append(page.document.createElement('mild-info'));
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error('The script did not load.'));
      page.document.head.append(script);
    });
    await page.settled();
    expect(page.info.phones).to.deep.equal(['+1 555 010 0199']);
  });
});

describe('the script under a strict policy', () => {
  it('works, through to the stored message, without one violation', async () => {
    const page = await HostPage.open('embed', { csp: strict });
    expect(page.info.sections).to.have.length(4);
    expect(page.risks.risks.items).to.have.length(5);
    await page.send();
    expect(page.mistakes).to.have.length(2);
    expect(await sendFrom(page)).to.have.length(1);
    expect(page.text).to.contain('Thank you');
    const { violations, errors, failures } = page.recorded;
    expect({ violations, errors, failures }).to.deep.equal({ violations: [], errors: [], failures: [] });
  });

  it('has its styles', async () => {
    const page = await HostPage.open('embed', { csp: strict });
    const { fontWeight } = page.window.getComputedStyle(
      page.info.element.shadowRoot!.querySelector('[part=heading]')!,
    );
    expect(fontWeight).to.equal('700');
    const { top, bottom } = { top: page.risks.risks.box.top, bottom: page.risks.benefits.box.bottom };
    expect(top).to.be.below(bottom);
  });

  it('mounts without a violation', async () => {
    const page = await HostPage.open('embed-mount', { csp: strict });
    expect(page.info.sections).to.have.length(2);
    expect(page.hasForm).to.be.true;
    expect(page.recorded.violations).to.deep.equal([]);
  });

  it('would be heard if it violated the policy', async () => {
    const page = await HostPage.open('embed', { csp: strict });
    page.document.body.setAttribute('style', 'color: red');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.recorded.violations).to.have.length(1);
    expect(page.recorded.violations[0]).to.match(/^style-src/);
  });
});

describe('MildWidgets', () => {
  it('is the only global variable that the script adds', async () => {
    const page = await HostPage.open('embed');
    await page.fill(inquiry);
    expect(page.newGlobals).to.deep.equal(['MildWidgets']);
  });

  it('has a version, configure and mount', async () => {
    const page = await HostPage.open('embed');
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(page.window.MildWidgets).to.have.all.keys('version', 'configure', 'mount');
    expect(page.window.MildWidgets!.version).to.equal(version);
  });

  it('configures the page, over the script tag', async () => {
    const page = await HostPage.open('embed');
    page.window.MildWidgets!.configure({ replyHours: 12 });
    await page.settled();
    expect(page.text).to.contain('within 12 hours');
    page.window.MildWidgets!.configure({ replyHours: undefined });
    await page.settled();
    expect(page.text).to.contain('within 48 hours');
  });
});

describe('the script’s own tag', () => {
  it('is found where document.currentScript is null', async () => {
    const page = await HostPage.open('embed-module');
    expect(page.info.phones).to.deep.equal(['+1 555 010 0199']);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('may change later', async () => {
    const page = await HostPage.open('embed-module');
    const tag = page.document.querySelector<HTMLElement>('script[src*="mild-widgets"]')!;
    tag.dataset.clinicPhone = '+1 555 010 0111';
    await page.settled();
    expect(page.info.phones).to.deep.equal(['+1 555 010 0111']);
  });

  it('is the one that was run last when there are two, and one line says so', async () => {
    const page = await HostPage.open('embed-twice');
    const { version } = page.window.MildWidgets!;
    expect(page.recorded.infos).to.deep.equal([
      `mild-widgets: version ${version} is already on this page, so version ${version} does nothing but pass on the data-* of its script tag.`,
    ]);
    expect(page.info.phones, 'of the tag that was run last').to.deep.equal(['+1 555 010 0111']);
    expect(page.risks.risks.items).to.have.length(5);
    const { errors, failures } = page.recorded;
    expect({ errors, failures }).to.deep.equal({ errors: [], failures: [] });
  });
});

describe('a wrong configuration', () => {
  it('on the script tag is reported once for each mistake, and the page works', async () => {
    const page = await HostPage.open('embed-wrong-script');
    expect(page.recorded.errors).to.have.length(3);
    const [endpoint, replyHours, headingLevel] = page.recorded.errors;
    expect(endpoint).to.match(
      /^mild-widgets: endpoint="http:\/\/example\.com" on the script tag is not used\. Expected: an https: URL/,
    );
    expect(replyHours).to.equal(
      'mild-widgets: reply-hours="soon" on the script tag is not used. Expected: a whole number from 1 to 720.',
    );
    expect(headingLevel).to.equal(
      'mild-widgets: heading-level="9" on <mild-contact> is not used. Expected: a whole number from 1 to 6.',
    );
    expect(page.info.sections).to.have.length(4);
    expect(page.risks.risks.items).to.have.length(5);
    expect(page.hasForm).to.be.false;
    expect(page.text).to.contain('Call us: +1 555 010 0199');
    expect(page.recorded.failures).to.deep.equal([]);
  });

  it('on an element is reported once for each mistake, and the form sends to the page’s endpoint', async () => {
    const page = await HostPage.open('embed-wrong-elements');
    expect(page.text).to.contain('within 48 hours');
    expect(page.contact.shadowRoot!.querySelector('h2')!.textContent).to.equal('How can we help you?');
    expect(await sendFrom(page)).to.have.length(1);
    expect(page.recorded.errors).to.have.length(3);
    for (const mistake of ['endpoint="http://example.com"', 'reply-hours="soon"', 'heading-level="9"']) {
      const naming = page.recorded.errors.filter((line) =>
        line.startsWith(`mild-widgets: ${mistake} on <mild-contact> is not used. Expected: `),
      );
      expect(naming, mistake).to.have.length(1);
    }
  });
});

describe('a page without a usable endpoint', () => {
  it('tells how to reach the clinic, and has no form', async () => {
    const page = await HostPage.open('embed-unreachable');
    expect(page.hasForm).to.be.false;
    expect(page.text).to.contain('Call us: +1 555 010 0199');
    expect(page.text).to.not.contain('Use this form');
    expect(page.text).to.not.contain('12 Mill Lane');
    expect(shown(page.contact, 'a[href="tel:+15550100199"]')).to.have.length(1);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('has the form as soon as there is an endpoint', async () => {
    const page = await HostPage.open('embed-unreachable');
    page.window.MildWidgets!.configure({ endpoint: '/endpoint/contact' });
    await page.settled();
    expect(page.hasForm).to.be.true;
    expect(page.text).to.not.contain('Call us: ');
    expect(await sendFrom(page)).to.have.length(1);
  });
});
