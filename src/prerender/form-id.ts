/** The id of a form that has none from its page. */
const usual = 'mild-contact';

/** The id for links to a form in its snippet: its own id, else the usual one for the page's first form without an id. */
export function formId(form: Element): string | undefined {
  if (form.id) return form.id;
  const { ownerDocument } = form;
  const [first] = ownerDocument.querySelectorAll(`${usual}:not([id])`);
  return form === first && !ownerDocument.getElementById(usual) ? usual : undefined;
}
