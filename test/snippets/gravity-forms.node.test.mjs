import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formats } from '../../.cache/demo/demo/builder/format-help.js';
import { defaultSetup } from '../../.cache/demo/demo/builder/setup.js';
import { snippets } from '../../.cache/demo/demo/snippets/index.js';
import { limits } from '../../dist/esm/contact/fields.js';
import { bare } from './support/material.mjs';

const setup = {
  ...defaultSetup,
  endpointFormat: 'gravity-forms',
  endpoint: formats['gravity-forms'].address,
  fieldNames: formats['gravity-forms'].fieldNames,
};

const isForm = ({ title }) => title === 'Gravity Forms: a form to import';

function formOf(setup) {
  const [{ parts }] = snippets(setup, bare);
  return JSON.parse(parts.find(isForm).code)[0];
}

describe('the form for Gravity Forms', () => {
  it('comes with every kind of site where it takes the messages, and with no other', () => {
    for (const { id, parts } of snippets(setup, bare)) assert.equal(parts.filter(isForm).length, 1, id);
    for (const other of [
      { endpointFormat: 'json' },
      { endpointFormat: 'contact-form-7' },
      { elements: ['info'] },
    ]) {
      for (const { id, parts } of snippets({ ...setup, ...other }, bare)) {
        assert.equal(parts.some(isForm), false, `${id} ${JSON.stringify(other)}`);
      }
    }
  });

  it('has the numbers of the field names, and insists on what everybody gives', () => {
    const { fields } = formOf({ ...setup, requireConsent: true });
    assert.deepEqual(
      fields.map(({ id, label, type, isRequired = false, maxLength }) => [
        `input_${id}`,
        label,
        type,
        isRequired,
        maxLength,
      ]),
      [
        ['input_1', 'Name', 'text', true, limits.name],
        ['input_2', 'Patient', 'radio', true, undefined],
        ['input_3', 'Email', 'email', false, undefined],
        ['input_4', 'Phone', 'text', false, limits.phone],
        ['input_5', 'Message', 'textarea', false, limits.message],
        ['input_6', 'Asks about', 'hidden', false, undefined],
        ['input_7', 'Language', 'hidden', false, undefined],
        ['input_8', 'Page', 'hidden', false, undefined],
        ['input_9', 'Filled in by a bot', 'hidden', false, undefined],
        ['input_10', 'Consent', 'hidden', false, undefined],
      ],
    );
    assert.deepEqual(
      fields[1].choices.map(({ value }) => value),
      ['new', 'existing'],
    );
  });

  it('follows other numbers, and leaves out what isn’t sent and what has none', () => {
    const { fields, notifications } = formOf({ ...setup, fieldNames: 'name:input_12 email:input_3 page:-' });
    assert.deepEqual(
      fields.map(({ id, label }) => [id, label]),
      [
        [12, 'Name'],
        [3, 'Email'],
      ],
    );
    assert.equal(notifications[0].replyTo, '{Email:3}');
  });

  it('emails all of it, and answers to the patient', () => {
    const [notification, ...others] = formOf(setup).notifications;
    assert.deepEqual(others, []);
    assert.equal(notification.message, '{all_fields}');
    assert.equal(notification.replyTo, '{Email:3}');
    assert.equal(notification.event, 'form_submission');
    assert.equal('replyTo' in formOf({ ...setup, fieldNames: 'name:input_1' }).notifications[0], false);
  });

  it('confirms, which Gravity Forms says of a message that it took', () => {
    const [{ isDefault, message }] = formOf(setup).confirmations;
    assert.ok(isDefault && message);
  });
});
