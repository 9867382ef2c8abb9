import { expect } from '@open-wc/testing';
import { HostPage } from '../helpers/host-page.js';

describe('a mount point', () => {
  it('becomes the element that it names', async () => {
    const page = await HostPage.open('embed-mount');
    expect(page.info.sections).to.have.length(2);
    expect(page.risks.risks.items).to.have.length(5);
    expect(page.hasForm).to.be.true;
    expect(page.document.querySelectorAll('[data-mild]:not([data-mild=costs])')).to.have.length(0);
    expect(page.recorded.failures).to.deep.equal([]);
  });

  it('gives it its data-* as attributes, and keeps its id and class', async () => {
    const page = await HostPage.open('embed-mount');
    const info = page.document.querySelector('#procedure.wide')!;
    expect(info.localName).to.equal('mild-info');
    expect(page.info.sectionHeadings.map(({ level }) => level)).to.deep.equal([3, 3]);
    expect(page.info.sections[0]).to.equal('How is MILD done?');
    expect(page.info.text).to.contain('Our team is trained');
    expect(page.text).to.contain('within 48 hours');
  });

  it('hands its children over: what has a slot is shown, the rest is fallback text', async () => {
    const page = await HostPage.open('embed-mount');
    const own = page.document.querySelector('#own')!;
    expect(own.parentElement === page.info.element, 'it has moved in').to.be.true;
    expect(page.info.text.startsWith('Before you read on.')).to.be.true;
    expect(page.info.element.textContent).to.contain('Call us to hear more.');
    expect(page.text).to.not.contain('Call us to hear more.');
  });

  it('that names no element is reported once and left as it is', async () => {
    const page = await HostPage.open('embed-mount');
    page.window.MildWidgets!.mount();
    expect(page.recorded.errors).to.deep.equal([
      'mild-widgets: data-mild="costs" is not used. Expected: one of info, risks, contact, clinic.',
    ]);
    expect(page.text).to.contain('Ask us about costs.');
  });

  it('may be added later', async () => {
    const page = await HostPage.open('embed');
    const before = page.document.querySelectorAll('mild-info').length;
    const point = page.document.createElement('div');
    point.dataset.mild = 'info';
    point.dataset.sections = 'overview';
    page.document.body.append(point);
    await page.settled();
    const added = [...page.document.querySelectorAll('mild-info')].slice(before);
    expect(added.map((element) => element.getAttribute('sections'))).to.deep.equal(['overview']);
    expect(added[0]!.shadowRoot!.querySelectorAll('section')).to.have.length(1);
    expect(point.isConnected).to.be.false;
  });

  it('may be added later inside something else', async () => {
    const page = await HostPage.open('embed-unreachable');
    const wrapper = page.document.createElement('section');
    wrapper.append(page.document.createElement('div'));
    (wrapper.firstChild as HTMLElement).dataset.mild = 'risks';
    page.document.body.append(wrapper);
    await page.settled();
    expect(page.risks.element.parentElement === wrapper, 'it stands where the point stood').to.be.true;
    expect(page.risks.risks.items).to.have.length(5);
  });

  it('may be added to a part of an editor that can’t be written', async () => {
    const page = await HostPage.open('embed-unreachable');
    const editor = page.document.body.appendChild(page.document.createElement('div'));
    editor.contentEditable = 'true';
    editor.innerHTML = '<div contenteditable="false"><div data-mild="info"></div></div>';
    await page.settled();
    expect(editor.querySelector('mild-info')).to.not.be.null;
  });

  it('keeps what somebody puts into it, and who listens there', async () => {
    const page = await HostPage.open('embed-unreachable');
    const point = page.document.createElement('div');
    point.dataset.mild = 'info';
    const button = page.document.createElement('button');
    button.slot = 'after';
    let pressed = 0;
    button.addEventListener('click', () => pressed++);
    point.append(button);
    page.document.body.append(point);
    await page.settled();
    expect(button.parentElement!.localName).to.equal('mild-info');
    button.click();
    expect(pressed).to.equal(1);
  });
});

describe('MildWidgets.mount()', () => {
  it('mounts in a shadow tree, which is not watched', async () => {
    const page = await HostPage.open('embed-unreachable');
    const host = page.document.body.appendChild(page.document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const point = page.document.createElement('div');
    point.dataset.mild = 'risks';
    root.append(point);
    await page.settled();
    expect(root.firstElementChild === point, 'it is still a mount point').to.be.true;
    page.window.MildWidgets!.mount(root);
    expect(root.firstElementChild!.localName).to.equal('mild-risks');
  });

  it('mounts the element that it is given', async () => {
    const page = await HostPage.open('embed-unreachable');
    const holder = page.document.createElement('div');
    const point = holder.appendChild(page.document.createElement('div'));
    point.dataset.mild = 'info';
    page.window.MildWidgets!.mount(point);
    expect(holder.firstElementChild!.localName).to.equal('mild-info');
  });

  it('leaves alone what is mounted', async () => {
    const page = await HostPage.open('embed-mount');
    const { element } = page.info;
    page.window.MildWidgets!.mount();
    page.window.MildWidgets!.mount(page.document.body);
    expect(page.info.element === element, 'it is the same element').to.be.true;
    expect(page.document.querySelectorAll('mild-info')).to.have.length(1);
  });
});
