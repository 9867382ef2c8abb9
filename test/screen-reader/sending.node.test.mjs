// What a blind person hears who sends the form, whatever becomes of it.
import { emptyForm, filledForm } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

const failures = [
  {
    title: 'A broken endpoint',
    fail: ({ answer }) => answer(500),
    heard: [
      'We do not know whether your message arrived',
      'Something went wrong on the clinic’s website.',
      'Everything you typed is still here.',
    ],
  },
  {
    title: 'A connection that breaks',
    fail: ({ drop }) => drop(),
    heard: ['We do not know whether your message arrived', 'The connection was lost.'],
  },
  {
    title: 'An answer that makes no sense',
    fail: ({ answer }) => answer(200, '<p>Hello', { 'content-type': 'text/html' }),
    heard: ['We do not know whether your message arrived', 'The clinic’s website gave an unclear answer.'],
  },
  {
    title: 'A refusal',
    fail: ({ answer }) => answer(403),
    heard: ['Your message was not sent', 'The clinic’s website did not accept your message.'],
  },
  {
    title: 'A busy endpoint, three times',
    fail: ({ answer }) => [1, 2, 3].forEach(() => answer(503, undefined, { 'retry-after': '1' })),
    heard: ['Your message was not sent', 'The clinic’s website is busy right now.'],
  },
];

for (const { title, fail, heard } of failures) {
  visit(title, { body: filledForm() }, async (reader, endpoint) => {
    await reader.find('b', 'Send push button');
    fail(endpoint);
    await reader.press('Return', ...heard, 'call us:', '+1 555 010 0199');
    await reader.hearsOnce(...heard);
    await reader.find('Tab', 'Try again push button');
    endpoint.answer(204);
    await reader.press('Return', 'Thank you. We have your message', 'heading level 2');
    await reader.hearsNothingOf('Sending…', 'Error');
  });
}

visit('A slow answer', { body: filledForm() }, async (reader, { answer }) => {
  await reader.find('b', 'Send push button');
  await reader.press('Return', 'Sending…', 'Still sending. This is taking longer than usual.');
  answer(204);
  await reader.hears('Still sending', 'Thank you. We have your message');
  await reader.hearsOnce('Sending…', 'Still sending', 'Thank you. We have your message');
});

visit('No answer at all', { body: filledForm() }, async (reader) => {
  await reader.find('b', 'Send push button');
  await reader.press(
    'Return',
    'Sending…',
    'Still sending.',
    'We do not know whether your message arrived',
    'did not answer in time',
  );
});

visit('Sent, and another message', { body: filledForm() }, async (reader, { answer }) => {
  await reader.find('b', 'Send push button');
  answer(204);
  await reader.press('Return', 'Thank you. We have your message', 'heading level 2');
  await reader.hearsNothingOf('Sending…');
  await reader.press('Down', 'Someone will contact you within 24 hours to schedule your appointment.');
  await reader.find('Tab', 'Send another message push button');
  await reader.press('Return', 'How can we help you?', 'heading level 2');
  await reader.hearsNothingOf('Thank you');
  await reader.press('Tab', 'Full name entry', 'required');
  await reader.hearsNothingOf('Jo Rivera');
});

visit('A mistake that the endpoint found', { body: filledForm() }, async (reader, { answer }) => {
  await reader.find('b', 'Send push button');
  answer(422, { errors: { phone: 'We cannot call this number' } });
  await reader.press('Return', 'There is a problem', 'We cannot call this number');
  await reader.hearsOnce('There is a problem', 'We cannot call this number');
  await reader.press('Tab', 'We cannot call this number link');
  await reader.press(
    'Return',
    'Phone number entry',
    '555 010 0123',
    'invalid entry',
    'Error:',
    'We cannot call this number',
  );
});

const inSpanish = `<p>We speak Spanish.</p>${emptyForm('lang="es"')}`;

visit(
  'A Spanish form on an English page',
  { body: inSpanish, script: 'mild-widgets.intl.min.js' },
  async (reader, { languages }) => {
    await reader.press('Tab', 'Nombre', 'entry', 'required');
    await reader.find('Tab', 'Enviar push button', 8);
    await reader.press('Return', 'Hay 2 problemas');
    const told = await languages();
    const languageOf = (words) => told.find(([text]) => text.includes(words))?.[1];
    for (const [words, language] of [
      ['We speak Spanish.', 'en'],
      ['¿Cómo podemos ayudarle?', 'es'],
      ['Nombre', 'es'],
      ['Hay 2 problemas', 'es'],
      ['Enviar', 'es'],
    ]) {
      if (languageOf(words) !== language)
        throw new Error(
          `“${words}” is told to be in “${languageOf(words)}”, not in “${language}”: ${JSON.stringify(told)}`,
        );
    }
  },
);
