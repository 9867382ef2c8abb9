import libphonenumber from 'google-libphonenumber';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFields } from '../../dist/esm/contact/fields.js';
import { telUrl } from '../../dist/esm/contact/tel-url.js';

const { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil } = libphonenumber;
const util = PhoneNumberUtil.getInstance();

/** An example of every kind of number of every region, in every format. */
const examples = util.getSupportedRegions().flatMap((region) =>
  Object.values(PhoneNumberType).flatMap((type) => {
    const number = util.getExampleNumberForType(region, type);
    return number
      ? Object.values(PhoneNumberFormat).map((format) => ({ region, text: util.format(number, format) }))
      : [];
  }),
);
const digitsOf = (text) => text.replace(/\D/g, '');
const existing = { name: 'Jo', patient: 'existing', message: 'Hello' };

describe('The numbers of the world', () => {
  it('are thousands', () => assert.ok(examples.length > 5000, String(examples.length)));

  it('are taken from a visitor in every format, those of fewer than seven digits aside', () => {
    for (const { region, text } of examples) {
      const { fields, problems } = checkFields({ ...existing, phone: text });
      if (digitsOf(text).length < 7)
        assert.deepEqual(problems, { phone: 'phoneFormat' }, `${region} ${text}`);
      else assert.equal(fields?.phone, text, region);
    }
  });

  it('are dialed exactly, or refused, where a clinic has one', () => {
    const refused = [];
    for (const { region, text } of examples) {
      const url = telUrl(text);
      if (url === undefined) refused.push(`${region} ${text}`);
      else assert.equal(digitsOf(url), digitsOf(text), `${region} ${text}`);
    }
    // URLs, letters such as a trunk prefix in words, and too few digits.
    const unexpected = refused.filter(
      (entry) => !/tel:|;/.test(entry) && digitsOf(entry.slice(3)).length >= 7,
    );
    assert.deepEqual(unexpected, []);
  });
});
