import type { Answer } from '../../helpers/fake-endpoint.js';
import { refusing } from '../../helpers/fake-endpoint.js';
import { everyFormat, preflighted, successOf } from '../formats.js';
import type { Fault } from '../table.js';
import { accepted, busy, network, offline, timeout } from './results.js';

const nextDoor = () => {
  const url = new URL('/test/fixtures/blank.html', location.href);
  url.hostname = 'localhost';
  return url.href;
};

/** What happens on the way to the endpoint and back. */
export const networkFaults: readonly Fault[] = [
  { fault: 'nothing goes wrong', answers: (format) => [{ body: successOf(format) }], ...accepted },
  { fault: 'offline', offline: true, elsewhere: refusing, ...offline, arrivals: 0 },
  {
    fault: 'offline, as the browser believes by mistake',
    offline: true,
    answers: (format) => [{ body: successOf(format) }],
    ...accepted,
  },
  { fault: 'the connection goes with the answer', offline: true, answers: [{ drop: 'during' }], ...offline },
  { fault: 'refused', elsewhere: refusing, ...network, arrivals: 0 },
  { fault: 'closed before the answer', answers: [{ drop: 'before' }], resent: true, ...network },
  { fault: 'reset before the answer', answers: [{ drop: 'reset' }], resent: true, ...network },
  {
    fault: 'reset before the answer, on a connection that has served',
    answers: [{ status: 503, headers: { 'Retry-After': '0' }, keepAlive: true }, { drop: 'reset' }],
    formats: ['json'],
    resent: true,
    ...network,
    calls: 2,
  },
  { fault: 'reset during the answer', answers: [{ drop: 'during' }], ...network },
  {
    fault: 'reset during a 503, which proves nothing by itself',
    answers: [{ drop: 'during', status: 503, headers: { 'Retry-After': '0' } }],
    ...network,
  },
  {
    fault: 'reset after the answer',
    answers: (format) => [{ drop: 'after', body: successOf(format) }],
    ...accepted,
  },
  {
    fault: 'on another origin, which agrees',
    crossOrigin: true,
    answers: (format) => [{ body: successOf(format) }],
    ...accepted,
  },
  {
    fault: 'on another origin, which doesn’t (CORS)',
    crossOrigin: true,
    answers: (format) => [{ body: successOf(format), allowOrigin: false }],
    ...network,
    but: [[preflighted, { arrivals: 0 }]],
  },
  {
    fault: 'redirected to another origin, which doesn’t agree',
    answers: [{ redirect: nextDoor() }],
    ...network,
  },
  { fault: 'redirected in circles', answers: [{ redirect: './json' }], formats: ['json'], ...network },
  {
    fault: 'redirected to the answer (303)',
    answers: (format) => [{ status: 303, redirect: './answer' }, { body: successOf(format) }],
    ...accepted,
  },
  {
    fault: 'redirected along with the body (307)',
    answers: (format) => [{ status: 307, redirect: './again' }, { body: successOf(format) }],
    ...accepted,
    arrivals: 2,
  },
];

const noRetryAfter = { formats: ['json', 'form', 'contact-form-7'] } as const;

/** A date of HTTP as far from now. */
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

const wait = (status: number, retryAfter: string): Answer => ({
  status,
  headers: { 'Retry-After': retryAfter },
  body: { error: 'Slow down.' },
});

/** Answers that prove that a message wasn't taken, so that it may be sent again. */
export const busyFaults: readonly Fault[] = [429, 503].flatMap((status): Fault[] => [
  { fault: `${status}, Retry-After: 0`, answers: [wait(status, '0')], ...busy(status) },
  { fault: `${status}, Retry-After: 60`, answers: [wait(status, '60')], ...busy(status, 1) },
  {
    fault: `${status}, Retry-After: a date past`,
    answers: () => [wait(status, inSeconds(-60))],
    ...busy(status),
  },
  {
    fault: `${status}, Retry-After: a date in a minute`,
    answers: () => [wait(status, inSeconds(60))],
    ...busy(status, 1),
  },
  {
    fault: `${status} twice, then taken`,
    answers: (format) => [wait(status, '0'), wait(status, '0'), { body: successOf(format) }],
    ...accepted,
    calls: 3,
  },
  {
    fault: `${status}, then reset before the answer`,
    answers: [wait(status, '0'), { drop: 'reset' }],
    formats: ['json', 'form', 'contact-form-7'],
    resent: true,
    ...network,
    calls: 2,
  },
  {
    fault: `${status}, Retry-After: 60, readable from another origin`,
    crossOrigin: true,
    answers: [
      {
        ...wait(status, '60'),
        headers: { 'Retry-After': '60', 'Access-Control-Expose-Headers': 'Retry-After' },
      },
    ],
    ...busy(status, 1),
  },
]);

/** Those that take long, to be met side by side. On another origin, since a browser has few connections to each. */
export const slowFaults: readonly Fault[] = [
  { fault: 'no such host', elsewhere: (path) => `https://clinic.invalid/${path}`, ...network, arrivals: 0 },
  { fault: '429, Retry-After: 1', answers: [wait(429, '1')], formats: ['json'], ...busy(429) },
  { fault: '503, Retry-After: 1', answers: [wait(503, '1')], formats: ['json'], ...busy(503) },
  {
    fault: 'no answer (timeout)',
    answers: [{ delayMs: 20_000 }],
    crossOrigin: true,
    formats: ['json', 'form'],
    ...timeout,
  },
  {
    fault: 'half an answer, then nothing (timeout)',
    answers: [{ drop: 'never' }],
    crossOrigin: true,
    formats: ['form', 'contact-form-7'],
    ...timeout,
  },
  { fault: '429', answers: [{ status: 429 }], ...noRetryAfter, ...busy(429) },
  { fault: '503', answers: [{ status: 503, body: '<h1>Maintenance</h1>' }], ...noRetryAfter, ...busy(503) },
  {
    fault: '503, Retry-After: 60, not readable from another origin',
    answers: [wait(503, '60')],
    crossOrigin: true,
    formats: ['json'],
    ...busy(503),
  },
  {
    fault: 'slow to answer, within the time',
    answers: (format) => [{ body: successOf(format), delayMs: 6000 }],
    crossOrigin: true,
    formats: [everyFormat[0]],
    ...accepted,
  },
];
