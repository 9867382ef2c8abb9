// @ts-check
/**
 * An endpoint to start from, to which a clinic's messages are sent.
 *
 * It takes what the form's script sends, as JSON or urlencoded (`endpoint-format="form"`). It also takes what a
 * prerendered form posts without a script, and answers this with a page. It uses the Fetch API (`Request` in, `Response`
 * out) and imports nothing from Node, so it runs as it is on Deno, Bun and edge runtimes. On Node, it needs
 * `serve({ fetch: handle })` from `@hono/node-server`. You add three things: `onMessage` (send an email, write to a
 * database), a limit on requests per visitor in front of it, and HTTPS.
 *
 * It logs nothing that a person typed.
 */
import { parseSubmission, sentNames } from 'mild-widgets/schema';
import { formPage, refusalPage, thanksPage } from './answer-page.mjs';
import { parseJson, readBody } from './request-body.mjs';
import {
  addressOfPage,
  createPostIds,
  inOurNames,
  isFormType,
  mayPost,
  readPost,
  wayBack,
} from './plain-post.mjs';

/** @typedef {Extract<ReturnType<typeof parseSubmission>, { success: true }>} Parsed */
/**
 * `extra` has the page's own fields, by name. `receivedAt` is an ISO date.
 * @typedef {Parsed['submission'] & { extra: Parsed['extra'], likelySpam: boolean, receivedAt: string }} Message
 */

/**
 * A list of origins, or an object that answers `includes`.
 * @typedef {readonly string[] | { includes(origin: string): boolean }} AllowedOrigins
 */

/**
 * @typedef {object} EndpointOptions
 * @property {AllowedOrigins} [allowedOrigins] Other sites whose pages may send messages, such as
 *   `https://clinic.example`. Pages of the endpoint's own origin need not be listed. Default: none.
 * @property {boolean} [consentRequired] Whether the form has `require-consent`. If so, a message without consent is
 *   refused. Default false.
 * @property {string} [consentText] The text that a person agrees to, if the form has your own text for it. A form that was
 *   posted without a script is shown again with this text if it has mistakes.
 * @property {import('mild-widgets/schema').FieldNames | string} [fieldNames] The form's `field-names`, as in the
 *   attribute (`"name:your-name locale:-"`) or as an object. The endpoint reads these names and uses them for mistakes. A key
 *   that is left out may be missing. Without `id`, the same content within ten minutes counts as a repeat. Without `locale`,
 *   a person without a script gets the answer in the browser's language. Default: our own names.
 * @property {number} [maxBytes] The largest body that is read, in bytes. Default 64,000.
 * @property {(message: Message) => unknown} [onMessage] Called once with each new message. If it throws or rejects, the
 *   answer is 500, and the same message may be sent again. Likely spam is included, with a flag, for a person to judge.
 * @property {number} [remember] How many answered ids are remembered, so that a repeat isn't taken for a new message.
 *   Default 1,000. They are kept in this process. If you run several processes, also make the id unique where you store messages.
 */

/**
 * @param {EndpointOptions} [options]
 * @returns {{ handle: (request: Request) => Promise<Response>, messages: Message[] }} `messages` has the latest
 *   messages (as many as `remember`), oldest first. If there is an `onMessage`, it stays empty.
 * @throws {TypeError} If `fieldNames` or an origin can't be used.
 */
export function createEndpoint({
  allowedOrigins = [],
  consentRequired = false,
  consentText,
  fieldNames,
  maxBytes = 64_000,
  onMessage,
  remember = 1000,
} = {}) {
  if (Array.isArray(allowedOrigins)) allowedOrigins.forEach(assertOrigin);
  const names = sentNames(fieldNames);
  /**
   * The name under which to add a missing key: the endpoint's, else ours, unless another field has it.
   * @param {'id' | 'locale'} key
   */
  const nameFor = (key) => names[key] ?? (Object.values(names).includes(key) ? undefined : key);
  const idName = nameFor('id');

  /** @type {Message[]} */
  const messages = [];
  /** @type {Set<string>} */
  const answered = new Set();
  /** @type {Map<string, Promise<void>>} */
  const underWay = new Map();

  const take =
    onMessage ??
    ((/** @type {Message} */ message) => {
      messages.push(message);
      if (messages.length > remember) messages.shift();
    });

  /** @param {Parsed} parsed */
  async function store({ submission, extra }) {
    const likelySpam = Boolean(submission.trap);
    await take({ ...submission, extra, likelySpam, receivedAt: new Date().toISOString() });
    answered.add(submission.id);
    for (const oldest of answered) {
      if (answered.size <= remember) break;
      answered.delete(oldest);
    }
  }

  /**
   * Stores a message once. A repeat that arrives meanwhile waits, and shares the outcome.
   * @param {Parsed} parsed
   */
  function storeOnce(parsed) {
    const { id } = parsed.submission;
    if (answered.has(id)) return undefined;
    let task = underWay.get(id);
    if (!task) {
      task = store(parsed).finally(() => underWay.delete(id));
      underWay.set(id, task);
    }
    return task;
  }

  /** @param {unknown} data */
  async function withId(data) {
    const isLacking = names.id === undefined && idName && typeof data === 'object' && data !== null;
    return isLacking ? { [idName]: await idOf(data), ...data } : data;
  }

  const idOf = createPostIds({ remember, except: names.elapsedSeconds });

  /** @param {Request} request */
  async function answer(request) {
    const type = mediaType(request);
    const query = new URL(request.url).searchParams;
    const sent = request.method === 'GET' && query.get('sent');
    if (sent) return thanksPage(sent, wayBack(query.get('back'), allowedOrigins));
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow: METHODS } });
    if (request.method !== 'POST') {
      return problem(405, 'This address only takes messages', 'Send them with POST.', { allow: METHODS });
    }
    const isForm = isFormType(type);
    if (!isForm && type !== 'application/json') {
      return problem(
        415,
        'This address only reads JSON and forms',
        'Send the message as application/json, application/x-www-form-urlencoded or multipart/form-data.',
      );
    }

    // The script accepts anything, or JSON. Only a browser by itself asks for a page.
    const isPerson = isForm && Boolean(request.headers.get('accept')?.includes('text/html'));
    const locale = request.headers.get('accept-language')?.split(/[,;]/, 1)[0] ?? '';
    const refuse = (
      /** @type {number} */ status,
      /** @type {Parameters<typeof refusalPage>[1]} */ reason,
      /** @type {string} */ title,
      /** @type {string} */ detail,
    ) => (isPerson ? refusalPage(status, reason, locale) : problem(status, title, detail));

    if (isForm && !mayPost(request, allowedOrigins)) {
      return refuse(403, 'notAllowed', 'This page may not send messages here', 'Its origin is not listed.');
    }
    const body = await readBody(request, maxBytes);
    if (body.status === 'too-large') {
      return refuse(413, 'tooLong', 'The message is too long', 'Shorten it, then try again.');
    }
    const bytes = body.status === 'read' ? body.bytes : undefined;
    const post =
      bytes && isForm ? await readPost(bytes, request.headers.get('content-type') ?? '') : undefined;
    const read = isForm ? post && { data: post } : bytes && parseJson(bytes);
    if (!read) {
      return refuse(
        400,
        'unreadable',
        'The message could not be read',
        'The body is not complete and well-formed.',
      );
    }
    if (post && idName && !post.get(idName)) post.set(idName, await idOf(post));
    const localeName = names.locale === undefined && nameFor('locale');
    if (post && localeName && isLanguage(locale)) post.set(localeName, locale);
    const data = post ?? (await withId(read.data));

    const parsed = parseSubmission(data, { consentRequired, fieldNames });
    const again = { names, consentRequired, ...(consentText !== undefined && { consentText }) };
    if (!parsed.success) {
      const { problem } = parsed;
      if (post && isPerson)
        return formPage(problem.status, inOurNames(post, names), { ...again, mistakes: problem.errors });
      return respond(problem.status, PROBLEM, problem);
    }

    const { id, locale: language, page } = parsed.submission;
    try {
      await storeOnce(parsed);
    } catch (error) {
      // Only the error's name: its message may quote what the person typed.
      console.error(`Message ${id} was not stored: ${error instanceof Error ? error.name : typeof error}`);
      if (post && isPerson) return formPage(500, inOurNames(post, names), again);
      return problem(500, 'The message could not be stored', 'Try again later.');
    }
    return isPerson
      ? toThanks(language, addressOfPage(page, request, allowedOrigins))
      : respond(201, 'application/json', { ok: true, id });
  }

  return {
    messages,
    async handle(request) {
      return permit(await answer(request), request, allowedOrigins);
    },
  };
}

/**
 * Lets the pages of the listed origins read a response.
 * @param {Response} response
 * @param {Request} request
 * @param {AllowedOrigins} allowedOrigins
 */
export function permit(response, request, allowedOrigins) {
  const origin = request.headers.get('origin');
  const listed = origin !== null && allowedOrigins.includes(origin);
  for (const [name, value] of corsHeaders(listed ? origin : undefined, request.method)) {
    response.headers.set(name, value);
  }
  return response;
}

const METHODS = 'POST, OPTIONS';
const PROBLEM = 'application/problem+json';

/**
 * Problem details by RFC 9457, which the form can show.
 * @param {number} status
 * @param {string} title
 * @param {string} detail
 * @param {Record<string, string>} [headers]
 */
export function problem(status, title, detail, headers) {
  return respond(status, PROBLEM, { type: 'about:blank', title, status, detail }, headers);
}

/**
 * @param {number} status
 * @param {string} type
 * @param {object} body
 * @param {Record<string, string>} [headers]
 */
function respond(status, type, body, headers) {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}

/**
 * The CORS headers. An origin that isn't listed gets no permission, so its browser refuses.
 * @param {string | undefined} listedOrigin
 * @param {string} method
 * @returns {[string, string][]}
 */
function corsHeaders(listedOrigin, method) {
  // Always set: a cache must not give one origin's answer to another.
  /** @type {[string, string][]} */
  const headers = [['vary', 'Origin']];
  if (listedOrigin === undefined) return headers;
  headers.push(['access-control-allow-origin', listedOrigin]);
  if (method === 'OPTIONS') {
    headers.push(
      ['access-control-allow-methods', 'POST'],
      ['access-control-allow-headers', 'content-type'],
      ['access-control-max-age', '7200'],
    );
  } else {
    headers.push(['access-control-expose-headers', 'Retry-After']);
  }
  return headers;
}

/** @param {Request} request */
function mediaType(request) {
  return request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
}

/** @param {string} text */
const isLanguage = (text) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(text);

/**
 * Redirects to a page that can be reloaded without sending anything again. Its address says nothing about the person.
 * @param {string} locale
 * @param {string | undefined} back
 */
function toThanks(locale, back) {
  const query = new URLSearchParams({ sent: locale, ...(back !== undefined && { back }) });
  return new Response(null, { status: 303, headers: { location: `?${query}`, 'cache-control': 'no-store' } });
}

/** @param {string} origin */
function assertOrigin(origin) {
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw new TypeError(
      `allowedOrigins: expected origins such as "https://clinic.example" (no path, no slash at the end, no "*"), got ${JSON.stringify(origin)}`,
    );
  }
}
