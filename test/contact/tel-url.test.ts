import { expect } from '@open-wc/testing';
import { telUrl } from '../../src/contact/tel-url.js';
import { dialed, notDialed } from './tel-urls.mjs';

describe('The URL that dials', () => {
  for (const [phone, url] of dialed) {
    it(`of ${phone} is ${url}`, () => expect(telUrl(phone)).to.equal(url));
  }

  for (const phone of notDialed) {
    it(`is not there for ${phone || 'nothing'}`, () => expect(telUrl(phone)).to.equal(undefined));
  }
});
