import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultTable, faultTableCommand } from './fault-table.mjs';

const { executeCommand } = faultTableCommand();
const meet = (name, fault, results) =>
  executeCommand({ command: 'mild:fault', payload: { fault, results }, session: { browser: { name } } });
const result = (format, event = 'success', sees = 'Thanks') => ({
  format,
  sees,
  event,
  calls: 1,
  arrivals: 1,
});
const formats = ['a', 'b', 'c', 'd', 'e'];

test('prints nothing of a run that met no fault', () => {
  assert.deepEqual(faultTable(), []);
});

test('prints what formats and engines have in common once', async () => {
  assert.equal(await executeCommand({ command: 'another', payload: {}, session: {} }), undefined);
  for (const engine of ['Firefox', 'Chromium']) {
    await meet(
      engine,
      'same',
      formats.map((format) => result(format)),
    );
    await meet(
      engine,
      'but one',
      formats.map((format) => result(format, format === 'b' ? 'rejected 400' : 'success')),
    );
    await meet(engine, 'engine', [
      result('a', engine === 'Firefox' ? 'timeout' : 'network', 'x'.repeat(200)),
    ]);
  }
  assert.deepEqual(faultTable(), [
    '',
    'Fault              Event         Calls  Arrivals  Formats     A person sees',
    'same               success       1      1         all 5       Thanks',
    'but one            success       1      1         the others  Thanks',
    '                   rejected 400  1      1         b           Thanks',
    `engine (Chromium)  network       1      1         a           ${'x'.repeat(119)}…`,
    `engine (Firefox)   timeout       1      1         a           ${'x'.repeat(119)}…`,
  ]);
});
