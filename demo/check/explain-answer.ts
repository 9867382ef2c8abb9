import { otherMistakes } from './other-shapes.js';
import { explainFields } from './field-advice.js';
import { explainTaken } from './explain-taken.js';
import { explainService } from './explain-service.js';
import type { Finding } from './finding.js';
import { byStatus, isBusy } from './explain-status.js';
import type { Heard } from './heard.js';

/** Explains an answer to the test message. */
export function explainAnswer(heard: Heard): Finding {
  const { outcome, redirectedTo } = heard;
  if (outcome.status === 'accepted') return explainTaken(heard) ?? accepted(heard);
  const finding = (isBusy(heard) ? undefined : (explainService(heard) ?? mistakes(heard))) ?? byStatus(heard);
  return redirectedTo
    ? {
        ...finding,
        // A POST that is led on with 301, 302 or 303 arrives as a GET, without the message.
        next: [
          `The address led on to ${redirectedTo}, and what was sent may have been lost on the way. If that is the endpoint, put it in place of the address.`,
          ...finding.next,
        ],
      }
    : finding;
}

function accepted({ target, facts, format, origin, answer, redirectedTo }: Heard): Finding {
  const elsewhere = target.url.origin !== origin && target.url.origin !== target.site?.origin;
  return {
    kind: 'accepted',
    title: 'The test message was accepted',
    explanation:
      format === 'form' || (format === 'json' && !answer.text.trim())
        ? `The endpoint answered with status ${answer.status}${redirectedTo ? `, from ${redirectedTo}` : ''}. That counts as taken, but any page could say so: only the message itself proves it.`
        : `${facts.service} said that the message was taken.`,
    next: [
      `Look for a message from “Test message” ${/^(where|Forms)/.test(facts.inbox) ? '' : 'in '}${facts.inbox}. If it isn’t there within some minutes, look into the spam folder.`,
      'Delete it, so that nobody answers it.',
      ...(elsewhere
        ? [
            `The check ran from ${origin}. Send a message from ${target.site ? target.site.origin : 'your website'}, too: the endpoint has to allow that origin as well.`,
          ]
        : []),
    ],
    arrived: 'yes',
  };
}

function mistakes(heard: Heard): Finding | undefined {
  const { outcome, answer } = heard;
  if (answer.status >= 500) return undefined;
  const read = outcome.status === 'rejected' ? outcome.fieldErrors : {};
  const errors = Object.keys(read).length || answer.status < 400 ? read : otherMistakes(answer.json);
  return Object.keys(errors).length ? explainFields(heard, errors) : undefined;
}
