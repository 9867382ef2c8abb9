import type { LitElement } from 'lit';
import { onServer } from '../../config/on-server.js';
import { noValues, type FieldValues } from '../../contact/fields.js';
import { toJson } from '../../json.js';
import { once } from '../../once.js';
import { canHold } from './contact-dom.js';

/** What the browser gives back when a person returns to the page. */
export interface Kept {
  readonly values: Partial<FieldValues>;
  readonly topics: readonly string[];
}

/** What was kept; undefined if it can't be read, as another version's or what autofill gives. */
function readKept(state: unknown): Kept | undefined {
  try {
    const { values, topics } = JSON.parse(String(state)) as Record<keyof Kept, unknown>;
    if (Object(values) !== values || !Array.isArray(topics)) return undefined;
    const known = Object.entries(values as object).filter((entry) => canHold(...entry));
    return {
      values: Object.fromEntries(known),
      topics: topics.filter((topic) => typeof topic === 'string'),
    };
  } catch {
    return undefined; // not JSON, or `null`
  }
}

/**
 * What forms held that left the page as a library went on to another one by itself, as Turbo does: by the address and
 * the form's place on it, in memory alone. Going back there, such a library brings a form that is new.
 */
const left = new Map<string, string>();

/** The address that the person has just gone back or forward to. */
let returnedTo: string | undefined;

const address = () => document.URL.replace(/#.*/s, '');

const noticeReturns = once(() => {
  window.addEventListener('popstate', () => {
    returnedTo = address();
  });
});

/**
 * The browser's own form restoration: as an input does, a form-associated
 * element hands the browser what to give back on Back or Reload. Nothing is
 * stored by us, and a form around the element gets no value.
 */
export class KeptState {
  /** Browsers before 2023 have none of it, or not all. */
  private readonly _internals: Partial<Pick<ElementInternals, 'setFormValue'>> | undefined;
  private _text: string | null = null;
  /** Where the form stood first. */
  private _place: string | undefined;
  /** The fields that a person has answered since the page opened. */
  private readonly _answered = new Set<string>();
  /** The fields that the browser has given back. */
  private readonly _restored = new Set<string>();

  constructor(private readonly _host: LitElement) {
    if (!onServer && 'attachInternals' in _host) this._internals = _host.attachInternals();
  }

  /**
   * The element has come to the page.
   *
   * @returns what a form held in its place, where the person has come back to it
   */
  arrive(): string | undefined {
    noticeReturns();
    const at = [...document.querySelectorAll(this._host.localName)].indexOf(this._host);
    if (this._place !== undefined || at < 0) return undefined; // it was moved, or has no place of its own
    this._place = `${address()} ${at}`;
    const text = returnedTo === address() ? left.get(this._place) : undefined;
    left.delete(this._place);
    return text;
  }

  /** The element has left the page. */
  leave(): void {
    if (this._place !== undefined && this._text !== null) left.set(this._place, this._text);
  }

  /** Hands the browser what the form holds. An empty form is kept only once something was in it: a person has emptied it. */
  keep(values: FieldValues, topics: readonly string[]): void {
    const isEmpty = !topics.length && toJson(values) === toJson(noValues);
    if (!isEmpty || this._text !== null) this._set(toJson({ values, topics } satisfies Kept));
  }

  /** After success, or when the form was emptied, nothing comes back. */
  forget(): void {
    this._answered.clear();
    this._restored.clear();
    if (this._place !== undefined) left.delete(this._place);
    this._set(null);
  }

  /** A person has answered this field: it counts more than what was kept. */
  answer(field: string): void {
    this._answered.add(field);
  }

  /**
   * Reads what the browser gives back, which may be after a person has begun to
   * type. What can't be read counts as nothing.
   */
  restore(state: unknown): Kept | undefined {
    const kept = readKept(state);
    if (!kept) return undefined;
    const values = Object.entries(kept.values).filter(([field]) => !this._answered.has(field));
    for (const field of [...Object.keys(kept.values), 'topics']) this._restored.add(field);
    return { ...kept, values: Object.fromEntries(values) };
  }

  /**
   * Whether the page may set this. Until a person does something on the page,
   * all that the page sets is a prefill, and what was given back counts more.
   */
  isOpen(field: string): boolean {
    if (!this._restored.has(field)) return true;
    const { userActivation } = navigator as Partial<Navigator>;
    return this._host.hasUpdated && (userActivation?.hasBeenActive ?? document.readyState === 'complete');
  }

  private _set(text: string | null): void {
    if (text !== this._text) this._internals?.setFormValue?.(null, text);
    this._text = text;
  }
}
