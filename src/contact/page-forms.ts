import { ContextProvider, createContext } from '@lit/context';

/** A contact form as the other elements of the page see it. */
export interface EnquiryForm extends HTMLElement {
  /** Brings the form into view and moves the focus to its heading. */
  goTo(): void;
  /** Adds a topic to the enquiry and goes to the form. */
  ask(topic: string): void;
}

/** The contact forms that are on the page now. */
export const formsContext = createContext<readonly EnquiryForm[]>(Symbol('mild-forms'));

let provider: ContextProvider<typeof formsContext> | undefined;

/** Provides the page's contact forms to every element in it, from `<html>`. Further calls do nothing. */
export function providePageForms(): ContextProvider<typeof formsContext> {
  return (provider ??= new ContextProvider(document.documentElement, {
    context: formsContext,
    initialValue: [],
  }));
}

/** Tells the page that a contact form has come. */
export function addForm(form: EnquiryForm): void {
  const forms = providePageForms();
  forms.setValue([...forms.value, form]);
}

/** Tells the page that a contact form has gone. */
export function removeForm(form: EnquiryForm): void {
  const forms = providePageForms();
  forms.setValue(forms.value.filter((other) => other !== form));
}

/** The form that an element's calls to action go to: its own clinic's, else the page's first. */
export function nearestForm(element: Element, forms: readonly EnquiryForm[]): EnquiryForm | undefined {
  const clinic = element.closest('mild-clinic');
  return forms.find((form) => clinic?.contains(form)) ?? forms[0];
}
