/** A message of a made-up person, as the form sends it. */
export function inquiry(changes = {}) {
  return {
    id: crypto.randomUUID(),
    name: 'Ada Example',
    patient: 'new',
    email: 'ada@example.com',
    phone: '+1 555 010 0123',
    message: 'My legs hurt when I walk.',
    locale: 'en',
    page: 'https://clinic.example/contact',
    elapsedSeconds: 42,
    trap: '',
    ...changes,
  };
}

/** What `fetch` takes to send it. */
export function post(body, headers = {}) {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

/** An object without some of its keys. */
export const without = (object, ...keys) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
