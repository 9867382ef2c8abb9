import { expect } from '@open-wc/testing';
import { once } from '../src/once.js';
import { withOwnKeysOnly } from '../src/own-keys.js';

/** What `for (key in object)` meets in an object without keys. */
function inherited(): string[] {
  const keys: string[] = [];
  for (const key in {}) keys.push(key);
  return keys;
}

describe('On a page that gives objects methods', () => {
  const added = ['each', 'size'];

  beforeEach(() => {
    for (const key of added) Object.assign(Object.prototype, { [key]: () => undefined });
  });

  afterEach(() => {
    for (const key of added) Reflect.deleteProperty(Object.prototype, key);
  });

  it('they are out of sight for as long as something runs', () => {
    expect(inherited()).to.deep.equal(added);
    expect(withOwnKeysOnly(inherited)).to.deep.equal([]);
    expect(inherited()).to.deep.equal(added);
    expect(({} as { size?: unknown }).size).to.be.a('function');
  });

  it('they are back after an error, too', () => {
    const fail = () => {
      throw new TypeError('x');
    };
    expect(() => withOwnKeysOnly(fail)).to.throw(TypeError, 'x');
    expect(inherited()).to.deep.equal(added);
  });
});

describe('What is made when it is first needed', () => {
  it('is made once, also where it is undefined', () => {
    let made = 0;
    const value = once((): string | undefined => {
      made += 1;
      return undefined;
    });
    expect(made).to.equal(0);
    expect([value(), value()]).to.deep.equal([undefined, undefined]);
    expect(made).to.equal(1);
  });
});
