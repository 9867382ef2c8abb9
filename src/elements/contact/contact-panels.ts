import { html, nothing, type TemplateResult } from 'lit';
import type { Config } from '../../config/schema.js';
import type { FailureReason } from '../../contact/endpoints/endpoint.js';
import type { Messages } from '../../locales/language.js';
import { problemText } from './contact-problems.js';
import type { Failure, Problem } from './contact-state.js';
import type { ContactView } from './contact-view.js';
import { fresh } from '../shared/fresh.js';
import { heading } from '../shared/heading.js';
import { phoneLink } from '../shared/phone-link.js';

/** After these a message may have arrived all the same. */
const uncertain: readonly FailureReason[] = ['offline', 'timeout', 'network', 'server', 'unreadable'];

const phoneLine = (lead: string, phone: string | undefined) =>
  phone ? html`<p>${lead} ${phoneLink(phone)}</p>` : nothing;

/**
 * A panel with what went wrong. Its heading takes the focus, and is described by what follows it: so a screen reader says
 * both, once. A live region would say it again in some and nothing in others, and phones don't say the name of a group
 * that has the focus.
 */
const panel = (level: number, title: string, text: unknown, more: unknown = nothing) => html`
  <div part="error-summary" id="summary">
    ${heading(level + 1, title, 'summary-text')}
    <div id="summary-text">${text}</div>
    ${more}
  </div>
`;

/** All mistakes, each leading to its field. */
export const renderSummary = (
  { words, level, goToField }: ContactView,
  problems: readonly Problem[],
): TemplateResult => {
  const items = problems.map((problem) => {
    const { field } = problem;
    const text = problemText(words, problem);
    if (field === undefined) return html`<li><bdi>${fresh(text)}</bdi></li>`;
    const go = (event: Event) => {
      event.preventDefault(); // the page's address stays as it is
      goToField(field);
    };
    return html`<li><a href="#${field}" @click=${go}>${fresh(text)}</a></li>`;
  });
  return panel(
    level,
    words.problemHeading(problems.length),
    html`<ul>
      ${items}
    </ul>`,
  );
};

/** What happened to a message that didn't get through, and what to do. */
export const renderFailure = (
  { words, level, settings, onSubmit }: ContactView,
  { reason, formError }: Failure,
): TemplateResult => {
  const [title, lead] = uncertain.includes(reason)
    ? [words.perhapsSent, words.callToMakeSure]
    : [words.notSent, words.call];
  return panel(
    level,
    title,
    html`
      <p>${fresh(words.failures[reason])} ${fresh(formError)}</p>
      <p>${fresh(`${words.kept} ${words.remedies[reason]}`)}</p>
      ${phoneLine(lead, settings.clinicPhone)}
    `,
    html`<button part="button" type="submit" @click=${onSubmit}><span>${words.tryAgain}</span></button>`,
  );
};

/** What happens next, once the endpoint has the message. */
export const renderSent = (
  words: Messages,
  level: number,
  patient: 'new' | 'existing',
  { clinicPhone, replyHours }: Config,
  again: () => void,
): TemplateResult => html`
  <div part="success">
    ${heading(level, words.sent)}
    <slot name="success">
      <p>${patient === 'new' ? words.next.new(replyHours) : words.next.existing}</p>
    </slot>
    ${phoneLine(words.call, clinicPhone)}
    <button part="button" class="plain" type="button" @click=${again}>
      <span>${words.another}</span>
    </button>
  </div>
`;

/**
 * How to reach the clinic where the form has nowhere to send to.
 *
 * @param hasChildren - what stands in the element may tell, where nothing else does
 */
export const renderReach = (
  words: Messages,
  { clinicPhone, contactUrl }: Config,
  hasChildren = false,
): TemplateResult => html`
  ${phoneLine(words.reach, clinicPhone)}
  ${contactUrl ? html`<p><a href=${contactUrl}>${words.reachOnline}</a></p>` : nothing}
  ${clinicPhone || contactUrl ? nothing : hasChildren ? html`<slot></slot>` : html`<p>${words.reachUnknown}</p>`}
`;
