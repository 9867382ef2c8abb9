import { accepted, broken, busy, everything, htmlPage, rejected, unreadable, type Golden } from './golden.js';

export const formspree: Golden = {
  format: 'formspree',
  endpoint: 'https://formspree.io/f/xyzabcde',
  requests: [
    {
      title: 'multipart, with the names that Formspree gives a meaning',
      submission: everything,
      extra: { _subject: 'A message' },
      fieldNames: { trap: '_gotcha' },
      headers: {
        'content-type': 'multipart/form-data; boundary=mild-0b7f2f7e-3c1a-4e0b-9a55-5a1f0c2d3e4f',
        accept: 'application/json',
      },
      referrerPolicy: 'strict-origin',
      body: [
        ['_subject', 'A message'],
        ['id', '0b7f2f7e-3c1a-4e0b-9a55-5a1f0c2d3e4f'],
        ['name', 'Ada Example'],
        ['patient', 'new'],
        ['email', 'ada@example.com'],
        ['phone', '+1 555 010 0123'],
        ['message', 'My legs hurt\nwhen I walk.'],
        ['topics', 'Infection, Bleeding'],
        ['consent', 'true'],
        ['locale', 'en'],
        ['page', 'https://clinic.example/contact'],
        ['elapsedSeconds', '42'],
        ['_gotcha', ''],
      ],
    },
  ],
  answers: [
    { title: 'next', status: 200, body: { next: '/thanks?language=en', ok: true }, outcome: accepted },
    { title: 'next alone', status: 200, body: { next: 'https://formspree.io/thanks' }, outcome: accepted },
    { title: 'ok', status: 200, body: { ok: true }, outcome: accepted },
    {
      title: 'fields',
      status: 422,
      body: {
        error: 'Validation errors',
        errors: [
          { code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' },
          { code: 'REQUIRED_FIELD_MISSING', field: 'name', message: 'is required' },
          { code: 'REQUIRED_FIELD_EMPTY', field: 'company', message: 'is empty' },
        ],
      },
      outcome: rejected(422, { email: 'should be an email', name: 'is required', company: 'is empty' }),
    },
    {
      title: 'a field without a message',
      status: 422,
      body: { errors: [{ code: 'REQUIRED_FIELD_EMPTY', field: 'email' }] },
      outcome: rejected(422, { email: 'REQUIRED_FIELD_EMPTY' }),
    },
    {
      title: 'the whole form',
      status: 403,
      body: { error: 'Form blocked', errors: [{ code: 'BLOCKED', message: 'Form blocked' }] },
      outcome: rejected(403, {}, 'Form blocked'),
    },
    {
      title: 'an inactive form',
      status: 400,
      body: { error: 'This form is inactive', errors: [{ code: 'INACTIVE' }] },
      outcome: rejected(400, {}, 'INACTIVE'),
    },
    {
      title: 'a form that isn’t there',
      status: 404,
      body: { error: 'Form not found', errors: [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }] },
      outcome: rejected(404, {}, 'Form not found'),
    },
    {
      title: '200 with an error',
      status: 200,
      body: { error: 'Use a browser.' },
      outcome: rejected(200, {}, 'Use a browser.'),
    },
    {
      title: '200 with both',
      status: 200,
      body: { next: '/thanks', errors: [{ field: 'email', message: 'should be an email' }] },
      outcome: rejected(200, { email: 'should be an email' }),
    },
    { title: '200 with a captcha', status: 200, body: htmlPage, outcome: unreadable(200) },
    { title: '200 with nothing', status: 200, outcome: unreadable(200) },
    { title: '200 with other JSON', status: 200, body: {}, outcome: unreadable(200) },
    { title: 'an empty next', status: 200, body: { next: '' }, outcome: unreadable(200) },
    { title: 'busy', status: 429, body: { error: 'Too many' }, outcome: busy(429) },
    { title: 'broken', status: 500, body: htmlPage, outcome: broken(500) },
  ],
};
