import { nextFrame } from '@open-wc/testing';
import { toStaticHTML, type StaticOptions } from '../../src/prerender.js';
import '../../src/define.js';
import type { MildContact } from '../../src/elements/contact/mild-contact.js';
import { settled } from './element-page.js';
import { shown, shownText } from './rendered.js';

/** Which build of the elements comes to a page: the script for a tag, or the modules with Lit as released. */
export type Build = 'script' | 'modules';

export const builds: Readonly<Record<Build, string>> = {
  script: '<script src="/dist/mild-widgets.min.js"></script>',
  modules: '<script type="module" src="/src/define.ts"></script>',
};

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** What becomes of markup of ours on the page of whoever makes a snippet. */
export async function snippetOf(markup: string, options?: StaticOptions): Promise<string> {
  const workshop = document.createElement('div');
  workshop.innerHTML = markup;
  document.body.append(workshop);
  try {
    await settled(workshop);
    await settled(workshop);
    return [...workshop.children].map((element) => toStaticHTML(element, options)).join('\n');
  } finally {
    workshop.remove();
  }
}

/** A page with snippets in it, before the script has come, and its visitor. */
export class PrerenderedPage {
  private constructor(readonly frame: HTMLIFrameElement) {}

  /** @param sandbox - opens the page where no script runs */
  static async open(
    body: string,
    { sandbox = false, head = '', width = 800 }: { sandbox?: boolean; head?: string; width?: number } = {},
  ): Promise<PrerenderedPage> {
    const frame = document.createElement('iframe');
    if (sandbox) frame.setAttribute('sandbox', 'allow-same-origin allow-forms');
    frame.style.cssText = `width: ${String(width)}px; height: 600px; border: 0`;
    frame.srcdoc = `<!doctype html><html lang="en"><head><title>A clinic</title>${head}</head><body>${body}</body></html>`;
    frames.push(frame);
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      document.body.append(frame);
    });
    // Else the first key may come before the page has the focus, and is no one's.
    frame.contentWindow!.focus();
    for (let frames = 0; frames < 3; frames++) await nextFrame();
    return new PrerenderedPage(frame);
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  /** All that is to be read on the page. */
  get text(): string {
    return shownText(this.document.body);
  }

  get form(): MildContact {
    return this.document.querySelector('mild-contact')!;
  }

  element(name: 'mild-info' | 'mild-risks' | 'mild-contact'): HTMLElement {
    return this.document.querySelector(name)!;
  }

  /** What is shown in the page and fits a selector, shadow trees included. */
  all<Found extends HTMLElement>(selector: string): Found[] {
    return shown<Found>(this.document.body, selector);
  }

  /** A control of the form by its id. */
  control(id: string): HTMLInputElement {
    const control = this.element('mild-contact').shadowRoot!.getElementById(id);
    if (!control) throw new Error(`No control with the id ${id}`);
    return control as HTMLInputElement;
  }

  /** What has focus in the form. */
  get focused(): Element | null {
    return this.element('mild-contact').shadowRoot!.activeElement;
  }

  /** Where everything that is shown stands: the boxes by what they are of, in order. */
  get geometry(): string[] {
    return this.all('*')
      .filter((element) => element.getRootNode() !== this.document && !element.matches('slot'))
      .filter(
        (element) =>
          !element.matches('details:not([open]) > :not(summary), details:not([open]) > :not(summary) *'),
      )
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = [x, y, width, height].map((length) => length.toFixed(1)).join(' ');
        // What is a button with the script is a link without it.
        const kind = element.matches('[part=cta]') ? 'action' : element.localName;
        return `${kind} ${shownText(element).slice(0, 20)}: ${box}`;
      });
  }

  /** Where the blocks of text stand, whatever buttons are in them. */
  get boxes(): string[] {
    return this.all('[part=heading], [part=item], [part=section], p').map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName}: ${[x, y, width, height].map((length) => length.toFixed(1)).join(' ')}`;
    });
  }

  /** Lets the script arrive, and waits for what comes of it. */
  async arrive(build: Build = 'script', attributes: Readonly<Record<string, string>> = {}): Promise<void> {
    const { document } = this;
    const [, type, src] = /<script(?: type="(\w+)")? src="([^"]+)"/.exec(builds[build]) ?? [];
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    if (type) script.type = type;
    script.src = src!;
    await new Promise((resolve) => {
      script.addEventListener('load', resolve);
      document.head.append(script);
    });
    await this.settled();
  }

  /** Waits until what was changed is to be seen: one update may call for another. */
  async settled(): Promise<void> {
    await settled(this.document);
    await settled(this.document);
  }
}
