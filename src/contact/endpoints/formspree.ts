import { own } from './answer.js';
import { multipart } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * Formspree. It answers 200 also with an error, or with the HTML page of a
 * captcha. It recognizes the site by the `Referer`, so this overrides a page's
 * `no-referrer`: the origin is sent, never the path.
 * https://help.formspree.io/hc/en-us/articles/360013470814
 */
export const formspree: Endpoint = {
  address: '/f/{id}',
  request: (texts, message) => ({
    ...multipart(texts, message),
    referrerPolicy: 'strict-origin',
  }),
  accepts: ({ json }) => Boolean(own(json, 'next')) || own(json, 'ok') === true,
};
