// Blocks of JavaScript for a server.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { inProject } from './project.mjs';
import { blocks } from './readme.mjs';

/** The block as the body of a handler: its imports in front, and then what comes out of a message that is right. */
const handler = (code) => {
  const imports = code.match(/^import .*\n/gm).join('');
  return `${imports}export async function handle(request) {
    ${code.replace(/^import .*\n/gm, '')}
    return { submission, extra };
  }`;
};

const post = (inquiry) =>
  new Request('https://riverside.example/api/contact', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(inquiry),
  });

export const servers = {
  'Endpoints: js': (code) =>
    inProject(handler(code), async (file) => {
      const { handle } = await import(pathToFileURL(file));
      const inquiry = JSON.parse(blocks.get('Endpoints: json'));

      const taken = await handle(post({ ...inquiry, insurance: 'Acme' }));
      assert.deepEqual(taken, { submission: inquiry, extra: { insurance: 'Acme' } });

      const refusal = await handle(post({ ...inquiry, locale: 'es', email: 'jo@' }));
      assert.equal(refusal.status, 422);
      assert.equal(refusal.headers.get('Content-Type'), 'application/problem+json');
      const [{ pointer, detail }, ...others] = (await refusal.json()).errors;
      assert.equal(pointer, '#/email');
      assert.match(detail, /correo/, 'in the person’s language');
      assert.deepEqual(others, []);
    }),
};
