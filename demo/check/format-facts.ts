import type { EndpointFormat } from '../../src/contact/endpoints/index.js';

/** What a webmaster knows, or has to know, of a format. */
export interface FormatFacts {
  /** Who answers. */
  readonly service: string;
  /** What it answers to a message that it took. */
  readonly answer: string;
  /** Where a message is to be found that it took. */
  readonly inbox: string;
  /** Where a form that it doesn't know is to be looked up. */
  readonly lookUp: string;
  /** Whose server it is: the clinic can set headers on its own, and to some degree in WordPress. */
  readonly server: 'own' | 'wordpress' | 'service';
}

const wordpress = { server: 'wordpress' } as const;
const service = { server: 'service' } as const;

export const formatFacts: Readonly<Record<EndpointFormat, FormatFacts>> = {
  json: {
    service: 'The endpoint',
    answer: 'a status from 200 to 299 with nothing else, or with JSON such as {"ok": true}',
    inbox: 'where your endpoint puts messages',
    lookUp:
      'Compare the address with the one that your server’s code or your developer names, letter by letter.',
    server: 'own',
  },
  form: {
    service: 'The endpoint',
    answer: 'a status from 200 to 299, with any page',
    inbox: 'where your endpoint puts messages',
    lookUp: 'Compare the address with the action of the form that you had before, letter by letter.',
    server: 'own',
  },
  formspree: {
    ...service,
    service: 'Formspree',
    answer: 'status 200 with {"ok": true}',
    inbox: 'the form’s submissions on formspree.io, and in the mailbox that they go to',
    lookUp: 'Open the form on formspree.io and copy its endpoint: https://formspree.io/f/ and eight letters.',
  },
  netlify: {
    ...service,
    service: 'Netlify',
    answer: 'status 200 with a page',
    inbox: 'Forms in Netlify’s dashboard, among the spam too',
    lookUp:
      'Netlify has to see the form when it deploys: turn on form detection, put a plain form with data-netlify="true" and the same name as in form-name into a page, and deploy again.',
  },
  'contact-form-7': {
    ...wordpress,
    service: 'Contact Form 7',
    answer: 'status 200 with {"status": "mail_sent"}',
    inbox: 'the inbox that the form sends email to',
    lookUp:
      'The number in the address is the form’s: in WordPress open Contact, then the form, and take it from post=… in the browser’s address bar, not from the shortcode.',
  },
  'gravity-forms': {
    ...wordpress,
    service: 'Gravity Forms',
    answer: 'status 200 with {"is_valid": true} and a confirmation',
    inbox: 'Forms, then Entries in WordPress',
    lookUp:
      'The number in the address is the form’s: WordPress shows it beside the form’s name, under Forms.',
  },
  hubspot: {
    ...service,
    service: 'HubSpot',
    answer: 'status 200 with {"inlineMessage": "…"} or {"redirectUri": "…"}',
    inbox: 'the form’s submissions in HubSpot, and among the contacts',
    lookUp:
      'Open the form in HubSpot and choose Share or Embed: the two last parts of the endpoint are the portalId and the formId that stand there.',
  },
  web3forms: {
    ...service,
    service: 'Web3Forms',
    answer: 'status 200 with {"success": true}',
    inbox: 'the mailbox that the access key belongs to',
    lookUp:
      'Copy the access key from the email that Web3Forms sent you, or from its dashboard, into access_key.',
  },
  formsubmit: {
    ...service,
    service: 'FormSubmit',
    answer: 'status 200 with {"success": "true"}',
    inbox: 'the mailbox in the endpoint’s address',
    lookUp:
      'The address ends in your email address, or in the code that FormSubmit mailed you in place of it.',
  },
  'apps-script': {
    ...service,
    service: 'The script',
    answer: 'JSON that tells of no error, such as {"result": "success"}',
    inbox: 'the sheet or the mailbox that your script writes to',
    lookUp:
      'In the script’s editor open Deploy, then Manage deployments, and copy the web app’s URL, which ends in /exec.',
  },
};
