import { accepted, broken, busy, htmlPage, little, rejected, unreadable, type Golden } from './golden.js';

export const web3forms: Golden = {
  format: 'web3forms',
  endpoint: 'https://api.web3forms.com/submit',
  requests: [
    {
      title: 'JSON, with the page’s access key',
      submission: { ...little, topics: ['Infection', 'Bleeding'] },
      extra: { access_key: '0d0f1b8c-6a5e-4d3c-9b2a-1f0e9d8c7b6a', subject: 'A message' },
      fieldNames: { trap: 'botcheck' },
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: {
        access_key: '0d0f1b8c-6a5e-4d3c-9b2a-1f0e9d8c7b6a',
        subject: 'A message',
        id: '1c8e3a6d-5b2f-4d1c-8b66-6b2e1d3c4f50',
        name: 'Bo',
        patient: 'existing',
        email: 'bo@example.com',
        message: 'Call me.',
        locale: 'en',
        page: 'https://clinic.example/',
        elapsedSeconds: '7',
        botcheck: '',
        topics: 'Infection, Bleeding',
      },
    },
  ],
  answers: [
    {
      title: 'a success',
      status: 200,
      body: { success: true, data: { name: 'Bo' }, message: 'Email sent successfully!' },
      outcome: accepted,
    },
    {
      title: 'a failure',
      status: 400,
      body: { success: false, message: 'Invalid Access Key!' },
      outcome: rejected(400, {}, 'Invalid Access Key!'),
    },
    {
      title: 'a failure with 200',
      status: 200,
      body: { success: false, message: 'This form is disabled.' },
      outcome: rejected(200, {}, 'This form is disabled.'),
    },
    { title: 'a message alone', status: 200, body: { message: 'Hm.' }, outcome: rejected(200, {}, 'Hm.') },
    { title: 'other JSON', status: 200, body: { success: 1 }, outcome: unreadable(200) },
    { title: 'a page', status: 200, body: htmlPage, outcome: unreadable(200) },
    { title: 'nothing', status: 200, outcome: unreadable(200) },
    { title: 'busy', status: 429, body: { success: false, message: 'Slow down' }, outcome: busy(429) },
    { title: 'broken', status: 500, body: { success: false }, outcome: broken(500) },
  ],
};
