import type { EndpointFormat } from '../../src/contact/endpoints/index.js';
import { isPage, saidBy, type Heard } from './heard.js';
import type { Finding } from './finding.js';

/** Explains what only one service answers; undefined where the answer is as anybody's. */
type Rule = (heard: Heard, text: string) => Finding | undefined;

const unknownForm = (heard: Heard, title: string, ...next: readonly string[]): Finding => ({
  kind: 'unknown-form',
  status: heard.answer.status,
  title,
  explanation: `${heard.facts.service} answered, but knows no form of this address that takes messages.`,
  next: [...next, heard.facts.lookUp],
  said: saidBy(heard),
  arrived: 'no',
});

const spam = (heard: Heard, explanation: string, ...next: readonly string[]): Finding => ({
  kind: 'spam',
  status: heard.answer.status,
  title: 'The test message was held back as spam',
  explanation,
  next,
  said: saidBy(heard),
  arrived: 'no',
});

/** https://developer.wordpress.org/rest-api/: `rest_no_route` is for an address that no plugin has taken. */
const wordpress =
  (plugin: string): Rule =>
  (heard, text) => {
    if (text.includes('rest_no_route')) {
      return unknownForm(
        heard,
        `WordPress doesn’t know this address`,
        `See under Plugins whether ${plugin} is active${plugin === 'Gravity Forms' ? ', and under its Settings, REST API, whether that is enabled' : ''}.`,
      );
    }
    return undefined;
  };

const rules: Readonly<Partial<Record<EndpointFormat, Rule>>> = {
  // Codes as in its own client: https://github.com/formspree/formspree-js
  formspree(heard, text) {
    const { status } = heard.answer;
    if (status === 404 || /form_not_found|form not found/i.test(text)) {
      return unknownForm(heard, 'Formspree doesn’t know this form');
    }
    // A captcha's page comes with 200: https://github.com/formspree/formspree/pull/177
    if ((isPage(heard.answer) && status < 500) || /captcha|ajax|blocked/i.test(text)) {
      return spam(
        heard,
        'Formspree asks for a captcha, or has blocked this form for scripts.',
        'On formspree.io, open the form’s settings and turn reCAPTCHA off: a form that sends by script can’t show it.',
        'See there, too, whether the form is limited to some domains.',
      );
    }
    if (/\binactive\b|confirm your|unverified|not (confirmed|verified)/i.test(text)) {
      return {
        kind: 'unconfirmed',
        title: 'The form isn’t active yet',
        explanation: 'Formspree knows the form, but takes no messages for it.',
        next: [
          'Confirm the email address with the link that Formspree mailed you; look into the spam folder, too.',
          'On formspree.io, open the form’s settings and see whether it is enabled.',
          'Then send another test message.',
        ],
        said: saidBy(heard),
        arrived: 'no',
      };
    }
    return undefined;
  },

  netlify: (heard) =>
    heard.answer.status === 404
      ? // https://docs.netlify.com/manage/forms/setup/
        unknownForm(heard, 'Netlify doesn’t know this form')
      : undefined,

  // https://contactform7.com/2023/11/24/rest-api-endpoints/ and its source, `includes/rest-api.php`
  'contact-form-7'(heard, text) {
    const status = /"status"\s*:\s*"(\w+)"/.exec(text)?.[1];
    if (text.includes('wpcf7_not_found')) return unknownForm(heard, 'Contact Form 7 doesn’t know this form');
    if (text.includes('wpcf7_unit_tag_not_found')) {
      return unknownForm(
        heard,
        'Contact Form 7 didn’t accept the unit tag',
        'Remove the hidden field _wpcf7_unit_tag, if you have one: the form sends one by itself.',
      );
    }
    if (status === 'spam') {
      return spam(
        heard,
        'Contact Form 7, or a plugin that guards it, took the test message for spam.',
        'In WordPress open Contact, then Integration. reCAPTCHA and Turnstile hold for every form of the site, and this form can’t show them: remove the integration, and guard the forms with Akismet.',
        'If other forms of the site need it, have something else take these messages, such as the WordPress plugin of these widgets.',
        'Look into the list of disallowed words under Settings, Discussion.',
      );
    }
    if (status === 'mail_failed' || status === 'aborted') {
      return {
        kind: 'server',
        status: heard.answer.status,
        title: 'WordPress couldn’t send the email',
        explanation: 'Contact Form 7 took the test message, but the email to the clinic failed.',
        next: [
          'In WordPress open Contact, the form, then Mail: “From” has to be an address of your own domain.',
          'Many hosts send no email from PHP: install an SMTP plugin and send its own test email first.',
        ],
        said: saidBy(heard),
        arrived: 'no',
      };
    }
    if (status === 'acceptance_missing') {
      return {
        kind: 'fields',
        fields: ['consent'],
        title: 'The form wants somebody to accept something',
        explanation: heard.consented
          ? 'Contact Form 7 has an acceptance checkbox, and the consent that was sent has another name.'
          : 'Contact Form 7 has an acceptance checkbox, and no consent was sent.',
        next: [
          heard.consented
            ? 'Name the checkbox in the field names, such as consent:acceptance-1.'
            : 'Check “Ask for consent with a box to check”, and name the checkbox in the field names, such as consent:acceptance-1.',
          'Or take the checkbox out of the form in WordPress.',
        ],
        said: saidBy(heard),
        arrived: 'no',
      };
    }
    return wordpress('Contact Form 7')(heard, text);
  },

  'gravity-forms': wordpress('Gravity Forms'),

  // https://developers.hubspot.com/docs/api-reference/legacy/marketing/forms/v3-legacy/submit-data-unauthenticated
  hubspot(heard, text) {
    if (/FORM_HAS_RECAPTCHA_ENABLED/i.test(text)) {
      return spam(
        heard,
        'The form in HubSpot asks for a captcha, which only HubSpot’s own forms can show.',
        'In HubSpot open the form’s options, turn off the captcha (spam prevention) and publish the form anew.',
      );
    }
    if (/BLOCKED_EMAIL/i.test(text)) {
      return spam(
        heard,
        'The form in HubSpot refuses the email address of the test message, test@example.com. All else is right.',
        'If the form blocks free or unknown email providers, patients will be refused, too: turn that off in the email field’s options.',
      );
    }
    if (heard.answer.status === 404 || /no form found|form .*not (be )?found/i.test(text)) {
      return unknownForm(heard, 'HubSpot doesn’t know this form');
    }
    return undefined;
  },

  web3forms(heard, text) {
    if (/access.?key|form.*(not found|doesn.t exist)/i.test(text)) {
      return unknownForm(heard, 'Web3Forms doesn’t know this access key');
    }
    return undefined;
  },

  // https://formsubmit.co/ajax-documentation
  formsubmit(heard, text) {
    if (/activat/i.test(text)) {
      return {
        kind: 'unconfirmed',
        title: 'FormSubmit waits for you to activate it',
        explanation:
          'FormSubmit has sent an email with a link to the address in the endpoint. Until somebody opens the link, it passes nothing on.',
        next: [
          'Open the email from FormSubmit, also in the spam folder, and follow “Activate Form”.',
          'It activates one website at a time: put the form on your website, send a message from there, and activate that, too.',
        ],
        said: saidBy(heard),
        arrived: 'no',
      };
    }
    if (/web server/i.test(text)) {
      return spam(
        heard,
        'FormSubmit takes messages from pages that say which website they are of, and this one didn’t.',
        'Put the form on your website and send a message from there. Its referrer policy must not be no-referrer.',
      );
    }
    return undefined;
  },

  'apps-script'(heard) {
    if (!isPage(heard.answer)) return undefined;
    const noDoPost = heard.answer.text.includes('doPost');
    return {
      kind: 'page',
      status: heard.answer.status,
      title: noDoPost ? 'The script has no doPost' : 'Google answers with a page',
      explanation: noDoPost
        ? 'The web app was reached, but its script has no function doPost to take the message.'
        : 'The script failed, or Google asks for a sign-in, so the message wasn’t taken.',
      next: [
        'Look at Executions in the script’s editor for what went wrong.',
        'Have doPost(e) end with: return ContentService.createTextOutput(JSON.stringify({ result: "success" })).setMimeType(ContentService.MimeType.JSON)',
        'Open Deploy, then Manage deployments: anyone has to have access. After a change make a new version.',
      ],
      said: saidBy(heard),
      arrived: 'no',
    };
  },
};

/** Explains an answer by what is known of the service; undefined where that is nothing. */
export const explainService = (heard: Heard): Finding | undefined =>
  rules[heard.format]?.(heard, heard.answer.text);
