import { expect } from '@open-wc/testing';
import { fakeEndpoint } from '../helpers/fake-endpoint.js';
import { elements, script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { complaints, inquiry, noComplaints, useEverything } from '../helpers/host-visitor.js';

const body = elements
  .replace('<mild-info', '<mild-info layout="accordion"')
  .replace('<mild-risks', '<mild-risks ask')
  .replace(
    '<p>Call us.</p></mild-contact>',
    `<label slot="fields">Insurance <select name="insurance"><option>None</option><option selected>Other</option></select></label>
     <input type="hidden" name="source" value="spring" /></mild-contact>`,
  );

/** What the page's other scripts have done by the time ours comes. */
const pages: Record<string, string> = {
  'froze Object.prototype': 'Object.freeze(Object.prototype);',
  'froze what there is to freeze': `
    for (const made of [Object, Array, Function, String, Promise, Map, Set, RegExp, Event, Node, Element, HTMLElement, JSON])
      Object.freeze(made), made.prototype && Object.freeze(made.prototype);`,
  'gave arrays methods that are enumerable': `
    for (const name of ['first', 'last', 'contains', 'remove', 'clone', 'each', 'values2', 'send', 'issues'])
      Array.prototype[name] = function () { return this; };`,
  'gave objects methods that are enumerable': `
    for (const name of ['extend', 'each', 'clone', 'merge', 'isEmpty', 'keys', 'forEach', 'filter', 'size', 'send'])
      Object.prototype[name] = function () { return this; };`,
  'has Array.from as Prototype and MooTools have it': `
    Array.from = (items) =>
      typeof items === 'object' && typeof items.length === 'number' ? Array.prototype.slice.call(items) : [items];`,
  'has Array methods of its own, as Prototype has them': `
    const each = (array, visit) => { for (let at = 0; at < array.length; at++) visit(array[at], at); };
    Object.assign(Array.prototype, {
      entries() { return this.slice(); },
      map(fn, self) { const out = []; each(this, (item, at) => out.push(fn ? fn.call(self, item, at) : item)); return out; },
      filter(fn, self) { const out = []; each(this, (item, at) => { if (fn.call(self, item, at)) out.push(item); }); return out; },
      every(fn, self) { let all = true; each(this, (item, at) => { all = all && !!fn.call(self, item, at); }); return all; },
      some(fn, self) { let any = false; each(this, (item, at) => { any = any || !!fn.call(self, item, at); }); return any; },
      find(fn, self) { let found; each(this, (item, at) => { if (found === undefined && fn.call(self, item, at)) found = item; }); return found; },
      include(item) { return this.indexOf(item) >= 0; },
    });`,
  'has toJSON on arrays and texts, as Prototype had': `
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Array.prototype.toJSON = function () { return '[' + this.map((item) => JSON.stringify(item)).join(', ') + ']'; };`,
  'wrapped how listeners are added, and shadow roots attached': `
    const { addEventListener, attachShadow, matches } = Element.prototype;
    EventTarget.prototype.addEventListener = ((add) => function (type, listener, options) {
      const wrapped = typeof listener === 'function' ? function (...given) { return listener.apply(this, given); } : listener;
      return add.call(this, type, wrapped, options);
    })(EventTarget.prototype.addEventListener);
    Element.prototype.attachShadow = function (init) { return attachShadow.call(this, init); };
    Element.prototype.matches = function (selector) { return matches.call(this, selector); };
    Element.prototype.scrollIntoView = function () {};
    Element.prototype.toggle = Element.prototype.show = Element.prototype.set = Element.prototype.content = function () {};`,
  'replaced the console with nothing': 'window.console = {};',
};

/** Own keys of everything global, by name, with that of its prototype. */
function globalsOf(window: Window): Map<string, string> {
  const keys = (value: object) => Reflect.ownKeys(value).map(String).sort().join();
  const all = new Map<string, string>();
  for (const name of Object.getOwnPropertyNames(window)) {
    if (
      /^(\d+|recorded|window|self|globalThis|frames|parent|top|frameElement|document|MildWidgets)$/.test(name)
    )
      continue;
    // Lit gives it its `metadata`, where the browser has none yet.
    if (name === 'Symbol') continue;
    const value = (window as unknown as Record<string, unknown>)[name];
    if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) continue;
    all.set(name, keys(value));
    const { prototype } = value as { prototype?: object };
    if (prototype) all.set(`${name}.prototype`, keys(prototype));
  }
  return all;
}

const bodyForMachines = body.replace('<mild-info', '<mild-info structured-data');

/** What machines read on a page. */
const told = ({ document }: HostPage): unknown =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent);

describe('page whose other scripts … × engine', () => {
  for (const [name, code] of Object.entries(pages)) {
    it(name, async () => {
      const endpoint = await fakeEndpoint();
      const head = `<script>{ ${code} }</script>${script({ 'data-endpoint': endpoint.url })}`;
      const page = await HostPage.of({ head, body: bodyForMachines });
      expect(page.risks.risks.items).to.have.length(5);
      await useEverything(page);
      expect(complaints(page)).to.deep.equal(noComplaints);
      const [sent] = await endpoint.submissions();
      expect(sent).to.deep.include({ ...inquiry, insurance: 'Other', source: 'spring' });
      expect(sent!.topics).to.be.an('array').with.length(1);
      const usual = await HostPage.of({ head: script(), body: bodyForMachines });
      expect(told(page)).to.deep.equal(told(usual));
    });
  }

  it('replace fetch and the like after ours has loaded', async () => {
    const endpoint = await fakeEndpoint();
    const page = await HostPage.of({ head: script({ 'data-endpoint': endpoint.url }), body });
    const called: string[] = [];
    const { window } = page;
    window.fetch = async () => {
      called.push('fetch');
      return new window.Response('{}');
    };
    window.XMLHttpRequest.prototype.send = () => called.push('XMLHttpRequest');
    window.navigator.sendBeacon = () => called.push('sendBeacon') > 0;
    await useEverything(page);
    expect(await endpoint.requests()).to.have.length(1);
    expect(called).to.deep.equal([]);
  });
});

describe('what the script leaves behind on a page', () => {
  it('is one global: no prototype and no object of the page has more keys than before', async () => {
    const page = await HostPage.of({ body });
    const before = globalsOf(page.window);
    const symbols = Reflect.ownKeys(page.window).filter((key) => typeof key === 'symbol');
    expect(before.size).to.be.above(500);
    await page.add(script());
    await useEverything(page);
    const changed = [...globalsOf(page.window)].filter(
      ([name, keys]) => before.has(name) && before.get(name) !== keys,
    );
    expect(changed).to.deep.equal([]);
    expect(page.newGlobals).to.deep.equal(['MildWidgets']);
    expect(Reflect.ownKeys(page.window).filter((key) => typeof key === 'symbol')).to.deep.equal(symbols);
  });

  it('is nothing on <html>, <head> and <body>', async () => {
    const page = await HostPage.of({ body });
    const { documentElement, head, body: content } = page.document;
    const looks = () =>
      [documentElement, head, content].map(({ attributes }) => [...attributes].map(({ name }) => name));
    const before = { looks: looks(), head: head.innerHTML };
    await page.add(script());
    await useEverything(page);
    expect({ looks: looks(), head: head.innerHTML }).to.deep.equal(before);
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage.length + page.window.sessionStorage.length).to.equal(0);
  });
});
