import { own } from '../../src/contact/endpoints/answer.js';
import type { FormFields } from './heard.js';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/**
 * Reads what Contact Form 7 tells anybody of a form: the rules for its fields,
 * of which each text and each choice has one. Boxes for consent and hidden fields
 * have none. https://contactform7.com/schema-woven-validation/
 *
 * @returns undefined for anything else
 */
export function formFieldsIn(schema: unknown): FormFields | undefined {
  const rules = own(schema, 'rules');
  if (!Array.isArray(rules)) return undefined;
  const named = rules.map((rule: unknown) => [text(own(rule, 'field')), text(own(rule, 'rule'))] as const);
  const names = [...new Set(named.map(([name]) => name).filter(Boolean))];
  return {
    names,
    required: names.filter((name) => named.some(([field, rule]) => field === name && rule === 'required')),
  };
}

/** Where Contact Form 7 tells of a form that takes messages at this address. */
export function schemaUrl(endpoint: URL): string {
  const url = new URL(endpoint);
  const route = url.searchParams.get('rest_route');
  // Without pretty addresses the path is a parameter.
  if (route !== null) url.searchParams.set('rest_route', `${route.replace(/\/$/, '')}/schema`);
  else url.pathname = `${url.pathname.replace(/\/$/, '')}/schema`;
  return url.href;
}
