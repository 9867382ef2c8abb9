import { own } from '../../src/contact/endpoints/answer.js';
import { sentNamesOf } from '../../src/contact/sent-names.js';
import type { Finding } from './finding.js';
import type { Heard } from './heard.js';

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** What a visitor fills in; topics and consent have no rules by which a form would tell of them. */
const filledIn = ['name', 'patient', 'email', 'phone', 'message'] as const;

/** Explains what becomes of a message that Contact Form 7 took; undefined where all is well. */
export function explainTaken({ format, answer, target, form }: Heard): Finding | undefined {
  if (format !== 'contact-form-7') return undefined;
  if (own(answer.json, 'demo_mode')) {
    return {
      kind: 'demo-mode',
      title: 'The form is in demo mode',
      explanation: 'Contact Form 7 said that the test message was taken, but in demo mode it emails nothing.',
      next: [
        'In WordPress open Contact, the form, then Additional Settings, and delete the line “demo_mode: on”.',
        'Then send another test message.',
      ],
      arrived: 'no',
    };
  }
  if (!form) return undefined;
  const names = sentNamesOf(target.fieldNames);
  const lacking = filledIn.map((key) => names[key] ?? key).filter((name) => !form.names.includes(name));
  const insistent = (['email', 'phone'] as const)
    .map((key) => names[key] ?? key)
    .filter((name) => form.required.includes(name));
  if (!lacking.length && !insistent.length) return undefined;
  return {
    kind: 'incomplete',
    fields: [...lacking, ...insistent],
    title: 'The test message was accepted, but the form there isn’t complete',
    explanation: [
      ...(lacking.length
        ? [
            `The form in WordPress has no field ${quoted(lacking)}, so the email can’t have what people write there.`,
          ]
        : []),
      ...(insistent.length
        ? [
            `It insists on ${quoted(insistent)}, and refuses existing patients who give only the other way to reach them.`,
          ]
        : []),
    ].join(' '),
    next: [
      'Among what is to be copied on this page are two texts for Contact Form 7: paste them into its tabs Form and Mail, and save.',
      'Delete the test message, so that nobody answers it.',
      'Then send another one.',
    ],
    arrived: 'maybe',
  };
}
