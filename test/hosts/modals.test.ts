import { expect, waitUntil } from '@open-wc/testing';
import { axeFindings } from '../helpers/axe.js';
import { engine, press } from '../helpers/browser.js';
import { script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, inquiry, noComplaints } from '../helpers/host-visitor.js';
import { modalLibraries, modalsIn } from '../helpers/modals.mjs';
import { activeElement } from '../helpers/page-senses.js';
import { click } from '../helpers/pointer.js';

const readme = await (await fetch('/README.md')).text();

const modals = modalsIn(readme);

const plan = '<label slot="fields">Plan <input name="plan" /></label>';
const fields = ['name', 'patient', 'email', 'phone', 'message', 'privacy', 'send'];

async function open(library: string, inside = '', html = modals[library]!): Promise<HostPage> {
  const { scripts, styles, style } = modalLibraries[library]!;
  const head = [
    ...styles.map((href) => `<link rel="stylesheet" href="${href}" />`),
    ...scripts.map((src) => `<script src="${src}"></script>`),
    `<style>${style}</style>`,
    script({ 'data-privacy-url': '/privacy' }),
  ];
  const markup = html.replace('</mild-contact>', `${inside}$&`);
  return HostPage.of({
    head: head.join(''),
    body: `<a href="/before">Before</a>${markup}<a href="/after">After</a>`,
  });
}

const modal = (page: HostPage) => page.document.querySelector('.ui-dialog, body > #ask')!;
const isOpen = (page: HostPage) => page.contact.getClientRects().length > 0;

/** What the focus is on: a field by its name, "close" for the modal's buttons. */
function stop(page: HostPage): string {
  const active = activeElement(page.document) as HTMLInputElement;
  const { document } = page;
  if (active === document.body) return 'the browser';
  if (!modal(page).contains(document.activeElement)) return active.textContent.trim();
  if (active.matches('h2, h3, p, [role=dialog], .modal, dialog')) return 'text';
  if (active.getRootNode() === document && active.matches('button')) return 'close';
  return active.matches('a') ? 'privacy' : active.name || active.id;
}

/** Presses a key until the focus is where it was the first time, and says where it was in between. */
async function around(page: HostPage, key: string, most = 20): Promise<string[]> {
  const stops: string[] = [];
  const visited: Element[] = [];
  for (let presses = 0; presses < most; presses++) {
    await press(key);
    // jQuery UI moves the focus a moment later.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const active = activeElement(page.document);
    if (active === visited[0] && visited.length > 1) break;
    if (active === visited.at(-1)) continue; // the browser's own buttons may have the focus
    visited.push(active);
    stops.push(stop(page));
  }
  return stops.filter((name) => name !== 'text' && name !== 'the browser');
}

/** A modal's markup without what the README has added for the form. */
const withoutLast = (html: string) =>
  html.replace(/<button type="button" data-micromodal-close>Close<\/button>/, '');

describe('a form in a modal × engine', () => {
  it('the README has a recipe for each library', () => {
    expect(Object.keys(modalsIn(readme))).to.have.members(Object.keys(modalLibraries));
  });

  it('needs the button after it', async () => {
    const html = modals.MicroModal!;
    const page = await open('MicroModal', '', withoutLast(html));
    expect(modal(page).querySelectorAll('button')).to.have.length(1);
    await click(page.document.querySelector('body > button')!);
    await waitUntil(() => modal(page).contains(page.document.activeElement), 'the modal');
    expect([...new Set(await around(page, 'Tab'))]).to.deep.equal(['close']);
  });

  for (const library of Object.keys(modals)) {
    for (const [inside, own] of [
      ['', []],
      [plan, ['plan']],
    ] as const) {
      it(library + (inside ? ', with a field of the page’s own' : ''), async () => {
        const page = await open(library, inside);
        const { document } = page;
        const closes = modal(page).querySelectorAll('button').length;
        await click(document.querySelector('body > button')!);
        await waitUntil(() => isOpen(page) && modal(page).contains(document.activeElement), 'the modal');
        await page.settled();
        expect(stop(page), 'the focus at first').to.match(/^(text|close|name)$/);

        const expected = [...fields, ...own, ...Array<string>(closes).fill('close')].sort();
        // Firefox under test doesn't quite come back from its own buttons, to which Tab goes from the end of a <dialog>.
        const stays = engine === 'firefox' && library === '<dialog>';
        const forth = await around(page, 'Tab', stays ? expected.length : undefined);
        expect(forth.filter((name) => name !== 'patient').sort()).to.deep.equal(
          expected.filter((name) => name !== 'patient'),
        );
        expect(forth).to.include('patient');
        const inOrder = forth.filter((name) => fields.includes(name));
        const start = inOrder.indexOf('name');
        const turned = [...inOrder.slice(start), ...inOrder.slice(0, start)];
        expect([...new Set(turned)]).to.deep.equal(fields);
        // From its end: WebKitGTK has no name for Tab with Shift, and Bootstrap then turns the wrong way, whatever is in the modal.
        [...modal(page).querySelectorAll('button')].at(-1)!.focus();
        const back = await around(page, 'Shift+Tab', stays ? expected.length - 1 : undefined);
        expect([...new Set([...back, 'close'])].sort(), 'backwards').to.deep.equal([...new Set(expected)]);

        expect(await axeFindings(modal(page))).to.deep.equal([]);
        await page.fill(inquiry);
        await press('Escape');
        await waitUntil(() => !isOpen(page), 'closed by Escape');
        document.querySelector<HTMLElement>('body > button')!.click();
        await waitUntil(() => isOpen(page), 'open again');
        expect(page.contact.values).to.include(inquiry);
        expect(complaints(page)).to.deep.equal(noComplaints);
      });
    }
  }
});
