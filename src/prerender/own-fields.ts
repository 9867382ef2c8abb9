import { buttons, extraFields } from '../elements/contact/extra-fields.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Elements that do nothing without a script, would end a `<noscript>` or a form early, or are in the form already. */
const left = `script, style, link, template, noscript, iframe, object, embed, button, input:is(${buttons}), [type=hidden]`;

/** Elements that would mean something else inside the form. Their content stays. */
const unwrapped = 'form, slot';

/** Attributes for the page's style sheets, scripts or document. */
const droppedAttributes = /^(class|part|slot|form|autofocus|on.*)$/;

/** Attributes that refer to ids. */
const references = ['for', 'list', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-details'];

const controls = 'input, select, textarea';
const choices = '[type=checkbox], [type=radio]';

const idsIn = (element: Element, attribute: string): string[] =>
  element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];

const textOf = (elements: Iterable<Element | null>): string =>
  [...elements]
    .map((element) => element?.textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' ');

/** The name that a control gets from elements that aren't copied with it. */
function nameFromOutside(control: Control, isCopied: (element: Element | null) => boolean): string {
  const named = idsIn(control, 'aria-labelledby').map((id) => control.ownerDocument.getElementById(id));
  const naming = named.length ? named : [...(control.labels ?? [])];
  return naming.every(isCopied) ? '' : textOf(naming);
}

/** Gives a copy new ids: the page's ids may be those of the form's fields. */
function renameIds(copy: Element): void {
  const renamed = (id: string) => `own-${id}`;
  if (copy.id) copy.id = renamed(copy.id);
  for (const attribute of references) {
    const ids = idsIn(copy, attribute);
    if (ids.length) copy.setAttribute(attribute, ids.map(renamed).join(' '));
  }
}

/** Gives a copy the form's look, since the page's style sheets don't apply here. */
function dress(copy: Element, original: Element): void {
  if (copy.closest('[hidden]')) return;
  const isText = copy.matches(`${controls}:not(${choices}, [type=range], [type=color], [type=file])`);
  if (isText) copy.setAttribute('part', 'input');
  const { control } = original as HTMLLabelElement;
  const isLabel = copy.matches('label') && !copy.querySelector(controls) && !control?.matches(choices);
  if (isLabel || copy.matches('legend')) copy.setAttribute('part', 'label');
}

/**
 * Copies the page's own fields, to be put into our form: the fields themselves
 * are outside the shadow root, so they don't belong to it. The copies have the
 * names, rules and values that the page gave, and are sent and checked like ours.
 *
 * @param taken - the names under which the form itself sends something
 * @returns the copies; none if there is nothing that a person can fill in
 */
export function copyOwnFields(host: Element, taken: readonly (string | undefined)[]): readonly Element[] {
  const own = [...host.children].filter(({ slot }) => slot === 'fields');
  const sent = extraFields(host).filter(({ name, type }) => type !== 'file' && !taken.includes(name));
  const isCopied = (element: Element | null) => own.some((root) => root.contains(element));
  if (!sent.some((field) => field.type !== 'hidden' && isCopied(field))) return [];

  // In a new document, nothing is loaded and no custom element is upgraded.
  const workshop = host.ownerDocument.implementation.createHTMLDocument();
  const copies = workshop.createElement('div');
  copies.append(...own.map((root) => workshop.importNode(root, true)));
  const originals = own.flatMap((root) => [root, ...root.querySelectorAll('*')]);
  [...copies.querySelectorAll('*')].forEach((copy, at) => {
    const original = originals[at];
    if (!original) return;
    const hidden = host.ownerDocument.defaultView?.getComputedStyle(original).display === 'none';
    copy.toggleAttribute('hidden', hidden || copy.hasAttribute('hidden'));
    if (copy.matches(controls)) {
      const label = nameFromOutside(original as Control, isCopied);
      if (label) copy.removeAttribute('aria-labelledby');
      if (label) copy.setAttribute('aria-label', label);
      if (!sent.includes(original as Control)) copy.removeAttribute('name');
      // Nobody could fill this field in.
      if (copy.closest('[hidden]')) copy.removeAttribute('required');
    }
    for (const { name } of [...copy.attributes]) if (droppedAttributes.test(name)) copy.removeAttribute(name);
    renameIds(copy);
    dress(copy, original);
  });
  for (const copy of copies.querySelectorAll(left)) copy.remove();
  for (const copy of copies.querySelectorAll(unwrapped)) copy.replaceWith(...copy.childNodes);
  return [...copies.children];
}
