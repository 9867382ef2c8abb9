import { aTimeout, expect } from '@open-wc/testing';
import { press, type } from '../../helpers/browser.js';
import { listenToConsole } from '../../helpers/console.js';
import { complete, contactPage, type ContactPageOptions } from '../../helpers/contact-page.js';

/** A custom element as small as it may be. */
class SmallField extends HTMLElement {
  value = '';

  override focus() {
    this.tabIndex = -1;
    super.focus();
  }

  checkValidity() {
    return !this.hasAttribute('required') || this.value !== '';
  }
}

class SmallBox extends HTMLElement {
  name = 'letter';
  checked = false;
}

class SmallList extends HTMLElement {
  name = 'days';
  value: unknown = undefined;
}

class SmallSwitch extends HTMLElement {
  value = 'on';
  selected = false;
}

/** As Ionic and Vaadin do it: a native input among the children, under the same name. */
class FieldAround extends HTMLElement {
  get value() {
    return this.querySelector('input')!.value;
  }

  set value(value) {
    this.querySelector('input')!.value = value;
  }
}

class Unreadable extends HTMLElement {
  static formAssociated = true;
}

class Failing extends HTMLElement {
  get value(): string {
    throw new Error('no value');
  }

  get validity(): ValidityState {
    throw new Error('no validity');
  }

  formResetCallback() {
    throw new Error('no reset');
  }
}

class Picture extends HTMLElement {
  connectedCallback() {
    queueMicrotask(() => this.setAttribute('aria-hidden', 'true'));
  }
}

class ActionElement extends HTMLElement {
  type = 'button';
  value = 'x';
}

const elements = {
  'small-field': SmallField,
  'small-box': SmallBox,
  'small-list': SmallList,
  'small-switch': SmallSwitch,
  'field-around': FieldAround,
  'field-unreadable': Unreadable,
  'field-failing': Failing,
  'small-picture': Picture,
  'small-action': ActionElement,
};
for (const [name, element] of Object.entries(elements)) customElements.define(name, element);

async function filled(options: ContactPageOptions) {
  const page = await contactPage(options);
  await page.fill(complete);
  const find = (selector: string) => page.element.querySelector<SmallField & SmallBox>(selector)!;
  const submission = async () => {
    await page.send();
    return (await page.endpoint.submissions<object>())[0];
  };
  return { page, find, submission };
}

describe('a custom element among the page’s own fields', () => {
  it('is sent under its name, in whatever way it has one', async () => {
    const { find, submission } = await filled({
      children: `<small-field slot="fields" name="plan"></small-field>
        <div slot="fields"><small-list></small-list><small-box></small-box></div>`,
    });
    find('small-field').value = 'A';
    Object.assign(find('small-list'), { value: ['Monday', 'Friday'] });
    find('small-box').checked = true;
    expect(await submission())
      .to.include({ plan: 'A', letter: 'on' })
      .and.deep.include({
        days: ['Monday', 'Friday'],
      });
  });

  it('is left out where it is off, without a value, disabled, a button, or has no name', async () => {
    const { find, submission } = await filled({
      children: `<div slot="fields"><small-box></small-box><small-switch name="news"></small-switch><small-list></small-list>
        <small-action name="go"></small-action><small-field></small-field>
        <small-field name="plan" disabled></small-field></div>`,
    });
    Object.assign(find('small-field[name]'), { value: 'A', disabled: true });
    find('small-field').value = 'Nobody';
    expect(await submission()).not.to.have.any.keys('letter', 'news', 'days', 'go', 'plan', '', 'undefined');
  });

  it('is sent once where it keeps a native input of its name among its children', async () => {
    const { submission } = await filled({
      children: `<field-around slot="fields" name="city"><input name="city" value="Troy"><input name="zip" value="1"></field-around>`,
    });
    expect(await submission()).to.include({ city: 'Troy', zip: '1' });
  });

  it('has what isn’t a text sent as one', async () => {
    const { find, submission } = await filled({ children: '<small-list slot="fields"></small-list>' });
    Object.assign(find('small-list'), { value: [3, { from: 'May' }] });
    expect(await submission()).to.deep.include({ days: ['3', '{"from":"May"}'] });
  });

  for (const [how, children] of Object.entries({
    'its attribute': '<small-field slot="fields" name="plan" required label="Plan"></small-field>',
    'aria-label': '<small-field slot="fields" name="plan" required aria-label="Plan"></small-field>',
    'what is in its slot':
      '<small-field slot="fields" name="plan" required><b slot="label">Plan</b></small-field>',
    'a label around it':
      '<label slot="fields"> Plan <small-field name="plan" required>x</small-field></label>',
  })) {
    it(`is named in the summary by its label: ${how}`, async () => {
      const { page, find } = await filled({ children });
      Object.assign(find('small-field'), { label: find('small-field').getAttribute('label') });
      await page.send();
      expect(page.summary).to.deep.equal(['Plan: Check your answer']);
      expect(page.element.textContent).to.contain('Plan: Check your answer');
      page.follow('Plan: Check your answer');
      expect(page.focusedElement).to.equal(find('small-field'));
    });
  }

  it('without a label or a reason says at least that it is wrong', async () => {
    const { page } = await filled({
      children: '<small-field slot="fields" name="plan" required></small-field>',
    });
    await page.send();
    expect(page.summary).to.deep.equal(['Check your answer']);
  });

  for (const [how, told] of Object.entries({
    input: () => new Event('input', { bubbles: true }),
    change: () => new Event('change', { bubbles: true }),
    'sl-input': () => new CustomEvent('sl-input', { bubbles: true }),
    'that the focus has left it': () => new FocusEvent('focusout', { bubbles: true }),
  })) {
    it(`is off the summary once put right, however it tells of it: ${how}`, async () => {
      const { page, find } = await filled({
        children: '<small-field slot="fields" name="plan" required></small-field>',
      });
      await page.send();
      const field = find('small-field');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      field.dispatchEvent(told());
      queueMicrotask(() => (field.value = 'A'));
      await page.until(() => page.summary === undefined);
      expect(field.hasAttribute('aria-invalid')).to.be.false;
    });
  }

  it('takes the endpoint’s objection', async () => {
    const { page, find } = await filled({
      children: '<small-field slot="fields" name="plan"></small-field>',
      answers: [{ status: 422, body: { errors: { plan: 'Which one?' } } }],
    });
    await page.send();
    expect(page.summary).to.deep.equal(['Which one?']);
    expect(page.element.textContent).to.contain('Which one?');
    find('small-field').value = 'A';
    find('small-field').dispatchEvent(new Event('change', { bubbles: true }));
    await page.until(() => page.summary === undefined);
    expect(page.element.textContent).not.to.contain('Which one?');
  });

  it('may come to life later than the form', async () => {
    const { errors } = listenToConsole();
    const { page, find, submission } = await filled({
      children: '<late-field slot="fields" name="plan" required></late-field>',
    });
    customElements.define('late-field', class extends SmallField {});
    await aTimeout(20);
    await page.send();
    expect(page.summary).to.have.length(1);
    find('late-field').value = 'A';
    expect(await submission()).to.include({ plan: 'A' });
    expect(errors).to.be.empty;
  });

  it('whose library never comes neither stops the form nor is sent', async () => {
    const { submission } = await filled({
      children: '<no-field slot="fields" name="plan" required></no-field>',
    });
    expect(await submission()).not.to.have.property('plan');
  });

  it('is emptied with the form', async () => {
    const { page, find } = await filled({
      children:
        '<div slot="fields"><small-field name="plan" value="B"></small-field><small-box></small-box></div>',
    });
    find('small-field').value = 'A';
    find('small-box').checked = true;
    page.element.reset();
    expect(find('small-field').value).to.equal('B');
    expect(find('small-box').checked).to.be.false;
  });

  it('sends the form with Enter in an input of its own', async () => {
    const { page, find } = await filled({
      children: '<small-field slot="fields" name="plan"></small-field>',
    });
    const input = document.createElement('input');
    find('small-field').attachShadow({ mode: 'open' }).append(input);
    input.focus();
    await type('A');
    await press('Enter');
    await page.until(() => page.element.state === 'sent');
  });
});

describe('a custom element that fails', () => {
  it('is reported, and the message is sent all the same', async () => {
    const { errors } = listenToConsole();
    const { submission, page } = await filled({
      children: `<field-failing slot="fields" name="plan"></field-failing>
        <label slot="fields">City <input name="city" value="Troy"></label>`,
    });
    await page.fill({ City: 'Bath' });
    expect(await submission()).to.include({ city: 'Bath' });
    expect(page.element.state).to.equal('sent');
    expect(page.element.querySelector('input')!.value).to.equal('Troy');
    expect(errors.join()).to.contain('no value').and.to.contain('no validity').and.to.contain('no reset');
  });
});

describe('a custom element that can’t be sent', () => {
  const complaint = (name: string) =>
    `mild-widgets: the extra field name="${name}" is not used. Expected: a custom element with a property value or checked.`;

  it('is named on the console at the start', async () => {
    const { errors } = listenToConsole();
    await contactPage({ children: '<field-unreadable slot="fields" name="rating"></field-unreadable>' });
    await aTimeout(20);
    expect(errors).to.deep.equal([complaint('rating')]);
  });

  it('is named when it comes to life', async () => {
    const { errors } = listenToConsole();
    await contactPage({ children: '<late-unreadable slot="fields" name="rating"></late-unreadable>' });
    await aTimeout(20);
    expect(errors).to.be.empty;
    customElements.define('late-unreadable', class extends HTMLElement {});
    await aTimeout(20);
    expect(errors).to.deep.equal([complaint('rating')]);
  });

  it('is not named where it is a picture, part of a field, or around fields', async () => {
    const { errors } = listenToConsole();
    await contactPage({
      children: `<small-picture slot="fields" name="phone"></small-picture>
        <field-around slot="fields" name="city"><input name="city"><field-unreadable name="x"></field-unreadable></field-around>
        <field-unreadable slot="fields" name="group"><label>A <input name="a"></label></field-unreadable>`,
    });
    await aTimeout(20);
    expect(errors).to.be.empty;
  });

  it('is named where it has a name of ours', async () => {
    const { errors } = listenToConsole();
    await contactPage({ children: '<small-field slot="fields" name="email"></small-field>' });
    expect(errors.join()).to.match(/name="email" is not used\. Expected: a name other than/);
  });
});
