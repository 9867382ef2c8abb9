import { urlencoded } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * Netlify Forms: a path of the same site, which answers with a page. The form
 * is named by the page's hidden input `form-name`.
 * https://docs.netlify.com/manage/forms/setup/#submit-javascript-rendered-forms-with-ajax
 */
export const netlify: Endpoint = {
  needs: 'form-name',
  request: urlencoded,
  accepts: ({ status, text }) => status === 200 && /^\s*</.test(text),
};
