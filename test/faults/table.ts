import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { callsTo } from './recorded-fetch.js';
import type { EndpointFormat } from '../../src/contact/endpoints/index.js';
import { listenToConsole } from '../helpers/console.js';
import { complete, contactPage, type ContactPage } from '../helpers/contact-page.js';
import { fakeEndpoint, type Answer } from '../helpers/fake-endpoint.js';
import { flatText } from '../helpers/page-senses.js';
import { everyFormat, ownField, pageOf, pathOf } from './formats.js';

/** What comes of a message. */
export interface Result {
  /** The heading that a person gets, and what stands under it. */
  readonly sees: string;
  /** `mild-success`, or `mild-failure` with its reason and status. */
  readonly event: string;
  /** How often `fetch` is called. Default 1. */
  readonly calls?: number;
  /** How many requests arrive. Default as many as calls. */
  readonly arrivals?: number;
}

/** Something that goes wrong between the form and the endpoint, or in its answer, and what comes of it. */
export interface Fault extends Result {
  readonly fault: string;
  readonly answers?: readonly Answer[] | ((format: EndpointFormat) => readonly Answer[]);
  /** Where it can happen. Default every format. */
  readonly formats?: readonly EndpointFormat[];
  /** What comes of it in some formats. */
  readonly but?: readonly (readonly [formats: readonly EndpointFormat[], result: Partial<Result>])[];
  readonly crossOrigin?: boolean;
  /** Sends to another address than the fake endpoint's. */
  readonly elsewhere?: (path: string) => string | Promise<string>;
  readonly offline?: boolean;
  /** The browser itself may repeat a request whose connection is reset: more may arrive than `fetch` was called. */
  readonly resent?: boolean;
}

const ids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

const resultOf = ({ sees, event, calls = 1, arrivals = calls, but = [] }: Fault, format: EndpointFormat) => ({
  sees,
  event,
  calls,
  arrivals,
  ...but.find(([formats]) => formats.includes(format))?.[1],
});

/** What a person is told, the constant lines aside. */
function seen(page: ContactPage): string {
  const box = page.summaryBox;
  if (!box) return page.heading;
  const lines = page.summary ?? [flatText(box.querySelector('p')!)];
  return `${flatText(box.querySelector('[part=heading]')!)}: ${lines.join(' / ')}`;
}

/** Every character and tick that a person left in the form, and the page's own field. */
const kept = (page: ContactPage) => ({
  ...page.typed,
  own: page.control(ownField).value,
  topics: page.element.topics,
  ...page.element.values,
});

async function meet(fault: Fault, format: EndpointFormat) {
  const { answers = [], crossOrigin = false, elsewhere } = fault;
  const endpoint = await fakeEndpoint([...(typeof answers === 'function' ? answers(format) : answers)], {
    crossOrigin,
    path: pathOf(format),
  });
  const url = (await elsewhere?.(pathOf(format))) ?? endpoint.url;
  const { attributes, children } = pageOf(format);
  const page = await contactPage({ endpoint, attributes: { ...attributes, endpoint: url }, children });
  page.element.topics = ['Infection'];
  await page.fill({
    ...complete,
    name: ' Jo  Rivera ',
    message: ' a\n\n<b>b</b> 🙂 ',
    consent: true,
    [ownField]: ' "x" ',
  });
  const before = kept(page);

  const events: string[] = [];
  const known = new Set<string>();
  page.element.addEventListener('mild-submit', ({ id }) => void known.add(id));
  page.element.addEventListener('mild-success', ({ id }) => {
    known.add(id);
    events.push('success');
  });
  page.element.addEventListener('mild-failure', ({ id, reason, status }) => {
    known.add(id);
    events.push([reason, status].filter(Boolean).join(' '));
  });
  await page.press('Send');
  await page.until(() => page.element.state !== 'sending', 25_000);
  await page.settled();

  const arrived = (await endpoint.requests()).filter(({ method }) => method === 'POST');
  for (const { body } of arrived) for (const id of body.match(ids) ?? []) known.add(id);
  const count = callsTo(url).length;
  const result = { sees: seen(page), event: events.join(), calls: count, arrivals: arrived.length };
  expect(known.size, `${format}: ids of one message`).to.equal(1);
  const markup = page.all('img, script, iframe').map(({ localName }) => localName);
  expect(markup, `${format}: a server’s text is text`).to.deep.equal([]);
  if (page.element.state === 'editing') {
    expect(kept(page), `${format}: what was typed`).to.deep.equal(before);
    if (!page.summary) expect(page.text).to.contain('Everything you typed is still here.');
  }
  return result;
}

/** Has every format meet a fault at the same time; what comes of it goes into the table that the run prints. */
async function meetInEveryFormat(fault: Fault): Promise<void> {
  const { formats = everyFormat } = fault;
  const results = await Promise.all(
    formats.map(async (format) => [format, await meet(fault, format)] as const),
  );
  const expected = formats.map((format) => [format, resultOf(fault, format)] as const);
  const lines = results.map(([format, result]) => ({ format, ...result }));
  await executeServerCommand<unknown, object>('mild:fault', { fault: fault.fault, results: lines });
  if (fault.resent) {
    for (const [at, [format, { arrivals, calls }]] of results.entries()) {
      expect(arrivals, format).to.be.at.least(calls);
      expected[at]![1].arrivals = arrivals;
    }
  }
  expect(Object.fromEntries(results)).to.deep.equal(Object.fromEntries(expected));
}

/** Meets faults side by side. */
export async function meetAll(...faults: readonly Fault[]): Promise<void> {
  const log = listenToConsole();
  if (faults.some(({ offline }) => offline)) {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  }
  try {
    await Promise.all(faults.map(meetInEveryFormat));
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
  expect(log, 'the console').to.deep.equal({ errors: [], infos: [], warnings: [] });
  expect('ran' in window, 'a server’s script ran').to.be.false;
}

/** A test for each fault. */
export function meetEach(faults: readonly Fault[]): void {
  for (const fault of faults) it(fault.fault, () => meetAll(fault));
}
