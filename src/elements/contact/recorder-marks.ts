import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { onServer } from '../../config/on-server.js';
import type { Spoken } from '../../locales/languages.js';

/**
 * A view in its language that session recorders are told to leave alone: by
 * class FullStory, Sentry, PostHog and rrweb, on which many others are built;
 * by attribute Hotjar, Microsoft Clarity, LogRocket and Datadog.
 */
export const unrecorded = ({ tag, language }: Spoken, view: unknown): TemplateResult =>
  html`<div
    lang=${tag}
    dir=${language.direction === 'rtl' ? 'rtl' : nothing}
    class="fs-exclude sentry-block ph-no-capture rr-block rr-mask"
    data-hj-suppress
    data-clarity-mask="true"
    data-private
    data-dd-privacy="hidden"
  >
    ${view}
  </div>`;

/** Gives something beside the view the same marks: only what is missing, since what is there already would count as a change, too. */
export function mark(element: Element, host: Element): void {
  const view = host.shadowRoot?.querySelector('.rr-block');
  if (!view) return;
  const missing = [...view.classList].filter((name) => !element.classList.contains(name));
  if (missing.length) element.classList.add(...missing);
  for (const { name, value } of view.attributes) {
    if (name.startsWith('data-') && element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/**
 * Gives the page's own fields in the form the same marks. The host has none:
 * where a framework brings the server's markup once more, it would take them
 * away or complain of them. From the fields it may take them too, so they are
 * put there again.
 */
export function markFields(host: LitElement): void {
  if (onServer) return;
  // Not at once: a page that takes away each time what it doesn't know would keep the browser busy for ever.
  const observer = new MutationObserver(() => setTimeout(markAll));
  function markAll(): void {
    if (!host.isConnected) return;
    const slot = host.renderRoot.querySelector<HTMLSlotElement>('slot[name=fields]');
    for (const field of slot?.assignedElements({ flatten: true }) ?? []) {
      mark(field, host);
      observer.observe(field, { attributes: true });
    }
  }
  host.addController({
    hostConnected: markAll,
    hostUpdated: markAll,
    hostDisconnected: () => observer.disconnect(),
  });
}
