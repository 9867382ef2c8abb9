import { own } from './answer.js';
import { multipart } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * Formspree, which answers 200 also with an error or with the HTML page of a
 * captcha. It tells the site by the `Referer`, so a page's `no-referrer` is
 * overruled here: the origin is sent, never the path.
 * https://help.formspree.io/hc/en-us/articles/360013470814
 */
export const formspree: Endpoint = {
  address: '/f/{id}',
  request: (texts, enquiry) => ({
    ...multipart(texts, enquiry),
    referrerPolicy: 'strict-origin',
  }),
  accepts: ({ json }) => Boolean(own(json, 'next')) || own(json, 'ok') === true,
};
