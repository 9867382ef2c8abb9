import { expect } from '@open-wc/testing';
import { elements, script } from '../helpers/host-markup.js';
import { HostPage } from '../helpers/host-page.js';
import { useEverything } from '../helpers/host-visitor.js';

/** Before ours: keeps count of what is started and not stopped on the page's own objects. */
const bookkeeping = `<script>{
  const listening = new Map();
  const observing = new Set();
  const timers = new Set();
  Object.defineProperty(window, 'kept', {
    enumerable: false,
    value: () => [...[...listening.values()].map(({ what }) => what), ...[...observing].map(() => 'observer'), ...timers].sort(),
  });
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const global = (target) => target === undefined || target === window || target === document || target === document.documentElement
    || target === document.body || target instanceof MediaQueryList;
  const keyOf = (type, options) => type + (options === true || options?.capture ? ' capture' : '');
  const ids = new WeakMap();
  let last = 0;
  const id = (object) => (ids.has(object) || ids.set(object, ++last), ids.get(object));
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (global(this) && listener && !options?.signal?.aborted) {
      const key = keyOf(type, options) + id(listener) + id(this ?? window);
      listening.set(key, { what: type });
      options?.signal && addEventListener.call(options.signal, 'abort', () => listening.delete(key));
    }
    return addEventListener.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (global(this) && listener) listening.delete(keyOf(type, options) + id(listener) + id(this ?? window));
    return removeEventListener.call(this ?? window, type, listener, options);
  };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const { observe, disconnect } = window[name].prototype;
    window[name].prototype.observe = function (...given) { observing.add(this); return observe.apply(this, given); };
    window[name].prototype.disconnect = function () { observing.delete(this); return disconnect.call(this); };
  }
  for (const [start, stop] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
    const [begin, end] = [window[start], window[stop]];
    window[start] = (fn, ms, ...rest) => {
      const timer = begin(() => { timers.delete(start + timer); fn(...rest); }, ms);
      timers.add(start + timer);
      return timer;
    };
    window[stop] = (timer) => { timers.delete(start + timer); end(timer); };
  }
}</script>`;

type Bookkeeper = Window & { kept(): string[] };
const kept = (page: HostPage) => (page.window as unknown as Bookkeeper).kept();
const body = elements
  .replace('<mild-info', '<mild-info layout="accordion"')
  .replace('<mild-risks', '<mild-risks ask');
const head = bookkeeping + script();

/** Times after which whatever waits for a moment has had it. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));

/** A page on which each element has been once: what the page keeps for all of them is there. */
async function open(): Promise<HostPage> {
  const page = await HostPage.of({ head, body: `<main>${body}</main><aside></aside>` });
  removeAll(page);
  await aMoment();
  return page;
}

function removeAll(page: HostPage): void {
  for (const element of page.document.querySelectorAll('mild-clinic, mild-info, mild-risks, mild-contact'))
    element.remove();
}

describe('an element that is removed', () => {
  it('leaves no listener, observer or timer on the page', async () => {
    const page = await open();
    const before = kept(page);
    page.document.querySelector('main')!.innerHTML = `<mild-clinic>${body}</mild-clinic>`;
    await page.settled();
    const during = kept(page);
    expect(during.length, 'listeners while they are there').to.be.above(before.length);
    await useEverything(page);
    page.contact
      .shadowRoot!.querySelector('textarea')!
      .dispatchEvent(new page.window.Event('input', { bubbles: true }));
    removeAll(page);
    await aMoment();
    expect(kept(page)).to.deep.equal(before);
  });

  it('leaves none after it was moved about, and after it was removed before it was rendered', async () => {
    const page = await open();
    const before = kept(page);
    const [main, aside] = [page.document.querySelector('main')!, page.document.querySelector('aside')!];
    main.innerHTML = body;
    for (let time = 0; time < 20; time++) {
      (time % 2 ? main : aside).append(
        ...page.document.querySelectorAll('mild-info, mild-risks, mild-contact'),
      );
      if (time % 5 === 0) await page.settled();
    }
    removeAll(page);
    main.innerHTML = body;
    removeAll(page);
    await aMoment();
    expect(kept(page)).to.deep.equal(before);
  });

  it('is no longer told of what the page says, and is no longer led to', async () => {
    const page = await HostPage.of({ head, body });
    const { contact } = page;
    contact.remove();
    await page.settled();
    expect(page.info.phones).to.deep.equal(['+1 555 010 0199']);
    page.window.MildWidgets!.configure({ replyHours: 12 });
    await page.settled();
    expect(contact.shadowRoot!.textContent).to.not.contain('within 12 hours');
    page.document.body.append(contact);
    await page.settled();
    expect(contact.shadowRoot!.textContent).to.contain('within 12 hours');
  });
});
