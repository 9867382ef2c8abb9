// What a blind person hears who reads what the clinic tells, and asks about it.
import { emptyForm } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

visit(
  'Through the headings of the information, and the drawing',
  { body: '<mild-info></mild-info>' },
  async (reader) => {
    for (const heading of ['MILD in short', 'What is the MILD procedure?', 'The spinal canal from above'])
      await reader.find('h', `${heading} heading level`, 1);
    await reader.find('Down', 'Canal, Nerves, Ligament, Bone image', 3);
    for (const panel of ['Open canal', 'Narrow canal', 'After MILD']) {
      await reader.find('Down', panel, 4);
      await reader.hearsOnce(panel);
    }
    for (const heading of [
      'How does MILD differ from a laminectomy?',
      'Who is a good candidate?',
      'How is MILD done?',
      'Questions to ask your doctor',
    ])
      await reader.find('h', `${heading} heading level 2`, 1);
  },
);

visit('Through the studies', { body: '<mild-risks evidence></mild-risks>' }, async (reader) => {
  await reader.find('h', 'MiDAS ENCORE', 8);
  await reader.find('Down', 'about 13 in every 1,000 people', 12);
  await reader.hearsOnce('about 13 in every 1,000 people');
  await reader.hearsNothingOf('image');
  await reader.find('Down', 'about 56 in every 1,000 people', 4);
  await reader.hearsOnce('about 56 in every 1,000 people');
});

visit('The accordion', { body: '<mild-info layout="accordion"></mild-info>' }, async (reader) => {
  await reader.find('Tab', 'What is the MILD procedure?', 3);
  await reader.hears('collapsed');
  await reader.press('Return', 'expanded');
  await reader.press('Tab', 'How does MILD differ from a laminectomy?', 'collapsed');
});

visit(
  'Ask about a risk, and think better of it',
  { body: `<mild-risks ask></mild-risks>${emptyForm()}` },
  async (reader) => {
    await reader.find('b', 'Infection', 8);
    await reader.press(
      'Return',
      'How can we help you?',
      'heading level 2',
      'Added to your message: Infection',
    );
    await reader.hearsOnce('How can we help you?', 'Added to your message: Infection');
    await reader.press('Tab', 'Remove', 'Infection', 'push button');
    await reader.press('Return', 'Removed from your message: Infection');
    await reader.hearsOnce('Removed from your message: Infection');
    await reader.hears('Full name entry');
    await reader.press('Tab', 'Are you a new patient?');
  },
);

const sentAlready = `<mild-risks ask></mild-risks>${emptyForm()}
  <script>
    const form = document.querySelector('mild-contact');
    form.values = { name: 'Jo Rivera', patient: 'new', email: 'jo@example.com', phone: '555 010 0123' };
  </script>`;

visit('Ask about a risk once a message was sent', { body: sentAlready }, async (reader, { answer }) => {
  await reader.find('b', 'Send push button', 20);
  answer(204);
  await reader.press('Return', 'Thank you. We have your message');
  await reader.find('shift+b', 'Infection', 12);
  await reader.press('Return', 'How can we help you?', 'Added to your message: Infection');
});
