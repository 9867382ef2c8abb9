// Adds every language to the elements.
import * as languages from './locales/all.js';
import { addLanguages } from './locales/languages.js';

addLanguages(languages);
