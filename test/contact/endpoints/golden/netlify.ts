import { accepted, broken, busy, htmlPage, little, rejected, unreadable, type Golden } from './golden.js';

export const netlify: Golden = {
  format: 'netlify',
  endpoint: 'https://clinic.example/contact/',
  requests: [
    {
      title: 'the form’s name comes from the page',
      submission: little,
      extra: { 'form-name': 'contact' },
      fieldNames: { trap: 'bot-field' },
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: [
        ['form-name', 'contact'],
        ['id', '1c8e3a6d-5b2f-4d1c-8b66-6b2e1d3c4f50'],
        ['name', 'Bo'],
        ['patient', 'existing'],
        ['email', 'bo@example.com'],
        ['message', 'Call me.'],
        ['locale', 'en'],
        ['page', 'https://clinic.example/'],
        ['elapsedSeconds', '7'],
        ['bot-field', ''],
      ],
    },
  ],
  answers: [
    { title: 'a page', status: 200, body: htmlPage, outcome: accepted },
    { title: 'a page after white space', status: 200, body: `\n  ${htmlPage}`, outcome: accepted },
    { title: 'a form that isn’t registered', status: 404, body: htmlPage, outcome: rejected(404) },
    { title: 'nothing', status: 200, outcome: unreadable(200) },
    { title: 'text', status: 200, body: 'OK', outcome: unreadable(200) },
    { title: 'JSON', status: 200, body: { ok: true }, outcome: unreadable(200) },
    { title: 'another success', status: 201, body: htmlPage, outcome: unreadable(201) },
    { title: 'busy', status: 503, body: htmlPage, outcome: busy(503) },
    { title: 'broken', status: 502, body: htmlPage, outcome: broken(502) },
  ],
};
