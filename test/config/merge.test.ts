import { expect } from '@open-wc/testing';
import { merge, withDefaults } from '../../src/config/merge.js';

describe('laying sources over each other', () => {
  it('takes each key from the strongest source that says it', () => {
    const weak = { clinicName: 'Riverside', replyHours: 48 };
    const strong = { clinicName: 'Hillside', clinicClaims: true };
    expect(merge(weak, strong)).to.deep.equal({ clinicName: 'Hillside', replyHours: 48, clinicClaims: true });
  });

  it('takes undefined for a source that does not say', () => {
    expect(merge({ clinicName: 'Riverside' }, { clinicName: undefined })).to.deep.equal({
      clinicName: 'Riverside',
    });
  });

  it('takes false for an answer', () => {
    expect(merge({ clinicClaims: true }, { clinicClaims: false })).to.deep.equal({ clinicClaims: false });
  });

  it('leaves the sources as they are', () => {
    const sources = [{ clinicName: 'Riverside' }, { clinicName: 'Hillside' }].map(Object.freeze);
    merge(...(sources as object[]));
    expect(sources).to.deep.equal([{ clinicName: 'Riverside' }, { clinicName: 'Hillside' }]);
  });

  it('makes nothing of no source', () => {
    expect(merge()).to.deep.equal({});
  });
});

describe('the configuration in force', () => {
  it('has the defaults where no source says anything', () => {
    expect(withDefaults()).to.deep.equal({ endpointFormat: 'json', replyHours: 24, clinicClaims: false });
  });

  it('has what the sources say over the defaults', () => {
    expect(withDefaults({ replyHours: 48 }, { clinicClaims: true })).to.deep.equal({
      endpointFormat: 'json',
      replyHours: 48,
      clinicClaims: true,
    });
  });
});
