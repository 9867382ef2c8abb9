import { expect, waitUntil } from '@open-wc/testing';
import type { PropertyDeclarations } from '../../src/lean/lit.js';
import { define, libraries, uncaught, type Library } from './libraries.js';

/** A class as ours are: one property from an attribute, one without, one with accessors of its own, and one inside. */
function greetingOf({ LitElement, css, html }: Library) {
  class Base extends LitElement {
    static override properties: PropertyDeclarations = { greeting: { attribute: 'data-greeting' } };
    declare greeting?: unknown;
    protected override render(): unknown {
      return html``;
    }
  }
  return class Greeting extends Base {
    static override styles = [
      css`
        :host {
          color: rgb(1 2 3);
        }
      `,
    ];
    static override properties: PropertyDeclarations = {
      name: {},
      send: { attribute: false },
      topic: { attribute: false, noAccessor: true },
      _state: { state: true },
    };
    declare name: unknown;
    declare send: unknown;
    declare _state: unknown;
    readonly rendered: string[] = [];
    readonly calls: string[] = [];
    readonly changes: (readonly [PropertyKey, unknown])[][] = [];
    failing: string | undefined;
    private _topic = 'none';

    get topic() {
      return this._topic;
    }

    set topic(topic: string) {
      this._topic = topic.toUpperCase();
      this.requestUpdate();
    }

    private _call(name: string): void {
      this.calls.push(name);
      if (this.failing === name) throw new Error(`failing to ${name}`);
    }

    protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
      // Lit also counts what it finds at first of a class's own accessors, which ours don't look at.
      this.changes.push([...changed].filter(([name]) => name !== 'topic'));
      this._call('willUpdate');
    }

    protected override render() {
      this._call('render');
      const text = [this.greeting, this.name, this.topic, this._state].map(String).join(' ');
      this.rendered.push(text);
      return html`<p>${text}</p>`;
    }

    protected override firstUpdated(): void {
      this._call('firstUpdated');
    }

    protected override updated(): void {
      this._call('updated');
    }

    get text() {
      return this.shadowRoot?.querySelector('p')?.textContent;
    }

    set(state: unknown): void {
      this._state = state;
    }
  };
}

type Greeting = InstanceType<ReturnType<typeof greetingOf>>;

for (const library of libraries) {
  describe(`an element of ${library.name}`, () => {
    const Element = greetingOf(library);
    const tag = define(Element);
    const make = (attributes = '') => {
      const place = document.createElement('div');
      place.innerHTML = `<${tag} ${attributes}></${tag}>`;
      return place.querySelector<Greeting>(tag)!;
    };
    const show = async (element: Greeting) => {
      document.body.append(element);
      await element.updateComplete;
      return element;
    };
    let reasons: unknown[], stop: () => void;

    beforeEach(() => ({ reasons, stop } = uncaught()));

    afterEach(() => {
      stop();
      for (const element of document.querySelectorAll(tag)) element.remove();
    });

    it('takes attributes as they are, those of its base too', async () => {
      const element = await show(make('data-greeting="hi" name="Ada"'));
      expect(element.greeting).to.equal('hi');
      expect(element.text).to.equal('hi Ada none undefined');
      element.removeAttribute('name');
      await element.updateComplete;
      expect(element.name).to.equal(null);
      expect(element.text).to.equal('hi null none undefined');
    });

    it('takes no attribute for a property that has none', async () => {
      const element = await show(make('send="x" topic="y" _state="z" greeting="hi"'));
      expect(element.text).to.equal('undefined undefined none undefined');
      expect(element.send).to.equal(undefined);
    });

    it('has its styles', async () => {
      expect(getComputedStyle(await show(make())).color).to.equal('rgb(1, 2, 3)');
    });

    it('renders nothing before it is on the page, and then once', async () => {
      const element = new Element();
      let isComplete = false;
      void element.updateComplete.then(() => (isComplete = true));
      element.name = 'Ada';
      await new Promise((resolve) => setTimeout(resolve));
      expect([isComplete, element.shadowRoot]).to.deep.equal([false, null]);
      await show(element);
      expect(element.rendered).to.deep.equal(['undefined Ada none undefined']);
      expect(element.calls).to.deep.equal(['willUpdate', 'render', 'firstUpdated', 'updated']);
    });

    it('renders once for all that changes at once, and tells what changed from what', async () => {
      const element = await show(make('name="Ada"'));
      element.name = 'Grace';
      element.name = 'Joan';
      element.set('sent');
      expect(await element.updateComplete).to.equal(true);
      expect(element.rendered).to.deep.equal(['undefined Ada none undefined', 'undefined Joan none sent']);
      expect(element.changes).to.deep.equal([
        [['name', undefined]],
        [
          ['name', 'Ada'],
          ['_state', undefined],
        ],
      ]);
    });

    it('renders nothing again for the same value', async () => {
      const element = await show(make('name="Ada"'));
      element.name = 'Ada';
      element.setAttribute('name', 'Ada');
      expect(await element.updateComplete).to.equal(true);
      expect(element.rendered).to.have.length(1);
    });

    it('calls the accessors of its class', async () => {
      const element = await show(make());
      element.topic = 'pain';
      await element.updateComplete;
      expect(element.text).to.equal('undefined undefined PAIN undefined');
    });

    it('takes what was set before it was defined, over its attributes', async () => {
      const early = `${tag}-early`;
      const place = document.createElement('div');
      place.innerHTML = `<${early} data-greeting="hi" name="Ada"></${early}>`;
      document.body.append(place);
      const element = place.querySelector<Greeting>(early)!;
      Object.assign(element, { name: 'Grace', topic: 'pain', send: 1 });
      customElements.define(early, greetingOf(library));
      await element.updateComplete;
      expect(element.rendered).to.deep.equal(['hi Grace PAIN undefined']);
      expect(Object.keys(element)).to.not.include.members(['name']);
      element.name = 'Joan';
      await element.updateComplete;
      expect(element.text).to.equal('hi Joan PAIN undefined');
      place.remove();
    });

    it('renders again for what changes in an update', async () => {
      const element = await show(make());
      element.addEventListener(
        'x-updated',
        () => {
          element.name = 'Grace';
        },
        { once: true },
      );
      const { _call } = element as unknown as { _call: (name: string) => void };
      Object.assign(element, {
        _call(name: string) {
          _call.call(element, name);
          if (name === 'updated') element.dispatchEvent(new Event('x-updated'));
        },
      });
      element.name = 'Ada';
      expect(await element.updateComplete).to.equal(false);
      expect(element.text).to.equal('undefined Ada none undefined');
      expect(await element.updateComplete).to.equal(true);
      expect(element.text).to.equal('undefined Grace none undefined');
    });

    for (const step of ['willUpdate', 'render', 'firstUpdated', 'updated']) {
      it(`goes on after it has failed to ${step}`, async () => {
        const element = make('name="Ada"');
        element.failing = step;
        document.body.append(element);
        const problem: unknown = await element.updateComplete.catch((error: unknown) => error);
        expect(String(problem)).to.equal(`Error: failing to ${step}`);
        element.failing = undefined;
        element.name = 'Grace';
        expect(await element.updateComplete).to.equal(true);
        expect(element.text).to.equal('undefined Grace none undefined');
        // It was caught above; that it is also told of as if it weren't is as Lit has it.
        await waitUntil(() => reasons.includes(problem));
      });
    }

    it('tells of a failure that nobody waits for', async () => {
      const element = await show(make());
      element.failing = 'render';
      element.name = 'Ada';
      await waitUntil(() => reasons.length > 0);
      expect(reasons.map(String)).to.deep.equal(['Error: failing to render']);
      element.failing = undefined;
      element.name = 'Grace';
      await element.updateComplete;
      expect(element.text).to.equal('undefined Grace none undefined');
    });

    it('tells its controllers when it comes and goes', async () => {
      const told: string[] = [];
      const element = make();
      element.addController({
        hostConnected: () => told.push('connected'),
        hostDisconnected: () => told.push('disconnected'),
      });
      await show(element);
      element.remove();
      await show(element);
      expect(told).to.deep.equal(['connected', 'disconnected', 'connected']);
      expect(element.rendered).to.have.length(1);
    });

    it('goes on rendering while it is off the page', async () => {
      const element = await show(make());
      element.remove();
      element.name = 'Ada';
      await element.updateComplete;
      expect(element.text).to.equal('undefined Ada none undefined');
    });

    it('is cloned as its attributes say', async () => {
      const element = await show(make('name="Ada"'));
      const place = document.createElement('div');
      place.append(element.cloneNode(true));
      const clone = await show(place.querySelector<Greeting>(tag)!);
      expect(clone.text).to.equal('undefined Ada none undefined');
      clone.name = 'Grace';
      expect(element.name).to.equal('Ada');
    });

    it('goes on in another document', async () => {
      const element = await show(make('name="Ada"'));
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentDocument!.body.append(element);
      element.name = 'Grace';
      await element.updateComplete;
      expect(element.text).to.equal('undefined Grace none undefined');
      frame.remove();
    });

    it('may be extended, and its attributes asked for more than once', async () => {
      class More extends greetingOf(library) {
        static override properties: PropertyDeclarations = { more: {} };
        declare more: unknown;
      }
      const attributes = () => [...More.observedAttributes].sort();
      expect(attributes()).to.deep.equal(['data-greeting', 'more', 'name']);
      define(More);
      expect(attributes()).to.deep.equal(['data-greeting', 'more', 'name']);
      const element = new More();
      element.setAttribute('more', '1');
      element.setAttribute('name', 'Ada');
      document.body.append(element);
      await element.updateComplete;
      expect([element.more, element.text]).to.deep.equal(['1', 'undefined Ada none undefined']);
      element.remove();
    });

    it('renders into a shadow root that is there already', async () => {
      const early = `${tag}-rooted`;
      const element = document.createElement(early);
      element.attachShadow({ mode: 'open' }).innerHTML = '<h1>Hello</h1>';
      customElements.define(early, greetingOf(library));
      const place = document.createElement('div');
      document.body.append(place);
      place.append(element);
      await place.querySelector<Greeting>(early)!.updateComplete;
      expect(element.shadowRoot?.textContent)
        .to.match(/Hello/)
        .and.match(/undefined undefined none undefined/);
      place.remove();
    });
  });
}
