import { expect } from '@open-wc/testing';
import { endpointFor, endpointFormats } from '../../../src/contact/endpoints/index.js';
import { optionalKeys, type Submission } from '../../../src/contact/fields.js';

const submission: Submission = {
  id: '0b7f2f7e-3c1a-4e0b-9a55-5a1f0c2d3e4f',
  name: 'Jo Rivera',
  patient: 'new',
  email: 'jo@example.com',
  phone: '555 010 0199',
  locale: 'en',
  page: 'https://clinic.example/spine',
  elapsedSeconds: 4242,
  trap: 'a bot was here',
};

const bodyOf = (format: (typeof endpointFormats)[number], fieldNames: Readonly<Record<string, string>>) => {
  const { body } = endpointFor({ endpointFormat: format, fieldNames }).request(submission, {});
  return decodeURIComponent(String(body).replaceAll('+', ' '));
};

describe('What field-names leave out', () => {
  for (const format of endpointFormats) {
    it(`is not sent, and the rest is: ${format}`, () => {
      const whole = bodyOf(format, {});
      for (const key of ['name', 'email', ...optionalKeys]) expect(whole).to.contain(key);

      const body = bodyOf(format, Object.fromEntries(optionalKeys.map((key) => [key, '-'])));
      for (const value of ['Jo Rivera', 'new', 'jo@example.com', '555 010 0199'])
        expect(body).to.contain(value);
      for (const key of ['locale', 'elapsedSeconds', 'trap']) expect(body).not.to.contain(key);
      for (const value of ['4242', 'a bot was here']) expect(body).not.to.contain(value);
      expect(body).not.to.match(/"-"|name="-"|(^|&)-=/);
    });

    it(`frees its name: ${format}`, () => {
      const body = bodyOf(format, { locale: '-', phone: 'locale' });
      expect(body).to.contain('locale').and.to.contain('555 010 0199');
      expect(body).not.to.contain('phone');
    });
  }
});
