import { html, nothing, type TemplateResult } from 'lit';

/** Something to do before the page can be published. */
export interface OpenItem {
  /** The id of its field. */
  readonly id: string;
  /** What the field is called. */
  readonly label: string;
  readonly message: string;
  /** Leads there. */
  readonly go: () => void;
}

const countOf = (items: readonly OpenItem[]) => {
  if (!items.length) return 'Nothing is left to do.';
  return items.length === 1 ? 'One thing is left to do.' : `${items.length} things are left to do.`;
};

/** What is still to be done, with a way to each field. How much that is gets announced; the list may change with each key. */
export const openList = (items: readonly OpenItem[]): TemplateResult => html`
  <p class="count" role="status">${countOf(items)}</p>
  ${
    items.length
      ? html`
          <div class="open">
            <h3>Before you publish</h3>
            <ul>
              ${items.map(
                ({ id, label, message, go }) => html`
                  <li>
                    <a
                      href="#${id}"
                      @click=${(event: Event) => {
                        // The address holds the setup.
                        event.preventDefault();
                        go();
                      }}
                      >${label}</a
                    >: ${message}
                  </li>
                `,
              )}
            </ul>
          </div>
        `
      : nothing
  }
`;
