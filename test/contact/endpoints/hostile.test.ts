import { expect } from '@open-wc/testing';
import type { Outcome } from '../../../src/contact/endpoints/endpoint.js';
import { endpointFor, endpointFormats } from '../../../src/contact/endpoints/index.js';
import { deliver } from '../../../src/contact/submission.js';
import { FakeWorld } from '../fake-world.js';

/** What each format makes of an answer, each in its own test. */
function inEveryFormat(
  title: string,
  body: string | (() => string),
  check: (outcome: Outcome, format: string) => void,
  status = 422,
) {
  for (const format of endpointFormats) {
    it(`${title} (${format})`, async () => {
      const world = new FakeWorld([new Response(typeof body === 'string' ? body : body(), { status })]);
      const { read } = endpointFor({ endpointFormat: format });
      check(await deliver(world, read, world.delivery.signal), format);
    });
  }
}

/** The outcome of a json endpoint. */
async function outcomeOf(body: string, status = 422) {
  const world = new FakeWorld([new Response(body, { status })]);
  return deliver(world, endpointFor({ endpointFormat: 'json' }).read, world.delivery.signal);
}

function asRejected(outcome: Outcome) {
  if (outcome.status !== 'rejected') throw new Error(`expected a rejection, got ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The messages of a rejection, of fields and form alike. */
function textsOf(outcome: Outcome): string[] {
  const { fieldErrors, formError } = asRejected(outcome);
  return [...Object.values(fieldErrors), ...(formError === undefined ? [] : [formError])];
}

describe('Hostile answers', () => {
  const tricky = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'];

  afterEach('leave every object as it was', () => {
    const empty: Record<string, unknown> = {};
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
    for (const key of ['ok', 'email', 'polluted', 'error', '0']) expect(empty[key], key).to.equal(undefined);
  });

  for (const name of tricky) {
    inEveryFormat(
      `mistakes of a field named ${name}`,
      `{"errors":{"${name}":"Odd."},"is_valid":false}`,
      (outcome, format) => {
        const { fieldErrors } = asRejected(outcome);
        const expected = format === 'gravity-forms' ? `input_${name}` : name;
        expect(Object.entries(fieldErrors)).to.deep.equal([[expected, 'Odd.']]);
        expect(Object.getPrototypeOf(fieldErrors)).to.equal(Object.prototype);
      },
    );

    it(`a list with a field named ${name}`, async () => {
      const { fieldErrors } = asRejected(
        await outcomeOf(`{"errors":[{"field":"${name}","message":"Odd."}]}`),
      );
      expect(Object.entries(fieldErrors)).to.deep.equal([[name, 'Odd.']]);
    });
  }

  inEveryFormat(
    'a prototype that claims a success',
    '{"__proto__":{"ok":true,"success":true,"is_valid":true,"status":"mail_sent","next":"/x"},"constructor":{"prototype":{"polluted":1}},"error":"No."}',
    (outcome) => {
      expect(outcome).to.deep.equal({
        status: 'rejected',
        httpStatus: 200,
        fieldErrors: {},
        formError: 'No.',
      });
    },
    200,
  );

  it('on a page whose scripts extend every object', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    Object.defineProperty(prototype, 'error', { value: 'Yes.', configurable: true });
    try {
      expect(await outcomeOf('{"ok":true}', 200)).to.deep.equal({ status: 'accepted' });
    } finally {
      delete prototype.error;
    }
  });

  const odd = [
    ['a number', '7'],
    ['true', 'true'],
    ['a text', '"text"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['lists in lists', '{"errors":[[[[["x"]]]],[],[null]]}'],
    ['nothing in errors', '{"errors":[null,0,false,"",{},[]]}'],
    ['texts where objects belong', '{"errors":["a"],"invalid_params":"b","validation_messages":3}'],
    ['objects where texts belong', '{"error":{"a":1},"message":{"toString":1},"detail":[],"title":7}'],
    ['objects that don’t turn into text', '{"status":{"toString":null,"valueOf":null},"ok":{},"result":[]}'],
    [
      'fields that aren’t named by text',
      '{"errors":[{"field":{"a":1},"message":"x"},{"pointer":7,"detail":"y"}]}',
    ],
    ['messages that aren’t text', '{"errors":{"email":{"a":1},"name":7,"phone":[[["x"]]],"message":null}}'],
  ] as const;
  for (const [title, body] of odd) {
    inEveryFormat(title, body, (outcome) => {
      expect(outcome.status).to.equal('rejected');
      for (const text of textsOf(outcome)) expect(text).to.be.a('string').that.is.not.empty;
    });
  }

  const deep = `${'{"error":'.repeat(5000)}1${'}'.repeat(5000)}`;
  const deepList = '['.repeat(30_000) + ']'.repeat(30_000);
  inEveryFormat('deep nesting', deep, (outcome) => expect(outcome.status).to.equal('rejected'));
  inEveryFormat('deep lists', `{"errors":${deepList}}`, (outcome) => {
    expect(outcome.status).to.equal('rejected');
  });

  const fiveMegabytes = () => JSON.stringify({ ok: true, error: '', next: 'x'.repeat(5_000_000) });
  inEveryFormat(
    '5 MB with a success',
    fiveMegabytes,
    (outcome, format) => {
      // The status is enough for this one.
      if (format === 'form') expect(outcome).to.deep.equal({ status: 'accepted' });
      else expect(outcome).to.deep.equal({ status: 'failed', reason: 'unreadable', httpStatus: 200 });
    },
    200,
  );
  inEveryFormat('5 MB with a refusal', fiveMegabytes, (outcome) => {
    expect(outcome).to.deep.equal({ status: 'rejected', httpStatus: 422, fieldErrors: {} });
  });

  it('a thousand mistakes', async () => {
    const errors = Array.from({ length: 1000 }, (_, at) => ({ message: `Mistake ${at}.` }));
    const { formError } = asRejected(await outcomeOf(JSON.stringify({ errors })));
    expect(formError).to.match(/^Mistake 0\. Mistake 1\. /);
    expect(formError!.length).to.be.at.most(300);
  });
});

describe('A server’s text', () => {
  const says = async (text: string) => textsOf(await outcomeOf(JSON.stringify({ error: text })));

  it('stays text', async () => {
    const script = '<img src=x onerror=alert(1)>&amp;<script>alert(2)</script>';
    expect(await says(script)).to.deep.equal([script]);
  });

  it('is trimmed', async () => {
    expect(await says(' \n No. \t')).to.deep.equal(['No.']);
  });

  for (const blank of ['', ' ', '\n\t']) {
    it(`counts as none when it is ${JSON.stringify(blank)}`, async () => {
      const body = { error: blank, message: 'This one.' };
      expect(textsOf(await outcomeOf(JSON.stringify(body)))).to.deep.equal(['This one.']);
    });
  }

  it('of 300 characters is whole', async () => {
    expect(await says('x'.repeat(300))).to.deep.equal(['x'.repeat(300)]);
  });

  it('of more is cut', async () => {
    expect(await says('x'.repeat(301))).to.deep.equal(['x'.repeat(300)]);
  });

  it('isn’t cut within a character', async () => {
    expect(await says(`${'x'.repeat(299)}🙂`)).to.deep.equal(['x'.repeat(299)]);
    expect(await says(`${'x'.repeat(298)}🙂y`)).to.deep.equal([`${'x'.repeat(298)}🙂`]);
  });

  it('is cut in a field, in its name and in a list as well', async () => {
    const long = 'x'.repeat(400);
    const cut = 'x'.repeat(300);
    const bodies = [
      { errors: { email: long } },
      { errors: { [long]: long } },
      { errors: [{ field: 'email', message: long }] },
      { errors: [long, long] },
    ];
    for (const body of bodies) {
      const outcome = asRejected(await outcomeOf(JSON.stringify(body)));
      expect(textsOf(outcome)).to.deep.equal([cut]);
      for (const name of Object.keys(outcome.fieldErrors)) expect(name.length).to.be.at.most(300);
    }
  });
});
