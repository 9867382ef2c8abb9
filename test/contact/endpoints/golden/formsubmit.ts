import { accepted, broken, busy, htmlPage, little, rejected, unreadable, type Golden } from './golden.js';

export const formsubmit: Golden = {
  format: 'formsubmit',
  endpoint: 'https://formsubmit.co/ajax/office@clinic.example',
  requests: [
    {
      title: 'JSON',
      submission: little,
      extra: { _subject: 'A message' },
      fieldNames: { trap: '_honey' },
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: {
        _subject: 'A message',
        id: '1c8e3a6d-5b2f-4d1c-8b66-6b2e1d3c4f50',
        name: 'Bo',
        patient: 'existing',
        email: 'bo@example.com',
        message: 'Call me.',
        locale: 'en',
        page: 'https://clinic.example/',
        elapsedSeconds: '7',
        _honey: '',
      },
    },
  ],
  answers: [
    {
      title: 'a success, as text',
      status: 200,
      body: { success: 'true', message: 'The form was submitted successfully.' },
      outcome: accepted,
    },
    {
      title: 'an address that isn’t confirmed',
      status: 200,
      body: { success: 'false', message: 'This form needs Activation.' },
      outcome: rejected(200, {}, 'This form needs Activation.'),
    },
    { title: 'no success', status: 200, body: { success: '' }, outcome: unreadable(200) },
    { title: 'a page', status: 200, body: htmlPage, outcome: unreadable(200) },
    { title: 'nothing', status: 200, outcome: unreadable(200) },
    { title: 'an error page', status: 404, body: htmlPage, outcome: rejected(404) },
    { title: 'busy', status: 429, body: htmlPage, outcome: busy(429) },
    { title: 'broken', status: 500, body: { success: 'false', message: 'x' }, outcome: broken(500) },
  ],
};
