import { createContext } from '@lit/context';
import { PageValue } from '../../config/context.js';

/** A contact form, as seen by the other elements of the page. */
export interface MessageForm extends HTMLElement {
  /** Whether it has neither an endpoint nor another way to the clinic. */
  readonly isDeadEnd: boolean;
  /** Brings the form into view and moves the focus to its heading. */
  goTo(): void;
  /** Adds a topic to the message and goes to the form. */
  ask(topic: string): void;
}

/** The contact forms that are on the page now. */
export const formsContext = createContext<readonly MessageForm[]>(Symbol('mild-forms'));

/** The page's contact forms. */
export const pageForms = new PageValue<readonly MessageForm[]>(formsContext, []);

/** Tells the page that a contact form was added. */
export function addForm(form: MessageForm): void {
  pageForms.provideTo(form);
  pageForms.value = [...pageForms.value, form];
}

/** Tells the page that a contact form was removed. */
export function removeForm(form: MessageForm): void {
  pageForms.value = pageForms.value.filter((other) => other !== form);
}

/** The form that an element's calls to action lead to: the form of its own clinic, else the first that belongs to no other clinic. */
export function nearestForm(element: Element, forms: readonly MessageForm[]): MessageForm | undefined {
  const clinic = element.closest('mild-clinic');
  return (
    forms.find((form) => clinic?.contains(form)) ??
    forms.find((form) => !clinic || (form.closest('mild-clinic')?.contains(element) ?? true))
  );
}
