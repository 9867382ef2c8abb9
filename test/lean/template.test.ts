import { expect } from '@open-wc/testing';
import { libraries, type Library } from './libraries.js';

type View = (library: Library) => unknown;

/** Templates as ours are, in what they show one after the other, each by what changes. */
const views: Readonly<Record<string, readonly View[]>> = {
  'a text': ['one', 'two', '', 'three', 0, false, null, undefined, '<b>&amp;</b>'].map(
    (text) =>
      ({ html }) =>
        html`<p>before ${text} after</p>`,
  ),
  'nothing, and a text': [null, null, 'a', 'a', null].map(
    (text) =>
      ({ html, nothing }) =>
        html`${text ?? nothing}
          <p>${'a'}</p>`,
  ),
  'a text that comes and goes': ['a', null, 'b', undefined, 'c', '', 'd'].map(
    (text) =>
      ({ html, nothing }) =>
        html`${text ?? nothing}${text}`,
  ),
  'one template or another': [true, false, true, true].map(
    (isOpen) =>
      ({ html }) =>
        html`<div>${isOpen ? html`<b>${1}</b>, ${2}` : html`<i>${1}</i>`}</div>`,
  ),
  'a template, a text, a list, nothing': [
    ({ html }) => html`<p>a</p>`,
    () => 'b',
    ({ html }) => [html`<p>c</p>`, 'd'],
    ({ nothing }) => nothing,
    ({ html }) => [[html`<p>e</p>`, ['f', 'g']], 'h'],
    ({ html }) => html`<p>a</p>`,
    () => [],
    () => 'i',
  ],
  'a list that grows and shrinks': [['a'], ['a', 'b', 'c'], ['c', 'b'], [], ['x', 'y']].map(
    (list) =>
      ({ html }) =>
        html`<ul>
          ${list.map((entry) => html`<li>${entry}</li>`)}
        </ul>`,
  ),
  'a list with nothing in it': ['a b c', 'a - c', '- - -', 'a b c'].map(
    (list) =>
      ({ html, nothing }) =>
        html`${list.split(' ').map((entry) => (entry === '-' ? nothing : html`<li>${entry}</li>`))}`,
  ),
  'lists at the end of templates in a list': ['a', 'ab cd', 'b', '', 'abc d ef', 'a b'].map(
    (text) =>
      ({ html }) =>
        html`${text.split(' ').map(
          (word) =>
            html`<h3>${word}</h3>
              ${Array.from(word).map((letter) => html`<p>${letter}</p>`)}`,
        )}${Array.from(text)}`,
  ),
  'templates that end in one or another': ['ab', 'xb', 'xy', '', 'ay', '-'].map(
    (text) =>
      ({ html, nothing }) =>
        Array.from(text).map((letter) => html`${letter}${letter < 'c' ? html`${letter}<b>b</b>` : nothing}`),
  ),
  'an attribute': ['x', 'y', '', null, undefined, 0, true, false, '"><b>'].map(
    (value) =>
      ({ html, nothing }) =>
        html`<p class=${value} id="${value ?? nothing}">text</p>`,
  ),
  'an attribute of several values': [
    ['a', 'b'],
    ['a', 'c'],
    [undefined, null],
  ].map(
    ([one, two]) =>
      ({ html, nothing }) =>
        html`<p id="${one}-hint" title="${one}: ${two}, ${one}" lang="x-${two ?? nothing}"></p>`,
  ),
  'an attribute that is there or not': [true, false, true, 0, '', null, 'x'].map(
    (value) =>
      ({ html, nothing }) =>
        html`<input ?hidden=${value} ?required=${value ?? nothing} name=${'n'} />`,
  ),
  'a drawing': [
    ({ html }) =>
      html`<svg viewBox="0 0 1 1" aria-label=${'a'}>
        <path d=${'M0 0'}></path>
        <path d=${'M1 1'}></path>
      </svg>`,
  ],
  'values side by side': ['1', '2'].map(
    (value) =>
      ({ html }) =>
        html`${value}${html`<b>${value}</b>`}${[value, value]} ${value}<br />${value}`,
  ),
  'a table of templates': [1, 2].map(
    (value) =>
      ({ html }) =>
        html`<slot name="a"><p>${value}</p></slot><textarea rows="2" id=${value}></textarea>${value}`,
  ),
};

/** What a root shows, the libraries' own comments aside. */
const shown = (root: Element) => root.innerHTML.replace(/<!--.*?-->/g, '');

describe('templates in the bundled script', () => {
  const [whole, lean] = libraries as [Library, Library];

  for (const [what, steps] of Object.entries(views)) {
    it(`show ${what} as Lit's do`, () => {
      const roots = [document.createElement('div'), document.createElement('div')] as const;
      for (const [at, view] of steps.entries()) {
        whole.render(view(whole), roots[0]);
        lean.render(view(lean), roots[1]);
        expect(shown(roots[1]), `step ${String(at)}`).to.equal(shown(roots[0]));
        expect(roots[1].textContent).to.equal(roots[0].textContent);
      }
    });
  }

  it('take no object of a page for one of them', () => {
    const root = document.createElement('div');
    const strings = Object.assign(['<b>x</b>'], { raw: ['<b>x</b>'] });
    lean.render({ _$litType$: 1, strings, _strings: strings, values: [], _values: [] }, root);
    expect(root.querySelector('b')).to.equal(null);
  });
});

for (const { name, html, nothing, render } of libraries) {
  describe(`a template of ${name}`, () => {
    let root: HTMLElement;
    const show = (view: unknown) => render(view, root);

    beforeEach(() => {
      root = document.createElement('div');
    });

    it('calls the listener of the moment', () => {
      const heard: string[] = [];
      const view = (who: string) => html`<button @click=${() => heard.push(who)}>${who}</button>`;
      for (const who of ['a', 'b']) {
        show(view(who));
        root.querySelector('button')!.click();
      }
      expect(heard).to.deep.equal(['a', 'b']);
    });

    it('leaves elements and texts where they are when only values change', () => {
      const view = (text: string, list: readonly string[]) =>
        html`<p class=${text}>${text}</p>
          ${list.map((entry) => html`<b>${entry}</b>`)}`;
      show(view('a', ['x', 'y']));
      const before = [root.querySelector('p'), root.querySelector('p')!.lastChild, root.querySelector('b')];
      show(view('b', ['z']));
      const after = [root.querySelector('p'), root.querySelector('p')!.lastChild, root.querySelector('b')];
      expect(after.map((node, at) => node === before[at])).to.deep.equal([true, true, true]);
      expect(root.textContent.replace(/\s+/g, ' ')).to.equal('b z');
    });

    it('leaves an attribute to a person and the page until its value changes', () => {
      const view = (isOpen: boolean) => html`<details ?open=${isOpen} class=${'a'}></details>`;
      show(view(false));
      const details = root.querySelector('details')!;
      details.open = true;
      details.className = 'page';
      show(view(false));
      expect([details.open, details.className]).to.deep.equal([true, 'page']);
      show(view(true));
      show(view(false));
      expect(details.open).to.equal(false);
    });

    it('has an attribute and a child complete as they come to the page', async () => {
      const seen: string[] = [];
      const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node instanceof Element) seen.push(node.outerHTML);
      });
      observer.observe(root, { childList: true });
      show(html`<p role=${'alert'}>${'text'}</p>`);
      await Promise.resolve();
      expect(seen.map((markup) => markup.replace(/<!--.*?-->/g, ''))).to.deep.equal([
        '<p role="alert">text</p>',
      ]);
    });

    it('shows below what is in a root already', () => {
      root.innerHTML = '<h1>Hello</h1>';
      render(html`<p>${'a'}</p>`, root);
      render(html`<p>${nothing}</p>`, root);
      expect(root.querySelector('h1 + p')?.textContent).to.equal('');
    });
  });
}
