/** A message as the demo's inbox has it. */
export interface Kept {
  readonly id: string;
  readonly name: string;
  readonly page: string;
  readonly extra: Readonly<Record<string, unknown>>;
}

// Taken before any test can replace it.
const { fetch } = globalThis;

/** The address of an endpoint at the demo's own server, which is another origin than this page's. */
export async function demoServerEndpoint(answer?: string): Promise<string> {
  const { url } = (await (await fetch.call(globalThis, '/demo-server')).json()) as { url: string };
  return `${url}endpoint${answer ? `?answer=${answer}` : ''}`;
}

/** What has arrived there, oldest first. */
export async function demoServerInbox(): Promise<readonly Kept[]> {
  return (await (await fetch.call(globalThis, '/demo-server/inbox')).json()) as Kept[];
}
