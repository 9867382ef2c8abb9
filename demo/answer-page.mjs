// @ts-check
/**
 * The pages for a person who has sent the form without a script: a thank-you page, or the form again with the mistakes
 * beside the fields and all that was typed. They are in the person's language, fit any screen, and have no script.
 */
import { interfaceIn } from 'mild-widgets/schema';
import { FIELDS, renderForm } from './answer-form.mjs';
import { STYLE } from './answer-style.mjs';
import { html } from './markup.mjs';

/** @typedef {import('./plain-post.mjs').Post} Post */
/** @typedef {import('mild-widgets/schema').Interface} Interface */
/** @typedef {import('mild-widgets/schema').SentNames} SentNames */
/** @typedef {{ detail: string, pointer: string }} Mistake */

/** The words of these pages. Another language needs them here, too. */
export const WORDS = {
  en: {
    goBack: 'Go back to the form: what you typed should still be there.',
    link: 'Back to the page',
    notAllowed: 'This form is not allowed to send messages to this address.',
    tooLong: 'Your message is too long.',
    unreadable: 'Your message did not arrive in full.',
  },
  es: {
    goBack: 'Vuelva al formulario: lo que escribió debería seguir ahí.',
    link: 'Volver a la página',
    notAllowed: 'Este formulario no puede enviar mensajes a esta dirección.',
    tooLong: 'Su mensaje es demasiado largo.',
    unreadable: 'Su mensaje no llegó completo.',
  },
};

/** @param {Interface} spoken */
const wordsOf = ({ tag }) => WORDS[/** @type {keyof typeof WORDS} */ (tag)] ?? WORDS.en;

/**
 * @param {string} locale
 * @param {string | undefined} back The page with the form.
 */
export function thanksPage(locale, back) {
  const spoken = interfaceIn(locale);
  const { sent, next } = spoken.messages;
  return page(200, spoken, sent, [
    html`<h1>${sent}</h1>
      <p>${next.existing}</p>`,
    back !== undefined && html`<p><a href="${back}">${wordsOf(spoken).link}</a></p>`,
  ]);
}

/**
 * The page for a form that wasn't read, so that it can't be shown again.
 * @param {number} status
 * @param {'notAllowed' | 'tooLong' | 'unreadable'} reason
 * @param {string} locale
 */
export function refusalPage(status, reason, locale) {
  const spoken = interfaceIn(locale);
  const words = wordsOf(spoken);
  const title = spoken.messages.notSent;
  return page(status, spoken, title, [
    html`<h1>${title}</h1>
      <p>${words[reason]}</p>
      <p>${words.goBack}</p>`,
  ]);
}

/**
 * The name that a JSON pointer leads to.
 * @param {string} pointer
 */
const nameIn = (pointer) => pointer.replace('#/', '').replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * The form again, with all that was typed.
 * @param {number} status
 * @param {Post} post In our names.
 * @param {{ names: SentNames, mistakes?: readonly Mistake[], consentRequired: boolean, consentText?: string }} options
 *   `names` are the names under which the form sends. Without mistakes, the fault is the server's, and the same content may
 *   be sent again.
 */
export function formPage(status, post, { names, mistakes = [], consentRequired, consentText }) {
  const spoken = interfaceIn(post.get('locale'));
  const { messages } = spoken;
  const ours = new Map(Object.entries(names).map(([key, name]) => [name, key]));
  const byField = new Map(
    mistakes.map(({ pointer, detail }) => {
      const name = nameIn(pointer);
      return [ours.get(name) ?? name, detail];
    }),
  );
  const title = mistakes.length > 0 ? messages.problemHeading(mistakes.length) : messages.notSent;
  const entries = [...byField].map(([field, text]) =>
    FIELDS.includes(field) ? html`<li><a href="#${field}">${text}</a></li>` : html`<li>${text}</li>`,
  );
  const summary = html`<div class="summary">
    <h1>${title}</h1>
    ${
      entries.length > 0
        ? html`<ul>
            ${entries}
          </ul>`
        : html`<p>${messages.failures.server}</p>`
    }
    <p>${messages.kept} ${entries.length > 0 ? '' : messages.remedies.server}</p>
  </div>`;
  return page(status, spoken, `${messages.errorPrefix} ${title}`, [
    summary,
    renderForm(
      post,
      names,
      messages,
      byField,
      consentRequired ? (consentText ?? messages.fields.consent) : undefined,
    ),
  ]);
}

/**
 * This page may be framed: a clinic's page may be in a frame, and the answer takes the place of the form.
 * @param {number} status
 * @param {Interface} spoken
 * @param {string} title
 * @param {unknown[]} content
 */
function page(status, { tag, direction }, title, content) {
  const nonce = crypto.randomUUID();
  const { text } = html`<!doctype html>
    <html lang="${tag}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style nonce="${nonce}">
          ${STYLE}
        </style>
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
