import { expect } from '@open-wc/testing';
import { complete, contactPage, type ContactPage } from '../../helpers/contact-page.js';

const names = ['mild-submit', 'mild-success', 'mild-failure', 'mild-invalid', 'mild-ask'];

/** What the page hears of the form, from the outside. */
function listen(): Event[] {
  const heard: Event[] = [];
  for (const name of names)
    document.addEventListener(name, (event) => heard.push(event), { signal: ended.signal });
  return heard;
}

let ended: AbortController;
beforeEach(() => (ended = new AbortController()));
afterEach(() => ended.abort());

/** Everything that can be reached from an event, the page's own things aside. */
function reachable(thing: unknown, seen = new Set<unknown>()): unknown[] {
  if (thing instanceof Node || thing === window || seen.has(thing)) return [];
  seen.add(thing);
  if (typeof thing !== 'object' || thing === null) return [thing];
  const keys = new Set<PropertyKey>();
  for (const key in thing) keys.add(key);
  for (
    let at: object | null = thing;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const key of Reflect.ownKeys(at)) keys.add(key);
  }
  return [...keys].flatMap((key) => [key, ...reachable(read(thing, key), seen)]);
}

function read(thing: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(thing, key);
  } catch {
    return undefined; // some accessors of the browser's want to be asked otherwise
  }
}

const secret = {
  name: 'Zebulon',
  patient: 'new',
  email: 'zebulon@secret.example',
  phone: '555 777 0123',
  message: 'Zebulon has a secret',
} as const;

async function goThroughEverything(page: ContactPage): Promise<void> {
  await page.fill({ ...secret, email: 'zebulon@' });
  await page.send();
  await page.fill({ email: secret.email });
  await page.send();
  await page.send();
  await page.fill({ phone: `${secret.phone} x1` });
  await page.send();
}

describe('what the page hears of the contact form', () => {
  it('are events that come out of it, with what the page may know', async () => {
    const heard = listen();
    const page = await contactPage({
      answers: [
        { status: 503, headers: { 'Retry-After': '60' } },
        { status: 422, body: { errors: { phone: 'Zebulon: unknown number' } } },
        { status: 204 },
      ],
    });
    await goThroughEverything(page);
    expect(heard.map(({ type }) => type)).to.deep.equal([
      'mild-invalid',
      'mild-submit',
      'mild-failure',
      'mild-submit',
      'mild-failure',
      'mild-submit',
      'mild-success',
    ]);
    for (const event of heard) {
      expect(event.target).to.equal(page.element);
      expect(event.bubbles && event.composed).to.be.true;
      expect(event.cancelable).to.equal(event.type === 'mild-submit');
    }
    const ids = (await page.endpoint.submissions()).map(({ id }) => id);
    const [invalid, submit, busy, again, rejected, last, success] = heard;
    expect(invalid).to.have.property('fields').that.deep.equals(['email']);
    expect(submit).to.include({ id: ids[0] });
    expect(busy).to.include({ id: ids[0], reason: 'busy', status: 503 });
    expect(again).to.include({ id: ids[0] });
    expect(rejected).to.include({ id: ids[0], reason: 'rejected', status: 422 });
    expect(last).to.include({ id: ids[2] });
    expect(success).to.include({ id: ids[2] });
    expect((success as Event & { durationMs: number }).durationMs).to.be.within(0, 20_000);
    expect(ids[2]).not.to.equal(ids[0]);
  });

  it('never carries what a person typed', async () => {
    const heard = listen();
    const page = await contactPage({
      answers: [
        { status: 500, body: 'Zebulon has a secret' },
        { status: 422, body: { errors: { phone: 'Zebulon: unknown number' } } },
        { status: 204 },
      ],
      children: '<label slot="fields">Insurance <input name="insurance" value="Zebulon Life"></label>',
    });
    await goThroughEverything(page);
    expect(heard).to.have.length(7);
    const carried = heard.flatMap((event) => reachable(event)).map(String);
    expect(carried).to.include.members(['mild-submit', 'server']);
    expect(carried.filter((text) => /zebulon|secret|555 777/i.test(text))).to.deep.equal([]);
  });

  it('names the fields of the page’s author too, not what is in them', async () => {
    const heard = listen();
    const page = await contactPage({
      children: '<label slot="fields">Mail <input name="second" type="email" value="zebulon"></label>',
    });
    await page.send();
    expect(heard[0]).to.have.property('fields').that.deep.equals(['name', 'patient', 'second']);
  });

  it('lets the page stop a message before it is sent', async () => {
    const heard = listen();
    const page = await contactPage();
    page.element.addEventListener('mild-submit', (event) => event.preventDefault(), { once: true });
    await page.fill(complete);
    expect(await page.element.submit()).to.be.false;
    await page.settled();
    expect(page.element.state).to.equal('editing');
    expect(page.busy).to.be.false;
    expect(await page.endpoint.requests()).to.be.empty;
    expect(heard.map(({ type }) => type)).to.deep.equal(['mild-submit']);
    expect(page.typed).to.deep.equal(complete);
    await page.send();
    expect(await page.endpoint.requests()).to.have.length(1);
  });
});
