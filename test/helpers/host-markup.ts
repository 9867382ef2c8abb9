/** The built script. */
export const src = `${location.origin}/dist/mild-widgets.min.js`;

/** What the script tag says, as its dataset. */
export const configuration = { clinicPhone: '+1 555 010 0199', endpoint: '/endpoint/contact' } as const;

/** A script tag; attributes that are given add to the usual ones or replace them. */
export function script(attributes: Readonly<Record<string, string>> = {}): string {
  const all = {
    src,
    'data-clinic-phone': configuration.clinicPhone,
    'data-endpoint': configuration.endpoint,
    ...attributes,
  };
  return `<script ${Object.entries(all)
    .map(([name, value]) => (value ? `${name}="${value}"` : name))
    .join(' ')}></script>`;
}

/** One of each element, with fallback text. */
export const elements = `
  <mild-info><p>Call us.</p></mild-info>
  <mild-risks><p>Call us.</p></mild-risks>
  <mild-contact><p>Call us.</p></mild-contact>`;
