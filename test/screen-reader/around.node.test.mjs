// What a blind person hears of what a page puts around the form, and before the script is there.
import { html, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'mild-widgets/define';
import { emptyForm } from './support/pages.mjs';
import { visit } from './support/visit.mjs';

const ownFields = `
  <mild-contact endpoint="/contact">
    <label slot="fields">Insurance plan <input name="insurance" required></label>
    <label slot="fields">Best time to call <input name="time"></label>
  </mild-contact>
  <script>
    document.querySelector('mild-contact').values = { name: 'Jo Rivera', patient: 'new', email: 'jo@example.com', phone: '555 010 0123' };
  </script>`;

visit('Fields of the page’s own', { body: ownFields }, async (reader) => {
  await reader.find('Tab', 'Insurance plan', 8);
  await reader.hears('entry', 'required');
  await reader.press('Tab', 'Best time to call', 'entry');
  await reader.press('Tab', 'Send push button');
  await reader.press('Return', 'There is a problem', 'Insurance plan');
  await reader.press('Tab', 'Insurance plan', 'link');
  await reader.press('Return', 'Insurance plan', 'entry', 'invalid entry', 'Error:');
});

visit('An email address that looks like a slip', { body: emptyForm() }, async (reader) => {
  await reader.find('Tab', 'Email address entry', 5);
  await reader.type('jo@gmial.com');
  await reader.press('Tab', 'Phone number entry', 'Did you mean jo@gmail.com?');
  await reader.press('shift+Tab', 'Did you mean jo@gmail.com? push button');
  await reader.press('Return', 'Email address entry', 'jo@gmail.com');
});

const modal = `
  <button type="button" id="open">Ask us</button>
  <dialog id="ask" aria-labelledby="ask-title">
    <h2 id="ask-title" tabindex="-1" autofocus>Ask us</h2>
    <mild-contact endpoint="/contact" heading-level="3"></mild-contact>
    <button type="button" id="close">Close</button>
  </dialog>
  <script>
    document.querySelector('#open').onclick = () => document.querySelector('#ask').showModal();
    document.querySelector('#close').onclick = () => document.querySelector('#ask').close();
  </script>`;

visit('A form in a modal', { body: modal }, async (reader) => {
  await reader.press('Tab', 'Ask us push button');
  await reader.press('Return');
  await reader.find('Tab', 'Full name entry', 3);
  await reader.find('Tab', 'Send push button', 8);
  await reader.press('Return', 'There are 2 problems', 'Enter your full name');
  await reader.find('Tab', 'Close push button', 12);
  await reader.press('Return', 'Ask us push button');
});

const prerendered = await collectResult(render(html`<mild-contact endpoint="/contact"></mild-contact>`));

visit('A prerendered form, before the script', { body: prerendered, script: false }, async (reader) => {
  await reader.find('Tab', 'Full name entry', 3);
  await reader.hears('required');
  await reader.press('Tab', 'Are you a new patient?', 'Yes', 'radio button');
  await reader.press('Tab', 'Email address entry');
  await reader.press('Tab', 'Phone number entry');
  await reader.press('Tab', 'Your message entry');
  await reader.press('Tab', 'Send push button');
});
