/** Controls inside our shadow root. */
const controls = 'a, button, input, label, select, summary, textarea';

/** Controls among the page's own elements in our slots, or in the shadow root of a library's field there. */
const fields = 'input, label, select, textarea';

/** Events that begin a press, a swipe, a selection or a drag. */
const beginnings = ['pointerdown', 'mousedown', 'touchstart', 'selectstart', 'dragstart', 'contextmenu'];

const clipboard = ['copy', 'cut', 'paste'];
const keys = ['keydown', 'keypress', 'keyup'];

/**
 * Keeps events that begin on our controls from the page. The page sees our host as
 * the target, and not the input in it, so it takes a click into a field for a
 * click on plain text. Pages that can be dragged or swiped, that forbid copying,
 * or that have single-key shortcuts would cancel the event. Then nobody could
 * focus the field or type into it.
 *
 * These events stop at our root, after all listeners inside:
 * - `beginnings` on a control, ours or the page's own in a slot;
 * - `clipboard` events in a field of ours or of a library's element. Those of a
 *   slotted native field go on: the page sees this field itself, and frameworks
 *   that listen further up handle the paste;
 * - keys that edit a field: letters, the caret's keys, and the shortcuts for
 *   select all, copy, cut, paste, undo and redo. In a slotted field, only the
 *   shortcuts: lists of suggestions listen to the other keys;
 * - Enter and Space on our buttons, links and summaries, which press them.
 *
 * These events go on, since pages need them:
 * - `click` and `focusin`, which close menus, keep the focus in dialogs and count
 *   visits;
 * - the later events of a press or a drag, such as `pointermove`, `mouseup`,
 *   `touchmove` and `touchend`: a drag over us may have begun elsewhere;
 * - `input` and `change`, which tell pages that somebody fills in a form;
 * - Tab, Escape, function keys and all other combinations, such as Ctrl+K;
 * - all events on our text that is not a control: the page's rules apply there;
 * - all events in the capturing phase, in which we could keep none.
 */
export function keepFromPage(root: Node): void {
  // Passive: this listener never cancels anything, so scrolling needn't wait for it.
  for (const type of [...beginnings, ...clipboard, ...keys])
    root.addEventListener(type, endHere, { passive: true });
}

function endHere(event: Event): void {
  const { type, target, currentTarget: root } = event;
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(root as Node)) as Element[];
  const isOwn = (node: Node) => node.getRootNode() === root;
  // A selection may begin on a text node, which has no `matches`.
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
  // AltGr counts as Control and Alt on Windows. People type with it: "@" in German, "ą" in Polish.
  const plain = !(command || altKey) || event.getModifierState('AltGraph');
  if (!inField) return own && plain && /^(Enter| )$/.test(key);
  if (plain) return own && !/^(Tab|Escape|F\d+)$/.test(key);
  // A keyboard with other letters has the shortcuts on the keys of the Latin letters.
  const letter = key > '~' ? code.slice(-1) : key;
  return (
    (command && !altKey && /^([acvxyz]|Insert)$/i.test(letter)) ||
    (own && /^(Arrow|Home|End|Backspace|Delete)/.test(key))
  );
}
