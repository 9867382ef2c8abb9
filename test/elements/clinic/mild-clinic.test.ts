import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import { configure } from '../../../src/config/page.js';
import { settled } from '../../helpers/element-page.js';
import { ClinicPage } from '../../helpers/clinic-page.js';
import { listenToConsole, type ConsoleLog } from '../../helpers/console.js';
import { onDark } from '../../helpers/looks.js';

let log: ConsoleLog;

beforeEach(() => {
  log = listenToConsole();
});

afterEach(() => configure({ clinicPhone: undefined }));

const twoClinics = html`
  <div>
    <mild-clinic id="riverside" clinic-phone="555 0101"><mild-info id="a"></mild-info></mild-clinic>
    <mild-clinic id="hillside" clinic-phone="555 0102"><mild-info id="b"></mild-info></mild-clinic>
    <mild-info id="c"></mild-info>
  </div>
`;

describe('<mild-clinic>', () => {
  it('speaks for the elements inside it alone', async () => {
    const page = await ClinicPage.open(twoClinics);
    expect(page.phoneOf('a')).to.equal('555 0101');
    expect(page.phoneOf('b')).to.equal('555 0102');
    expect(page.phoneOf('c')).to.be.undefined;
    expect(log.errors).to.deep.equal([]);
  });

  it('reaches elements however deep they stand', async () => {
    const page = await ClinicPage.open(html`
      <div>
        <mild-clinic clinic-phone="555 0101">
          <div>
            <section><mild-info id="a"></mild-info></section>
          </div>
        </mild-clinic>
      </div>
    `);
    expect(page.phoneOf('a')).to.equal('555 0101');
  });

  it('reaches elements in a shadow tree of the page', async () => {
    const page = await ClinicPage.open(html`
      <div>
        <mild-clinic clinic-phone="555 0101"><div id="host"></div></mild-clinic>
      </div>
    `);
    const root = page.page.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('mild-info'));
    await settled(root);
    expect(page.phones).to.deep.equal(['555 0101']);
  });

  it('reaches elements that come later', async () => {
    const page = await ClinicPage.open(html`
      <div><mild-clinic clinic-phone="555 0101"></mild-clinic></div>
    `);
    page.element.insertAdjacentHTML('beforeend', '<mild-info id="a"></mild-info>');
    await settled();
    expect(page.phoneOf('a')).to.equal('555 0101');
  });

  it('reaches elements that were there before it', async () => {
    const page = await ClinicPage.open(html`<div><mild-info id="a"></mild-info></div>`);
    const clinic = document.createElement('mild-clinic');
    clinic.clinicPhone = '555 0101';
    page.page.append(clinic);
    clinic.append(page.page.querySelector('#a')!);
    await settled();
    expect(page.phoneOf('a')).to.equal('555 0101');
  });

  it('passes on what it changes', async () => {
    const page = await ClinicPage.open(twoClinics);
    await page.set('clinic-phone', '555 0109');
    expect(page.phoneOf('a')).to.equal('555 0109');
    await page.remove('clinic-phone');
    expect(page.phoneOf('a')).to.be.undefined;
    await page.set('contact-url', 'https://riverside.example/');
    expect(page.info('a').action?.leadsTo).to.equal('https://riverside.example/');
    expect(page.phoneOf('b')).to.equal('555 0102');
  });

  it('lets its elements go when they are moved to another one', async () => {
    const page = await ClinicPage.open(twoClinics);
    const info = page.page.querySelector('#a')!;
    page.page.querySelector('#hillside')!.append(info);
    await settled();
    expect(page.phoneOf('a')).to.equal('555 0102');
    await page.set('clinic-phone', '555 0109');
    expect(page.phoneOf('a')).to.equal('555 0102');
    page.page.append(info);
    await settled();
    expect(page.phoneOf('a')).to.be.undefined;
  });

  it('says what the one around it says, but for what it says itself', async () => {
    const page = await ClinicPage.open(html`
      <div>
        <mild-clinic clinic-phone="555 0101" clinic-claims>
          <mild-clinic id="inner" clinic-phone="555 0102"><mild-info id="a"></mild-info></mild-clinic>
          <mild-info id="b"></mild-info>
        </mild-clinic>
      </div>
    `);
    expect(page.phoneOf('a')).to.equal('555 0102');
    expect(page.phoneOf('b')).to.equal('555 0101');
    expect(page.info('a').text).to.contain('Our team is trained');
    page.page.querySelector('#inner')!.removeAttribute('clinic-phone');
    await settled();
    expect(page.phoneOf('a')).to.equal('555 0101');
  });

  it('says what the page says where it says nothing', async () => {
    const page = await ClinicPage.open(twoClinics);
    configure({ clinicPhone: '555 0100' });
    await page.remove('clinic-phone');
    expect(page.phoneOf('a')).to.equal('555 0100');
    expect(page.phoneOf('b')).to.equal('555 0102');
  });

  it('reports a wrong value once, however many elements are inside, and passes the next one on', async () => {
    configure({ clinicPhone: '555 0100' });
    const page = await ClinicPage.open(html`
      <div>
        <mild-clinic clinic-phone="call us" reply-hours="24">
          <mild-info id="a"></mild-info>
          <mild-info id="b"></mild-info>
          <mild-contact></mild-contact>
          <mild-contact></mild-contact>
        </mild-clinic>
      </div>
    `);
    page.page.querySelector('mild-contact')!.remove();
    page.page.querySelector('mild-contact')!.remove();
    await settled();
    expect([page.phoneOf('a'), page.phoneOf('b')]).to.deep.equal(['555 0100', '555 0100']);
    expect(log.errors).to.deep.equal([
      'mild-widgets: clinic-phone="call us" on <mild-clinic> is not used. Expected: one phone number with 7 to 15 digits or keypad letters in capitals, perhaps an extension like ext. 4, and nothing else.',
    ]);
  });
});

describe('<mild-clinic> in the layout', () => {
  const columns = 'display: grid; grid-template-columns: 1fr 1fr; width: 600px';

  it('shows nothing of its own', async () => {
    const page = await ClinicPage.open(html`
      <div><mild-clinic clinic-name="Riverside" clinic-phone="555 0101"></mild-clinic></div>
    `);
    expect(page.text).to.equal('');
    expect(page.page.getBoundingClientRect().height).to.equal(0);
  });

  it('leaves its children where the page puts them', async () => {
    const page = await ClinicPage.open(html`
      <div style=${columns}>
        <mild-clinic
          ><p>One</p>
          <p>Two</p></mild-clinic
        >
      </div>
    `);
    const [one, two] = [...page.page.querySelectorAll('p')].map((child) => child.getBoundingClientRect());
    expect(one!.top).to.equal(two!.top);
    expect(one!.right).to.equal(two!.left);
  });

  it('shows whatever else is in it', async () => {
    const page = await ClinicPage.open(html`
      <div>
        <mild-clinic
          ><h2>Our clinic</h2>
          and <em>more</em></mild-clinic
        >
      </div>
    `);
    expect(page.text).to.equal('Our clinic and more');
  });

  it('hides everything in it with hidden', async () => {
    const page = await ClinicPage.open(html`
      <div>
        <mild-clinic hidden><mild-info id="a"></mild-info></mild-clinic>
      </div>
    `);
    expect(page.text).to.equal('');
    await page.remove('hidden');
    expect(page.info('a').sections).to.have.length(4);
  });
});

describe('<mild-clinic> for everyone', () => {
  const markup = html`
    <div>
      <mild-clinic clinic-phone="555 0101" clinic-claims>
        <mild-info></mild-info>
        <mild-risks></mild-risks>
        <mild-contact></mild-contact>
      </mild-clinic>
    </div>
  `;

  it('is accessible', async () => {
    const { element } = await ClinicPage.open(markup);
    await expect(element).to.be.accessible();
  });

  it('is accessible on a dark page', async () => {
    const { element } = await ClinicPage.open(onDark(markup));
    await expect(element).to.be.accessible();
  });
});
