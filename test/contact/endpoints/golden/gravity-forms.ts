import { accepted, broken, busy, everything, htmlPage, rejected, unreadable, type Golden } from './golden.js';

const fieldNames = { name: 'input_1_3', email: 'input_2', phone: 'input_12', message: 'input_4' };

export const gravityForms: Golden = {
  format: 'gravity-forms',
  endpoint: 'https://clinic.example/wp-json/gf/v2/forms/3/submissions',
  requests: [
    {
      title: 'JSON, with the inputs’ names',
      submission: everything,
      extra: { input_9: ['Monday', 'Friday'] },
      fieldNames,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: {
        input_9: ['Monday', 'Friday'],
        id: '0b7f2f7e-3c1a-4e0b-9a55-5a1f0c2d3e4f',
        input_1_3: 'Ada Example',
        patient: 'new',
        input_2: 'ada@example.com',
        input_12: '+1 555 010 0123',
        input_4: 'My legs hurt\nwhen I walk.',
        topics: 'Infection, Bleeding',
        consent: 'true',
        locale: 'en',
        page: 'https://clinic.example/contact',
        elapsedSeconds: '42',
        trap: '',
      },
    },
  ],
  answers: [
    {
      title: 'a confirmation',
      status: 200,
      body: { is_valid: true, page_number: 0, source_page_number: 1, confirmation_message: '<p>Thanks</p>' },
      outcome: accepted,
    },
    {
      title: 'a redirect',
      status: 200,
      body: { is_valid: true, confirmation_redirect: 'https://clinic.example/thanks' },
      outcome: accepted,
    },
    {
      title: 'the next page of a longer form',
      status: 200,
      body: { is_valid: true, page_number: 2, source_page_number: 1 },
      outcome: unreadable(200),
    },
    {
      title: 'a confirmation without a word on validity',
      status: 200,
      body: { confirmation_message: '<p>Thanks</p>' },
      outcome: unreadable(200),
    },
    {
      title: 'mistakes by the number of the field',
      status: 400,
      fieldNames,
      body: {
        is_valid: false,
        validation_messages: {
          2: 'Enter an email address.',
          1: 'Enter a name.',
          77: 'This field is required.',
        },
        page_number: 1,
        source_page_number: 1,
      },
      outcome: rejected(400, {
        email: 'Enter an email address.',
        name: 'Enter a name.',
        input_77: 'This field is required.',
      }),
    },
    {
      title: 'number 1 is not number 12',
      status: 400,
      fieldNames: { phone: 'input_12', email: 'input_1' },
      body: { is_valid: false, validation_messages: { 1: 'Enter an email address.' } },
      outcome: rejected(400, { email: 'Enter an email address.' }),
    },
    { title: 'mistakes without a word', status: 400, body: { is_valid: false }, outcome: rejected(400) },
    { title: '200 and invalid', status: 200, body: { is_valid: false }, outcome: rejected(200) },
    {
      title: 'no such form',
      status: 404,
      body: { code: 'gf_form_not_found', message: 'Form not found', data: { status: 404 } },
      outcome: rejected(404, {}, 'Form not found'),
    },
    {
      title: 'no access',
      status: 401,
      body: {
        code: 'rest_forbidden',
        message: 'Sorry, you are not allowed to do that.',
        data: { status: 401 },
      },
      outcome: rejected(401, {}, 'Sorry, you are not allowed to do that.'),
    },
    { title: 'a page of WordPress', status: 200, body: htmlPage, outcome: unreadable(200) },
    { title: 'nothing', status: 204, outcome: unreadable(204) },
    { title: 'busy', status: 503, body: htmlPage, outcome: busy(503) },
    { title: 'broken', status: 500, body: { code: 'internal_server_error' }, outcome: broken(500) },
  ],
};
