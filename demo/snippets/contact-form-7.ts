import { limits, type SubmissionKey } from '../../src/contact/fields.js';
import type { Setup } from '../builder/setup.js';
import { added, filledIn, sentNamesIn } from './form-fields.js';
import type { SnippetPart } from './snippet.js';

/** It counts UTF-16 code units, of which a character may take two. */
const longest = (characters: number) => `maxlength:${2 * characters}`;

const tags = {
  name: (name: string) => `[text* ${name} ${longest(limits.name)}]`,
  patient: (name: string) => `[radio ${name} use_label_element "new" "existing"]`,
  // Neither is required: existing patients may give only one of them.
  email: (name: string) => `[email ${name} ${longest(limits.email)}]`,
  // Not "tel", which refuses extensions and words.
  phone: (name: string) => `[text ${name} ${longest(limits.phone)}]`,
  message: (name: string) => `[textarea ${name} ${longest(limits.message)}]`,
};

/**
 * A form of Contact Form 7 that has a field for all that is sent, and a mail with
 * all of it. What the form lacks would be mailed as its name in brackets.
 * https://contactform7.com/tag-syntax/
 */
export function contactForm7(setup: Setup): readonly SnippetPart[] {
  const names = sentNamesIn(setup);
  // PHP makes a list of what is called "topics[]", and names it without the brackets.
  const nameOf = (key: SubmissionKey) => names[key]?.replace(/\[\]$/, '') ?? '';
  const others = added.filter(([, key]) => nameOf(key));
  const consent = setup.requireConsent
    ? [
        `[acceptance ${nameOf('consent')}] I agree that the clinic may use these details to answer me. [/acceptance]`,
      ]
    : [];
  return [
    {
      title: 'Contact Form 7: Form',
      where:
        'In WordPress open Contact and the form whose number is in the address. Paste this into the tab Form, in place of all that is there.',
      language: 'Form tags',
      code: [
        ...filledIn.map(([label, key]) => `<label>${label} ${tags[key](nameOf(key))}</label>`),
        ...others.map(([, key]) => `[hidden ${nameOf(key)}]`),
        ...consent,
        '[submit "Send"]',
      ].join('\n'),
    },
    {
      title: 'Contact Form 7: Mail',
      where: `Paste this into the tab Mail, as the message body. Check “Exclude lines with blank mail-tags from output”. Under Additional headers put “Reply-To: [${nameOf('email')}]”, and save.`,
      language: 'Mail',
      code: [
        ...[...filledIn.slice(0, -1), ...others].map(([label, key]) => `${label}: [${nameOf(key)}]`),
        ...(consent.length ? [`Consent: [${nameOf('consent')}]`] : []),
        '',
        // Last, so that nothing in it can be taken for another field.
        `[${nameOf('message')}]`,
      ].join('\n'),
    },
  ];
}
