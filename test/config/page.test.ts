import { aTimeout, expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { configKeys, configure, configureFrom } from '../../src/config/page.js';
import type { ConfigInput } from '../../src/config/schema.js';
import type { MildContact } from '../../src/elements/contact/mild-contact.js';
import type { MildInfo } from '../../src/elements/info/mild-info.js';
import { ElementPage, settled, show } from '../helpers/element-page.js';
import { listenToConsole, type ConsoleLog } from '../helpers/console.js';

// As the page's script tag: its data-* are part of the configuration from here on.
const tag = document.createElement('script');
configureFrom(tag);

let log: ConsoleLog;

beforeEach(() => {
  log = listenToConsole();
});

afterEach(async () => {
  configure(Object.fromEntries(configKeys.map((key) => [key, undefined])));
  for (const name of tag.getAttributeNames()) tag.removeAttribute(name);
  await settled();
});

/** What a source says, as an attribute, a `data-*` or a key; and how a visitor notices. */
const matters = [
  {
    attribute: 'clinic-phone',
    key: 'clinicPhone',
    values: ['555 0101', '555 0102', '555 0103', '555 0104', '555 0105'],
    byDefault: undefined,
    seen: (text: string) => /\d{3} \d{4}/.exec(text)?.[0],
  },
  {
    attribute: 'reply-hours',
    key: 'replyHours',
    values: ['31', '32', '33', '34', '35'],
    byDefault: '24',
    seen: (text: string) => /within (\d+) hours/.exec(text)?.[1],
  },
] as const;

for (const { attribute, key, values, byDefault, seen } of matters) {
  describe(attribute, () => {
    const [own, inner, outer, configured, scripted] = values;

    /** A form, and a call to action to the same clinic, in a clinic in another one. */
    async function openPage() {
      const page = await show(html`
        <mild-clinic id="outer">
          <mild-clinic id="inner">
            ${
              attribute === 'reply-hours'
                ? html`<mild-contact endpoint="/endpoint/contact"></mild-contact>`
                : html`<mild-info></mild-info>`
            }
          </mild-clinic>
        </mild-clinic>
      `);
      const element = page.querySelector<MildInfo | MildContact>('mild-info, mild-contact')!;
      const shown = () => seen(new ElementPage(element).text);
      return { page, inner: page.querySelector('#inner')!, outer: page, element, shown };
    }

    it('comes from the nearest source that says it', async () => {
      const { element, inner: innerClinic, outer: outerClinic, shown } = await openPage();
      expect(shown(), 'by default').to.equal(byDefault);
      tag.setAttribute(`data-${attribute}`, scripted);
      await settled();
      expect(shown(), 'from the script tag').to.equal(scripted);
      configure({ [key]: configured });
      await settled();
      expect(shown(), 'from configure()').to.equal(configured);
      outerClinic.setAttribute(attribute, outer);
      await settled();
      expect(shown(), 'from the outer clinic').to.equal(outer);
      innerClinic.setAttribute(attribute, inner);
      await settled();
      expect(shown(), 'from the inner clinic').to.equal(inner);
      element.setAttribute(attribute, own);
      await settled();
      expect(shown(), 'from its own attribute').to.equal(own);
      expect(log.errors).to.deep.equal([]);
    });

    it('comes from the next source when one is taken away', async () => {
      const { element, inner: innerClinic, outer: outerClinic, shown } = await openPage();
      tag.setAttribute(`data-${attribute}`, scripted);
      configure({ [key]: configured });
      outerClinic.setAttribute(attribute, outer);
      innerClinic.setAttribute(attribute, inner);
      element.setAttribute(attribute, own);
      await settled();
      expect(shown()).to.equal(own);
      element.removeAttribute(attribute);
      await settled();
      expect(shown(), 'without its own attribute').to.equal(inner);
      innerClinic.removeAttribute(attribute);
      await settled();
      expect(shown(), 'without the inner clinic’s').to.equal(outer);
      outerClinic.removeAttribute(attribute);
      await settled();
      expect(shown(), 'without the outer clinic’s').to.equal(configured);
      configure({ [key]: undefined });
      await settled();
      expect(shown(), 'without configure()').to.equal(scripted);
      tag.removeAttribute(`data-${attribute}`);
      await settled();
      expect(shown(), 'without the script tag’s').to.equal(byDefault);
      expect(log.errors).to.deep.equal([]);
    });

    it('comes from the next source when one is wrong, with one error each', async () => {
      const { element, inner: innerClinic, shown } = await openPage();
      tag.setAttribute(`data-${attribute}`, scripted);
      configure({ [key]: configured });
      innerClinic.setAttribute(attribute, inner);
      await settled();
      element.setAttribute(attribute, 'soon');
      await settled();
      expect(shown(), 'with a wrong own attribute').to.equal(inner);
      innerClinic.setAttribute(attribute, 'later');
      await settled();
      expect(shown(), 'with a wrong clinic').to.equal(configured);
      configure({ [key]: 'some day' });
      await settled();
      expect(shown(), 'with a wrong call').to.equal(scripted);
      tag.setAttribute(`data-${attribute}`, 'never');
      await settled();
      expect(shown(), 'with a wrong script tag').to.equal(byDefault);

      const sources = [
        ['soon', `<${element.localName}>`],
        ['later', '<mild-clinic>'],
        ['some day', 'configure()'],
        ['never', 'the script tag'],
      ];
      expect(log.errors).to.have.length(sources.length);
      sources.forEach(([value, source], at) => {
        expect(log.errors[at]).to.contain(`${attribute}="${value!}" on ${source!} is not used. Expected: `);
      });
    });

    it('follows the element to where it is moved', async () => {
      const { page, element, inner: innerClinic, shown } = await openPage();
      innerClinic.setAttribute(attribute, inner);
      page.setAttribute(attribute, outer);
      configure({ [key]: configured });
      await settled();
      expect(shown(), 'in the inner clinic').to.equal(inner);
      page.append(element);
      await settled();
      expect(shown(), 'moved to the outer clinic').to.equal(outer);
      page.parentElement!.append(element);
      await settled();
      expect(shown(), 'moved out of both').to.equal(configured);
      innerClinic.append(element);
      await settled();
      expect(shown(), 'moved back').to.equal(inner);
      element.remove();
      innerClinic.setAttribute(attribute, own);
      await settled();
      innerClinic.append(element);
      await settled();
      expect(shown(), 'after the clinic changed meanwhile').to.equal(own);
    });

    it('follows a clinic that is moved with everything in it', async () => {
      const { page, inner: innerClinic, shown } = await openPage();
      page.setAttribute(attribute, outer);
      configure({ [key]: configured });
      await settled();
      expect(shown()).to.equal(outer);
      page.parentElement!.append(innerClinic);
      await settled();
      expect(shown()).to.equal(configured);
    });
  });
}

describe('a wrong value', () => {
  const openInfo = async (phone: string) =>
    new ElementPage(await show<MildInfo>(html`<mild-info clinic-phone=${phone}></mild-info>`));

  it('is reported once, however often the page changes around it', async () => {
    const { element } = await openInfo('call us');
    configure({ clinicName: 'Riverside Pain Clinic', replyHours: 48 });
    element.setAttribute('reply-hours', '12');
    await settled();
    element.parentElement!.append(element);
    element.parentElement!.prepend(element);
    await settled();
    expect(log.errors).to.deep.equal([
      'mild-widgets: clinic-phone="call us" on <mild-info> is not used. Expected: one phone number with 7 to 15 digits or keypad letters in capitals, perhaps an extension like ext. 4, and nothing else.',
    ]);
  });

  it('on the script tag is reported once, however often the tag changes', async () => {
    tag.dataset.replyHours = 'soon';
    await settled();
    tag.dataset.clinicName = 'Riverside Pain Clinic';
    tag.setAttribute('nonce', 'abc');
    await settled();
    tag.dataset.clinicName = 'Hillside Pain Clinic';
    await settled();
    expect(log.errors).to.deep.equal([
      'mild-widgets: reply-hours="soon" on the script tag is not used. Expected: a whole number from 1 to 720.',
    ]);
  });

  it('is reported again when it is another one, or comes back', async () => {
    tag.dataset.replyHours = 'soon';
    await settled();
    tag.dataset.replyHours = 'later';
    await settled();
    expect(log.errors).to.have.length(2);
    tag.dataset.replyHours = '48';
    await settled();
    tag.dataset.replyHours = 'later';
    await settled();
    expect(log.errors).to.have.length(3);
  });

  it('leaves the others of the same element in use', async () => {
    const info = await openInfo('call us');
    await info.set('contact-url', 'https://clinic.example/contact');
    expect(info.text).to.contain('Schedule a consultation');
  });

  it('may be put right', async () => {
    const info = await openInfo('call us');
    expect(info.phones).to.deep.equal([]);
    await info.set('clinic-phone', '555 0101');
    expect(info.phones).to.deep.equal(['555 0101']);
    expect(log.errors).to.have.length(1);
  });
});

describe('configure()', () => {
  const openInfo = async () => new ElementPage(await show<MildInfo>(html`<mild-info></mild-info>`));

  it('keeps what an earlier call said of other keys', async () => {
    const info = await openInfo();
    configure({ clinicPhone: '555 0101' });
    configure({ clinicName: 'Riverside Pain Clinic' });
    await settled();
    expect(info.phones).to.deep.equal(['555 0101']);
  });

  it('takes a key back with undefined or null', async () => {
    const info = await openInfo();
    for (const nothing of [undefined, null]) {
      configure({ clinicPhone: '555 0101' });
      await settled();
      expect(info.phones).to.have.length(1);
      configure({ clinicPhone: nothing });
      await settled();
      expect(info.phones).to.have.length(0);
    }
  });

  it('takes numbers and booleans as they are, and as text', async () => {
    const info = await openInfo();
    const claim = 'Our team is trained';
    for (const [clinicClaims, said] of [
      [true, true],
      [false, false],
      ['true', true],
      ['false', false],
    ] as const) {
      configure({ clinicClaims });
      await settled();
      expect(info.text.includes(claim), `clinicClaims: ${String(clinicClaims)}`).to.equal(said);
    }
    expect(log.errors).to.deep.equal([]);
  });

  it('reports a key that it does not know, once, and uses the others', async () => {
    const info = await openInfo();
    configure({ clinicPhone: '555 0101', clinicFax: '555 0102' } as ConfigInput);
    await settled();
    expect(info.phones).to.deep.equal(['555 0101']);
    expect(log.errors).to.have.length(1);
    expect(log.errors[0]).to.match(
      /clinic-fax="555 0102" on configure\(\) is not used\. Expected: one of the keys clinicName, .*locale\./,
    );
  });

  for (const odd of [null, undefined, 7, 'blue']) {
    it(`reports ${odd} in the place of a configuration, and changes nothing`, async () => {
      configure({ clinicPhone: '555 0101' });
      configure(odd as never);
      expect((await openInfo()).phones).to.deep.equal(['555 0101']);
      expect(log.errors).to.deep.equal(['mild-widgets: configure() is not used. Expected: an object.']);
    });
  }

  for (const key of ['toString', 'constructor', '__proto__x', 'headingLevel']) {
    it(`does not take ${key} for a key`, () => {
      configure({ [key]: '3' });
      expect(log.errors).to.have.length(1);
    });
  }

  it('says nothing on the console when all is right', async () => {
    configure({ clinicPhone: '555 0101', endpoint: '/endpoint/contact', locale: 'en' });
    tag.dataset.clinicClaims = '';
    await openInfo();
    await aTimeout(10);
    expect(log).to.deep.equal({ errors: [], infos: [], warnings: [] });
  });
});
