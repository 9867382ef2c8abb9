import '../../src/define.js';
import { EmbedBuilder, type LocalServer } from './embed-builder.js';
import { PagePreview } from './page-preview.js';
import { query } from './query.js';
import { SnippetList } from './snippet-list.js';

customElements.define('page-preview', PagePreview);
customElements.define('snippet-list', SnippetList);
customElements.define('embed-builder', EmbedBuilder);

const read = async (path: string): Promise<unknown> => {
  const response = await fetch(path);
  return response.ok ? response.json() : undefined;
};

/** Where there is no server of ours, a static host has no such file, or answers with a page of its own. */
const server = (await read('server.json').catch(() => undefined)) as LocalServer | undefined;
const builder = query(document, 'embed-builder');
if (!(builder instanceof EmbedBuilder))
  throw new TypeError('<embed-builder> has been defined by another script.');
builder.server = server;
builder.integrity = (await read('dist/integrity.json')) as Record<string, string>;

if (server) {
  query(document, '#inbox-section').hidden = false;
  query(document, '.clinic-link').hidden = false;
  await import(new URL('inbox.mjs', document.baseURI).href).then(
    ({ startInbox }: { startInbox: () => void }) => startInbox(),
  );
}
