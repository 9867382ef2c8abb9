import { limits, type SubmissionKey } from '../../src/contact/fields.js';
import type { Setup } from '../builder/setup.js';
import { added, filledIn, sentNamesIn } from './form-fields.js';
import type { SnippetPart } from './snippet.js';

/** What each field is besides its number and label. It counts characters as we do. */
const kinds: Readonly<Partial<Record<SubmissionKey, object>>> = {
  name: { type: 'text', isRequired: true, maxLength: limits.name },
  patient: {
    type: 'radio',
    isRequired: true,
    choices: ['new', 'existing'].map((value) => ({ text: value, value })),
  },
  // Neither is required: existing patients may give only one of them.
  email: { type: 'email' },
  // Not "phone", which refuses extensions and words.
  phone: { type: 'text', maxLength: limits.phone },
  message: { type: 'textarea', maxLength: limits.message },
};

/**
 * A form of Gravity Forms to import: a field for all that is sent, under the numbers of the field names, and an email with
 * all of it.
 * https://docs.gravityforms.com/form-object/
 * https://docs.gravityforms.com/notifications-object/
 */
export function gravityForms(setup: Setup): readonly SnippetPart[] {
  const names = sentNamesIn(setup);
  const labels = [...filledIn, ...added, ...(setup.requireConsent ? [['Consent', 'consent'] as const] : [])];
  const numbered = labels.flatMap(([label, key]) => {
    const [, number] = /^input_(\d+)$/.exec(names[key] ?? '') ?? [];
    return number ? [{ label, key, id: Number(number) }] : [];
  });
  const email = numbered.find(({ key }) => key === 'email');
  const form = {
    title: 'MILD contact form',
    labelPlacement: 'top_label',
    button: { type: 'text', text: 'Send' },
    fields: numbered.map(({ label, key, id }) => ({ id, label, ...(kinds[key] ?? { type: 'hidden' }) })),
    notifications: [
      {
        id: 'mild',
        name: 'Message from the website',
        event: 'form_submission',
        isActive: true,
        toType: 'email',
        to: '{admin_email}',
        ...(email && { replyTo: `{${email.label}:${email.id}}` }),
        subject: 'Message from the website',
        message: '{all_fields}',
      },
    ],
    confirmations: [
      {
        id: 'mild',
        name: 'Default Confirmation',
        isDefault: true,
        type: 'message',
        message: 'Thank you. We have your message.',
      },
    ],
  };
  return [
    {
      title: 'Gravity Forms: a form to import',
      where:
        'Save this as a file, mild-form.json. In WordPress open Forms > Import/Export > Import Forms, and choose the file. Forms shows the number of the new form: put it into the address for messages. Under Settings > Notifications in the form, put your own address for “Send To Email”.',
      language: 'JSON',
      code: JSON.stringify({ version: '2.7', 0: form }, null, 2),
    },
  ];
}
