import type { EndpointRequest } from '../../../src/contact/endpoints/endpoint.js';

/** The request as `fetch` would send it. */
export const requestOf = (url: string, request: EndpointRequest) =>
  new Request(url, { method: 'POST', ...request });

/** The names and values of a form's body, read by the browser's own parser. */
export async function readPairs(request: Request): Promise<[name: string, value: string][]> {
  return [...(await request.formData())].map(([name, value]) => [name, value as string]);
}

/** The body as a server would read it. */
export async function decode(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  return /json|plain/.test(type) ? (JSON.parse(await request.text()) as unknown) : readPairs(request);
}
