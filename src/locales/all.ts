// Every language, by its tag.
export { en } from './en.js';
export { es } from './es.js';
