/** What is a control inside our shadow root. */
const controls = 'a, button, input, label, select, summary, textarea';

/** What is one among the page's own elements in our slots, or in the shadow root of a library's field there. */
const fields = 'input, label, select, textarea';

/** With these a press, a swipe, a selection or a drag begins. */
const beginnings = ['pointerdown', 'mousedown', 'touchstart', 'selectstart', 'dragstart', 'contextmenu'];

const clipboard = ['copy', 'cut', 'paste'];
const keys = ['keydown', 'keypress', 'keyup'];

/**
 * Keeps from the page what begins on our controls. The page sees our host as
 * the target, not the input in it: it would take a click into a field for one
 * on plain text. Pages that can be dragged or swiped, that forbid to copy their
 * text, or that have shortcuts of one key would cancel it, and the field could
 * be neither focused nor typed into.
 *
 * What ends at our root, once all listeners inside have heard it:
 * - `beginnings` on a control, ours or the page's own in a slot;
 * - `clipboard` events in a field of ours or of a library's element. Those of
 *   a slotted native field go on: the page sees that field itself, as it does
 *   outside, and frameworks that listen further up fill in what is pasted;
 * - keys that edit a field: letters, the caret's keys, and the shortcuts for
 *   select all, copy, cut, paste, undo and redo. Of a slotted field only the
 *   shortcuts: lists of suggestions, ours or not, listen to the rest;
 * - Enter and Space on our buttons, links and summaries, which press them.
 *
 * What goes on, since pages need it:
 * - `click` and `focusin`, with which menus close, dialogs keep the focus and
 *   visits are counted;
 * - the rest of what has begun, such as `pointermove`, `mouseup`, `touchmove`
 *   and `touchend`: somebody may be dragging over us what began elsewhere;
 * - `input` and `change`, with which pages see that somebody fills in a form;
 * - Tab, Escape, function keys and all other combinations, such as Ctrl+K;
 * - everything on text of ours that is no control: there the page's rules hold;
 * - everything in the capturing phase, in which nothing could be kept.
 */
export function keepFromPage(root: Node): void {
  // It never cancels anything itself, so that scrolling needn't wait for it.
  for (const type of [...beginnings, ...clipboard, ...keys])
    root.addEventListener(type, endHere, { passive: true });
}

function endHere(event: Event): void {
  const { type, target, currentTarget: root } = event;
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(root as Node)) as Element[];
  const isOwn = (node: Node) => node.getRootNode() === root;
  // A selection may begin on a text, which matches nothing.
  const control = inside.find((node) => 'matches' in node && node.matches(isOwn(node) ? controls : fields));
  if (!control) return;
  const own = isOwn(control);
  const ends =
    event instanceof KeyboardEvent
      ? isKept(event, own, control.matches(fields))
      : beginnings.includes(type) || (control.matches(fields) && (own || target !== control));
  if (ends) event.stopPropagation();
}

function isKept(event: KeyboardEvent, own: boolean, inField: boolean): boolean {
  const { key, code, ctrlKey, metaKey, altKey } = event;
  const command = ctrlKey || metaKey;
  // With AltGr, which counts as Control and Alt on Windows, people type: "@" in German, "ą" in Polish.
  const plain = !(command || altKey) || event.getModifierState('AltGraph');
  if (!inField) return own && plain && /^(Enter| )$/.test(key);
  if (plain) return own && !/^(Tab|Escape|F\d+)$/.test(key);
  // A keyboard for other letters has the shortcuts where the Latin ones would be.
  const letter = key > '~' ? code.slice(-1) : key;
  return (
    (command && !altKey && /^([acvxyz]|Insert)$/i.test(letter)) ||
    (own && /^(Arrow|Home|End|Backspace|Delete)/.test(key))
  );
}
