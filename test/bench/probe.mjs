/**
 * What is measured inside a page. Runs there: it refers to nothing of this file but itself.
 *
 * @param {boolean} watching - whether to look at every frame for the form, which costs time of its own
 */
export function probe(watching) {
  const host = () => document.querySelector('mild-contact');
  const root = () => host()?.shadowRoot ?? document;

  /** What a person types the name into. Shoelace has it in the shadow root of an element for each field. */
  const nameField = () => {
    const field = root().querySelector('[name=name]');
    return field?.matches('sl-input') ? field.shadowRoot?.querySelector('input') : field;
  };
  /** What says a label: in Shoelace the field itself, or the text in a radio. */
  const LABELLED = 'label, legend, sl-input, sl-textarea, sl-radio-group, sl-radio';
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

  /** Resolves with the time when what is drawn next is on its way to the screen; to be called just before that. */
  const drawn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });

  /** Resolves with the time when the first frame for which something holds is on its way to the screen. */
  const firstFrame = (holds) =>
    new Promise((resolve) => {
      const look = () => (holds() ? resolve(drawn()) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  const nextFrame = () => firstFrame(() => true);

  const isUsable = () => {
    const field = nameField();
    return (
      field?.checkVisibility({
        visibilityProperty: true,
        contentVisibilityAuto: true,
        opacityProperty: true,
      }) &&
      field.getBoundingClientRect().height > 0 &&
      field.tabIndex >= 0 &&
      !field.matches(':disabled, [inert] *') &&
      !field.getRootNode().host?.closest('[inert]')
    );
  };

  /**
   * A native form is checked by the browser as soon as it's there, Shoelace's once each of its elements is defined, ours once
   * the element is and has a state.
   */
  const isLive = () => {
    if (!isUsable() || root().querySelector('form :not(:defined)')) return false;
    const element = host();
    return element ? element.matches(':defined') && element.state === 'editing' : true;
  };

  let refused = false;
  // What is invalid in a shadow root stays there: Shoelace tells of it by an event of its own.
  for (const type of ['invalid', 'sl-invalid'])
    addEventListener(type, () => (refused = true), { capture: true });

  const entries = { longtask: [], 'layout-shift': [] };
  for (const type of Object.keys(entries)) {
    const observer = new PerformanceObserver((list) => entries[type].push(...list.getEntries()));
    observer.observe({ type, buffered: true });
    entries[type].observer = observer;
  }

  globalThis.bench = {
    usable: watching ? firstFrame(isUsable) : undefined,
    live: watching ? firstFrame(isLive) : undefined,

    /** What the browser has told of so far. */
    observed() {
      for (const list of Object.values(entries)) list.push(...list.observer.takeRecords());
      return {
        longTasks: sum(entries.longtask.map(({ duration }) => duration)),
        layoutShift: sum(entries['layout-shift'].map(({ value }) => value)),
      };
    },

    /** What is wrong with the form, and what its labels say. */
    inspect() {
      const field = nameField();
      field?.focus();
      const focused = field && field.getRootNode().activeElement === field;
      return {
        problem: !isLive()
          ? 'the form never came to life'
          : focused
            ? undefined
            : 'the name field takes no focus',
        labels: [...root().querySelectorAll(LABELLED)].map(({ label, textContent }) =>
          (label ?? textContent).trim(),
        ),
      };
    },

    focus: () => nameField().focus(),

    /** From the next event of this type to the frame that shows what it did. */
    timeOf(type) {
      return new Promise((resolve) => {
        addEventListener(
          type,
          ({ timeStamp }) => void nextFrame().then((shown) => resolve(shown - timeStamp)),
          { capture: true, once: true },
        );
      });
    },

    typed: () => nameField().value,

    /** Where the button is. */
    async button() {
      const button = root().querySelector('[type=submit], button:not([type])');
      button.scrollIntoView({ block: 'center' });
      await nextFrame();
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },

    /** Whether the form has been sent with mistakes in it and says so, in its own way. */
    saysMistakes: () => (host() ? Boolean(root().querySelector('[part=error-summary] li')) : refused),

    /** Puts elements into the page: how long until the frame that shows them, in all. */
    async put(html) {
      await nextFrame();
      const place = document.querySelector('#place');
      const start = performance.now();
      place.innerHTML = html;
      const shown = await nextFrame();
      const empty = [...place.children].filter(({ shadowRoot }) => !shadowRoot?.textContent.trim());
      if (empty.length) throw new Error(`${empty.length} of the elements stay empty`);
      return shown - start;
    },
  };
}
