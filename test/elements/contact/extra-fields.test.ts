import { expect } from '@open-wc/testing';
import { listenToConsole } from '../../helpers/console.js';
import { complete, contactPage, type ContactPageOptions } from '../../helpers/contact-page.js';

const insurance = '<label slot="fields">Insurance <input name="insurance" required></label>';

const time = `
  <div slot="fields">
    <label>Best time to call
      <select name="time" required>
        <option value="">Choose</option>
        <option>Morning</option>
        <option>Evening</option>
      </select>
    </label>
  </div>`;

const letter =
  '<label slot="fields"><input type="checkbox" name="letter" value="yes"> Send me a letter</label>';

async function filled(options: ContactPageOptions) {
  const page = await contactPage(options);
  await page.fill(complete);
  return page;
}

describe('the page’s own fields in the contact form', () => {
  it('are sent under their names, hidden ones too', async () => {
    const page = await filled({
      children: `${insurance}${time}${letter}
        <input type="hidden" name="campaign" value="spring">
        <div><input type="hidden" name="clinic" value="7"></div>`,
    });
    await page.fill({ Insurance: 'Acme', 'Best time to call': 'Evening', 'Send me a letter': true });
    await page.send();
    expect((await page.endpoint.submissions())[0]).to.include({
      insurance: 'Acme',
      time: 'Evening',
      letter: 'yes',
      campaign: 'spring',
      clinic: '7',
      name: 'Jo Rivera',
    });
  });

  it('are checked by the browser’s own rules, in the same summary', async () => {
    const page = await contactPage({ attributes: { 'require-consent': '' }, children: insurance + time });
    await page.fill({ ...complete, message: 'a'.repeat(2001) });
    await page.send();
    const said = (name: string) => (page.control(name) as HTMLInputElement).validationMessage;
    expect(page.summary).to.deep.equal([
      'Your message must be 2,000 characters or fewer',
      `Insurance: ${said('Insurance')}`,
      `Best time to call: ${said('Best time to call')}`,
      'Check the box if you agree that the clinic may use this information to answer you',
    ]);
    expect(await page.endpoint.requests()).to.be.empty;
  });

  it('are reached from the summary, with their labels in view', async () => {
    const page = await filled({ children: insurance + time });
    await page.send();
    page.follow(page.summary![1]!);
    expect(page.focused).to.equal('Best time to call');
    const { top, bottom } = (page.focusedElement as HTMLSelectElement).labels[0]!.getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('that are selects send no choice that is none', async () => {
    const page = await filled({
      children: `<select slot="fields" name="time"><option disabled selected value="">Choose</option></select>
        <select slot="fields" name="days" multiple><option selected>Monday</option><option selected>Friday</option></select>`,
    });
    await page.send();
    const submission = (await page.endpoint.submissions<object>())[0];
    expect(submission).not.to.have.property('time');
    expect(submission).to.deep.include({ days: ['Monday', 'Friday'] });
  });

  it('are off the summary once put right', async () => {
    const page = await filled({ children: insurance + time });
    await page.send();
    await page.fill({ Insurance: 'Acme' });
    expect(page.summary).to.have.length(1);
    await page.fill({ 'Best time to call': 'Morning' });
    expect(page.summary).to.equal(undefined);
  });

  it('are one mistake where several share a name', async () => {
    const radios = ['a', 'b'].map(
      (value) => `<label><input type="radio" name="plan" required value="${value}"> ${value}</label>`,
    );
    const page = await filled({
      children: `<fieldset slot="fields"><legend>Plan</legend>${radios.join('')}</fieldset>`,
    });
    await page.send();
    expect(page.summary).to.have.length(1);
    expect(page.summary![0]).to.match(/^Plan: ./);
    page.follow(page.summary![0]!);
    expect(page.focused).to.equal('a');
  });

  it('are not named by what stands around the form', async () => {
    const page = await filled({
      children: '<label slot="fields"><input type="radio" name="plan" required value="a"> a</label>',
    });
    const around = document.createElement('fieldset');
    around.innerHTML = '<legend>Contact</legend>';
    page.element.replaceWith(around);
    around.append(page.element);
    await page.send();
    expect(page.summary).to.have.length(1);
    expect(page.summary![0]).to.match(/^a: ./);
    around.replaceWith(page.element);
  });

  for (const [what, children, field, label] of [
    ['a text', insurance.replace(' required', ''), 'insurance', 'Insurance'],
    ['a box that is not ticked', letter, 'letter', 'Send me a letter'],
  ] as const) {
    it(`take the endpoint’s objection like ours: ${what}`, async () => {
      const page = await filled({
        children,
        answers: [{ status: 422, body: { errors: { [field]: 'Tell us more' } } }],
      });
      await page.send();
      expect(page.summary).to.deep.equal(['Tell us more']);
      page.follow('Tell us more');
      expect(page.focused).to.equal(label);
    });
  }

  it('are found by their own names, whatever the form itself calls its parts', async () => {
    const page = await filled({
      children: '<label slot="fields">In short <input name="summary" required></label>',
    });
    await page.send();
    page.follow(page.summary![0]!);
    expect(page.focused).to.equal('In short');
  });

  it('are not sent under names of ours, and the webmaster is told', async () => {
    const errors = listenToConsole().errors;
    const page = await filled({
      children: '<label slot="fields">Other <input name="email" value="evil@example.com"></label>',
    });
    await page.send();
    expect((await page.endpoint.submissions())[0]).to.include({ email: complete.email });
    expect(errors.join('\n')).to.match(
      /^mild-widgets: the extra field name="email".*Expected: a name other than id, name,/,
    );
  });

  for (const [how, around] of Object.entries({
    'it isn’t displayed': (field: string) => `<div slot="fields" style="display: none">${field}</div>`,
    'it is hidden': (field: string) => `<div slot="fields"><p hidden>${field}</p></div>`,
    'it is hidden until found': (field: string) => `<p slot="fields" hidden="until-found">${field}</p>`,
    'it can’t be seen': (field: string) => `<p slot="fields" style="visibility: hidden">${field}</p>`,
    'it is folded away': (field: string) =>
      `<details slot="fields"><summary>More</summary><p>${field}</p></details>`,
    'it is folded away with others': (field: string) =>
      `<details slot="fields"><summary>More</summary><details open><summary>a</summary>${field}</details></details>`,
    'it is inert': (field: string) => `<p slot="fields" inert>${field}</p>`,
  })) {
    it(`don’t keep the message back where nobody gets to them, and are sent: ${how}`, async () => {
      const page = await filled({
        children:
          around('<label>Plan <input name="plan" required pattern="[A-Z]+" value="b"></label>') +
          around('<label>Start <input name="start" required></label>'),
      });
      await page.send();
      expect(page.element.state).to.equal('sent');
      expect((await page.endpoint.submissions())[0]).to.include({ plan: 'b', start: '' });
    });
  }

  for (const [how, field] of Object.entries({
    unfolded: `<details slot="fields" open><summary>More</summary>${insurance}</details>`,
    'in what folds': `<details slot="fields"><summary>More ${insurance}</summary></details>`,
    'visible in what isn’t':
      '<p slot="fields" style="visibility: hidden"><input name="insurance" required style="visibility: visible"></p>',
    'off the screen':
      '<p slot="fields"><input name="insurance" required style="position: absolute; left: -999px"></p>',
  })) {
    it(`keep it back where one gets to them: ${how}`, async () => {
      const page = await filled({ children: field });
      await page.send();
      expect(page.summary).to.have.length(1);
    });
  }

  it('no longer count as wrong once the page hides them', async () => {
    const page = await filled({ children: `<div slot="fields" id="more">${insurance}</div>${letter}` });
    await page.send();
    expect(page.summary).to.have.length(1);
    page.element.querySelector<HTMLElement>('#more')!.hidden = true;
    await page.fill({ 'Send me a letter': true });
    expect(page.summary).to.equal(undefined);
    await page.send();
    expect(page.element.state).to.equal('sent');
  });

  it('that can’t be changed keep nothing back', async () => {
    const page = await filled({
      children: `<label slot="fields">Code <input name="code" readonly pattern="[A-Z]+" value="1"></label>`,
    });
    await page.send();
    expect(page.element.state).to.equal('sent');
  });

  it('lead from the summary to the one that is wrong, where several share a name', async () => {
    const page = await filled({
      children: `<label slot="fields">Medicine <input name="medicine[]" required value="Aspirin"></label>
        <label slot="fields">Another medicine <input name="medicine[]" required></label>`,
    });
    await page.send();
    expect(page.summary![0]).to.match(/^Another medicine: ./);
    page.follow(page.summary![0]!);
    expect(page.focused).to.equal('Another medicine');
  });

  it('are emptied with the form', async () => {
    const page = await filled({ children: insurance + letter });
    await page.fill({ Insurance: 'Acme', 'Send me a letter': true });
    page.element.reset();
    await page.rendered();
    expect(page.control('Insurance').value).to.equal('');
    expect((page.control('Send me a letter') as HTMLInputElement).checked).to.be.false;
  });
});

describe('what the endpoint says of a field', () => {
  it('stands beside it in its words until the field changes', async () => {
    const page = await filled({
      answers: [{ status: 422, body: { errors: { email: 'We know no such address', name: 'Too short' } } }],
    });
    await page.send();
    expect(page.summary).to.deep.equal(['Too short', 'We know no such address']);
    expect(page.errors).to.deep.equal({ name: 'Too short', email: 'We know no such address' });
    expect(page.focused).to.equal('There are 2 problems');
    page.follow('We know no such address');
    expect(page.focused).to.equal('Email address');
    await page.fill({ email: 'jo@example.org' });
    expect(page.errors).to.deep.equal({ name: 'Too short' });
  });

  it('is never lost, whatever field it means', async () => {
    const page = await filled({
      answers: [{ status: 422, body: { errors: { postcode: 'We do not go there', consent: 'Not given' } } }],
    });
    await page.send();
    // Nothing can be put right here: what else to do is said in place of what is wrong.
    expect(page.text).to.contain('postcode: We do not go there consent: Not given');
    expect(page.text).to.contain('+1 555 010 0199').and.to.contain('Try again');
  });

  it('is text, not markup', async () => {
    const text = '<img src=x onerror="alert(1)">';
    const page = await filled({ answers: [{ status: 422, body: { errors: { name: text } } }] });
    await page.send();
    expect(page.errorOf('name')).to.equal(text);
    expect(page.all('img')).to.be.empty;
  });
});
