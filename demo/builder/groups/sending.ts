import { html, nothing, type TemplateResult } from 'lit';
import { endpointFormats, type EndpointFormat } from '../../../src/contact/endpoints/index.js';
import { checkbox, select, textField } from '../controls.js';
import { formats } from '../format-help.js';
import type { Setup } from '../setup.js';
import { group, setting, type GroupView } from './group.js';

/** What another format changes: its own hidden inputs and names take the place of the former one's. */
function withFormat(
  { endpointFormat: former, fieldNames, hidden }: Setup,
  endpointFormat: EndpointFormat,
): Partial<Setup> {
  const isTemplate = !fieldNames.trim() || fieldNames === formats[former].fieldNames;
  const kept = Object.entries(hidden).filter(([name]) => name in formats[endpointFormat].hidden);
  return {
    endpointFormat,
    hidden: Object.fromEntries(kept),
    ...(isTemplate && { fieldNames: formats[endpointFormat].fieldNames ?? '' }),
  };
}

/**
 * Where messages go.
 *
 * @param local - the demo's own endpoint, where there is one
 * @param check - what tries the endpoint out
 */
export function sendingGroup(view: GroupView, local: string | undefined, check: unknown): TemplateResult {
  const { setup, problems, change, leave, focus } = view;
  const format = formats[setup.endpointFormat];
  return group(
    'Where messages go',
    true,
    html`
      ${select({
        id: 'endpointFormat',
        label: 'What takes them',
        help: format.help,
        value: setup.endpointFormat,
        options: endpointFormats.map((name) => [name, formats[name].name] as const),
        onChange: (name) => change(withFormat(setup, name)),
      })}
      ${setting(view, 'endpoint', { type: 'text', hint: `It looks like ${format.address}` })}
      ${
        local && setup.endpoint !== local
          ? html`<button
              type="button"
              class="small"
              @click=${() => {
                change({ ...withFormat(setup, 'json'), endpoint: local });
                focus('endpoint');
              }}
            >
              Use this computer’s, to try it out
            </button>`
          : nothing
      }
      ${Object.entries(format.hidden).map(([name, what]) =>
        textField({
          id: `hidden-${name}`,
          label: name,
          hint: `Sent along with every message: ${what}.`,
          value: setup.hidden[name] ?? '',
          problem: setup.hidden[name]?.trim() ? undefined : problems.hidden,
          onInput: (text) => change({ hidden: { ...setup.hidden, [name]: text } }),
          onChange: () => leave('hidden'),
        }),
      )}
      ${setting(view, 'fieldNames', {
        hint: format.fieldNames
          ? `Pairs of our name and its own, such as ${format.fieldNames}`
          : 'Only if it has names of its own for them. Pairs such as name:full_name email:mail',
      })}
      ${checkbox({
        id: 'requireConsent',
        label: 'Ask for consent with a box to check',
        checked: setup.requireConsent,
        onChange: (requireConsent) => change({ requireConsent }),
      })}
      ${check}
    `,
  );
}
