import { urlencoded } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * Netlify Forms: a path of the same site, which answers with a page. The page's
 * hidden input `form-name` names the form.
 * https://docs.netlify.com/manage/forms/setup/#submit-javascript-rendered-forms-with-ajax
 */
export const netlify: Endpoint = {
  needs: 'form-name',
  request: urlencoded,
  accepts: ({ status, text }) => status === 200 && /^\s*</.test(text),
};
