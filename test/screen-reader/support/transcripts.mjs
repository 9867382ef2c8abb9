import { emptyForm, filledForm } from './pages.mjs';

/** The page of each transcript in the README, by its place there. */
export const transcripts = {
  'Accessibility: text': emptyForm(),
  'Accessibility: text 2': emptyForm(),
  'Accessibility: text 3': filledForm(),
};
