import { expect } from '@open-wc/testing';
import { define, libraries } from './libraries.js';

interface Consumed {
  readonly value?: string;
}

for (const library of libraries) {
  describe(`a context of ${library.name}`, () => {
    const { LitElement, html, createContext, ContextConsumer, ContextProvider } = library;
    const context = createContext<string>(Symbol('color'));
    const other = createContext<string>(Symbol('color'));

    class Provider extends LitElement {
      readonly provider = new ContextProvider(this, { context, initialValue: 'none' });
      readonly inner: Consumed = new ContextConsumer(this, { context, subscribe: true });

      protected override render() {
        return html`<slot></slot>`;
      }
    }

    class Consumer extends LitElement {
      readonly consumer: Consumed = new ContextConsumer(this, { context, subscribe: true });
      readonly other: Consumed = new ContextConsumer(this, { context: other, subscribe: true });
      renders = 0;

      protected override render() {
        this.renders += 1;
        return html`${this.consumer.value}`;
      }
    }

    const [providerTag, consumerTag] = [define(Provider), define(Consumer)];
    let place: HTMLElement, outer: Provider, inner: Provider, consumer: Consumer;

    beforeEach(async () => {
      place = document.createElement('div');
      document.body.append(place);
      place.innerHTML = `<${providerTag}><${providerTag}><${consumerTag}></${consumerTag}></${providerTag}></${providerTag}>`;
      [outer, inner] = place.querySelectorAll<Provider>(providerTag) as unknown as [Provider, Provider];
      consumer = place.querySelector<Consumer>(consumerTag)!;
      outer.provider.setValue('red');
      inner.provider.setValue('blue');
      await consumer.updateComplete;
    });

    afterEach(() => place.remove());

    it('is the nearest one, not the own one', () => {
      expect(consumer.consumer.value).to.equal('blue');
      expect(inner.inner.value).to.equal('red');
      expect(outer.inner.value).to.equal(undefined);
      expect(consumer.other.value).to.equal(undefined);
    });

    it('tells of a new value, once', async () => {
      const { renders } = consumer;
      inner.provider.setValue('green');
      inner.provider.setValue('green');
      expect(consumer.consumer.value).to.equal('green');
      await consumer.updateComplete;
      expect(consumer.renders).to.equal(renders + 1);
      expect(inner.provider.value).to.equal('green');
    });

    it('renders nothing again for the same value', async () => {
      const { renders } = consumer;
      inner.provider.setValue('blue');
      await consumer.updateComplete;
      expect(consumer.renders).to.equal(renders);
    });

    it('is that of the place that an element moves to', async () => {
      outer.append(consumer);
      expect(consumer.consumer.value).to.equal('red');
      inner.provider.setValue('green');
      expect(consumer.consumer.value).to.equal('red');
      outer.provider.setValue('black');
      expect(consumer.consumer.value).to.equal('black');
      inner.append(consumer);
      expect(consumer.consumer.value).to.equal('green');
      outer.provider.setValue('white');
      await consumer.updateComplete;
      expect(consumer.consumer.value).to.equal('green');
    });

    it('moves with its provider', () => {
      place.append(inner);
      expect(consumer.consumer.value).to.equal('blue');
      inner.provider.setValue('green');
      expect(consumer.consumer.value).to.equal('green');
    });

    it('tells nothing to an element that has gone, and what is new when it comes back', () => {
      consumer.remove();
      inner.provider.setValue('green');
      expect(consumer.consumer.value).to.equal('blue');
      inner.append(consumer);
      expect(consumer.consumer.value).to.equal('green');
    });

    it('reaches through shadow roots', () => {
      const host = document.createElement('div');
      inner.append(host);
      const hidden = new Consumer();
      host.attachShadow({ mode: 'closed' }).append(hidden);
      expect(hidden.consumer.value).to.equal('blue');
    });

    it("is the same to an element with the other library's", () => {
      for (const { ContextConsumer: OtherConsumer, LitElement: OtherElement } of libraries) {
        class Guest extends OtherElement {
          readonly consumer: Consumed = new OtherConsumer(this, { context, subscribe: true });

          protected override render() {
            return html``;
          }
        }
        define(Guest);
        const guest = new Guest();
        inner.append(guest);
        expect(guest.consumer.value).to.equal('blue');
        inner.provider.setValue('green');
        expect(guest.consumer.value).to.equal('green');
        inner.provider.setValue('blue');
      }
    });
  });
}
