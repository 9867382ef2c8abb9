import { configure, configureFrom } from './config/page.js';
import { whenParsed } from './config/when-parsed.js';
import { keepMounting, mount } from './config/mount.js';
import { register } from './register.js';
import './register.js'; // for the declarations of its types too
import { isSecondCopy } from './second-copy.js';
import { version } from './version.js';

const api = { version, configure, mount } as const;

declare global {
  interface Window {
    /** What the script tag offers to the page's own scripts. */
    MildWidgets?: typeof api;
  }
}

if (!isSecondCopy(version)) {
  window.MildWidgets = api;
  // Some optimizers run scripts in a way that leaves currentScript null.
  const tag = document.currentScript ?? [...document.querySelectorAll('script[src*="mild-widgets"]')].pop();
  // The page's configuration comes before the elements, which read it when they are defined.
  if (tag instanceof HTMLElement) configureFrom(tag);
  register();
  whenParsed(keepMounting);
}
