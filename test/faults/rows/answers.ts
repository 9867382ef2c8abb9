import type { EndpointFormat } from '../../../src/contact/endpoints/index.js';
import type { Fault } from '../table.js';
import { accepted, mistakes, rejected, unreadable } from './results.js';

const page = '<!doctype html><title>Welcome</title><h1>Welcome</h1>';
const takesPages: readonly EndpointFormat[] = ['form', 'netlify'];
const takesNothing: readonly EndpointFormat[] = ['json', 'form'];

const marker = (body: object, result = rejected(200)): Fault => ({
  fault: `200 ${JSON.stringify(body)}`,
  answers: [{ body }],
  ...result,
});

/** Answers that look like a success, and mostly aren't. */
export const successFaults: readonly Fault[] = [
  { fault: '200 with a page', answers: [{ body: page }], ...unreadable(), but: [[takesPages, accepted]] },
  {
    fault: '200 with broken JSON',
    answers: [{ body: '{"ok":tr' }],
    ...unreadable(),
    but: [[['form'], accepted]],
  },
  { fault: '200 with a text', answers: [{ body: 'OK' }], ...unreadable(), but: [[['form'], accepted]] },
  {
    fault: '200 with nothing',
    answers: [{ status: 200, body: '' }],
    ...unreadable(),
    but: [[takesNothing, accepted]],
  },
  { fault: '204', answers: [{ status: 204 }], ...unreadable(204), but: [[takesNothing, accepted]] },
  {
    fault: 'redirected to a page',
    answers: [{ redirect: '/test/fixtures/blank.html' }],
    ...unreadable(),
    but: [[takesPages, accepted]],
  },
  marker({ ok: false }),
  marker({ success: false }),
  marker({ success: 'false' }),
  marker({ is_valid: false }),
  marker({ error: 'Closed.' }, rejected(200, 'Closed.')),
  marker({ error: true }),
  marker({ errors: ['Closed.'] }, rejected(200, 'Closed.')),
  marker({ status: 'error' }),
  marker({ status: 'fail' }),
  marker({ status: 'failed' }),
  marker({ status: 'failure' }),
  marker(
    { ok: true, success: 'true', is_valid: true, status: 'mail_sent', next: '/', error: 'Closed.' },
    rejected(200, 'Closed.'),
  ),
  {
    fault: '200 Contact Form 7: validation_failed',
    answers: [
      {
        body: {
          status: 'validation_failed',
          message: 'x',
          invalid_fields: [{ field: 'your-email', message: 'Odd.' }],
        },
      },
    ],
    formats: ['contact-form-7'],
    ...mistakes(200, 'Odd.'),
  },
  ...['acceptance_missing', 'spam', 'aborted', 'mail_failed', 'a_plugin’s_own'].map((status): Fault => ({
    fault: `200 Contact Form 7: ${status}`,
    answers: [{ body: { status, message: 'Closed.', invalid_fields: [] } }],
    formats: ['contact-form-7'],
    ...rejected(200, 'Closed.'),
  })),
  {
    fault: '200 Gravity Forms: invalid',
    answers: [{ body: { is_valid: false, validation_messages: { 4: 'Odd.' } } }],
    formats: ['gravity-forms'],
    ...mistakes(200, 'Odd.'),
  },
  {
    fault: '200 Web3Forms, FormSubmit: refused',
    answers: (format) => [
      { body: { success: format === 'formsubmit' ? 'false' : false, message: 'Closed.' } },
    ],
    formats: ['web3forms', 'formsubmit'],
    ...rejected(200, 'Closed.'),
  },
  {
    fault: '200 with another format’s success',
    answers: [{ body: { result: 'success' } }],
    ...unreadable(),
    but: [[['json', 'form', 'apps-script'], accepted]],
  },
];

const script = `<img src="x" onerror="ran = 1"><script>ran = 1</script>`;

/** Answers that mean harm. */
export const hostileFaults: readonly Fault[] = [
  {
    fault: '5 MB of JSON',
    answers: [{ body: { ok: true, next: '/' }, padTo: 5_000_000 }],
    ...unreadable(),
    but: [[['form'], accepted]],
  },
  {
    fault: '5 MB of a page',
    answers: [{ body: page, padTo: 5_000_000 }],
    ...unreadable(),
    but: [[takesPages, accepted]],
  },
  {
    fault: '5 MB of a refusal',
    answers: [{ status: 422, body: { error: 'Closed.' }, padTo: 5_000_000 }],
    ...rejected(422),
  },
  {
    fault: 'fields named as parts of JavaScript',
    answers: [
      { status: 422, body: '{"errors":{"__proto__":"A.","constructor":"B.","hasOwnProperty":["C."]}}' },
    ],
    ...rejected(422, '__proto__: A. constructor: B. hasOwnProperty: C.'),
    but: [
      [
        ['gravity-forms'],
        rejected(422, 'input___proto__: A. input_constructor: B. input_hasOwnProperty: C.'),
      ],
    ],
  },
  {
    fault: 'the page’s own field, named toString',
    answers: [{ status: 422, body: { errors: { toString: 'Odd.' } } }],
    ...mistakes(422, 'Odd.'),
    but: [[['gravity-forms'], rejected(422, 'input_toString: Odd.')]],
  },
  {
    fault: 'a prototype that claims a success',
    answers: [
      { body: '{"__proto__":{"ok":true,"success":true,"is_valid":true,"status":"mail_sent"},"error":"No."}' },
    ],
    ...rejected(200, 'No.'),
  },
  {
    fault: 'a prototype that claims a mistake',
    answers: [
      {
        status: 422,
        body: '{"__proto__":{"errors":{"email":"No."}},"constructor":{"prototype":{"error":1}}}',
      },
    ],
    ...rejected(422),
  },
  {
    fault: 'deep nesting',
    answers: [{ status: 422, body: `${'{"error":'.repeat(5000)}1${'}'.repeat(5000)}` }],
    ...rejected(422),
  },
  {
    fault: 'deep lists of mistakes',
    answers: [{ status: 422, body: `{"errors":${'['.repeat(20_000)}${']'.repeat(20_000)}}` }],
    ...rejected(422),
  },
  {
    fault: 'a script for the form',
    answers: [{ status: 422, body: { error: script } }],
    ...rejected(422, script),
  },
  {
    fault: 'a script for a field',
    answers: [{ status: 422, body: { errors: { email: script } } }],
    ...mistakes(422, script),
    but: [[['gravity-forms'], rejected(422, `input_email: ${script}`)]],
  },
  {
    fault: 'a script for a field’s name',
    answers: [{ status: 422, body: { errors: [{ field: script, message: 'Odd.' }] } }],
    ...rejected(422, `${script}: Odd.`),
    but: [[['gravity-forms'], rejected(422, `input_${script}: Odd.`)]],
  },
  {
    fault: 'a long text',
    answers: [{ status: 422, body: { error: 'x'.repeat(400) } }],
    ...rejected(422, 'x'.repeat(300)),
  },
];
