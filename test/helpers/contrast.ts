const drawing = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

type Rgb = readonly [number, number, number];

/** The contrast between an element's text and what is behind it, from 1 to 21. */
export const textContrast = (element: Element): number =>
  ratio(getComputedStyle(element).color, behind(element));

/** The contrast between a color at an element's edge, such as its border's, and what is around the element. */
export const edgeContrast = (element: Element, color: string): number => ratio(color, behind(above(element)));

/** The contrast between two colors that are side by side on what is behind an element, as in a drawing. */
export function neighborContrast(element: Element, color: string, neighbor = 'transparent'): number {
  const layers = behind(element);
  return between(seen([...layers, color]), seen([...layers, neighbor]));
}

/** The elements with text of their own that can be seen, below a node, whatever tree they are in. */
export function textElements(node: Element): Element[] {
  const slotted = node.localName === 'slot' ? (node as HTMLSlotElement).assignedElements() : [];
  const children = slotted.length ? slotted : [...(node.shadowRoot ?? node).children];
  const own = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim());
  const { width, height } = node.getBoundingClientRect();
  const seen = own && Math.min(width, height) > 1 && !node.shadowRoot && node.localName !== 'style';
  return [...(seen ? [node] : []), ...children.flatMap(textElements)];
}

/** The colors behind an element, from the page's to its own. */
function behind(element: Element | null): string[] {
  const layers: string[] = [];
  for (let at = element; at; at = above(at)) layers.unshift(getComputedStyle(at).backgroundColor);
  return ['#fff', ...layers];
}

function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root as Partial<ShadowRoot>).host ?? null;
}

const ratio = (color: string, layers: readonly string[]): number =>
  between(seen([...layers, color]), seen(layers));

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function between(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** What is seen of colors laid over each other: a canvas understands each that CSS does. */
function seen(layers: readonly string[]): Rgb {
  for (const color of layers) {
    drawing.fillStyle = color;
    drawing.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = drawing.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
