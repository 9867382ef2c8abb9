// What a blind person hears who fills in the form.
import { emptyForm } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

visit(
  'The empty form, field by field',
  { body: emptyForm('require-consent privacy-url="/privacy"') },
  async (reader) => {
    await reader.press('Tab', 'Full name entry', 'required');
    await reader.press(
      'Tab',
      'Are you a new patient?',
      '(answer needed)',
      'Yes',
      'not selected radio button',
    );
    await reader.press('Tab', 'Email address entry');
    await reader.press('Tab', 'Phone number entry', 'You can add an extension.');
    await reader.press('Tab', 'Your message entry', 'Tell us in a few words how we can help.');
    await reader.press('Tab', 'I agree', 'check box not checked', 'required');
    await reader.press('Tab', 'How we use your information', 'link');
    await reader.press('Tab', 'Send push button');
  },
);

visit('The empty form, line by line', { body: emptyForm(), readsLabels: true }, async (reader) => {
  await reader.find('Down', 'We need an answer to every question');
  await reader.press('Down', 'Full name');
  await reader.press('Down', 'entry required');
  await reader.press('Down', 'Are you a new patient?', '(answer needed)');
  await reader.find('Down', 'Yes', 2); // what nobody sees is one line at most
  await reader.find('Down', 'No, I have been to the clinic before', 3);
  await reader.find('Down', 'Email address', 3);
});

visit('Sent with mistakes, and put right', { body: emptyForm() }, async (reader) => {
  await reader.find('b', 'Send push button');
  await reader.press(
    'Return',
    'There are 2 problems',
    'heading',
    'Enter your full name',
    'Tell us whether you are a new patient',
  );
  await reader.hearsOnce(
    'There are 2 problems',
    'Enter your full name',
    'Tell us whether you are a new patient',
  );
  await reader.press('Tab', 'Enter your full name link');
  await reader.press('Tab', 'Tell us whether you are a new patient link');
  await reader.press(
    'Return',
    'Are you a new patient?',
    'Yes',
    'radio button',
    'Error:',
    'Tell us whether you are a new patient',
  );
  await reader.hearsOnce('Are you a new patient?');
  await reader.press(
    'shift+Tab',
    'Full name entry required',
    'invalid entry',
    'Error:',
    'Enter your full name',
  );
  await reader.hearsOnce('Enter your full name');
  await reader.hears('Focus mode');
  await reader.type('Jo');
  await reader.press('Tab', 'Are you a new patient?', 'Error:', 'Tell us whether you are a new patient');
  await reader.press('shift+Tab', 'Full name entry', 'Jo');
  await reader.hearsNothingOf('Error', 'invalid');
});

visit('The answer that changes what else is needed', { body: emptyForm() }, async (reader) => {
  await reader.press('Tab', 'Full name');
  await reader.press('Tab', 'Are you a new patient?', 'Yes');
  await reader.press(
    'space',
    'selected',
    'We need your email address and phone number. The message is optional.',
  );
  await reader.press('Down', 'No, I have been to the clinic before', 'not selected radio button');
  await reader.hearsNothingOf('Are you a new patient?');
  await reader.press('space', 'selected', 'We need your message, and your email address or phone number.');
  await reader.press('Tab', 'Email address entry', 'Give us your email address, your phone number, or both.');
  await reader.press('Tab', 'Phone number entry');
  await reader.press('Tab', 'Your message entry');
  await reader.hearsNothingOf('optional');
});

const nearTheLimit = `${emptyForm()}
  <script>document.querySelector('mild-contact').values = { message: 'a'.repeat(1698) };</script>`;

visit('A message near the limit', { body: nearTheLimit }, async (reader) => {
  await reader.find('Tab', 'Your message');
  await reader.press('ctrl+End');
  await reader.type('bc');
  await reader.hears('You have 300 characters left');
  await reader.hearsOnce('characters left');
});
