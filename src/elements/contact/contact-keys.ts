import { buttons } from './extra-fields.js';

/** Keeps the field that the focus comes to in view; Enter in one of the page's own sends the form, a custom element's input included. */
export function onKey(event: KeyboardEvent, root: Node, submit: () => void): void {
  const { key, type, target } = event;
  const field = target as HTMLElement;
  if (type === 'keyup' && key === 'Tab') {
    // Browsers bring the caret into view, some a little later, not the field with its margin for a sticky header.
    setTimeout(() => (field.closest('[slot]') ?? field).scrollIntoView({ block: 'nearest' }), 50);
  }
  if (
    type === 'keypress' &&
    key === 'Enter' &&
    field.getRootNode() !== root &&
    (event.composedPath()[0] as Element).matches(`input:not(${buttons})`)
  ) {
    event.preventDefault(); // the field may belong to a form around us
    submit();
  }
}

/** Keeps a control as it is, whatever is about to change it. */
export function hold(event: Event): void {
  const { type } = event.target as HTMLInputElement;
  if (event.type !== 'click' || /^(radio|checkbox)$/.test(type)) event.preventDefault();
}
