import { expect, waitUntil } from '@open-wc/testing';
import { src } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, noComplaints } from '../helpers/host-visitor.js';

const readme = await (await fetch('/README.md')).text();

/** The script tag and the markup of one of the README's recipes, with the script from where the tests have it. */
function recipe(title: string): { tag: string; markup: string } {
  const [, html = ''] = new RegExp(`^### ${title}$[^]*?\`\`\`html\n([^]*?)\`\`\``, 'm').exec(readme) ?? [];
  const [tag = ''] = /<script[^]*?<\/script>/.exec(html) ?? [];
  return { tag: tag.replace(/src="[^"]*"/, `src="${src}"`), markup: html.replace(tag, '') };
}

const isInView = (page: HostPage) => page.document.querySelector('p')!.getClientRects().length > 0;

describe('a consent manager × engine', () => {
  const { tag, markup } = recipe('Consent managers');

  it('that leaves the script alone changes nothing', async () => {
    const page = await HostPage.of({ head: tag, body: markup });
    expect(page.hasForm).to.be.true;
    expect(isInView(page)).to.be.false;
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('that holds the script back leaves the phone in view, and brings the form when it lets go', async () => {
    const page = await HostPage.of({ head: tag.replace('<script', '$& type="text/plain"'), body: markup });
    expect(page.window.MildWidgets).to.be.undefined;
    expect(page.text).to.contain('Call us: +1 555 010 0199');

    const held = page.document.querySelector('script[type="text/plain"]')!;
    const released = page.document.createElement('script');
    for (const { name, value } of held.attributes) if (name !== 'type') released.setAttribute(name, value);
    held.replaceWith(released);
    await waitUntil(() => page.window.MildWidgets, 'the script');
    await page.settled();
    expect(page.hasForm).to.be.true;
    expect(isInView(page)).to.be.false;
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});

describe('an optimizer × engine', () => {
  const { tag, markup } = recipe('Optimizers');

  it('that leaves the script alone changes nothing', async () => {
    const page = await HostPage.of({ head: tag, body: markup });
    expect(page.hasForm).to.be.true;
    expect(complaints(page)).to.deep.equal(noComplaints);
  });

  it('that joins the script with others leaves the configuration in the markup', async () => {
    const script = await (await fetch(src)).text();
    const parts = ['window.theme = 1;', script, 'window.theme += 1;'];
    const bundle = URL.createObjectURL(new Blob([parts.join('\n')], { type: 'text/javascript' }));
    const head = `<script>Object.defineProperty(document, 'currentScript', { get: () => null });</script>
      <script src="${bundle}" defer></script>`;
    const page = await HostPage.of({ head, body: markup });
    expect(page.window).to.have.property('theme', 2);
    expect(page.hasForm).to.be.true;
    expect(complaints(page)).to.deep.equal(noComplaints);
    URL.revokeObjectURL(bundle);
  });
});
