/** What a form goes by that its page has given no id. */
const usual = 'mild-contact';

/** The id by which links lead to a form in its snippet: its own, else the usual one for the first of the page without. */
export function formId(form: Element): string | undefined {
  if (form.id) return form.id;
  const { ownerDocument } = form;
  const [first] = ownerDocument.querySelectorAll(`${usual}:not([id])`);
  return form === first && !ownerDocument.getElementById(usual) ? usual : undefined;
}
