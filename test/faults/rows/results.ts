import { en } from '../../../src/locales/en.js';
import type { Result } from '../table.js';

const notSent = (sees: string) => `Your message was not sent: ${sees}`;
const perhaps = (sees: string) => `We do not know whether your message arrived: ${sees}`;

export const accepted: Result = { sees: 'Thank you. We have your message', event: 'success' };

export const offline: Result = {
  sees: perhaps('You seem to be offline.'),
  event: 'offline',
};

export const timeout: Result = {
  sees: perhaps('The clinic’s website did not answer in time.'),
  event: 'timeout',
};

export const network: Result = {
  sees: perhaps('The connection was lost.'),
  event: 'network',
};

/** After an answer that proves that the message wasn't taken, tried three times unless told to wait longer. */
export const busy = (status: number, calls = 3): Result => ({
  sees: notSent('The clinic’s website is busy right now.'),
  event: `busy ${status}`,
  calls,
});

/** @param text - what the server said of the form as a whole */
export const rejected = (status: number, text?: string): Result => ({
  sees: notSent(['The clinic’s website did not accept your message.', text].filter(Boolean).join(' ')),
  event: `rejected ${status}`,
});

/** @param lines - what the server said of fields, and then of the form as a whole */
export const mistakes = (status: number, ...lines: readonly string[]): Result => ({
  sees: `${en.messages.problemHeading(lines.length)}: ${lines.join(' / ')}`,
  event: `rejected ${status}`,
});

export const server = (status: number): Result => ({
  sees: perhaps('Something went wrong on the clinic’s website.'),
  event: `server ${status}`,
});

export const unreadable = (status = 200): Result => ({
  sees: perhaps('The clinic’s website gave an unclear answer.'),
  event: `unreadable ${status}`,
});
