import type { Finding, FindingKind, Words } from './finding.js';
import { excerpt, isPage, saidBy, type Heard } from './heard.js';

/** What an answer's status means, where nothing more is known. */
interface Rule {
  readonly fits: (heard: Heard) => boolean;
  readonly kind: Extract<FindingKind, { readonly status: number }>['kind'];
  readonly words: (heard: Heard) => Omit<Words, 'arrived'>;
  readonly arrived?: 'maybe';
}

/** An answer after which the form tries again by itself. */
export const isBusy = ({ answer: { status } }: Heard): boolean => status === 429 || status === 503;

/** What captchas and firewalls say where a reader sees it; their scripts stand in many pages that ask for nothing. */
const looksLikeSpam =
  /captcha|just a moment|attention required|checking your browser|are you (a )?(human|robot)|verify you are human|\bspam\b|\bbots?\b/i;

const oneOf =
  (...statuses: readonly number[]) =>
  ({ answer: { status } }: Heard) =>
    statuses.includes(status);

const isOk = ({ answer: { status } }: Heard) => status >= 200 && status < 300;

const isBroken = ({ answer: { status } }: Heard) => status >= 500;

const otherFormat = ({ format }: Heard): readonly string[] =>
  format === 'json'
    ? ['If it was made for a form of HTML, choose the format “form”.']
    : format === 'form'
      ? ['If it was made for JSON, choose the format “json”.']
      : [];

const brokenWords = ({ answer: { status } }: Heard) => ({
  explanation: `The server was reached, but failed (status ${status}) before it looked at the message, or while it did.`,
  next: [
    'Look into the server’s error log at this minute, or ask whoever looks after it to.',
    'If the program expects fields that it didn’t get, compare their names with the field names.',
  ],
});

/** The first that fits counts; the last always does. */
const rules: readonly Rule[] = [
  {
    fits: isBusy,
    kind: 'busy',
    words: ({ answer: { status }, retryAfter }) => ({
      title: 'The server is busy',
      explanation: `${
        status === 429
          ? 'It has had too many requests and took nothing (429).'
          : 'It takes nothing right now (503).'
      } The form would try again by itself, twice; this check doesn’t.`,
      next: [
        retryAfter
          ? `Wait, then check again. The server says: Retry-After: ${retryAfter}.`
          : 'Wait a minute, then check again.',
        'If it goes on, ask your host whether the limit is too low, or the site in maintenance.',
      ],
    }),
  },
  {
    fits: (heard) => isBroken(heard) && isPage(heard.answer),
    kind: 'page',
    words: (heard) => ({ title: 'The endpoint answers with an error page', ...brokenWords(heard) }),
    arrived: 'maybe',
  },
  {
    fits: isBroken,
    kind: 'server',
    words: (heard) => ({ title: 'The endpoint has an error of its own', ...brokenWords(heard) }),
    arrived: 'maybe',
  },
  {
    fits: oneOf(404, 410),
    kind: 'unknown-form',
    words: ({ answer: { status }, facts }) => ({
      title:
        facts.server === 'own'
          ? 'There is nothing at this address'
          : `${facts.service} doesn’t know this form`,
      explanation: `A server answered, but has no form at this address (status ${status}).`,
      next: [facts.lookUp],
    }),
  },
  {
    fits: oneOf(405),
    kind: 'method',
    words: () => ({
      title: 'The address takes no messages',
      explanation:
        'A server answered, but allows no POST here (status 405): this is a page, or another part of the program.',
      next: [
        'Give the address that the form is sent to, not that of the page it stands on.',
        'If it’s right, have the program take POST requests there. Hosts for static files take none.',
      ],
    }),
  },
  {
    fits: oneOf(415, 406),
    kind: 'media-type',
    words: (heard) => ({
      title: 'The endpoint reads another format',
      explanation: `It doesn’t take what the format “${heard.format}” sends (status ${heard.answer.status}).`,
      next: [...otherFormat(heard), 'If it belongs to a service of the list of formats, choose that one.'],
    }),
  },
  {
    fits: (heard) => looksLikeSpam.test(saidBy(heard) ?? ''),
    kind: 'spam',
    words: ({ answer: { status }, facts }) => ({
      title: 'The test message was held back as spam',
      explanation: `${facts.service}, or a firewall before it, asks for a captcha or took the test message for a bot’s (status ${status}).`,
      next: [
        'Turn the captcha off for this address: the form can’t show one. It sends a trap instead, which only bots fill in.',
        'Ask your host to let POST requests to this address through the firewall.',
      ],
    }),
  },
  {
    fits: oneOf(401, 403),
    kind: 'access',
    words: ({ answer: { status } }) => ({
      title: 'The endpoint wants to know who asks',
      explanation: `It refused the test message for lack of permission (status ${status}). A form on a website can’t hold a secret, so an endpoint for it has to be open to everybody.`,
      next: [
        'Have the endpoint take messages without signing in, an API key or a CSRF token.',
        'If it looks at the origin, have it allow your website and, for the check, this page.',
      ],
    }),
  },
  {
    fits: (heard) => isOk(heard) && isPage(heard.answer),
    kind: 'page',
    words: ({ answer: { status }, facts }) => ({
      title: 'The endpoint answers with a page',
      explanation: `What came back is a page for people (status ${status}), which doesn’t say whether the message was taken. Expected: ${facts.answer}.`,
      next: [
        'If the page thanks for the message, the endpoint was made for a form of HTML: choose the format “form”.',
        'If it’s a page of your website, give the address that the form is sent to in its place.',
      ],
    }),
    arrived: 'maybe',
  },
  {
    fits: ({ outcome }) => outcome.status === 'rejected',
    kind: 'refused',
    words: (heard) => ({
      title: 'The endpoint refused the test message',
      explanation: `It answered with status ${heard.answer.status} and named no field. The test message has every field filled in. Expected: ${heard.facts.answer}.`,
      next: [
        'See what came back, and compare the fields that the endpoint expects with the field names.',
        ...otherFormat(heard),
      ],
    }),
  },
  {
    fits: () => true,
    kind: 'unexpected',
    words: ({ answer, facts }) => ({
      title: 'The answer can’t be understood',
      explanation: `Status ${answer.status} came back${answer.text.trim() ? '' : ', with nothing else'}. Expected: ${facts.answer}.`,
      said: excerpt(answer),
      next: [
        'See whether the format is the one of your endpoint.',
        'Have the endpoint answer as expected: the form tells people that a message was sent only when the answer says so.',
      ],
    }),
    arrived: 'maybe',
  },
];

/** Explains an answer by its status, and by whether it is a page. */
export function byStatus(heard: Heard): Finding {
  const [rule] = rules.filter(({ fits }) => fits(heard));
  if (!rule) throw new Error('No rule fits the answer.');
  const { kind, words, arrived = 'no' } = rule;
  return { kind, status: heard.answer.status, said: saidBy(heard), arrived, ...words(heard) };
}
