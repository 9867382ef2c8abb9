import '../../src/define.js';
import { EmbedBuilder, type LocalServer } from './embed-builder.js';
import { PagePreview } from './page-preview.js';
import { query } from './query.js';
import { defineEndpointCheck } from '../check/endpoint-check.js';
import { SnippetList } from './snippet-list.js';

customElements.define('page-preview', PagePreview);
customElements.define('snippet-list', SnippetList);
defineEndpointCheck();
customElements.define('embed-builder', EmbedBuilder);

const read = async (path: string): Promise<unknown> => (await fetch(path)).json();

const builder = query(document, 'embed-builder');
if (!(builder instanceof EmbedBuilder)) {
  throw new TypeError('<embed-builder> has been defined by another script.');
}
// The address holds the setup: a link to a part of the page would take its place.
query(document, '.skip').addEventListener('click', (event) => {
  event.preventDefault();
  query(document, '#content').focus();
});

let server: Partial<LocalServer>;
try {
  server = (await read('server.json')) as Partial<LocalServer>;
  builder.server = server;
  builder.integrity = (await read('dist/integrity.json')) as Record<string, string>;
} catch (error) {
  builder.isIncomplete = true;
  throw error;
}

if (server.inbox) {
  query(document, '#inbox-section').hidden = false;
  query(document, '.clinic-link').hidden = false;
  const inbox = (await import(new URL('inbox.mjs', document.baseURI).href)) as { startInbox: () => void };
  inbox.startInbox();
}
