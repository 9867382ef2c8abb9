/**
 * Starts the demo's own server, once, for tests that want all of it: `GET /demo-server` tells where it is, another origin
 * than the test page's, and `GET /demo-server/inbox` what has arrived there. The test page may send to its endpoint.
 */
export function demoServer() {
  let started;
  return async (context, next) => {
    if (context.method !== 'GET' || !/^\/demo-server(\/inbox)?$/.test(context.path)) return next();
    started ??= start(context.URL.port);
    const { url } = await started;
    context.body = context.path.endsWith('/inbox') ? await (await fetch(`${url}inbox`)).json() : { url };
  };
}

async function start(port) {
  const { startServer } = await import('../../demo/server.mjs');
  const allowedOrigins = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  return startServer({ port: 0, quiet: true, slowMs: 300, allowedOrigins });
}
