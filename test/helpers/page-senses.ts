/** Text as it is read: slots show what is put into them, and blanks count once. */
export function flatText(node: Node): string {
  return read(node).replace(/\s+/g, ' ').trim();
}

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  if (/^(style|script|input|select|textarea)$/.test(element.localName) || element.hidden) return '';
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const inside = slotted.length ? slotted : [...(element.shadowRoot ?? element).childNodes];
  const text = inside.map(read).join('');
  return /^(a|b|bdi|em|span|slot|strong)$/.test(element.localName) ? text : ` ${text} `;
}

/** What something is called: by its label, else by the heading in it, else by its text. */
export function nameOf(element: HTMLElement): string {
  if (element === element.ownerDocument.body) return 'body';
  const [label] = (element as HTMLInputElement).labels ?? [];
  const heading = element.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6');
  return element.getAttribute('aria-label') ?? flatText(label ?? heading ?? element);
}

/** What has focus, shadow roots entered. */
export function activeElement(document: Document): HTMLElement {
  let active = document.activeElement ?? document.body;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
}

const spoken = '[role=status], [role=alert], [aria-live=polite]';

/**
 * Hears what a tree's live regions say, as a screen reader does: a region
 * speaks when something in it comes or changes, not when something goes, and
 * only if it was there before; an alert also speaks when it appears. The same
 * words written again are said again.
 */
export class LiveRegions {
  readonly heard: string[] = [];

  private _known = new Set<Element>();
  private readonly _observer: MutationObserver;

  constructor(private readonly _root: ShadowRoot) {
    this._observer = new MutationObserver((records) => this._listen(records));
    this._observer.observe(_root, { childList: true, characterData: true, subtree: true });
    this._known = this._regions();
  }

  forget(): void {
    this._listen(this._observer.takeRecords());
    this.heard.length = 0;
  }

  stop(): void {
    this._observer.disconnect();
  }

  private _listen(records: readonly MutationRecord[]): void {
    const known = this._known;
    this._known = this._regions();
    for (const region of this._known) {
      const speaks = known.has(region)
        ? records.some((record) => region.contains(record.target) && saysSomething(record))
        : region.matches('[role=alert]');
      const text = flatText(region);
      if (speaks && text) this.heard.push(text);
    }
  }

  private _regions(): Set<Element> {
    return new Set(this._root.querySelectorAll(spoken));
  }
}

function saysSomething({ type, target, addedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return target.nodeType === Node.TEXT_NODE;
  return [...addedNodes].some((node) => node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim());
}
