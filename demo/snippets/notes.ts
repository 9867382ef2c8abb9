import { configuration } from '../builder/page-parts.js';
import type { Setup } from '../builder/setup.js';
import { hiddenInputs } from './markup.js';

/** What follows from putting the elements on one page, or on several. */
export function aboutPlaces({ elements, ask }: Setup): readonly string[] {
  if (elements.length < 2 || !elements.includes('contact')) return [];
  const asking = ask && elements.includes('risks') ? ', and “Ask about this” is there only then' : '';
  return [
    `Put the form on the same page as the others if you can: the call to action leads to it${asking}. On other pages the call to action leads to the contact page’s address, if you give one, else to your phone.`,
  ];
}

/** How the language is found, where it isn't fixed. */
export const aboutLanguage = ({ language }: Setup): readonly string[] =>
  language === 'page'
    ? ['The widgets speak the language of the page: it has to say which, as in <html lang="es">.']
    : [];

/** The same for the modules, which know every language. */
export const aboutLanguageOfModules = ({ language }: Setup): readonly string[] =>
  language === 'es'
    ? []
    : ['From npm, the widgets speak the language of the page, as in <html lang="en">, if they know it.'];

/** What became of braces in somebody's texts, where there are any. */
export const aboutBraces = (setup: Setup, whose: string): readonly string[] =>
  [...Object.values(configuration(setup)), ...Object.entries(hiddenInputs(setup)).flat()].some((text) =>
    /[{}]/.test(text),
  )
    ? [`Braces in your texts are written as &#123; and &#125; since ${whose}.`]
    : [];

/** What to do about hidden inputs, where there is no place for them. */
export const aboutHidden = (setup: Setup, text: string): readonly string[] =>
  Object.keys(hiddenInputs(setup)).length > 0 ? [text] : [];
