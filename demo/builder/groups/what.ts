import { html, nothing, type TemplateResult } from 'lit';
import { infoSections, type InfoSection } from '../../../src/content/content.js';
import { checkbox, radios, select } from '../controls.js';
import { elementNames, type ElementName, type Language } from '../setup.js';
import { group, type GroupView } from './group.js';

const elementLabels: Readonly<Record<ElementName, readonly [label: string, hint: string]>> = {
  info: ['About the procedure', 'What it is, who it is for and how it is done.'],
  risks: ['Benefits and risks', 'Side by side, with equal weight.'],
  contact: ['Contact form', 'Sends to an address of yours.'],
};

const sectionLabels: Readonly<Record<InfoSection, string>> = {
  overview: 'What it is',
  comparison: 'How it differs from other treatments',
  candidates: 'Who it is for',
  procedure: 'How it is done',
};

const toggled = <Value>(all: readonly Value[], chosen: readonly Value[], value: Value, on: boolean) =>
  on
    ? all.filter((each) => each === value || chosen.includes(each))
    : chosen.filter((each) => each !== value);

/** What the page shows. */
export function whatGroup(view: GroupView): TemplateResult {
  const { setup, problems, change } = view;
  const has = (name: ElementName) => setup.elements.includes(name);
  return group(
    'What the page shows',
    true,
    html`
      <fieldset class="choices" id="elements" tabindex="-1">
        <legend>Parts</legend>
        ${problems.elements ? html`<p class="problem">${problems.elements.message}</p>` : nothing}
        ${elementNames.map((name) =>
          checkbox({
            id: `element-${name}`,
            label: elementLabels[name][0],
            hint: elementLabels[name][1],
            checked: has(name),
            onChange: (on) => change({ elements: toggled(elementNames, setup.elements, name, on) }),
          }),
        )}
      </fieldset>
      ${has('info') ? sections(view) : nothing}
      ${
        has('info') || has('risks')
          ? radios({
              id: 'layout',
              label: 'Layout',
              value: setup.layout,
              options: [
                ['full', 'Everything open'],
                ['accordion', 'Sections folded away'],
              ],
              onChange: (layout) => change({ layout }),
            })
          : nothing
      }
      ${
        has('risks')
          ? checkbox({
              id: 'evidence',
              label: 'Show what the studies found',
              hint: 'Numbers of people in every 1,000, as pictures, with limits and sources.',
              checked: setup.evidence,
              onChange: (evidence) => change({ evidence }),
            })
          : nothing
      }
      ${
        has('risks') && has('contact')
          ? checkbox({
              id: 'ask',
              label: '“Ask about this” beside each benefit and risk',
              hint: 'Adds it to the message that the person writes.',
              checked: setup.ask,
              onChange: (ask) => change({ ask }),
            })
          : nothing
      }
      ${select({
        id: 'language',
        label: 'Language',
        hint: 'A script with every language is a little larger.',
        value: setup.language,
        options: [
          ['en', 'English'],
          ['es', 'Spanish'],
          ['page', 'As the page around says (its lang attribute)'],
        ] satisfies [Language, string][],
        onChange: (language) => change({ language }),
      })}
      ${select({
        id: 'headingLevel',
        label: 'Headings begin at level',
        hint: 'One below the heading that stands above them on your page.',
        value: String(setup.headingLevel),
        options: [1, 2, 3, 4, 5, 6].map((level) => [String(level), `${level} (h${level})`] as const),
        onChange: (level) => change({ headingLevel: Number(level) }),
      })}
    `,
  );
}

/** The sections of the information in their order; one that isn't shown stands where it would by default. */
function sections({ setup, problems, change, focus }: GroupView): TemplateResult {
  const chosen = setup.sections;
  const order = [...chosen];
  for (const [at, name] of infoSections.entries()) {
    const before = infoSections[at - 1];
    if (!order.includes(name)) order.splice(before ? order.indexOf(before) + 1 : 0, 0, name);
  }
  const show = (name: InfoSection, on: boolean) => {
    change({ sections: order.filter((each) => (each === name ? on : chosen.includes(each))) });
    focus(`section-${name}`);
  };
  const move = (name: InfoSection, by: -1 | 1) => {
    const at = chosen.indexOf(name) + by;
    if (at < 0 || at >= chosen.length) return;
    const others = chosen.filter((each) => each !== name);
    change({ sections: [...others.slice(0, at), name, ...others.slice(at)] });
    focus(`move-${name}-${by}`);
  };
  return html`
    <fieldset class="choices" id="sections" tabindex="-1">
      <legend>Sections and their order</legend>
      ${problems.sections ? html`<p class="problem">${problems.sections.message}</p>` : nothing}
      ${order.map(
        (name) => html`
          <div class="ordered">
            ${checkbox({
              id: `section-${name}`,
              label: sectionLabels[name],
              checked: chosen.includes(name),
              onChange: (on) => show(name, on),
            })}
            ${
              chosen.includes(name)
                ? ([-1, 1] as const).map(
                    (by) => html`
                      <button
                        type="button"
                        class="move"
                        id="move-${name}-${by}"
                        aria-label="Move “${sectionLabels[name]}” ${by < 0 ? 'up' : 'down'}"
                        aria-disabled=${chosen.at(by < 0 ? 0 : -1) === name}
                        @click=${() => move(name, by)}
                      >
                        <span aria-hidden="true">${by < 0 ? '↑' : '↓'}</span>
                      </button>
                    `,
                  )
                : nothing
            }
          </div>
        `,
      )}
    </fieldset>
  `;
}
