import { accepted, broken, busy, everything, htmlPage, rejected, unreadable, type Golden } from './golden.js';

export const appsScript: Golden = {
  format: 'apps-script',
  endpoint: 'https://script.google.com/macros/s/AKfycbx-1_2/exec',
  requests: [
    {
      title: 'JSON as plain text',
      submission: everything,
      extra: { days: ['Monday', 'Friday'] },
      fieldNames: { name: 'Name' },
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body: {
        days: ['Monday', 'Friday'],
        id: '0b7f2f7e-3c1a-4e0b-9a55-5a1f0c2d3e4f',
        Name: 'Ada Example',
        patient: 'new',
        email: 'ada@example.com',
        phone: '+1 555 010 0123',
        message: 'My legs hurt\nwhen I walk.',
        topics: ['Infection', 'Bleeding'],
        consent: true,
        locale: 'en',
        page: 'https://clinic.example/contact',
        elapsedSeconds: 42,
        trap: '',
      },
    },
  ],
  answers: [
    { title: 'the script’s own JSON', status: 200, body: { result: 'success', row: 7 }, outcome: accepted },
    { title: 'its own failure', status: 200, body: { result: 'error', error: {} }, outcome: rejected(200) },
    {
      title: 'an error marker',
      status: 200,
      body: { ok: false, error: 'The sheet is gone.' },
      outcome: rejected(200, {}, 'The sheet is gone.'),
    },
    {
      title: 'fields',
      status: 200,
      fieldNames: { email: 'Email' },
      body: { status: 'error', errors: { Email: 'Unknown.' } },
      outcome: rejected(200, { email: 'Unknown.' }),
    },
    { title: 'the page of an error', status: 200, body: htmlPage, outcome: unreadable(200) },
    { title: 'text', status: 200, body: 'Saved', outcome: unreadable(200) },
    { title: 'nothing', status: 200, outcome: unreadable(200) },
    { title: 'a sign-in page', status: 401, body: htmlPage, outcome: rejected(401) },
    { title: 'busy', status: 429, body: htmlPage, outcome: busy(429) },
    { title: 'broken', status: 500, body: htmlPage, outcome: broken(500) },
  ],
};
