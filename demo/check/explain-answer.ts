import { otherMistakes } from './other-shapes.js';
import { explainFields } from './field-advice.js';
import { explainService } from './explain-service.js';
import type { Finding } from './finding.js';
import { excerpt, isPage, saidBy, type Heard } from './heard.js';

/** Explains an answer to the test enquiry. */
export function explainAnswer(heard: Heard): Finding {
  const { outcome, redirectedTo } = heard;
  if (outcome.status === 'accepted') return accepted(heard);
  const finding = (isBusy(heard) ? undefined : (explainService(heard) ?? mistakes(heard))) ?? byStatus(heard);
  return redirectedTo
    ? {
        ...finding,
        // A POST that is led on with 301, 302 or 303 arrives as a GET, without the enquiry.
        next: [
          `The address led on to ${redirectedTo}, and what was sent may have been lost on the way. If that is the endpoint, put it in place of the address.`,
          ...finding.next,
        ],
      }
    : finding;
}

const isBusy = ({ answer: { status } }: Heard) => status === 429 || status === 503;

function accepted({ target, facts, format, origin, answer, redirectedTo }: Heard): Finding {
  const elsewhere = target.url.origin !== origin && target.url.origin !== target.site?.origin;
  return {
    kind: 'accepted',
    title: 'The test enquiry was accepted',
    explanation:
      format === 'form' || (format === 'json' && !answer.text.trim())
        ? `The endpoint answered with status ${answer.status}${redirectedTo ? `, from ${redirectedTo}` : ''}. That counts as taken, but any page could say so: only the enquiry itself proves it.`
        : `${facts.service} said that the enquiry was taken.`,
    next: [
      `Look for an enquiry from “Test enquiry” ${/^(where|Forms)/.test(facts.inbox) ? '' : 'in '}${facts.inbox}. If it isn’t there within some minutes, look into the spam folder.`,
      'Delete it, so that nobody answers it.',
      ...(elsewhere
        ? [
            `The check ran from ${origin}. Send an enquiry from ${target.site ? target.site.origin : 'your website'}, too: the endpoint has to allow that origin as well.`,
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

/** What captchas and firewalls say where a reader sees it; their scripts stand in many pages that ask for nothing. */
const looksLikeSpam =
  /captcha|just a moment|attention required|checking your browser|are you (a )?(human|robot)|verify you are human|\bspam\b|\bbots?\b/i;

function byStatus(heard: Heard): Finding {
  const { answer, facts, format, outcome, retryAfter } = heard;
  const { status } = answer;
  const page = isPage(answer);
  const all = { status, said: saidBy(heard), arrived: 'no' } as const;
  if (isBusy(heard)) {
    return {
      ...all,
      kind: 'busy',
      title: 'The server is busy',
      explanation:
        status === 429
          ? 'It has had too many requests and took nothing (429). The form would try again by itself, twice.'
          : 'It takes nothing right now (503). The form would try again by itself, twice.',
      next: [
        retryAfter
          ? `Wait, then check again. The server says: Retry-After: ${retryAfter}.`
          : 'Wait a minute, then check again.',
        'If it goes on, ask your host whether the limit is too low, or the site in maintenance.',
      ],
    };
  }
  if (status >= 500) {
    return {
      ...all,
      kind: page ? 'page' : 'server',
      title: page ? 'The endpoint answers with an error page' : 'The endpoint has an error of its own',
      explanation: `The server was reached, but failed (status ${status}). Nothing is wrong with the form.`,
      next: [
        'Look into the server’s error log at this minute, or ask whoever looks after it to.',
        'If the program expects fields that it didn’t get, compare their names with the field names.',
      ],
      arrived: 'maybe',
    };
  }
  if (status === 404 || status === 410) {
    return {
      ...all,
      kind: 'unknown-form',
      title:
        facts.server === 'own'
          ? 'There is nothing at this address'
          : `${facts.service} doesn’t know this form`,
      explanation: `A server answered, but has no form at this address (status ${status}).`,
      next: [facts.lookUp],
    };
  }
  if (status === 405) {
    return {
      ...all,
      kind: 'method',
      title: 'The address takes no enquiries',
      explanation:
        'A server answered, but allows no POST here (status 405): this is a page, or another part of the program.',
      next: [
        'Give the address that the form is sent to, not that of the page it stands on.',
        'If it’s right, have the program take POST requests there. Hosts for static files take none.',
      ],
    };
  }
  if (status === 415 || status === 406) {
    return {
      ...all,
      kind: 'media-type',
      title: 'The endpoint reads another format',
      explanation: `It doesn’t take what the format “${format}” sends (status ${status}).`,
      next: [
        format === 'json'
          ? 'If it was made for a form of HTML, choose the format “form”.'
          : 'If it was made for JSON, choose the format “json”.',
        'If it belongs to a service of the list of formats, choose that one.',
      ],
    };
  }
  if (looksLikeSpam.test(saidBy(heard) ?? '')) {
    return {
      ...all,
      kind: 'spam',
      title: 'The test enquiry was held back as spam',
      explanation: `${facts.service}, or a firewall before it, asks for a captcha or took the test enquiry for a bot’s (status ${status}).`,
      next: [
        'Turn the captcha off for this address: the form can’t show one. It sends a trap instead, which only bots fill in.',
        'Ask your host to let POST requests to this address through the firewall.',
      ],
    };
  }
  if (status === 401 || status === 403) {
    return {
      ...all,
      kind: 'access',
      title: 'The endpoint wants to know who asks',
      explanation: `It refused the test enquiry for lack of permission (status ${status}). A form on a website can’t hold a secret, so an endpoint for it has to be open to everybody.`,
      next: [
        'Have the endpoint take enquiries without signing in, an API key or a CSRF token.',
        'If it looks at the origin, have it allow your website and, for the check, this page.',
      ],
    };
  }
  if (status >= 200 && status < 300 && page) {
    return {
      ...all,
      kind: 'page',
      title: 'The endpoint answers with a page',
      explanation: `What came back is a page for people (status ${status}), which doesn’t say whether the enquiry was taken. Expected: ${facts.answer}.`,
      next: [
        'If the page thanks for the enquiry, the endpoint was made for a form of HTML: choose the format “form”.',
        'If it’s a page of your website, give the address that the form is sent to in its place.',
      ],
      arrived: 'maybe',
    };
  }
  if (outcome.status === 'rejected') {
    return {
      ...all,
      kind: 'refused',
      title: 'The endpoint refused the test enquiry',
      explanation: `It answered with status ${status} and named no field. The test enquiry has every field filled in. Expected: ${facts.answer}.`,
      next: [
        'See what the endpoint says below, and compare the fields that it expects with the field names.',
        ...(format === 'json'
          ? ['If it was made for a form of HTML, choose the format “form”.']
          : format === 'form'
            ? ['If it was made for JSON, choose the format “json”.']
            : []),
      ],
    };
  }
  return {
    ...all,
    said: excerpt(answer),
    kind: 'unexpected',
    title: 'The answer can’t be understood',
    explanation: `Status ${status} came back${answer.text.trim() ? '' : ', with nothing else'}. Expected: ${facts.answer}.`,
    next: [
      'See whether the format is the one of your endpoint.',
      'Have the endpoint answer as expected: the form tells people that an enquiry was sent only when the answer says so.',
    ],
    arrived: 'maybe',
  };
}
