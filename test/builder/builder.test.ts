import { expect } from '@open-wc/testing';
import { axeFindings } from '../helpers/axe.js';
import { press } from '../helpers/browser.js';
import { BuilderPage } from '../helpers/builder-page.js';

describe('the embed builder', () => {
  it('shows all three elements at first, and a snippet for a page of HTML', async () => {
    const page = await BuilderPage.open();
    expect(page.widgets).to.deep.equal(['mild-info', 'mild-risks', 'mild-contact']);
    expect(page.code).to.contain('<mild-info></mild-info>');
    expect(page.hash).to.equal('');
  });

  it('puts what is typed into the preview, the snippet and the address', async () => {
    const page = await BuilderPage.open();
    await page.fill('Name of the clinic', 'O’Brien & Sons');
    await page.fill('Hours until you reply to new patients', '48');
    await page.until(() => page.code.includes(' clinic-name="O’Brien &amp; Sons"'), 'the name');
    expect(page.code).to.contain(' reply-hours="48"');
    expect(page.hash).to.contain('replyHours=48');
    await page.until(() => page.previewText.includes('within 48 hours'), 'the hours');
  });

  it('opens as its address says, and follows it', async () => {
    const page = await BuilderPage.open('elements=info&sections=candidates&language=es');
    expect(page.widgets).to.deep.equal(['mild-info']);
    expect(page.control('Contact form').checked).to.equal(false);
    expect(page.control('Who it is for').checked).to.equal(true);
    expect(page.previewText).to.contain('MILD en pocas palabras');
    page.window.location.hash = 'elements=risks';
    await page.until(() => page.widgets.join() === 'mild-risks', 'the risks');
    expect(page.previewText).to.contain('Risks');
  });

  it('keeps its setup where a link leads to a part of the page', async () => {
    const page = await BuilderPage.open('clinicName=Riverside');
    page.document.querySelector<HTMLElement>('.skip')!.click();
    expect(page.document.activeElement?.id).to.equal('content');
    expect(page.hash).to.equal('#clinicName=Riverside');
    page.window.location.hash = 'inbox-section';
    await page.until(() => page.hash === '#clinicName=Riverside', 'the address');
    expect(page.control('Name of the clinic').value).to.equal('Riverside');
    page.window.location.hash = '';
    await page.until(() => page.control('Name of the clinic').value === '', 'the setup of the bare address');
  });

  it('opens at a part of the page like one without a setup', async () => {
    const page = await BuilderPage.open('inbox-section');
    expect(page.widgets).to.deep.equal(['mild-info', 'mild-risks', 'mild-contact']);
    await page.fill('Name of the clinic', 'Riverside');
    await page.until(() => page.hash === '#clinicName=Riverside', 'the address');
  });

  it('keeps its address up to date in a browser that refuses to change it often', async () => {
    const page = await BuilderPage.open();
    const { history } = page.window;
    const replace = history.replaceState.bind(history);
    let times = 0;
    history.replaceState = (...change) => {
      if (++times > 20) throw new DOMException('Too many changes', 'SecurityError');
      replace(...change);
    };
    const control = page.control('Text');
    for (let shade = 0; shade < 200; shade++) {
      control.value = `#0000${shade.toString(16).padStart(2, '0')}`;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await page.until(() => page.hash.endsWith('%25230000c7'), 'the last color');
  });

  it('never puts what is typed into the previewed form anywhere', async () => {
    const page = await BuilderPage.open('clinicPhone=%2B1+555+010+0199');
    page.contact.values = { name: 'Jo Doe', message: 'It hurts' };
    await page.pick('Ask for consent with a box to check');
    await page.settled();
    expect(page.contact.values).to.include({ name: 'Jo Doe', message: 'It hurts' });
    expect(page.contact.hasAttribute('require-consent')).to.equal(true);
    for (const text of [page.hash, page.code, page.document.body.textContent]) {
      expect(text).not.to.contain('Jo Doe');
      expect(text).not.to.contain('It hurts');
    }
  });

  it('sends nothing from the preview where there is no endpoint to try, and says so', async () => {
    const page = await BuilderPage.open('endpoint=https%3A%2F%2Friverside.example%2Fapi');
    const requests: string[] = [];
    const previewed = page.preview.defaultView as Window & typeof globalThis;
    previewed.fetch = page.window.fetch = (url) => {
      requests.push(new Request(url).url);
      return Promise.reject(new TypeError('no network'));
    };
    page.contact.values = { name: 'Jo Doe', patient: 'existing', phone: '555 010 0123', message: 'Hello' };
    await page.settled();
    await page.contact.submit();
    expect(page.contact.state).to.equal('sent');
    expect(requests).to.deep.equal([]);
    expect(page.document.body.textContent).to.contain('nothing is sent from here, even where it says so');
  });

  it('changes which sections there are and their order, and the focus follows', async () => {
    const page = await BuilderPage.open('elements=info');
    page.window.focus();
    page.button('Move “Who it is for” up').focus();
    await press('Enter');
    await page.settled();
    expect(page.document.activeElement).to.equal(page.button('Move “Who it is for” up'));
    await press('Enter');
    await page.settled();
    await page.until(
      () => page.code.includes('sections="candidates overview comparison procedure"'),
      'the order',
    );
    // It is first already.
    await press('Enter');
    await page.settled();
    expect(page.document.activeElement).to.equal(page.button('Move “Who it is for” up'));
    await page.pick('What it is');
    await page.until(() => page.code.includes('sections="candidates comparison procedure"'), 'the sections');
    expect(page.document.activeElement).to.equal(page.control('What it is'));
  });

  it('asks for what the format needs, and forgets what only another one needed', async () => {
    const page = await BuilderPage.open();
    await page.choose('What takes them', 'Web3Forms');
    await page.fill('access_key', '0000-1111');
    await page.until(() => page.code.includes('name="access_key" value="0000-1111"'), 'the key');
    await page.choose('What takes them', 'Contact Form 7 (WordPress)');
    await page.until(() => page.code.includes(' endpoint-format="contact-form-7"'), 'the format');
    expect(page.code).not.to.contain('access_key');
    expect(page.control('What it calls our fields').value).to.contain('name:your-name');
    await page.choose('What takes them', 'Your own endpoint (JSON)');
    expect(page.control('What it calls our fields').value).to.equal('');
  });

  it('says what there is to know of the format where it is chosen', async () => {
    const page = await BuilderPage.open();
    expect(page.descriptionOf('What takes them')).to.contain('It gets JSON with POST');
    await page.choose('What takes them', 'Web3Forms');
    expect(page.descriptionOf('What takes them')).to.contain('The access key comes by email');
    expect(page.descriptionOf('access_key')).to.contain('Sent along with every message');
  });

  it('keeps the names that somebody has typed when the format changes', async () => {
    const page = await BuilderPage.open();
    await page.fill('What it calls our fields', 'name:full_name');
    await page.choose('What takes them', 'Contact Form 7 (WordPress)');
    expect(page.control('What it calls our fields').value).to.equal('name:full_name');
  });

  it('tells of a value that can’t be used once its field is left, and of all that is open', async () => {
    const page = await BuilderPage.open();
    expect(page.control('Phone number').hasAttribute('aria-invalid')).to.equal(false);
    await page.fill('Phone number', '12');
    expect(page.descriptionOf('Phone number')).to.contain(
      'Expected: one phone number with 7 to 15 digits or keypad letters in capitals, perhaps an extension like ext. 4, and nothing else.',
    );
    expect(page.control('Phone number').getAttribute('aria-invalid')).to.equal('true');
    expect(page.open.map((text) => text.split(':')[0])).to.have.members([
      'Phone number',
      'Address of your privacy notice',
      'Address for messages',
    ]);
    expect(page.announced).to.equal('3 things are left to do.');
    page.document.querySelector<HTMLElement>('.open a[href="#endpoint"]')!.click();
    await page.settled();
    expect(page.document.activeElement).to.equal(page.control('Address for messages'));
    expect(page.descriptionOf('Address for messages')).to.contain('Without it the form can’t send');
    expect(page.descriptionOf('Address of your privacy notice')).not.to.contain('People want to know');
    expect(page.hash).to.contain('clinicPhone=12');
  });

  it('says that nothing is left to do, and leads to the input that is lacking', async () => {
    const page = await BuilderPage.open(
      'clinicPhone=%2B1+555+010+0199&privacyUrl=%2Fprivacy&endpoint=%2Fsubmit&endpointFormat=web3forms',
    );
    expect(page.announced).to.equal('One thing is left to do.');
    page.document.querySelector<HTMLElement>('.open a')!.click();
    expect(page.document.activeElement).to.equal(page.control('access_key'));
    await page.fill('access_key', ' 0000 ');
    expect(page.open).to.deep.equal([]);
    expect(page.announced).to.equal('Nothing is left to do.');
  });

  it('names a color of a shared link that is hard to see, and unfolds it', async () => {
    const page = await BuilderPage.open('colors=text%3D%2523fefefe');
    await page.pick('Light');
    await page.until(
      () => page.open.some((text) => text.startsWith('Color: text: Hard to see')),
      'the color',
    );
    page.document.querySelector<HTMLElement>('.open a[href="#color-text"]')!.click();
    expect(page.document.activeElement).to.equal(page.control('Text'));
    expect(page.control('Text').closest('details')?.open).to.equal(true);
  });

  it('keeps the kind of site in its address', async () => {
    const page = await BuilderPage.open('snippet=react');
    expect(page.code).to.contain('mild-info');
    const list = page.control('Where does it go?');
    expect(list.value).to.equal('react');
    await page.choose('Where does it go?', 'Drupal');
    await page.until(() => page.hash === '#snippet=drupal', 'the address');
    expect(list.value).to.equal('drupal');
    page.window.location.hash = 'snippet=geocities';
    await page.until(() => list.value === 'html', 'the first one');
  });

  it('says what was copied each time, until it is something else', async () => {
    const page = await BuilderPage.open();
    const said: string[] = [];
    const copied: string[] = [];
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const status = page.document.querySelector('.said')!;
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (let times = 1; times <= 2; times++) {
      await page.press('Copy: In the head of the page');
      await page.until(() => said.filter(Boolean).length === times, 'what is said');
    }
    expect(said).to.deep.equal(['Copied: In the head of the page', '', 'Copied: In the head of the page']);
    expect(copied[0]).to.contain('<script');
    await page.pick('Contact form');
    expect(status.textContent).to.equal('');
  });

  it('warns of colors that are hard to see on the previewed page, and takes them back', async () => {
    const page = await BuilderPage.open();
    await page.pick('Light');
    await page.color('Text', '#f5f5f5');
    expect(page.descriptionOf('Text')).to.contain('Hard to see on the page');
    expect(page.descriptionOf('Quiet text')).not.to.contain('Hard to see');
    await page.color('Mistakes', '#8b1a1a');
    await page.until(() => page.code.includes('--mild-error: #8b1a1a'), 'the second color');
    expect(page.code).to.contain('--mild-text: #f5f5f5');
    const root = page.preview.documentElement;
    expect(getComputedStyle(root).getPropertyValue('--mild-text').trim()).to.equal('#f5f5f5');
    await page.pick('Dark');
    expect(page.descriptionOf('Text')).not.to.contain('Hard to see');
    await page.press('Take back: Text');
    expect(page.code).not.to.contain('--mild-text');
    expect(page.document.activeElement).to.equal(page.control('Text'));
  });

  it('previews at the width of a device, however little room there is', async () => {
    const page = await BuilderPage.open('', { width: 320, height: 700 });
    for (const [device, width] of [
      ['Phone', 360],
      ['Tablet', 768],
      ['Desktop', 1280],
    ] as const) {
      await page.pick(device);
      await page.until(() => page.previewWidth === width, device);
      const { frame, stage } = page.previewBoxes;
      expect(frame.width).to.be.closeTo(Math.min(width, stage.width), 1);
      expect(frame.height).to.be.closeTo(stage.height, 1);
    }
    expect(page.isTooWide).to.equal(false);
  });

  it('previews a page that reads from right to left, and pages with a theme', async () => {
    const page = await BuilderPage.open();
    await page.pick('Right to left');
    expect(page.preview.documentElement.dir).to.equal('rtl');
    for (const name of ['Bootstrap', 'WordPress', 'Plain']) {
      await page.pick(name);
      await page.until(
        () => page.preview.URL.endsWith(`/${name.toLowerCase()}.html`) && page.widgets.length === 3,
        name,
      );
      expect(page.preview.documentElement.dir).to.equal('rtl');
    }
  });

  for (const [state, hash] of [
    ['at first', ''],
    [
      'with mistakes and everything on',
      'clinicPhone=1&endpoint=x%3A&endpointFormat=web3forms&ask=true&evidence=true&requireConsent=true&colors=text%3D%2523eeeeee',
    ],
    ['with nothing chosen to show', 'elements=info&sections=overview'],
  ] as const) {
    for (const scheme of ['Light', 'Dark']) {
      it(`is accessible ${state}, ${scheme.toLowerCase()}`, async () => {
        const page = await BuilderPage.open(hash);
        await page.pick(scheme);
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        expect(await axeFindings(page.document.documentElement)).to.deep.equal([]);
      });
    }
  }

  it('is as wide as a narrow phone, with everything open', async () => {
    const page = await BuilderPage.open('endpointFormat=hubspot&colors=text%3D%2523eeeeee', {
      width: 320,
      height: 700,
    });
    for (const details of page.document.querySelectorAll('details')) details.open = true;
    expect(page.isTooWide).to.equal(false);
  });
});
