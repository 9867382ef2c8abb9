import { buttons } from './extra-fields.js';

/** Keeps what is typed into the form's own fields from the page's shortcuts; Enter in one of the page's sends the form, a custom element's input included. */
export function onKey(event: KeyboardEvent, root: Node, submit: () => void): void {
  const { key, type, target } = event;
  const field = target as HTMLElement;
  if (type === 'keyup' && key === 'Tab') {
    // Browsers bring the caret into view, some a little later, not the field with its margin for a sticky header.
    setTimeout(() => (field.closest('[slot]') ?? field).scrollIntoView({ block: 'nearest' }), 50);
  }
  if (field.getRootNode() === root) {
    const shortcut = event.ctrlKey || event.metaKey || event.altKey || /^(Tab|Escape|F\d+)$/.test(key);
    if (!shortcut && field.matches('input, textarea')) event.stopPropagation();
  } else if (
    type === 'keypress' &&
    key === 'Enter' &&
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
