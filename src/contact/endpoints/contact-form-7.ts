import { own } from './answer.js';
import { multipart } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * Contact Form 7 on WordPress. It answers 200 to almost everything, and has the
 * result in `status`. It refuses a request without a unit tag.
 * https://contactform7.com/2023/11/24/rest-api-endpoints/ and its source, `includes/rest-api.php`
 */
export const contactForm7: Endpoint = {
  address: '/contact-forms/{number}/feedback',
  request: (texts, message) =>
    multipart(
      { _wpcf7_unit_tag: `wpcf7-f${/(\d*)\/feedback/.exec(message.url)?.[1] ?? ''}-o1`, ...texts },
      message,
    ),
  accepts: ({ status, json }) => status === 200 && own(json, 'status') === 'mail_sent',
};
