import { hasErrorMarker, readRefusal } from './answer.js';
import type { Endpoint } from './endpoint.js';

/** The submission as JSON; accepted by a 2xx with an empty body, or with JSON that names no error. */
export const json: Endpoint = {
  request: (submission, extra) => ({
    body: JSON.stringify({ ...extra, ...submission }),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  }),
  read(answer) {
    if (answer.status < 200 || answer.status > 299 || hasErrorMarker(answer.json)) return readRefusal(answer);
    if (!answer.text.trim() || answer.json !== undefined) return { status: 'accepted' };
    return { status: 'failed', reason: 'unreadable', httpStatus: answer.status };
  },
};
