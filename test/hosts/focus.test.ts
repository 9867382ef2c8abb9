import { expect } from '@open-wc/testing';
import { press } from '../helpers/browser.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { activeElement } from '../helpers/page-senses.js';

const head = script();
const extra = '<label slot="fields">Insurance <input name="insurance" /></label>';

const field = (page: HostPage, name: string) =>
  page.contact.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;

describe('in a dialog', () => {
  const body = `<button>Before</button>
    <dialog><button id="close">Close</button><mild-contact></mild-contact></dialog><button>After</button>`;

  it('that is native, Tab goes through all fields, and Escape closes it', async () => {
    const page = await HostPage.of({ head, body });
    await page.takeFocus();
    const dialog = page.document.querySelector('dialog')!;
    dialog.showModal();
    await page.settled();
    page.document.querySelector<HTMLElement>('#close')!.focus();
    const visited: string[] = [];
    for (let stop = 0; stop < 6; stop++) {
      await press('Tab');
      const active = activeElement(page.document) as HTMLInputElement;
      visited.push(active.name || active.id);
    }
    expect(visited).to.deep.equal(['name', 'patient', 'email', 'phone', 'message', 'send']);
    field(page, 'name').focus();
    await press('Escape');
    expect(dialog.open).to.be.false;
  });

  it('that takes back focus which leaves it, the focus stays where it is', async () => {
    const page = await HostPage.of({ head, body: body.replace('<dialog', '<dialog open') });
    await page.takeFocus();
    const dialog = page.document.querySelector('dialog')!;
    // As Bootstrap does.
    page.document.addEventListener('focusin', ({ target }) => {
      if (!dialog.contains(target as Node)) page.document.querySelector<HTMLElement>('#close')!.focus();
    });
    for (const name of ['name', 'message']) {
      field(page, name).focus();
      expect(activeElement(page.document)).to.have.property('name', name);
    }
    await page.send();
    expect(activeElement(page.document).closest('#summary') === null).to.be.false;
  });
});

describe('under a sticky header', () => {
  const sticky = `<style>
    header { position: sticky; top: 0; height: 80px; background: #ccc; z-index: 9 }
    html { scroll-behavior: smooth } .space { height: 1500px }
    @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto } }
  </style>`;
  const body = `<header>Riverside</header><div class="space"></div><mild-info></mild-info>
    <mild-contact require-consent>
      ${extra.replace('<input', '<input required')}
      <label slot="fields" for="plan">Plan</label> <input slot="fields" id="plan" name="plan" required />
    </mild-contact><div class="space"></div>`;

  /** Waits until the page stands still, counted in frames too: a busy computer begins to scroll late. */
  async function still(page: HostPage): Promise<void> {
    let last = NaN;
    for (let same = 0; same < 5;) {
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve, 40));
      same = page.window.scrollY === last ? same + 1 : 0;
      last = page.window.scrollY;
    }
  }

  function expectSeen(page: HostPage, what: string): void {
    const element = activeElement(page.document);
    const { top, bottom } = element.getBoundingClientRect();
    expect(element.localName, what).to.not.equal('body');
    const found = `${what}: ${element.outerHTML}`;
    // A tall one may begin under the header: browsers bring the caret into view, not the field.
    if (bottom - top < 100) expect(top, `${found} under the header`).to.be.at.least(80 - 1);
    const seen = Math.min(bottom, page.window.innerHeight) - Math.max(top, 80);
    expect(seen, `how much is seen of ${found}`).to.be.at.least(Math.min(bottom - top, 44) / 2);
  }

  async function open() {
    const page = await HostPage.of({ head: sticky + head, body, height: 400 });
    await page.takeFocus();
    return page;
  }

  it('nothing that Tab or Shift+Tab leads to is hidden', async () => {
    const page = await open();
    field(page, 'name').focus();
    for (const key of [...Array<string>(7).fill('Tab'), ...Array<string>(7).fill('Shift+Tab')]) {
      await press(key);
      await still(page);
      expectSeen(page, key);
    }
  });

  it('neither the form that a call to action leads to, nor the summary, nor the fields it leads to', async () => {
    const page = await open();
    page.info.element.shadowRoot!.querySelector<HTMLElement>('[part=cta]')!.click();
    await page.settled();
    await still(page);
    expectSeen(page, 'the form');
    await page.send();
    await still(page);
    expectSeen(page, 'the summary');
    const links = page.contact.shadowRoot!.querySelectorAll<HTMLElement>('[part=error-summary] a');
    expect(links).to.have.length(5);
    for (const link of links) {
      page.window.scrollTo({ top: 0, behavior: 'instant' });
      link.click();
      await still(page);
      expectSeen(page, link.textContent);
    }
  });
});
