import type { Setup } from '../builder/setup.js';
import type { Obstacle } from './clinic-endpoint.js';
import type { Finding } from './finding.js';
import { formatFacts } from './format-facts.js';

/** Explains why nothing can be sent with a setup. */
export function explainObstacle(setup: Setup, obstacle: Obstacle): Finding {
  const { endpointFormat: format } = setup;
  switch (obstacle.status) {
    case 'unusable':
      return obstacle.setting === 'endpoint'
        ? {
            kind: 'unusable',
            setting: 'endpoint',
            title: setup.endpoint.trim()
              ? 'The endpoint’s address can’t be used'
              : 'There is no endpoint yet',
            explanation: `Nothing was sent. Expected: ${obstacle.expected}.`,
            next: [
              setup.endpoint.trim()
                ? 'Put the address right, such as https://www.riverside.example/api/contact or /api/contact.'
                : 'Give the address that messages go to. Without one the form isn’t shown, but how to reach the clinic.',
            ],
            arrived: 'no',
          }
        : {
            kind: 'unusable',
            setting: 'fieldNames',
            title: 'The field names can’t be used',
            explanation: `Nothing was sent. Expected: ${obstacle.expected}.`,
            next: [
              'Write our name of a field, a colon and the endpoint’s name of it, without blanks, for each field that is called otherwise; no two the same.',
            ],
            code: { label: 'An example', text: 'name:your-name email:your-email message:your-message' },
            arrived: 'no',
          };
    case 'lacking':
      return {
        kind: 'lacking',
        title: `Something is missing for the format “${format}”`,
        explanation: `Nothing was sent. Expected: ${obstacle.expected}.`,
        next: [lackingStep(setup, obstacle.expected)],
        arrived: 'no',
      };
    case 'same-site':
      return {
        kind: 'same-site',
        title: 'This address can’t be checked from here',
        explanation: `“${setup.endpoint.trim()}” is an address of the clinic’s own site, and this page doesn’t know where that is. Nothing was sent.`,
        next: [
          'Fill in where the clinic’s website is, then check again.',
          'Or put the form on the website and send a message from there.',
        ],
        arrived: 'no',
      };
  }
}

function lackingStep({ endpointFormat: format }: Setup, expected: string): string {
  const taken = /^no extra field named (.+)$/.exec(expected)?.[1];
  if (taken)
    return `Rename or remove the hidden field “${taken}”: the form sends something under that name itself.`;
  if (expected.startsWith('an endpoint')) return formatFacts[format].lookUp;
  if (expected.endsWith('form-name'))
    return 'Add a hidden field “form-name” that holds the name of your form in Netlify.';
  if (expected.endsWith('access_key'))
    return 'Add a hidden field “access_key” that holds the key which Web3Forms mailed you.';
  if (expected.includes('input_'))
    return 'Name your Gravity form’s inputs in the field names, such as name:input_1 email:input_3. The numbers are the IDs of the fields in the form’s editor.';
  return 'Add a hidden field of that name, or name it in the field names.';
}

/** An endpoint without encryption: a page with encryption can't send to it. */
export function explainMixedContent(url: URL): Finding {
  return {
    kind: 'same-site',
    title: 'This address can’t be checked from here',
    explanation: `This page is served over https:, and from such a page browsers send nothing to ${url.origin}, which isn’t. Nothing was sent.`,
    next: [
      'Serve the clinic’s website and its endpoint over https: what patients write is nobody else’s business.',
      'Until then, put the form on the website and send a message from there.',
    ],
    arrived: 'no',
  };
}
