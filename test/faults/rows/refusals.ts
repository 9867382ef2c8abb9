import type { Fault } from '../table.js';
import { mistakes, rejected, server } from './results.js';

const page = '<!doctype html><title>Error</title><h1>Error</h1>';

/** Refusals that say nothing but their status. */
export const statusFaults: readonly Fault[] = [
  ...[400, 401, 403, 404, 413, 415, 422].map((status): Fault => ({
    fault: `${status} with a page`,
    answers: [{ status, body: page }],
    ...rejected(status),
  })),
  { fault: '400 with nothing', answers: [{ status: 400 }], ...rejected(400) },
  {
    fault: '401 that asks for a password',
    answers: [{ status: 401, headers: { 'WWW-Authenticate': 'Basic realm="clinic"' } }],
    ...rejected(401),
  },
  {
    fault: '422 with broken JSON',
    answers: [{ status: 422, body: '{"errors":{"email":"Un' }],
    ...rejected(422),
  },
  { fault: '500 with a page', answers: [{ status: 500, body: page }], ...server(500) },
  {
    fault: '500 with JSON',
    answers: [{ status: 500, body: { ok: true, error: 'Stack trace' } }],
    ...server(500),
  },
  { fault: '502', answers: [{ status: 502, body: page }], ...server(502) },
];

const unknown = 'We don’t know this address.';

/** A refusal of the email address; Gravity Forms has numbers for names, and takes others for those of other fields. */
const ofEmail = (fault: string, body: object, type = 'application/json'): Fault => ({
  fault: `422 ${fault}`,
  answers: [{ status: 422, headers: { 'Content-Type': type }, body: JSON.stringify(body) }],
  ...mistakes(422, unknown),
  but: [[['gravity-forms'], rejected(422, `input_email: ${unknown}`)]],
});

const ofForm = (fault: string, body: object): Fault => ({
  fault: `422 ${fault}`,
  answers: [{ status: 422, body }],
  ...rejected(422, 'Closed.'),
});

/** Refusals in the shapes that endpoints give them. */
export const shapeFaults: readonly Fault[] = [
  ofEmail(
    'problem+json',
    { title: 'Unprocessable', detail: 'x', errors: [{ detail: unknown, pointer: '#/email' }] },
    'application/problem+json',
  ),
  ofEmail('invalid_params', { invalid_params: [{ name: 'email', reason: unknown }] }),
  ofEmail('invalid-params', { 'invalid-params': [{ name: 'email', reason: unknown }] }),
  ofEmail('Laravel', { message: 'x', errors: { email: [unknown, 'And ugly.'] } }),
  ofEmail('errors by field', { errors: { email: unknown } }),
  ofEmail('errors in a list', { errors: [{ field: 'email', message: unknown }] }),
  ofEmail('Formspree', { error: 'x', errors: [{ field: 'email', code: 'TYPE_EMAIL', message: unknown }] }),
  ofForm('{error}', { error: 'Closed.' }),
  ofForm('{message}', { message: 'Closed.' }),
  ofForm('{detail}', { type: 'about:blank', title: 'x', detail: 'Closed.' }),
  ofForm('a list of texts', { errors: ['Closed.'] }),
  {
    fault: '422 a field that nobody knows',
    answers: [{ status: 422, body: { errors: { captcha: 'Missing.' } } }],
    ...rejected(422, 'captcha: Missing.'),
    but: [[['gravity-forms'], rejected(422, 'input_captcha: Missing.')]],
  },
  {
    fault: '422 a field, and one that nobody knows',
    answers: [{ status: 422, body: { errors: { name: 'Odd.', captcha: 'Missing.' } } }],
    ...mistakes(422, 'Odd.', 'captcha: Missing.'),
    but: [[['gravity-forms'], rejected(422, 'input_name: Odd. input_captcha: Missing.')]],
  },
  {
    fault: '422 a field, and the form',
    answers: [
      { status: 422, body: { errors: [{ message: 'Closed.' }, { field: 'name', message: 'Odd.' }] } },
    ],
    ...mistakes(422, 'Odd.', 'Closed.'),
    but: [[['gravity-forms'], rejected(422, 'input_name: Odd. Closed.')]],
  },
  {
    fault: '400 Gravity Forms',
    answers: [
      {
        status: 400,
        body: { is_valid: false, validation_messages: { 1: 'Odd.', 2: unknown, 77: 'Missing.' } },
      },
    ],
    formats: ['gravity-forms'],
    ...mistakes(400, 'Odd.', unknown, 'input_77: Missing.'),
  },
  {
    fault: '400 HubSpot',
    answers: [
      {
        status: 400,
        body: {
          status: 'error',
          message: 'x',
          errors: [{ message: `Error in 'fields.email'. ${unknown}`, errorType: 'INVALID_EMAIL' }],
        },
      },
    ],
    formats: ['hubspot'],
    ...mistakes(400, unknown),
  },
  ...[
    [400, 'wpcf7_unit_tag_not_found'],
    [404, 'wpcf7_not_found'],
    [415, 'wpcf7_unsupported_media_type'],
  ].map(([status, code]): Fault => ({
    fault: `${status} Contact Form 7`,
    answers: [{ status: Number(status), body: { code, message: 'Closed.', data: { status } } }],
    formats: ['contact-form-7'],
    ...rejected(Number(status), 'Closed.'),
  })),
  {
    fault: '403 Formspree',
    answers: [{ status: 403, body: { error: 'x', errors: [{ code: 'BLOCKED', message: 'Form blocked' }] } }],
    formats: ['formspree'],
    ...rejected(403, 'Form blocked'),
  },
];
