import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { nativeForm } from './native-form.mjs';

const COMPONENTS = ['input', 'radio-group', 'radio', 'textarea', 'button'];
const PACKAGE = '@shoelace-style/shoelace/dist';

/** Where the page loads what it needs from. */
const SCRIPT_PATH = '/shoelace.js';
const STYLES_PATH = '/shoelace.css';

/** The form in a widely used library of components: the same fields, labels and hints, around them what is native. */
export const shoelaceForm = {
  head: `<link rel="stylesheet" href="${STYLES_PATH}">
<script src="${SCRIPT_PATH}" defer></script>
<style>${nativeForm.style}</style>`,

  html: `${nativeForm.before}
<form action="/endpoint" method="post">
<sl-input label="Full name" name="name" autocomplete="name" spellcheck="false" maxlength="100" required></sl-input>
<sl-radio-group label="Are you a new patient?" name="patient" required>
<sl-radio value="new">Yes</sl-radio>
<sl-radio value="existing">No, I have been to the clinic before</sl-radio></sl-radio-group>
<sl-input label="Email address" name="email" type="email" autocomplete="email" maxlength="254" required></sl-input>
<sl-input label="Phone number" help-text="You can add an extension." name="phone" type="tel" autocomplete="tel" required></sl-input>
<sl-textarea label="Your message" help-text="Tell us in a few words how we can help." name="message" rows="6" autocomplete="off" maxlength="2000"></sl-textarea>
${nativeForm.after}
<sl-button type="submit" variant="primary">Send</sl-button>
</form>`,
};

/** What the page loads, by path: of the library only these components, bundled as a site would do it, and its light theme. */
export async function shoelaceFiles() {
  const modules = COMPONENTS.map((name) => `import '${PACKAGE}/components/${name}/${name}.js';`);
  return [
    [SCRIPT_PATH, await bundled('js', modules.join('\n'))],
    [STYLES_PATH, await bundled('css', `@import '${PACKAGE}/themes/light.css';`)],
  ];
}

async function bundled(loader, contents) {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir },
    bundle: true,
    minify: true,
    legalComments: 'none',
    target: 'es2022',
    format: 'iife',
    write: false,
  });
  return outputFiles[0].text;
}
