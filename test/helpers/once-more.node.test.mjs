import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onceMore } from './once-more.mjs';

const LONG = 10_000;
const never = new Promise(() => {});

/** What is repaired, for an action that does these things one after the other. */
async function repairs(milliseconds, ...attempts) {
  const errors = [];
  const action = () => attempts.shift()();
  const outcome = await onceMore(action, milliseconds, (error) => void errors.push(error.message)).catch(
    (error) => error.message,
  );
  return { outcome, errors, left: attempts.length };
}

const opens = async () => 'open';
const refuses = async () => {
  throw new Error('refused');
};

describe('Trying once more', () => {
  it('leaves alone what works', async () => {
    assert.deepEqual(await repairs(LONG, opens), { outcome: 'open', errors: [], left: 0 });
  });

  it('repairs what failed, then tries again', async () => {
    assert.deepEqual(await repairs(LONG, refuses, opens), { outcome: 'open', errors: ['refused'], left: 0 });
  });

  it('repairs what takes too long', async () => {
    const { outcome, errors } = await repairs(20, () => never, opens);
    assert.equal(outcome, 'open');
    assert.deepEqual(errors, ['It took longer than 0.02 s.']);
  });

  it('fails when it fails again', async () => {
    const { outcome, errors, left } = await repairs(LONG, refuses, refuses, opens);
    assert.deepEqual({ outcome, errors, left }, { outcome: 'refused', errors: ['refused'], left: 1 });
  });

  it('waits no longer for the second attempt', async () => {
    const stuck = () => never;
    const { outcome, left } = await repairs(20, stuck, stuck, opens);
    assert.deepEqual({ outcome, left }, { outcome: 'It took longer than 0.02 s.', left: 1 });
  });

  it('leaves no rejection to nobody when an attempt fails too late', async () => {
    const unhandled = [];
    const note = (error) => unhandled.push(error);
    process.on('unhandledRejection', note);
    let fail;
    const late = () => new Promise((_, reject) => (fail = reject));
    await repairs(20, late, opens);
    fail(new Error('too late'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
  });
});
