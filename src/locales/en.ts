import type { ProblemCode } from '../contact/fields.js';
import type { FailureReason } from '../contact/endpoints/endpoint.js';

const number = (count: number) => count.toLocaleString('en');
const characters = (count: number) => `${number(count)} character${count === 1 ? '' : 's'}`;
const hours = (count: number) => (count === 1 ? 'an hour' : `${number(count)} hours`);

/** Everything the interface says in English, the content aside. */
export const en = {
  heading: 'How can we help you?',
  intro: 'Use this form to reach us.',
  promise: (replyHours: number) =>
    `If you are a new patient, give your phone number and email address. Someone will contact you within ${hours(replyHours)} to schedule your appointment.`,
  urgent:
    'In an emergency, call 911. Do not use this form for anything urgent or for private medical details.',
  privacy: 'How we use your details',
  noRelationship: 'Sending this form does not make you a patient of the clinic.',
  optional: '(optional)',
  errorPrefix: 'Error:',

  fields: {
    name: 'Full name',
    patient: 'Are you a new patient?',
    patientNew: 'Yes',
    patientExisting: 'No, I have been to the clinic before',
    email: 'Email address',
    phone: 'Phone number',
    message: 'Your message',
    consent: 'I agree that the clinic may use these details to answer me.',
    trap: 'Leave this box empty',
  },
  hints: {
    phone: 'You can add an extension.',
    emailOrPhone: 'Give your email address, your phone number or both.',
    message: 'Tell us in a few words how we can help.',
  },
  /** Told once when the answer to "Are you a new patient?" changes what else is needed. */
  needs: {
    new: 'We need your email address and phone number. The message is optional.',
    existing: 'We need your message, and your email address or phone number.',
  },

  ask: 'Ask about this',
  askingAbout: 'You are asking about:',
  remove: 'Remove',
  topicAdded: (topic: string) => `Added to your message: ${topic}`,
  topicRemoved: (topic: string) => `Removed from your message: ${topic}`,

  charactersLeft: (count: number) => `You have ${characters(count)} left`,
  charactersOver: (count: number) => `You have ${characters(count)} too many`,

  problemHeading: 'There is a problem',
  problems: {
    nameMissing: 'Enter your full name',
    nameLong: 'Your name must be 100 characters or fewer',
    patientMissing: 'Select yes if you are a new patient',
    emailMissing: 'Enter your email address, like name@example.com',
    emailFormat: 'Enter an email address in full, like name@example.com',
    emailLong: 'Your email address must be 254 characters or fewer',
    emailOrPhoneMissing: 'Enter your email address or your phone number',
    phoneMissing: 'Enter your phone number, like 555 010 0199',
    phoneFormat: 'Enter a phone number with 7 to 15 digits, like 555 010 0199',
    messageMissing: 'Enter your message',
    messageLong: 'Your message must be 2,000 characters or fewer',
    consentMissing: 'Tick the box if you agree that the clinic may use these details to answer you',
  } satisfies Record<ProblemCode, string>,

  send: 'Send',
  sending: 'Sending…',
  slow: 'Still sending. This takes longer than usual.',

  notSent: 'Your message was not sent',
  perhapsSent: 'We do not know if your message arrived',
  failures: {
    offline: 'You are offline. Connect to the internet, then try again.',
    timeout: 'The clinic’s website did not answer in time. You can try again, or call us to make sure.',
    network: 'The connection broke. You can try again, or call us to make sure.',
    busy: 'The clinic’s website is busy. Wait a few minutes, then try again.',
    rejected: 'The clinic’s website did not accept it.',
    server: 'Something went wrong on the clinic’s website.',
    unreadable: 'The clinic’s website gave an unclear answer. You can try again, or call us to make sure.',
  } satisfies Record<FailureReason, string>,
  kept: 'Everything you typed is still here.',
  backOnline: 'You are online again. You can try again now.',
  tryAgain: 'Try again',

  sent: 'Thank you. We have your message',
  next: {
    new: (replyHours: number) =>
      `Someone will contact you within ${hours(replyHours)} to schedule your appointment.`,
    existing: 'Someone from the clinic will get back to you.',
  },
  another: 'Send another message',

  call: 'You can also call us:',
  reach: 'Call us:',
  reachOnline: 'Contact us online',
  reachUnknown: 'Contact the clinic.',
};

/** The words of the interface in one language. */
export type Messages = typeof en;
