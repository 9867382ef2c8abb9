import { expect } from '@open-wc/testing';

const inquiry = () => ({
  id: crypto.randomUUID(),
  name: 'Ada',
  patient: 'new',
  email: 'ada@example.com',
  phone: '+1 555 010 0199',
  locale: 'en',
  page: 'https://clinic.example/contact',
  elapsedSeconds: 42,
  trap: '',
});

const send = (body: object, origin = location.origin) =>
  fetch(`${origin}/endpoint/contact`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the mounted demo endpoint', () => {
  it('takes a message, and tells which it took', async () => {
    const sent = inquiry();
    expect((await send(sent)).ok).to.be.true;
    const response = await fetch('/endpoint/messages');
    const taken = (await response.json()) as { id: string; name: string }[];
    expect(taken.find(({ id }) => id === sent.id)).to.include({ name: 'Ada' });
  });

  it('refuses what is no message', async () => {
    const response = await send({ name: '' });
    expect(response.ok).to.be.false;
    expect(response.headers.get('Content-Type')).to.contain('application/problem+json');
  });

  it('takes one from its other origin', async () => {
    const origin = location.origin.replace('127.0.0.1', 'localhost');
    expect((await send(inquiry(), origin)).ok).to.be.true;
  });
});
