import type { EndpointFormat } from '../../src/contact/endpoints/index.js';

/** What somebody who sets up a form has to know of a format. Plain text. */
export interface FormatHelp {
  readonly name: string;
  /** What its address looks like. */
  readonly address: string;
  /** Where to find that, and what to mind. */
  readonly help: string;
  /** Hidden inputs that it can't do without, by name, with what to put there. */
  readonly hidden: Readonly<Record<string, string>>;
  /** What its own names look like, where ours don't do; a template for `field-names`. */
  readonly fieldNames?: string;
}

export const formats: Readonly<Record<EndpointFormat, FormatHelp>> = {
  json: {
    name: 'Your own endpoint (JSON)',
    address: 'https://www.riverside.example/api/contact',
    help: 'Your own server, or a webhook of an automation service. It gets JSON with POST, and answers with a 2xx status. On another site than the page, it has to allow the page with CORS.',
    hidden: {},
  },
  form: {
    name: 'A form script (urlencoded)',
    address: 'https://www.riverside.example/contact.php',
    help: 'Any script that takes an ordinary form, such as one in PHP. Any page that it answers with a 2xx status counts as taken.',
    hidden: {},
  },
  formspree: {
    name: 'Formspree',
    address: 'https://formspree.io/f/abcdwxyz',
    help: 'The address is on your form’s Integration tab. Turn off its captcha, which the form can’t show. The page must not have the referrer policy “no-referrer”.',
    hidden: {},
  },
  netlify: {
    name: 'Netlify Forms',
    address: '/',
    help: 'For a site on Netlify. Netlify has to find a form of this name in the HTML that you publish, so keep a hidden one there with the same field names.',
    hidden: { 'form-name': 'the name of your form at Netlify' },
  },
  'contact-form-7': {
    name: 'Contact Form 7 (WordPress)',
    address: 'https://www.riverside.example/wp-json/contact-form-7/v1/contact-forms/123/feedback',
    help: 'The number is the form’s id: it stands in the address of the page where you edit the form, after “post=”. The names are those of its fields, such as your-name. The embed builder has two texts to paste into its tabs Form and Mail: without them the email lacks what the form has no field for.',
    hidden: {},
    fieldNames: 'name:your-name email:your-email phone:your-phone message:your-message topics:topics[]',
  },
  'gravity-forms': {
    name: 'Gravity Forms (WordPress)',
    address: 'https://www.riverside.example/wp-json/gf/v2/forms/1/submissions',
    help: 'The number is the form’s id. Each field has an id of its own: field 3 is input_3. The embed builder has a form to import that has all fields, with these numbers.',
    hidden: {},
    fieldNames:
      'name:input_1 patient:input_2 email:input_3 phone:input_4 message:input_5 topics:input_6 locale:input_7 page:input_8 trap:input_9 consent:input_10',
  },
  hubspot: {
    name: 'HubSpot',
    address:
      'https://api.hsforms.com/submissions/v3/integration/submit/1234567/00000000-0000-0000-0000-000000000000',
    help: 'The first number is your portal, the second the form. HubSpot takes only what the form has as fields: create a property for each name that is sent. The pairs with “-” leave out what HubSpot doesn’t need.',
    hidden: {},
    fieldNames: 'name:firstname patient:patient_status id:- locale:- page:- elapsedSeconds:- trap:-',
  },
  web3forms: {
    name: 'Web3Forms',
    address: 'https://api.web3forms.com/submit',
    help: 'The access key comes by email when you create a form there.',
    hidden: { access_key: 'your access key' },
  },
  formsubmit: {
    name: 'FormSubmit',
    address: 'https://formsubmit.co/ajax/office@riverside.example',
    help: 'Your email address, or the random text that they give you for it, goes at the end. The first message brings an email with a link: until you open it, nothing is delivered.',
    hidden: {},
  },
  'apps-script': {
    name: 'Google Apps Script',
    address: 'https://script.google.com/macros/s/deployment-id/exec',
    help: 'Deploy the script as a web app that runs as you and that anyone may use. It gets the JSON as text in e.postData.contents, and has to answer with JSON.',
    hidden: {},
  },
};
