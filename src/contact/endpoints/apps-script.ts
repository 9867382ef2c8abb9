import { toJson } from '../../json.js';
import type { Endpoint } from './endpoint.js';

/**
 * A Google Apps Script deployed as a web app. It can't answer a CORS preflight,
 * so the JSON is sent as `text/plain`, the type of any text. It can't set a
 * status, so its JSON says whether it succeeded. If the script fails, the answer
 * is an HTML page.
 * https://developers.google.com/apps-script/guides/web
 */
export const appsScript: Endpoint = {
  address: '/macros/s/{id}/exec',
  request: (_, { values }) => ({ body: toJson(values), headers: {} }),
  accepts: ({ status, json }) => status === 200 && json !== undefined,
};
