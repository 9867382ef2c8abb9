import { accepted, broken, busy, everything, htmlPage, rejected, unreadable, type Golden } from './golden.js';

const field = (name: string, value: string) => ({ objectTypeId: '0-1', name, value });

export const hubspot: Golden = {
  format: 'hubspot',
  endpoint:
    'https://api.hsforms.com/submissions/v3/integration/submit/1234567/0d0f1b8c-6a5e-4d3c-9b2a-1f0e9d8c7b6a',
  requests: [
    {
      title: 'a list of fields, and where they come from',
      submission: everything,
      extra: { days: ['Monday', 'Friday'] },
      fieldNames: { name: 'firstname' },
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: {
        fields: [
          field('days', 'Monday;Friday'),
          field('id', '0b7f2f7e-3c1a-4e0b-9a55-5a1f0c2d3e4f'),
          field('firstname', 'Ada Example'),
          field('patient', 'new'),
          field('email', 'ada@example.com'),
          field('phone', '+1 555 010 0123'),
          field('message', 'My legs hurt\nwhen I walk.'),
          field('topics', 'Infection, Bleeding'),
          field('consent', 'true'),
          field('locale', 'en'),
          field('page', 'https://clinic.example/contact'),
          field('elapsedSeconds', '42'),
          field('trap', ''),
        ],
        context: { pageUri: 'https://clinic.example/contact', pageName: 'A page of the clinic' },
      },
    },
  ],
  answers: [
    { title: 'a message', status: 200, body: { inlineMessage: '<p>Thanks</p>' }, outcome: accepted },
    { title: 'an empty message', status: 200, body: { inlineMessage: '' }, outcome: accepted },
    { title: 'a redirect', status: 200, body: { redirectUri: 'https://clinic.example/' }, outcome: accepted },
    {
      title: 'a field, in the message',
      status: 400,
      fieldNames: { email: 'email' },
      body: {
        status: 'error',
        message: 'The request is not valid',
        correlationId: '0d0f1b8c-6a5e-4d3c-9b2a-1f0e9d8c7b6a',
        errors: [
          { message: "Error in 'fields.email'. Invalid email address", errorType: 'INVALID_EMAIL' },
          { message: "Required field 'firstname' is missing", errorType: 'REQUIRED_FIELD' },
        ],
      },
      outcome: rejected(400, {
        email: 'Invalid email address',
        firstname: "Required field 'firstname' is missing",
      }),
    },
    {
      title: 'a field by our name',
      status: 400,
      fieldNames: { name: 'firstname' },
      body: { status: 'error', errors: [{ message: "Required field 'firstname' is missing" }] },
      outcome: rejected(400, { name: "Required field 'firstname' is missing" }),
    },
    {
      title: 'no field of the form',
      status: 400,
      body: {
        status: 'error',
        message: 'The request is not valid',
        errors: [{ message: "Error in 'context.pageUri'. Invalid URL", errorType: 'INVALID_PAGE_URI' }],
      },
      outcome: rejected(400, {}, 'Invalid URL'),
    },
    {
      title: 'no such form',
      status: 404,
      body: { status: 'error', message: 'No form found.' },
      outcome: rejected(404, {}, 'No form found.'),
    },
    {
      title: '200 with an error',
      status: 200,
      body: { status: 'error', inlineMessage: 'x' },
      outcome: rejected(200),
    },
    { title: '200 with other JSON', status: 200, body: {}, outcome: unreadable(200) },
    { title: '200 with a page', status: 200, body: htmlPage, outcome: unreadable(200) },
    { title: 'nothing', status: 204, outcome: unreadable(204) },
    { title: 'busy', status: 429, body: { status: 'error', message: 'Rate limit' }, outcome: busy(429) },
    { title: 'broken', status: 500, body: { status: 'error' }, outcome: broken(500) },
  ],
};
