/**
 * Mounts the demo's endpoint at `/endpoint/…`, so that tests send real messages to a real validating server. What it took
 * is at `GET /endpoint/messages`; every engine's are there, to be told apart by their ids.
 */
export function demoEndpoint() {
  let created;
  return async (context, next) => {
    if (!/^\/endpoint(\/|$)/.test(context.path)) return next();
    // Only now is the server's port known, and with it the origins that may send.
    created ??= create(context.URL.port);
    const { handle, messages } = await created;
    if (context.method === 'GET' && context.path === '/endpoint/messages') {
      context.body = messages;
      return;
    }
    const response = await handle(await requestOf(context));
    context.status = response.status;
    for (const [name, value] of response.headers) context.append(name, value);
    context.body = Buffer.from(await response.arrayBuffer());
  };
}

async function create(port) {
  const { createEndpoint } = await import('../../demo/endpoint.mjs');
  return createEndpoint({ allowedOrigins: [`http://127.0.0.1:${port}`, `http://localhost:${port}`] });
}

async function requestOf({ method, href, req }) {
  const chunks = await req.toArray();
  const body = ['GET', 'HEAD'].includes(method) ? undefined : Buffer.concat(chunks);
  return new Request(href, { method, body, headers: req.headers });
}
