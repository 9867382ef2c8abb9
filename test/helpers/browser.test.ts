import { expect, fixture, html } from '@open-wc/testing';
import { emulate, engine, hold, openFrame, press, type, viewport } from './browser.js';

describe('a real browser', () => {
  it('moves focus with Tab and Shift+Tab', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><input name="a" /><input name="b" /></form>`);
    form.querySelector('input')?.focus();
    await press('Tab');
    expect(document.activeElement).to.have.property('name', 'b');
    await press('Shift+Tab');
    expect(document.activeElement).to.have.property('name', 'a');
  });

  it('types into what has focus', async () => {
    const field = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
    const heard: string[] = [];
    field.addEventListener('keydown', (event) => {
      expect(event.isTrusted).to.be.true;
      heard.push(event.key);
    });
    field.focus();
    await type('Ää aa + b');
    await press('Enter', 'x', 'y', 'Backspace');
    expect(field.value).to.equal('Ää aa + b\nx');
    expect(heard.slice(-4)).to.deep.equal(['Enter', 'x', 'y', 'Backspace']);
  });

  it('holds a key down', async () => {
    const field = await fixture<HTMLInputElement>(html`<input />`);
    const repeated: boolean[] = [];
    field.addEventListener('keydown', ({ repeat }) => repeated.push(repeat));
    field.focus();
    await hold('a', 4);
    expect(field.value).to.equal('aaaa');
    const yes = engine !== 'webkit';
    expect(repeated).to.deep.equal([false, yes, yes, yes]);
  });

  it('submits a form with Enter and ticks a box with the space bar', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><input type="checkbox" /><input name="a" /><button>Send</button></form>`,
    );
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    const [box, field] = form.querySelectorAll('input');
    box?.focus();
    await press('Space');
    expect(box?.checked).to.be.true;
    field?.focus();
    await press('Enter');
    expect(submitted).to.equal(1);
  });

  it('has a viewport of the size asked for', async () => {
    for (const [width, height] of [
      [480, 500],
      [1280, 900],
    ] as const) {
      expect(await viewport(width, height)).to.be.true;
      expect([innerWidth, innerHeight]).to.deep.equal([width, height]);
      expect(document.hasFocus()).to.be.true;
    }
  });

  it('says when a viewport is too narrow for the engine', async () => {
    expect(await viewport(320)).to.equal(engine !== 'webkit');
  });

  it('opens a page under its own content security policy, in a frame of any width', async () => {
    const policy = "default-src 'none'; script-src 'self'";
    const frame = await openFrame(`/test/fixtures/blank.html?csp=${encodeURIComponent(policy)}`, {
      width: 320,
      height: 400,
    });
    const { document: page, innerWidth: width } = frame.contentWindow as Window;
    expect(width).to.equal(320);
    const violation = new Promise<SecurityPolicyViolationEvent>((resolve) => {
      page.addEventListener('securitypolicyviolation', resolve);
    });
    page.body.setAttribute('style', 'color: red');
    page.body.append(Object.assign(page.createElement('img'), { src: '/refused.png' }));
    expect((await violation).originalPolicy).to.equal(policy);
  });

  it('has its own viewport again in the next test', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('sees the media features asked for, where it can', async () => {
    const media = { colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' } as const;
    const can = await emulate(media);
    expect(can).to.equal(engine !== 'webkit');
    for (const query of [
      'prefers-color-scheme: dark',
      'prefers-reduced-motion: reduce',
      'forced-colors: active',
    ]) {
      expect(matchMedia(`(${query})`).matches, query).to.equal(can);
    }
  });

  it('sees its own media features again in the next test', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.be.false;
  });
});
