import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { tokenNames, type LowContrast } from '../contrast.js';
import { colorTokens, type ColorToken } from '../setup.js';
import { group, setting, type GroupView } from './group.js';

/** What a color is while nobody has chosen one: the picker has to show something. */
const shown: Readonly<Record<ColorToken, string>> = {
  text: '#1c2a2b',
  muted: '#55606b',
  accent: '#0b5c57',
  'on-accent': '#ffffff',
  surface: '#f2f4f5',
  border: '#7a858e',
  error: '#b3261e',
  success: '#146c43',
  focus: '#0b5c57',
};

/** The colors, with a warning where one can't be seen well. */
export const looksGroup = (view: GroupView, warnings: readonly LowContrast[]): TemplateResult =>
  group(
    'Colors',
    false,
    html`
      <p class="hint">
        Font, text size and colors come from your page. Choose only what should be different. The contrast is
        judged on the page of the preview.
      </p>
      ${colorTokens.map((token) =>
        colorField(
          view,
          token,
          warnings.filter((warning) => warning.token === token).map(({ message }) => message),
        ),
      )}
    `,
  );

function colorField(
  { setup, change, focus }: GroupView,
  token: ColorToken,
  warnings: readonly string[],
): TemplateResult {
  const { [token]: color, ...others } = setup.colors;
  const id = `color-${token}`;
  return html`
    <div class="field">
      <div class="color">
        <label for=${id}>${tokenNames[token]}</label>
        <span class="hint" id="${id}-state">${color ?? 'as the page has it'}</span>
        ${
          color
            ? html`<button
                type="button"
                class="small"
                aria-label="Take back: ${tokenNames[token]}"
                @click=${() => {
                  change({ colors: others });
                  focus(id);
                }}
              >
                Take back
              </button>`
            : nothing
        }
        <input
          id=${id}
          type="color"
          autocomplete="off"
          aria-describedby="${id}-state ${warnings.length ? `${id}-problem` : ''}"
          .value=${live(color ?? shown[token])}
          @input=${(event: Event) =>
            change({ colors: { ...setup.colors, [token]: (event.target as HTMLInputElement).value } })}
        />
      </div>
      ${warnings.length ? html`<p class="problem" id="${id}-problem">${warnings.join(' ')}</p>` : nothing}
    </div>
  `;
}

/** Where the script is loaded from. */
export const scriptGroup = (view: GroupView): TemplateResult =>
  group(
    'Where the script is',
    false,
    html`
      ${setting(view, 'scriptFolder', {
        hint: 'For example /scripts/, after you have put the script there: then nothing is loaded from anybody else. If you leave this empty, it comes from jsDelivr, a public delivery network, in exactly this version.',
      })}
    `,
  );
