import { fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { figure } from '../../src/styles/figure.js';
import { prose } from '../../src/styles/prose.js';
import { tokens } from '../../src/styles/tokens.js';
import { neighborContrast } from './contrast.js';

/** An element of ours with nothing in it but a picture. */
class DrawingHost extends LitElement {
  static override styles = [tokens, prose, figure];
  static override properties = { picture: {} };
  declare picture: TemplateResult;

  protected override render() {
    return this.picture;
  }
}
customElements.define('test-drawing', DrawingHost);

/** How the page around a picture looks, as its author and its visitor made it. */
export const looks = {
  light: 'background: #fff; color: #1b1b1b',
  dark: 'background: #14171a; color: #e8e8e8; color-scheme: dark',
  'gray on white': 'background: #fff; color: #444',
} as const;

/** Puts a picture on a page of this style. */
export async function draw(picture: TemplateResult, style: string = looks.light): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div style=${style}><test-drawing .picture=${picture}></test-drawing></div>`,
  );
  const host = page.querySelector<DrawingHost>('test-drawing')!;
  await host.updateComplete;
  return host;
}

export const inside = <E extends Element>(host: Element, selector: string): E[] => [
  ...host.shadowRoot!.querySelectorAll<E>(selector),
];

const colorOf = (color: string, opacity: string) =>
  `color-mix(in srgb, ${color} ${Number(opacity) * 100}%, transparent)`;

/** What a shape is filled with. */
export function fillOf(shape: Element): string {
  const { fill, fillOpacity } = getComputedStyle(shape);
  return colorOf(fill, fillOpacity);
}

/** The contrast of a shape's outline with what is beside it: where nothing is given, the page. */
export function outlineContrast(shape: Element, neighbor?: string): number {
  const { stroke, strokeOpacity } = getComputedStyle(shape);
  return neighborContrast(shape, colorOf(stroke, strokeOpacity), neighbor);
}
