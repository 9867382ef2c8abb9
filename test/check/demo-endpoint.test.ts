import { expect } from '@open-wc/testing';
import type { Finding } from '../../demo/check/finding.js';
import { defaultSetup, type Setup } from '../../demo/builder/setup.js';
import { demoServerEndpoint, demoServerInbox } from '../helpers/demo-server.js';
import { allWords, check } from './webmaster.js';

const here = { fetch: fetch.bind(globalThis), origin: location.origin };

/** What the demo's own server answers, from another origin than this page's. */
const switches: readonly {
  answer?: string;
  setup?: Partial<Setup>;
  kind: Finding['kind'];
  says?: string;
  code?: string;
  /** Whether it's in the inbox then. */
  arrives?: boolean;
}[] = [
  { kind: 'accepted', says: 'Delete it', arrives: true },
  {
    answer: 'ok',
    setup: { requireConsent: true, hidden: { practice: 'north' } },
    kind: 'accepted',
    arrives: true,
  },
  { answer: 'slow', kind: 'accepted', arrives: true },
  { answer: '404', kind: 'unknown-form' },
  { answer: '422', kind: 'fields', says: 'test@example.com' },
  {
    answer: 'names',
    kind: 'fields',
    code: 'name:full_name email:email_address elapsedSeconds:-',
    says: '“elapsedSeconds”',
  },
  { answer: '429', kind: 'busy', says: 'Retry-After: 3' },
  { answer: '503', kind: 'busy' },
  { answer: '500', kind: 'page', says: 'Internal Server Error' },
  { answer: 'page', kind: 'page', says: 'home page' },
  { answer: 'drop', kind: 'dropped' },
  { answer: 'cors', kind: 'cors', says: location.origin },
  {
    answer: 'cors',
    setup: { endpointFormat: 'form' },
    kind: 'cors',
    says: 'may well have arrived',
    arrives: true,
  },
  { answer: 'nonsense', kind: 'refused', says: 'Choose one of' },
  { setup: { endpointFormat: 'form' }, kind: 'accepted', arrives: true },
];

describe('The demo’s endpoint, checked from another origin × engine', () => {
  for (const { answer, setup, kind, says, code, arrives = false } of switches) {
    it(`${answer ?? 'no switch'}${setup ? ` with ${Object.keys(setup).join(', ')}` : ''}: ${kind}`, async () => {
      const id = crypto.randomUUID();
      const finding = await check(
        { ...defaultSetup, endpoint: await demoServerEndpoint(answer), ...setup },
        { ...here, createId: () => id },
      );
      expect(finding.kind).to.equal(kind);
      if (says) expect(allWords(finding)).to.contain(says);
      if (code) expect(finding.code?.text).to.equal(code);
      const kept = (await demoServerInbox()).find((inquiry) => inquiry.id === id);
      expect(kept?.name).to.equal(arrives ? 'Test message' : undefined);
      if (setup?.hidden) expect(kept?.extra).to.deep.equal(setup.hidden);
    });
  }
});
