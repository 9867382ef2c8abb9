import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formats } from '../../.cache/demo/demo/builder/format-help.js';
import { defaultSetup } from '../../.cache/demo/demo/builder/setup.js';
import { snippets } from '../../.cache/demo/demo/snippets/index.js';
import { submissionKeys } from '../../dist/esm/contact/fields.js';
import { bare } from './support/material.mjs';

const setup = {
  ...defaultSetup,
  endpointFormat: 'contact-form-7',
  endpoint: formats['contact-form-7'].address,
  fieldNames: formats['contact-form-7'].fieldNames,
};

function textsOf(setup) {
  const [{ parts }] = snippets(setup, bare);
  const [form, mail] = ['Form', 'Mail'].map(
    (tab) => parts.find(({ title }) => title === `Contact Form 7: ${tab}`)?.code,
  );
  return { form, mail };
}

/** The fields that a form declares, by name: Contact Form 7's own grammar of a form tag. */
const declared = (form) =>
  new Map(
    [...form.matchAll(/\[([a-z]+\*?) ([a-zA-Z][\w:.-]*)([^\]]*)\]/g)]
      .filter(([, type]) => type !== 'submit')
      .map(([, type, name, options]) => [name, `${type}${options}`]),
  );
const mailed = (mail) => [...mail.matchAll(/\[([a-zA-Z_][\w:.-]*)\]/g)].map(([, name]) => name);

describe('the texts for Contact Form 7', () => {
  it('come with every kind of site where it takes the messages, and with no other', () => {
    for (const { id, parts } of snippets(setup, bare)) {
      assert.equal(parts.filter(({ title }) => title.startsWith('Contact Form 7')).length, 2, id);
    }
    assert.deepEqual(textsOf(defaultSetup), { form: undefined, mail: undefined });
    assert.equal(textsOf({ ...setup, elements: ['info'] }).form, undefined);
  });

  for (const changes of [
    {},
    { requireConsent: true },
    { fieldNames: '' },
    { fieldNames: 'phone:tel locale:- page:-' },
  ]) {
    describe(JSON.stringify(changes), () => {
      const { form, mail } = textsOf({ ...setup, ...changes });
      const fields = declared(form);

      it('mail nothing that the form has no field for', () => {
        for (const name of mailed(mail)) assert.ok(fields.has(name), name);
      });

      it('mail all that the form has fields for', () => {
        assert.deepEqual(new Set(mailed(mail)), new Set(fields.keys()));
      });

      it('have the names under which it is sent', () => {
        const pairs = (changes.fieldNames ?? setup.fieldNames)
          .split(' ')
          .filter(Boolean)
          .map((pair) => pair.split(':'));
        const names = new Map(pairs);
        const sent = submissionKeys
          .map((key) => names.get(key) ?? key)
          .map((name) => name.replace(/\[\]$/, ''));
        for (const name of fields.keys()) assert.ok(sent.includes(name), name);
        assert.equal(fields.has('locale'), !changes.fieldNames?.includes('locale:-'));
        assert.equal(fields.has('consent'), changes.requireConsent === true);
      });
    });
  }

  it('insist on what everybody gives, and take what the form takes', () => {
    assert.deepEqual(
      [...declared(textsOf(setup).form)],
      [
        ['your-name', 'text* maxlength:200'],
        ['patient', 'radio use_label_element "new" "existing"'],
        ['your-email', 'email maxlength:508'],
        ['your-phone', 'text maxlength:200'],
        ['your-message', 'textarea maxlength:4000'],
        ['topics', 'hidden'],
        ['locale', 'hidden'],
        ['page', 'hidden'],
        ['trap', 'hidden'],
      ],
    );
  });

  it('end with the message, in which nothing can be taken for another field', () => {
    assert.match(
      textsOf({ ...setup, requireConsent: true }).mail,
      /\nConsent: \[consent\]\n\n\[your-message\]$/,
    );
  });
});
