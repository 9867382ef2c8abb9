// @ts-check
/** The demo's side panel: the switches for the endpoint's answer and the language. The widgets don't need it. */

import { startInbox } from './inbox.mjs';

startSwitch();
startLanguages();
startInbox();

function startSwitch() {
  const answers = byId('answers');
  const widgets = /** @type {{ MildWidgets?: { configure(config: { endpoint: string }): void } }} */ (
    globalThis
  ).MildWidgets;
  const apply = () => {
    const chosen = /** @type {HTMLInputElement} */ (answers.querySelector('input:checked')).value;
    const endpoint = chosen === 'ok' ? '/endpoint' : `/endpoint?answer=${chosen}`;
    byId('endpoint').textContent = endpoint;
    widgets?.configure({ endpoint });
  };
  answers.addEventListener('change', apply);
  if (!widgets) byId('endpoint').textContent = 'nothing yet: the script is missing (npm run build)';
}

function startLanguages() {
  const languages = byId('languages');
  languages.addEventListener('change', () => {
    const { value } = /** @type {HTMLInputElement} */ (languages.querySelector('input:checked'));
    for (const block of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.block'))) {
      block.lang = value;
    }
    byId('language').textContent = `lang="${value}"`;
  });
}

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
