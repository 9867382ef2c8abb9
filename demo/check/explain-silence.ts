import type { EndpointFormat } from '../../src/contact/endpoints/index.js';
import type { EndpointRequest, Target } from './clinic-endpoint.js';
import type { Code, Finding } from './finding.js';
import { formatFacts } from './format-facts.js';

/** A test message that no answer came to, or none that this page may see. */
export interface Unanswered {
  readonly target: Target;
  readonly format: EndpointFormat;
  readonly request: EndpointRequest;
  /** Where this page is from. */
  readonly origin: string;
}

/**
 * Whether a browser asks for permission before it sends:
 * https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
export const needsPreflight = ({ headers }: EndpointRequest): boolean =>
  !/^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i.test(
    headers['Content-Type'] ?? 'text/plain',
  );

/** The clinic's website, else this page. */
const asking = ({ target, origin }: Unanswered) => target.site?.origin ?? origin;

function headersFor(unanswered: Unanswered): Code {
  const lines = [`Access-Control-Allow-Origin: ${asking(unanswered)}`];
  if (needsPreflight(unanswered.request)) {
    lines.push('Access-Control-Allow-Methods: POST', 'Access-Control-Allow-Headers: content-type');
  }
  return { label: 'Headers to add to the endpoint’s answers', text: lines.join('\n') };
}

/** The browser refused, though somebody is there. */
export function explainBlocked(unanswered: Unanswered): Finding {
  const { target, format, origin, request } = unanswered;
  const preflight = needsPreflight(request);
  const { server, service } = formatFacts[format];
  const arrived = preflight ? 'no' : 'maybe';
  const consequence = preflight
    ? 'The browser asks before it sends, so nothing was sent.'
    : 'Only the answer was kept back: the test message may well have arrived.';
  if (target.site?.origin === target.url.origin) {
    return {
      kind: 'out-of-sight',
      title: 'The endpoint’s answer can’t be seen from here',
      explanation: `${target.url.origin} answers, but not to a page from ${origin}. It need not: the form will stand on the same site as the endpoint, where no permission is asked for. ${consequence}`,
      next: ['Put the form on the website and send a message from there.'],
      arrived,
    };
  }
  const isElsewhere = asking(unanswered) !== origin;
  const ours = isElsewhere
    ? `The check ran from ${origin}. If the endpoint allows ${asking(unanswered)} already, nothing is wrong: put the form there and send a message.`
    : `This page is from ${origin}. Put your website’s origin in its place in the header, such as https://www.riverside.example.`;
  const steps: Readonly<Record<typeof server, readonly string[]>> = {
    own: [
      ours,
      `${isElsewhere ? 'Otherwise have' : 'Have'} the endpoint send the headers below with each of its answers, also when it refuses something.`,
      ...(preflight
        ? [
            'Have it answer the browser’s question beforehand, a request with the method OPTIONS, with status 204 and the same headers.',
          ]
        : []),
      ...(isElsewhere
        ? [
            `The first header holds one origin. To check from here as well, have the endpoint answer with the one that asks, if that is your website’s or ${origin}.`,
          ]
        : []),
      'Give the address as it is in the end, with or without www and the slash: one that leads on to another is refused, too.',
    ],
    wordpress: [
      'WordPress allows every site by itself, so compare the address with that of your website: with or without www, https:.',
      'If that is right, look at the settings of your security plugin and of your host’s firewall: they can keep other sites out of /wp-json/.',
      'Or have the server send the headers below.',
      ours,
    ],
    service: serviceSteps(format, origin),
  };
  return {
    kind: 'cors',
    origin,
    preflight,
    title: preflight
      ? 'The browser wasn’t allowed to send the message'
      : 'The browser wasn’t allowed to read the answer',
    explanation:
      `Somebody answers at ${target.url.origin}, but most likely gives pages from ${origin} no permission (CORS). ${consequence} ${
        server === 'service' ? `${service} sets these permissions itself.` : ''
      }`.trim(),
    next: steps[server],
    ...(server !== 'service' && { code: headersFor(unanswered) }),
    arrived,
  };
}

function serviceSteps(format: EndpointFormat, origin: string): readonly string[] {
  const { lookUp } = formatFacts[format];
  if (format === 'netlify') {
    return [
      'Netlify takes forms from pages of the same site alone. Put the form there and send a message.',
      'Fill in where the clinic’s website is: if the endpoint is part of it, nothing is wrong.',
    ];
  }
  if (format === 'apps-script') {
    // Its pages, which a sign-in or an error in the script leads to, have no permissions:
    // https://developers.google.com/apps-script/guides/web
    return [
      'In the script’s editor open Deploy, then Manage deployments: it has to execute as you, and anyone has to have access, not only anyone with a Google account.',
      'Look at Executions in the script’s editor: if the script fails, the answer can’t be read either.',
      'After a change make a new version of the deployment: without one the old script goes on answering.',
      lookUp,
    ];
  }
  return [
    lookUp,
    `If you have limited the form to some domains, this page’s, ${origin}, has to be among them for the check, and your website’s for the form.`,
    'A browser extension that blocks trackers can do this, too: try a private window.',
  ];
}

/** There is an answer to a GET, with all permissions, but none to the message. */
export const explainDropped = ({ target }: Unanswered): Finding => ({
  kind: 'dropped',
  title: 'The server ended the connection without an answer',
  explanation: `${target.url.host} can be reached, but gave no whole answer to the test message.`,
  next: [
    'Look into the server’s error log at this minute: its program may have crashed on the message.',
    'A firewall can do this, too: ask your host whether it blocks POST requests to this address.',
  ],
  arrived: 'maybe',
});

export function explainUnreachable(unanswered: Unanswered): Finding {
  const { target, format } = unanswered;
  const { server } = formatFacts[format];
  return {
    kind: 'unreachable',
    title: 'No server could be reached',
    explanation: `Nobody answered at ${target.url.origin}. The name may be misspelled, the server down, its certificate not trusted, or something on this computer or network blocks it.`,
    next: [
      'Open the address in a new tab. An error message of the browser’s says what is wrong with the name, the server or the certificate.',
      'If it opens, try a private window: an extension that blocks trackers may stand in between.',
      // A no-cors request can't tell such a server from one that isn't there.
      ...(server === 'own'
        ? [
            'If it opens there as well, the server keeps other sites’ pages out (Cross-Origin-Resource-Policy): add the headers below.',
          ]
        : []),
    ],
    ...(server === 'own' && { code: headersFor(unanswered) }),
    arrived: 'no',
  };
}

/** This page's own Content-Security-Policy. */
export const explainPolicy = ({ target, origin }: Unanswered): Finding => ({
  kind: 'policy',
  title: 'This page isn’t allowed to send to the endpoint',
  explanation: `The Content-Security-Policy of ${origin} keeps its pages from connecting to ${target.url.origin}. Nothing was sent, and nothing is known of the endpoint.`,
  next: [
    'Open the builder from a place that sets no such policy, such as your own computer.',
    'Or put the form on the website and send a message from there.',
    'If the website has such a policy, its connect-src has to name the endpoint.',
  ],
  code: { label: 'For the policy of the website', text: `connect-src ${target.url.origin}` },
  arrived: 'no',
});

export const explainOffline = (): Finding => ({
  kind: 'offline',
  title: 'This computer seems to be offline',
  explanation: 'The connection failed, and the browser believes that there is no network.',
  next: ['Connect to the internet, then check again.'],
  arrived: 'maybe',
});

export const explainTimeout = ({ target }: Unanswered, seconds: number): Finding => ({
  kind: 'timeout',
  title: `No answer within ${seconds} seconds`,
  explanation: `${target.url.host} took longer than the form waits. Somebody who sends a message would be told that it may not have arrived.`,
  next: [
    'Look whether the test message has arrived. If so, have the endpoint answer before it sends email, or send them in the background.',
    'Otherwise ask your host whether a firewall swallows requests to this address.',
  ],
  arrived: 'maybe',
});
