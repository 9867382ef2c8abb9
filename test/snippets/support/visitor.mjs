/* global document, getComputedStyle -- of the pages */
import assert from 'node:assert/strict';

/** What a page shows of the widgets; runs in the page. */
function describePage() {
  const all = [...document.querySelectorAll('mild-info, mild-risks, mild-contact')];
  const roots = Object.fromEntries(all.map(({ localName, shadowRoot }) => [localName.slice(5), shadowRoot]));
  const has = (name, selector) => Boolean(roots[name]?.querySelector(selector));
  const textOf = (name) => roots[name]?.textContent ?? '';
  const data = document.querySelector('script[type="application/ld+json"]')?.textContent;
  const graph = data ? JSON.parse(data)['@graph'] : [];
  return {
    elements: Object.keys(roots),
    languages: all.map(({ shadowRoot }) => shadowRoot.querySelector('[lang]').lang),
    headings: all.map(({ shadowRoot }) => shadowRoot.querySelector('[part=heading]').localName),
    sections: [...(roots.info?.querySelectorAll('[id^="mild-"]') ?? [])].map(({ id }) => id.slice(5)),
    folded: has('info', 'details'),
    ask: has('risks', 'button'),
    evidence: has('risks', '#mild-evidence'),
    form: has('contact', 'form'),
    consent: has('contact', '[name=consent]'),
    privacy: roots.contact?.querySelector('form a')?.href,
    claims: textOf('info').includes('Vertos Medical provides'),
    reply: /within (\d+) hours|(\d+) horas/.exec(textOf('contact'))?.slice(1).find(Boolean),
    reviewed: textOf('info'),
    clinic: graph.find((thing) => thing['@type'] === 'MedicalClinic')?.name,
    colors: all.map((element) => getComputedStyle(element).getPropertyValue('--mild-accent')),
  };
}

/** What it is to show, by the setup. */
function expectationOf(setup, lang) {
  const { elements, language } = setup;
  const isThere = (name) => elements.includes(name);
  const of = (value) => elements.map(() => value);
  return {
    elements: [...elements],
    languages: of(language === 'page' ? lang : language),
    headings: of(`h${setup.headingLevel}`),
    sections: isThere('info') ? [...setup.sections] : [],
    folded: isThere('info') && setup.layout === 'accordion',
    ask: isThere('risks') && isThere('contact') && setup.ask,
    evidence: isThere('risks') && setup.evidence,
    form: isThere('contact') && Boolean(setup.endpoint),
    consent: isThere('contact') && setup.requireConsent,
    privacy: setup.privacyUrl ? 'https://www.riverside.example/privacy' : undefined,
    claims: isThere('info') && setup.clinicClaims,
    reply: isThere('contact') ? setup.replyHours || '24' : undefined,
    clinic: setup.structuredData && isThere('info') ? setup.clinicName : undefined,
    colors: of(setup.colors.accent ?? ''),
  };
}

/**
 * Looks at a page with the widgets of a setup.
 *
 * @param {import('puppeteer-core').Frame} frame
 * @param {string} [lang] - the language of the page
 */
export async function assertConfigured(frame, setup, lang = 'en') {
  await frame.waitForFunction(
    (count) => {
      const all = [...document.querySelectorAll('mild-info, mild-risks, mild-contact')];
      return (
        all.length >= count && all.every((element) => element.shadowRoot?.querySelector('[part=heading]'))
      );
    },
    {},
    setup.elements.length,
  );
  const { reviewed, ...seen } = await frame.evaluate(describePage);
  // Puppeteer leaves out what is undefined.
  assert.deepEqual(seen, JSON.parse(JSON.stringify(expectationOf(setup, lang))));
  if (setup.reviewedBy && setup.elements.includes('info')) {
    assert.ok(reviewed.includes(setup.reviewedBy), `${setup.reviewedBy} reviewed it`);
  }
}

/** Clicks something of an element when it stands still. */
export const press = (frame, tag, selector) => frame.locator(`${tag} >>> ${selector}`).click();

/** Fills in the form and sends it, as a new patient with one question does. */
export async function sendMessage(frame, setup) {
  const type = async (name, text) => (await frame.$(`mild-contact >>> [name="${name}"]`)).type(text);
  if (setup.ask && setup.layout === 'accordion') await press(frame, 'mild-risks', 'summary');
  if (setup.ask) await press(frame, 'mild-risks', '[part~=button]');
  await type('name', 'Jo Doe');
  await press(frame, 'mild-contact', '[name=patient]');
  await type('email', 'jo@example.com');
  await type('phone', '555 010 0123');
  if (setup.requireConsent) await press(frame, 'mild-contact', '[name=consent]');
  await press(frame, 'mild-contact', '#send');
  await frame.waitForFunction(() => document.querySelector('mild-contact').state === 'sent');
}

/** Looks at the one message that the endpoint took. */
export function assertSent(messages, setup, { hidden = setup.hidden } = {}) {
  assert.equal(messages.length, 1, 'one message has arrived');
  const [inquiry] = messages;
  const named = setup.fieldNames
    ? { 'your-name': 'Jo Doe', 'your-email': 'jo@example.com', 'your[phone]': '555 010 0123' }
    : { name: 'Jo Doe', email: 'jo@example.com', phone: '555 010 0123' };
  const expected = { ...named, patient: 'new', ...hidden };
  if (setup.requireConsent) expected.consent = true;
  const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, inquiry[key]]));
  assert.deepEqual(seen, expected);
  assert.equal(inquiry.topics?.length ?? 0, setup.ask ? 1 : 0);
}
