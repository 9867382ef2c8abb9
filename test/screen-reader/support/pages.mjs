// The pages that are heard, with the script as it is built, and an endpoint that answers as a visit wants.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const dist = new URL('../../../dist/', import.meta.url);

/**
 * Serves a page on this computer.
 *
 * @param {object} page
 * @param {string} page.body
 * @param {string} [page.lang] Default: en
 * @param {string | false} [page.script] The file of `dist/` that it loads; false for none. Default: mild-widgets.min.js
 * @returns the address, and `answer`: what the endpoint says next, a status and perhaps a body, as it is or to be made JSON; and `drop`,
 *   with which it breaks the connection instead. Until it is told, it keeps silent
 */
export async function servePage({ body, lang = 'en', script = 'mild-widgets.min.js' }) {
  const tag = script ? `<script src="/${script}"></script>` : '';
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Riverside</title>${tag}<main><h1>Riverside Pain Clinic</h1>${body}</main>`;
  const answers = [];
  const waiting = [];
  const settle = () => {
    while (answers.length && waiting.length) {
      const response = waiting.shift();
      const { status, headers, content, drop } = answers.shift();
      if (drop) response.destroy();
      else response.writeHead(status, headers).end(content);
    }
  };
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      request.resume();
      waiting.push(response);
      settle();
    } else if (request.url.endsWith('.js')) {
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(readFileSync(new URL(`.${request.url}`, dist)));
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    answer(status, body, headers = {}) {
      const type = body ? { 'content-type': 'application/problem+json' } : {};
      answers.push({
        status,
        headers: { ...type, ...headers },
        content: typeof body === 'string' ? body : body && JSON.stringify(body),
      });
      settle();
    },
    drop() {
      answers.push({ drop: true });
      settle();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A form whose fields hold what is needed to send it. */
export const filledForm = (attributes = '') => `
  <mild-contact endpoint="/contact" clinic-phone="+1 555 010 0199" ${attributes}></mild-contact>
  <script>
    document.querySelector('mild-contact').values = { name: 'Jo Rivera', patient: 'new', email: 'jo@example.com', phone: '555 010 0123' };
  </script>`;

export const emptyForm = (attributes = '') =>
  `<mild-contact endpoint="/contact" clinic-phone="+1 555 010 0199" ${attributes}></mild-contact>`;
