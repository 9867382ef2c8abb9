import { fixture, nextFrame } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { shown, shownText } from './rendered.js';

/** A heading as it is read out. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Waits until what was changed is to be seen: observers have been told, and elements have rendered. */
export async function settled(root: ParentNode = document): Promise<void> {
  await nextFrame();
  const widgets = root.querySelectorAll<LitElement>('mild-clinic, mild-info, mild-risks, mild-contact');
  for (const widget of widgets) await widget.updateComplete;
}

/** Puts a page before the visitor and waits until it is all to be seen. */
export async function show<E extends HTMLElement>(markup: TemplateResult): Promise<E> {
  const page = await fixture<E>(markup);
  await settled();
  return page;
}

/** The headings in a part of the page, in order. */
export const headingsIn = (root: Element): Heading[] =>
  shown(root, 'h1, h2, h3, h4, h5, h6').map((heading) => ({
    level: Number(heading.localName.slice(1)),
    text: shownText(heading),
  }));

/** A page with one of the elements in it, as a visitor meets it. */
export class ElementPage<E extends LitElement> {
  constructor(readonly element: E) {}

  /** All that is to be read in the element. */
  get text(): string {
    return shownText(this.element);
  }

  get headings(): Heading[] {
    return headingsIn(this.element);
  }

  /** The telephone links, as they are written. */
  get phones(): string[] {
    return shown(this.element, 'a[href^="tel:"] bdi').map(shownText);
  }

  async set(attribute: string, value: string): Promise<void> {
    this.element.setAttribute(attribute, value);
    await settled();
  }

  async remove(attribute: string): Promise<void> {
    this.element.removeAttribute(attribute);
    await settled();
  }

  protected all<Found extends HTMLElement>(selector: string): Found[] {
    return shown<Found>(this.element, selector);
  }
}
