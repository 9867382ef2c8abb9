// @ts-check
import { Markup } from './markup.mjs';

/** The style of the pages that answer a form without a script: the browser's own colors, light or dark. */
export const STYLE = new Markup(`
:root { color-scheme: light dark; --error: #a8121a; --accent: #0b5a57; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --error: #ffa8a1; --accent: #86d3c7; --on-accent: #06211f; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.125rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { margin: 0 0 0.75rem; font-size: 1.6rem; line-height: 1.25; }
a { color: var(--accent); }
.summary { padding: 1rem; border: 4px solid var(--error); border-radius: 6px; }
.summary ul { padding-inline-start: 1.2rem; }
.summary li { margin-bottom: 0.5rem; }
.summary a { color: var(--error); font-weight: 600; }
.summary :last-child { margin-bottom: 0; }
.field { min-width: 0; margin: 1.5rem 0; padding: 0; border: 0; scroll-margin: 1rem; }
label, legend { padding: 0; font-weight: 600; }
.hint, .error { margin: 0; }
.error { color: var(--error); font-weight: 600; }
input, textarea { display: block; width: 100%; min-height: 2.75rem; margin-top: 0.3rem; padding: 0.5rem 0.75rem; border: 2px solid; border-radius: 6px; font: inherit; }
[aria-invalid] { border-color: var(--error); }
textarea { resize: vertical; }
.choice { display: flex; gap: 0.7rem; align-items: center; min-height: 2.75rem; margin: 0; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; min-height: 0; margin: 0; accent-color: var(--accent); }
.choice label { flex: 1; min-width: 0; font-weight: 400; }
button { min-height: 2.75rem; padding: 0.5rem 1.5rem; border: 0; border-radius: 6px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`);
