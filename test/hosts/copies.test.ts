import { expect } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { elements, script, src } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, inquiry, noComplaints } from '../helpers/host-visitor.js';

/** What the page's own module does with the npm package. */
const module = (file: 'index' | 'define', code = '') => `
  <script type="module">
    import * as widgets from '/dist/esm/${file}.js';
    import { configure } from '/dist/esm/index.js';
    ${code}
    window.copy = { widgets, configure };
  </script>`;

type Copy = Window & { copy: { configure: NonNullable<Window['MildWidgets']>['configure'] } };

const copyOf = ({ window }: HostPage) => (window as unknown as Copy).copy;

describe('the script tag and the npm modules on one page × engine', () => {
  const orders: Record<string, string> = {
    'the script tag first': script() + module('index'),
    'the modules first, which register nothing': module('index') + script({ type: 'module' }),
    'the script tag first, and modules that would register': script() + module('define'),
    'modules that register, and the script tag after them': module('define') + script({ type: 'module' }),
  };

  for (const [name, head] of Object.entries(orders)) {
    it(`${name}: either’s configure() holds for the elements`, async () => {
      const page = await HostPage.of({ head, body: elements });
      expect(page.hasForm, 'the endpoint of the script tag').to.be.true;
      copyOf(page).configure({ replyHours: 48 });
      await page.settled();
      expect(page.text).to.contain('within 48 hours');
      (page.window.MildWidgets ?? copyOf(page)).configure({ replyHours: 72 });
      await page.settled();
      expect(page.text).to.contain('within 72 hours');
      expect(complaints(page)).to.deep.equal(noComplaints);
    });
  }

  it('a configure() that comes before the script holds as well', async () => {
    const head = module('index', 'configure({ replyHours: 48 });') + script({ type: 'module' });
    const page = await HostPage.of({ head, body: elements });
    expect(page.text).to.contain('within 48 hours');
    expect(complaints(page)).to.deep.equal(noComplaints);
  });
});

describe('a script tag that is run again × engine', () => {
  it('with another endpoint has messages go there', async () => {
    const [before, after] = [await fakeEndpoint(), await fakeEndpoint()];
    const page = await HostPage.of({ head: script({ 'data-endpoint': before.url }), body: elements });
    await page.add(script({ 'data-endpoint': after.url, 'data-reply-hours': '48' }));
    expect(page.text).to.contain('within 48 hours');
    await page.fill(inquiry);
    await page.send();
    expect([await before.requests(), await after.requests()].map(({ length }) => length)).to.deep.equal([
      0, 1,
    ]);
  });

  it('takes back what the one before said and it doesn’t', async () => {
    const page = await HostPage.of({ head: script({ 'data-reply-hours': '48' }), body: elements });
    await page.add(script());
    expect(page.text).to.contain('within 24 hours');
  });

  it('without any configuration takes nothing away', async () => {
    const page = await HostPage.of({ head: script({ 'data-reply-hours': '48' }), body: elements });
    await page.add(`<script src="${src}" data-cfasync="false"></script>`);
    expect(page.hasForm).to.be.true;
    expect(page.text).to.contain('within 48 hours');
  });

  it('may change later, unlike the one before', async () => {
    const page = await HostPage.of({ head: script({ id: 'before' }), body: elements });
    await page.add(script({ id: 'after' }));
    const tag = (id: string) => page.document.getElementById(id) as HTMLElement;
    tag('before').dataset.replyHours = '12';
    tag('after').dataset.replyHours = '48';
    await page.settled();
    expect(page.text).to.contain('within 48 hours');
    tag('before').dataset.replyHours = '13';
    await page.settled();
    expect(page.text).to.contain('within 48 hours');
  });
});
