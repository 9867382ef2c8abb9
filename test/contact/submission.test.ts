import { expect } from '@open-wc/testing';
import { endpointFor } from '../../src/contact/endpoints/index.js';
import type { Answer, Outcome } from '../../src/contact/endpoints/endpoint.js';
import { deliver, SubmissionId } from '../../src/contact/submission.js';
import { FakeWorld, settle, type Reaction } from './fake-world.js';

const json = endpointFor({ endpointFormat: 'json' });
const form = endpointFor({ endpointFormat: 'form' });

/** Delivers into a world that reacts so; also tells what came of it. */
async function delivered(reactions: readonly Reaction[], prepare: (world: FakeWorld) => void = nothing) {
  const world = new FakeWorld(reactions);
  prepare(world);
  const outcome = await deliver(world, json.read, world.delivery.signal);
  return { outcome, calls: world.calls.length, waits: world.waits, world };
}

/** Begins a delivery that doesn't end by itself. */
function begin(...reactions: readonly Reaction[]) {
  const world = new FakeWorld(reactions);
  return { world, end: deliver(world, json.read, world.delivery.signal) };
}

const status = (code: number, headers: Record<string, string> = {}) =>
  new Response(null, { status: code, headers });
const accepted = status(204);
const busy = (retryAfter?: string, code = 503) =>
  status(code, retryAfter === undefined ? {} : { 'Retry-After': retryAfter });

const nothing = () => undefined;
const never = () => new Promise<Response>(nothing);
const failed = (reason: string, httpStatus?: number) => ({
  status: 'failed',
  reason,
  ...(httpStatus && { httpStatus }),
});

/** A body that goes on until it is cancelled, and counts. */
function endless(chunk: string) {
  const seen = { bytes: 0, cancelled: false };
  const bytes = new TextEncoder().encode(chunk);
  const body = new ReadableStream({
    pull(controller) {
      if (seen.bytes > 5_000_000) {
        controller.close();
        return;
      }
      seen.bytes += bytes.length;
      controller.enqueue(bytes);
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { seen, body };
}

/** A body of these pieces, then what `end` does. */
const stream = (
  pieces: readonly Uint8Array[],
  end: (controller: ReadableStreamDefaultController) => void = (controller) => controller.close(),
) =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      end(controller);
    },
  });

describe('deliver', () => {
  it('sends an accepted message once', async () => {
    const { outcome, calls, waits, world } = await delivered([accepted]);
    expect(outcome).to.deep.equal({ status: 'accepted' });
    expect(calls).to.equal(1);
    expect(waits).to.deep.equal([]);
    expect(world.limits).to.deep.equal([15_000]);
  });

  it('hands on what the format makes of an answer', async () => {
    const rejected = new Response('{"errors":{"email":"Unknown."}}', { status: 422 });
    const { outcome, calls } = await delivered([rejected]);
    expect(outcome).to.deep.equal({
      status: 'rejected',
      httpStatus: 422,
      fieldErrors: { email: 'Unknown.' },
    });
    expect(calls).to.equal(1);
  });

  describe('retries only what was certainly not taken', () => {
    for (const code of [429, 503]) {
      it(`${code}: twice at most, with a growing wait`, async () => {
        const { outcome, calls, waits } = await delivered([busy(undefined, code)]);
        expect(outcome).to.deep.equal(failed('busy', code));
        expect(calls).to.equal(3);
        expect(waits).to.deep.equal([1000, 2000]);
      });

      it(`${code}: no longer than it takes`, async () => {
        const { outcome, calls } = await delivered([busy(undefined, code), accepted]);
        expect(outcome).to.deep.equal({ status: 'accepted' });
        expect(calls).to.equal(2);
      });
    }

    it('gives each attempt its own time limit and signal', async () => {
      const { world } = await delivered([busy(), busy(), accepted]);
      expect(world.limits).to.deep.equal([15_000, 15_000, 15_000]);
      expect(new Set(world.calls).size).to.equal(3);
    });

    it('spreads the waits by chance, from half to one and a half', async () => {
      const least = await delivered([busy()], (world) => (world.luck = 0));
      expect(least.waits).to.deep.equal([500, 1000]);
      const most = await delivered([busy()], (world) => (world.luck = 1));
      expect(most.waits).to.deep.equal([1500, 3000]);
    });

    it('stops at an answer that proves nothing', async () => {
      const { outcome, calls } = await delivered([busy(), status(500), accepted]);
      expect(outcome).to.deep.equal(failed('server', 500));
      expect(calls).to.equal(2);
    });

    for (const code of [400, 401, 403, 404, 408, 409, 413, 415, 422, 425, 500, 501, 502, 504]) {
      it(`${code}: once`, async () => {
        const { outcome, calls, waits } = await delivered([status(code, { 'Retry-After': '1' }), accepted]);
        expect(outcome.status).not.to.equal('accepted');
        expect(calls).to.equal(1);
        expect(waits).to.deep.equal([]);
      });
    }

    it('after a broken connection: once', async () => {
      const { outcome, calls } = await delivered([() => Promise.reject(new TypeError('reset')), accepted]);
      expect(outcome).to.deep.equal(failed('network'));
      expect(calls).to.equal(1);
    });

    it('after a timeout: once', async () => {
      const { world, end } = begin(never, accepted);
      await settle();
      world.timeOut();
      expect(await end).to.deep.equal(failed('timeout'));
      expect(world.calls).to.have.length(1);
    });
  });

  describe('honours Retry-After', () => {
    const noon = Date.UTC(2026, 0, 31, 12);
    const at = (ms: number) => new Date(noon + ms).toUTCString();

    const waited: readonly (readonly [title: string, header: string, ms: number])[] = [
      ['seconds', '7', 7000],
      ['no seconds at all', '0', 0],
      ['up to 30 seconds', '30', 30_000],
      ['a date', at(12_000), 12_000],
      ['a date of the old form', 'Saturday, 31-Jan-26 12:00:09 GMT', 9000],
      ['a date that has passed', at(-60_000), 0],
    ];
    for (const [title, header, ms] of waited) {
      it(`${title}: ${header}`, async () => {
        const { outcome, calls, waits } = await delivered([busy(header), accepted]);
        expect(outcome).to.deep.equal({ status: 'accepted' });
        expect(calls).to.equal(2);
        expect(waits).to.deep.equal([ms]);
      });
    }

    it('each time anew', async () => {
      const { waits } = await delivered([busy('3'), busy(), accepted]);
      expect(waits).to.deep.equal([3000, 2000]);
    });

    it('a date counts from the moment of the answer', async () => {
      const { waits } = await delivered([busy('10'), busy(at(25_000)), accepted]);
      expect(waits).to.deep.equal([10_000, 15_000]);
    });

    for (const header of ['31', '3600', '9'.repeat(400), at(31_000)]) {
      it(`leaves a longer wait to the person: ${header.slice(0, 40)}`, async () => {
        const { outcome, calls, waits } = await delivered([busy(header), accepted]);
        expect(outcome).to.deep.equal(failed('busy', 503));
        expect(calls).to.equal(1);
        expect(waits).to.deep.equal([]);
      });
    }

    for (const header of ['', 'soon', '-5', '1.5', '1e3', '5, 10', '2026-01-31', 'Sat, 99 Foo 2026 GMT']) {
      it(`takes its own time where it says nothing: "${header}"`, async () => {
        const { calls, waits } = await delivered([busy(header), accepted]);
        expect(calls).to.equal(2);
        expect(waits).to.deep.equal([1000]);
      });
    }
  });

  describe('has 15 seconds for an attempt', () => {
    it('also when `send` takes no notice of the signal', async () => {
      const { world, end } = begin(never);
      await settle();
      expect(world.calls[0]!.aborted).to.equal(false);
      world.timeOut();
      expect(await end).to.deep.equal(failed('timeout'));
      expect(world.calls[0]!.aborted).to.equal(true);
    });

    it('also when `send` rejects as soon as it is aborted', async () => {
      const obedient = (signal: AbortSignal) =>
        new Promise<Response>((_, reject) => {
          signal.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
        });
      const { world, end } = begin(obedient);
      await settle();
      world.timeOut();
      expect(await end).to.deep.equal(failed('timeout'));
    });

    it('with the body in them', async () => {
      const { world, end } = begin(
        async () => new Response(stream([new TextEncoder().encode('{')], nothing), { status: 200 }),
      );
      await settle();
      world.timeOut();
      expect(await end).to.deep.equal(failed('timeout'));
    });

    it('and doesn’t mind an answer that comes too late', async () => {
      let answer: (response: Response) => void = nothing;
      const { world, end } = begin(() => new Promise((resolve) => (answer = resolve)));
      await settle();
      world.timeOut();
      expect(await end).to.deep.equal(failed('timeout'));
      answer(new Response('late'));
      await settle();
      expect(world.calls).to.have.length(1);
    });

    it('or a failure that comes too late', async () => {
      let fail: (reason: Error) => void = nothing;
      const { world, end } = begin(() => new Promise((_, reject) => (fail = reject)));
      await settle();
      world.timeOut();
      await end;
      fail(new TypeError('late'));
      await settle();
    });
  });

  describe('takes whatever a page’s `send` does', () => {
    const misuse = (value: unknown) => (() => value) as Reaction;

    it('throws', async () => {
      const { outcome, calls } = await delivered([
        () => {
          throw new Error('at once');
        },
        accepted,
      ]);
      expect(outcome).to.deep.equal(failed('network'));
      expect(calls).to.equal(1);
    });

    for (const value of [undefined, null, 'ok', 200, { ok: true, status: 200 }, [], () => 1]) {
      it(`resolves with ${typeof value === 'object' ? JSON.stringify(value) : typeof value}`, async () => {
        expect((await delivered([misuse(Promise.resolve(value))])).outcome).to.deep.equal(
          failed('unreadable'),
        );
        expect((await delivered([misuse(value)])).outcome).to.deep.equal(failed('unreadable'));
      });
    }

    it('resolves with an answer that it has read itself', async () => {
      const { outcome } = await delivered([
        async () => {
          const response = new Response('{"error":"No."}');
          await response.json();
          return response;
        },
      ]);
      expect(outcome).to.deep.equal(failed('unreadable'));
    });

    it('resolves with an error response', async () => {
      expect((await delivered([Response.error()])).outcome.status).to.equal('failed');
    });
  });

  describe('is given up', () => {
    it('before it began: nothing is sent', async () => {
      const { outcome, calls } = await delivered([accepted], (world) => world.delivery.abort());
      expect(outcome).to.deep.equal(failed('network'));
      expect(calls).to.equal(0);
    });

    it('while sending', async () => {
      const { world, end } = begin(never, accepted);
      await settle();
      world.delivery.abort();
      expect(await end).to.deep.equal(failed('network'));
      expect(world.calls).to.have.length(1);
      expect(world.calls[0]!.aborted).to.equal(true);
    });

    it('while reading', async () => {
      const { world, end } = begin(async () => new Response(stream([], nothing)), accepted);
      await settle();
      world.delivery.abort();
      expect(await end).to.deep.equal(failed('network'));
      expect(world.calls).to.have.length(1);
    });

    it('while waiting for a retry', async () => {
      const { outcome, calls } = await delivered([busy(), accepted], (world) => {
        world.onWait = () => world.delivery.abort();
      });
      expect(outcome).to.deep.equal(failed('busy', 503));
      expect(calls).to.equal(1);
    });
  });

  describe('where the browser believes to be offline', () => {
    it('sends all the same: it may be wrong', async () => {
      const { outcome, calls } = await delivered([accepted], (world) => (world.online = false));
      expect(outcome).to.deep.equal({ status: 'accepted' });
      expect(calls).to.equal(1);
    });

    it('tells of that when the connection fails', async () => {
      const { outcome, calls } = await delivered([() => Promise.reject(new TypeError('x'))], (world) => {
        world.online = false;
      });
      expect(outcome).to.deep.equal(failed('offline'));
      expect(calls).to.equal(1);
    });

    it('tries again after an answer that proves that nothing was taken', async () => {
      const { outcome, calls } = await delivered([busy(), accepted], (world) => {
        world.onWait = () => (world.online = false);
      });
      expect(outcome).to.deep.equal({ status: 'accepted' });
      expect(calls).to.equal(2);
    });
  });

  describe('reads the body', () => {
    const utf8 = new TextEncoder();
    /** What the format is given to read. */
    async function answerTo(response: Response): Promise<Answer> {
      const world = new FakeWorld([async () => response]);
      let seen: Answer | undefined;
      const read = (answer: Answer): Outcome => {
        seen = answer;
        return { status: 'accepted' };
      };
      await deliver(world, read, world.delivery.signal);
      return seen!;
    }

    it('as text and as JSON', async () => {
      const answer = await answerTo(new Response('{"a":[1]}', { status: 201 }));
      expect(answer).to.deep.equal({ status: 201, text: '{"a":[1]}', json: { a: [1] } });
    });

    it('that isn’t JSON', async () => {
      expect(await answerTo(new Response('<p>Thanks'))).to.deep.equal({
        status: 200,
        text: '<p>Thanks',
        json: undefined,
      });
    });

    it('that isn’t there', async () => {
      expect(await answerTo(status(204))).to.deep.equal({ status: 204, text: '', json: undefined });
    });

    it('with characters that come in two pieces', async () => {
      const bytes = utf8.encode('"🙂é"');
      const pieces = Array.from(bytes, (_, at) => bytes.slice(at, at + 1));
      expect((await answerTo(new Response(stream(pieces)))).json).to.equal('🙂é');
    });

    it('that begins with a byte order mark', async () => {
      const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8.encode('{"a":1}')]);
      expect((await answerTo(new Response(bytes))).json).to.deep.equal({ a: 1 });
    });

    it('that ends in the middle of a character', async () => {
      const { text } = await answerTo(new Response(new Uint8Array([0x61, 0xf0, 0x9f])));
      expect(text).to.equal('a\uFFFD');
    });

    it('that breaks off', async () => {
      const broken = async () =>
        new Response(stream([utf8.encode('{"ok":true}')], (it) => it.error(new TypeError('reset'))));
      const { outcome, calls } = await delivered([broken, accepted]);
      expect(outcome).to.deep.equal(failed('network'));
      expect(calls).to.equal(1);
    });

    it('up to 65,536 characters', async () => {
      const body = JSON.stringify({ ok: true }).padEnd(65_536);
      expect((await answerTo(new Response(body))).json).to.deep.equal({ ok: true });
    });

    it('not further, and cancels the rest', async () => {
      const { seen, body } = endless('x'.repeat(16_384));
      const { text, json } = await answerTo(new Response(body));
      expect(text.length).to.be.within(65_537, 131_072);
      expect(json).to.equal(undefined);
      expect(seen.cancelled).to.equal(true);
      expect(seen.bytes).to.be.lessThan(200_000);
    });

    it('and never takes a part of JSON for the whole', async () => {
      const pieces = ['{"ok":true}'.padEnd(70_000), ',"error":"No."'].map((piece) => utf8.encode(piece));
      expect((await answerTo(new Response(stream(pieces)))).json).to.equal(undefined);
    });

    it('of 5 MB: no success for json, one for form, where the status is enough', async () => {
      const long = async () => new Response(endless('x'.repeat(16_384)).body);
      const world = new FakeWorld([long]);
      expect(await deliver(world, json.read, world.delivery.signal)).to.deep.equal(failed('unreadable', 200));
      expect(await deliver(world, form.read, world.delivery.signal)).to.deep.equal({ status: 'accepted' });
      expect(world.calls).to.have.length(2);
    });

    it('although cancelling fails', async () => {
      const body = new ReadableStream({
        pull: (controller) => controller.enqueue(utf8.encode('x'.repeat(16_384))),
        cancel: () => Promise.reject(new Error('no')),
      });
      expect((await answerTo(new Response(body))).text).to.match(/^x+$/);
      await settle();
    });

    it('of deep nesting', async () => {
      const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
      const { text } = await answerTo(new Response(deep));
      expect(text).to.equal(deep);
    });
  });
});

describe('SubmissionId', () => {
  function counted() {
    let count = 0;
    return new SubmissionId(() => `id-${++count}`);
  }

  it('is the same on every retry', () => {
    const id = counted();
    expect([id.of('a'), id.of('a'), id.of('a')]).to.deep.equal(['id-1', 'id-1', 'id-1']);
  });

  it('is new when the content was changed, whatever became of the older one', () => {
    const id = counted();
    expect([id.of('a'), id.of('b'), id.of('b'), id.of('a')]).to.deep.equal(['id-1', 'id-2', 'id-2', 'id-3']);
  });

  it('is new after a success', () => {
    const id = counted();
    id.of('a');
    id.renew();
    expect(id.of('a')).to.equal('id-2');
  });

  it('is made only when it is needed', () => {
    let made = 0;
    new SubmissionId(() => String(++made)).renew();
    expect(made).to.equal(0);
  });
});
