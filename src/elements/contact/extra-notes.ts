import { adoptStyles, css } from 'lit';
import type { Spoken } from '../../locales/languages.js';
import { randomId } from './contact-dom.js';
import { problemText } from './contact-problems.js';
import type { Problem } from './contact-state.js';
import { fieldsNamed, fileInputs, type ExtraField } from './extra-fields.js';
import { mark } from './recorder-marks.js';

/** What is said beside a field of the page's own, and in its description. */
interface Note {
  /** Several only where radios make up one question. */
  readonly fields: readonly ExtraField[];
  readonly text: string;
  readonly isMistake: boolean;
}

interface ShownNote extends Note {
  readonly element: HTMLElement;
  readonly since: number;
  takeBack(): void;
}

const idPrefix = 'mild-note-';
const description = 'aria-describedby';

// The page's own styles reach a note, and these don't reach the page.
const hint = css`
  :host {
    display: block;
    grid-column: 1 / -1;
    margin-block-start: 0.375em;
    color: var(--_muted);
  }

  /* Beside its field, in spite of the gap between the fields. */
  :host([slot='fields']) {
    margin-block-start: calc(0.375em - 1.5 * var(--_space));
  }
`;

const mistake = css`
  :host {
    color: var(--_error);
    font-weight: 600;
  }
`;

const shownNotes = new WeakMap<Element, readonly ShownNote[]>();

/**
 * Says beside the page's own fields what is wrong with them, and that a file
 * isn't sent. A description and its field have to be in one tree, so the notes
 * stand among the page's elements.
 */
export function showNotes(host: Element, spoken: Spoken, problems: readonly Problem[]): void {
  const words = spoken.language.messages;
  const wanted: Note[] = [
    ...[...fileInputs(host)].map((field) => ({ fields: [field], text: words.noFiles, isMistake: false })),
    ...problems.map((problem) => ({
      fields: problem.field === undefined ? [] : fieldsNamed(host, problem.field),
      text: problemText(words, problem),
      isMistake: true,
    })),
  ].filter(({ fields }) => fields.length);
  const before = shownNotes.get(host) ?? removeCopies(host);
  const same = (one: Note) => (other: Note) =>
    one.text === other.text && one.fields[0] === other.fields[0] && one.isMistake === other.isMistake;
  const kept = before.filter((note) => {
    const stays = wanted.some(same(note)) && isInPlace(note, host);
    if (!stays) note.takeBack();
    return stays;
  });
  const added = wanted.filter((note) => !kept.some(same(note)));
  shownNotes.set(host, [...kept, ...added.map((note) => put(note, spoken, host))]);
}

/**
 * A page that renders anew may have taken away what it doesn't know. One that
 * does so at once, each time, gets its way: a note that comes is a change to
 * the slot, which would bring the next one.
 */
const isInPlace = ({ element, fields, since }: ShownNote, host: Element) =>
  performance.now() - since < 200 ||
  (host.contains(element) && fields.every((field) => field.getAttribute(description)?.includes(element.id)));

function put(note: Note, { tag, language }: Spoken, host: Element): ShownNote {
  const { fields, text, isMistake } = note;
  const element = document.createElement('span');
  element.id = idPrefix + randomId();
  element.lang = tag;
  if (isMistake) {
    const prefix = document.createElement('span');
    prefix.textContent = language.messages.errorPrefix;
    element.append(prefix, ' ');
  }
  element.append(text);
  const root = element.attachShadow({ mode: 'open' });
  root.append(document.createElement('slot'));
  adoptStyles(root, isMistake ? [hint, mistake] : [hint]);
  for (const field of fields.slice(-1)) {
    const place = placeOf(field, host);
    element.slot = place.slot;
    mark(element, host); // what the endpoint objects to may be what was typed
    place.after(element);
  }
  const marks = fields.flatMap((field) => [
    describe(field, element.id),
    ...(isMistake ? [invalidate(field)] : []),
  ]);
  return {
    ...note,
    element,
    since: performance.now(),
    takeBack() {
      element.remove();
      for (const takeBack of marks) takeBack();
    },
  };
}

/** What a note comes after: not inside a label, which it would become a part of, nor in a row, which it would squeeze. */
function placeOf(field: ExtraField, host: Element): Element {
  let place: Element = field.closest('label') ?? field;
  for (let parent = place.parentElement; parent && parent !== host; parent = place.parentElement) {
    const { display, flexDirection } = getComputedStyle(parent);
    if (!display.includes('flex') || !flexDirection.startsWith('row')) break;
    place = parent;
  }
  return place;
}

/** Adds a note to a field's description. */
function describe(field: ExtraField, id: string): () => void {
  const before = field.getAttribute(description);
  field.setAttribute(description, before ? `${before} ${id}` : id);
  return () => removeId(field, id, before !== null && !before.includes(idPrefix));
}

function removeId(field: Element, id: string, keepEmpty = false): void {
  const now = field.getAttribute(description);
  if (!now?.includes(id)) return; // the page has changed it
  const rest = now.replace(new RegExp(` ?${id}`), '');
  if (rest || keepEmpty) field.setAttribute(description, rest);
  else field.removeAttribute(description);
}

function invalidate(field: ExtraField): () => void {
  const name = 'aria-invalid';
  const before = field.getAttribute(name);
  field.setAttribute(name, 'true');
  return () => {
    if (field.getAttribute(name) !== 'true') return; // the page has changed it
    if (before === null) field.removeAttribute(name);
    else field.setAttribute(name, before);
  };
}

/** Removes what came with a copy of the page's elements, such as the one that Turbo keeps for the way back. */
function removeCopies(host: Element): readonly ShownNote[] {
  for (const copy of host.querySelectorAll(`[id^=${idPrefix}]`)) {
    for (const field of host.querySelectorAll(`[${description}~="${copy.id}"]`)) {
      removeId(field, copy.id);
      if (copy.firstElementChild) field.removeAttribute('aria-invalid');
    }
    copy.remove();
  }
  return [];
}
