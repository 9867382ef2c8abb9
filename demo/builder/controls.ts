import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Problem } from './problems.js';

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What there is to know of the choice that is made: below it, for it changes. */
  readonly help?: string | undefined;
  readonly problem?: Problem | undefined;
}

interface TextField extends Labelled {
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'url' | 'date';
  readonly inputMode?: 'numeric';
  readonly onInput: (text: string) => void;
  /** The person has left the field. */
  readonly onChange?: () => void;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

const describedBy = ({ id, hint, help, problem }: Labelled) =>
  [hint && `${id}-hint`, help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') ||
  nothing;

const hintAndProblem = ({ id, hint, problem }: Labelled) => html`
  ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${problem ? html`<p class="problem" id="${id}-problem">${problem.message}</p>` : nothing}
`;

/** A line of text with its label above. */
export const textField = (field: TextField): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    ${hintAndProblem(field)}
    <input
      id=${field.id}
      type=${field.type ?? 'text'}
      inputmode=${field.inputMode ?? nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.problem?.isWrong ? 'true' : nothing}
      .value=${live(field.value)}
      @input=${(event: Event) => field.onInput(valueOf(event))}
      @change=${() => field.onChange?.()}
    />
  </div>
`;

/** A box to tick. */
export const checkbox = (
  field: Labelled & { readonly checked: boolean; readonly onChange: (checked: boolean) => void },
): TemplateResult => html`
  <div class="check">
    <input
      id=${field.id}
      type="checkbox"
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      .checked=${live(field.checked)}
      @change=${(event: Event) => field.onChange((event.target as HTMLInputElement).checked)}
    />
    <div>
      <label for=${field.id}>${field.label}</label>
      ${hintAndProblem(field)}
    </div>
  </div>
`;

/** One of a few, all in sight. */
export const radios = <Value extends string>(
  field: Labelled & {
    readonly value: Value;
    readonly options: readonly (readonly [Value, string])[];
    readonly onChange: (value: Value) => void;
  },
): TemplateResult => html`
  <fieldset class="choices" id=${field.id} aria-describedby=${describedBy(field)}>
    <legend>${field.label}</legend>
    ${hintAndProblem(field)}
    ${field.options.map(
      ([value, label]) => html`
        <label>
          <input
            type="radio"
            name=${field.id}
            value=${value}
            autocomplete="off"
            .checked=${live(value === field.value)}
            @change=${() => field.onChange(value)}
          />
          ${label}
        </label>
      `,
    )}
  </fieldset>
`;

/** One of many. */
export const select = <Value extends string>(
  field: Labelled & {
    readonly value: Value;
    readonly options: readonly (readonly [Value, string])[];
    readonly onChange: (value: Value) => void;
  },
): TemplateResult => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    ${hintAndProblem(field)}
    <select
      id=${field.id}
      autocomplete="off"
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.onChange(valueOf(event) as Value)}
    >
      ${field.options.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${live(value === field.value)}>${label}</option>`,
      )}
    </select>
    ${field.help ? html`<p class="hint" id="${field.id}-help">${field.help}</p>` : nothing}
  </div>
`;
