import type { Setup } from '../builder/setup.js';
import { contactForm7 } from './contact-form-7.js';
import { drupal } from './drupal.js';
import { angular } from './frameworks/angular.js';
import { react } from './frameworks/react.js';
import { svelte } from './frameworks/svelte.js';
import { vue } from './frameworks/vue.js';
import { gravityForms } from './gravity-forms.js';
import { joomla } from './joomla.js';
import { html, prerendered } from './plain.js';
import { squarespace, webflow } from './site-builders.js';
import type { Material, Snippet } from './snippet.js';
import { eleventy, hugo } from './static-sites.js';
import { googleTagManager } from './tag-manager.js';
import { wix, wixElement } from './wix.js';
import { wordpressBlock, wordpressClassic, wordpressTheme } from './wordpress.js';

export type { Material, Snippet, SnippetPart } from './snippet.js';

const makers = [
  html,
  prerendered,
  wordpressBlock,
  wordpressClassic,
  wordpressTheme,
  drupal,
  joomla,
  wix,
  wixElement,
  squarespace,
  webflow,
  googleTagManager,
  hugo,
  eleventy,
  react,
  vue,
  svelte,
  angular,
];

/** The form that a service of the clinic's own site needs to take messages. */
const forms = {
  'contact-form-7': contactForm7,
  'gravity-forms': gravityForms,
} as Readonly<Record<string, typeof contactForm7 | undefined>>;

/** How to put a setup on each kind of site, in the order in which a page offers them. */
export const snippets = (setup: Setup, material: Material): readonly Snippet[] =>
  makers.map((make) => {
    const snippet = make(setup, material);
    const form = setup.elements.includes('contact') ? forms[setup.endpointFormat]?.(setup) : undefined;
    return { ...snippet, parts: [...snippet.parts, ...(form ?? [])] };
  });
