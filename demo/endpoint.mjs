// @ts-check
/**
 * A starting point for the address that a clinic's enquiries are sent to.
 *
 * It speaks Fetch (`Request` in, `Response` out) and imports nothing of Node, so it runs as it is on Node, Deno, Bun
 * and edge runtimes. Node's own `http` needs `node-adapter.mjs` in between. What it leaves to you: `onEnquiry` (send a
 * mail, write to a database), a limit on requests per visitor in front of it, and HTTPS.
 *
 * It logs nothing that a person typed.
 */
import { parseSubmission } from 'mild-widgets/schema';

/** @typedef {Extract<ReturnType<typeof parseSubmission>, { success: true }>} Parsed */
/**
 * `extra` holds the page's own fields, by name; `receivedAt` is an ISO date.
 * @typedef {Parsed['submission'] & { extra: Parsed['extra'], likelySpam: boolean, receivedAt: string }} Enquiry
 */

/**
 * @typedef {object} EndpointOptions
 * @property {string[]} [allowedOrigins] Other sites whose pages may send enquiries, such as `https://clinic.example`.
 *   Pages of the endpoint's own site need not be listed.
 * @property {boolean} [consentRequired] Whether the form has `require-consent`: then an enquiry without it is refused.
 * @property {number} [maxBytes] The largest body that is read.
 * @property {(enquiry: Enquiry) => unknown} [onEnquiry] Takes a new enquiry, once. When it throws or rejects, the
 *   answer is 500 and the same enquiry may be sent again. Likely spam comes too: flagged, for a person to judge.
 * @property {number} [remember] How many answered ids are remembered, so that a repeat isn't taken for a new enquiry.
 *   They live in this process: where several run, also make the id unique in the place where you store enquiries.
 */

/**
 * @param {EndpointOptions} [options]
 * @returns {{ handle: (request: Request) => Promise<Response>, enquiries: Enquiry[] }} `enquiries` holds the latest
 *   (as many as `remember`), oldest first, if there is no `onEnquiry`; with one, nothing is kept here.
 */
export function createEndpoint({
  allowedOrigins = [],
  consentRequired = false,
  maxBytes = 64_000,
  onEnquiry,
  remember = 1000,
} = {}) {
  allowedOrigins.forEach(assertOrigin);

  /** @type {Enquiry[]} */
  const enquiries = [];
  /** @type {Set<string>} */
  const answered = new Set();
  /** @type {Map<string, Promise<void>>} */
  const underWay = new Map();

  const take =
    onEnquiry ??
    ((/** @type {Enquiry} */ enquiry) => {
      enquiries.push(enquiry);
      if (enquiries.length > remember) enquiries.shift();
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
   * A repeat that arrives while the first is still being stored waits for it and shares its outcome.
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

  /** @param {Request} request */
  async function answer(request) {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow: METHODS } });
    if (request.method !== 'POST') {
      return problem(405, 'This address only takes enquiries', 'Send them with POST.', { allow: METHODS });
    }
    if (mediaType(request) !== 'application/json') {
      return problem(415, 'This address only reads JSON', 'Send the enquiry as application/json.');
    }

    const body = await readBody(request, maxBytes);
    if (body.status === 'too-large') {
      return problem(413, 'The enquiry is too long', 'Shorten it, or call us.');
    }
    const json = body.status === 'read' ? parseJson(body.text) : undefined;
    if (!json) return problem(400, 'The enquiry could not be read', 'The body is not complete, valid JSON.');

    const parsed = parseSubmission(json.data, { consentRequired });
    if (!parsed.success) return respond(parsed.problem.status, PROBLEM, parsed.problem);

    const { id } = parsed.submission;
    try {
      await storeOnce(parsed);
    } catch (error) {
      // Only the error's name: its message may quote what the person typed.
      console.error(`Enquiry ${id} was not stored: ${error instanceof Error ? error.name : typeof error}`);
      return problem(500, 'The enquiry could not be stored', 'Try again, or call us.');
    }
    return respond(201, 'application/json', { ok: true, id });
  }

  return {
    enquiries,
    async handle(request) {
      const response = await answer(request);
      const origin = request.headers.get('origin');
      const listed = origin !== null && allowedOrigins.includes(origin);
      for (const [name, value] of corsHeaders(listed ? origin : undefined, request.method)) {
        response.headers.set(name, value);
      }
      return response;
    },
  };
}

const METHODS = 'POST, OPTIONS';
const PROBLEM = 'application/problem+json';

/**
 * A body of RFC 9457, which the form can show.
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
 * An origin that isn't listed gets none of the permissions, so the browser refuses on the page's side.
 * @param {string | undefined} listedOrigin
 * @param {string} method
 * @returns {[string, string][]}
 */
function corsHeaders(listedOrigin, method) {
  // Always: a cache must not hand one origin's answer to another.
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

/**
 * Counts what arrives, since `content-length` may be missing or wrong.
 * @param {Request} request
 * @param {number} maxBytes
 * @returns {Promise<{ status: 'read', text: string } | { status: 'too-large' | 'broken' }>}
 */
async function readBody(request, maxBytes) {
  const reader = request.body?.getReader();
  if (!reader) return { status: 'broken' };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = Number(request.headers.get('content-length')) > maxBytes ? Infinity : 0;
  let text = '';
  try {
    while (bytes <= maxBytes) {
      const { done, value } = await reader.read();
      if (done) return { status: 'read', text: text + decoder.decode() };
      bytes += value.byteLength;
      if (bytes <= maxBytes) text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { status: 'broken' };
  }
  // Not awaited: the sender may take its time to notice.
  reader.cancel().catch(() => {});
  return { status: 'too-large' };
}

/** @param {string} text */
function parseJson(text) {
  try {
    return { data: /** @type {unknown} */ (JSON.parse(text)) };
  } catch {
    return undefined;
  }
}

/** @param {string} origin */
function assertOrigin(origin) {
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw new TypeError(
      `allowedOrigins: expected origins such as "https://clinic.example" (no path, no slash at the end, no "*"), got ${JSON.stringify(origin)}`,
    );
  }
}
