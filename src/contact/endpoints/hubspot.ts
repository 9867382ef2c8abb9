import { own } from './answer.js';
import { jsonBody } from './bodies.js';
import type { Endpoint } from './endpoint.js';

/**
 * A HubSpot form. HubSpot refuses a field that the form doesn't declare, so the
 * form has to declare each field, as a hidden one if need be. Only a text says
 * what was wrong, such as "Error in 'fields.email'. Invalid email address" or
 * "Required field 'email' is missing".
 * https://developers.hubspot.com/docs/methods/forms/submit_form
 */
export const hubspot: Endpoint = {
  address: '/integration/submit/{number}/{guid}',
  request: (texts, { submission }) =>
    jsonBody({
      fields: Object.entries(texts).map(([name, value]) => ({
        objectTypeId: '0-1', // a contact
        name,
        value: [value].flat().join(';'), // how HubSpot separates several values
      })),
      context: { pageUri: submission.page, pageName: document.title },
    }),
  accepts: ({ status, json }) =>
    status === 200 && ['inlineMessage', 'redirectUri'].some((key) => typeof own(json, key) === 'string'),
  locate: (field, text) => [
    field ?? /(?:'fields\.|^Required field ')([^']+)'/.exec(text)?.[1],
    text.replace(/^Error in '.+?'\. /, ''),
  ],
};
