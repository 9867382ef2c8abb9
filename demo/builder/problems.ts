import { readLayer, type Values } from '../../src/config/layer.js';
import { configSchemas, type ConfigKey } from '../../src/config/schema.js';
import { endpointFor } from '../../src/contact/endpoints/index.js';
import { formats } from './format-help.js';
import { filled } from './page-parts.js';
import { defaultSetup, type Setup } from './setup.js';
import { siteOf, unknownSite } from './website.js';

/** What is to be said of a field. */
export interface Problem {
  /** Whether what stands there can't be used; else something is missing. */
  readonly isWrong: boolean;
  readonly message: string;
}

/** Problems by the field that they are about. */
export type Problems = Readonly<Partial<Record<keyof Setup, Problem>>>;

const wrong = (expected: string): Problem => ({
  isWrong: true,
  message: `This can’t be used. Expected: ${expected}.`,
});

const missing = (message: string): Problem => ({ isWrong: false, message });

/** Finds what the widgets would refuse, in their own words, and what the setup still lacks; roughly in the order of the fields. */
export function problemsOf(setup: Setup): Problems {
  const problems: Problems = { ...lacking(setup), ...refused(setup) };
  const keys = (Object.keys(defaultSetup) as (keyof Setup)[]).filter((key) => problems[key]);
  return Object.fromEntries(keys.map((key) => [key, problems[key]]));
}

/** The setup without what can't be used: the widgets would leave it out, too, and complain on the console. */
export function usableOf(setup: Setup, problems: Problems): Setup {
  const wrongKeys = (Object.keys(problems) as (keyof Setup)[]).filter((key) => problems[key]?.isWrong);
  return { ...setup, ...Object.fromEntries(wrongKeys.map((key) => [key, defaultSetup[key]])) };
}

function refused(setup: Setup): Problems {
  const site = siteOf(setup);
  const { href, origin } = site ?? unknownSite;
  const schemas = configSchemas(() => ({ base: href, origin }));
  const given = Object.fromEntries(
    (Object.keys(schemas) as ConfigKey[]).flatMap((key) => {
      const value = key === 'locale' ? undefined : setup[key];
      return typeof value === 'string' && value.trim() ? [[key, value.trim()]] : [];
    }),
  );
  const problems: Partial<Record<keyof Setup, Problem>> = {};
  const values = readLayer(schemas, given, Object.keys(given), ({ key, expected }) => {
    problems[key as keyof Setup] = wrong(expected);
  });
  if (setup.website.trim() && !site) {
    problems.website = wrong('the start of your pages’ addresses, such as https://www.riverside.example');
  }
  if (setup.scriptFolder.trim() && !/^(https:\/\/[^/\s]+)?\/\S*$/.test(setup.scriptFolder.trim())) {
    problems.scriptFolder = wrong('an https: address, or a path such as /scripts/');
  }
  return { ...unfit(setup, values), ...problems };
}

/** What the format doesn't fit: the widgets send all the same, but what takes messages there won't understand them. */
function unfit(
  { elements, endpointFormat, hidden }: Setup,
  { endpoint, fieldNames }: Values<ReturnType<typeof configSchemas>>,
): Problems {
  if (!elements.includes('contact') || !endpoint) return {};
  const { name, address, hidden: needed } = formats[endpointFormat];
  const extra = { ...needed, ...filled(hidden) };
  const expectedAt = (url: string) => endpointFor({ endpoint: url, endpointFormat, fieldNames }).check(extra);
  const expected = expectedAt(endpoint);
  if (!expected) return {};
  const key = expectedAt(address) ? 'fieldNames' : 'endpoint';
  return { [key]: missing(`${name} expects ${expected}.`) };
}

function lacking(setup: Setup): Problems {
  const has = (name: Setup['elements'][number]) => setup.elements.includes(name);
  const lacks = (key: 'endpoint' | 'clinicPhone' | 'privacyUrl' | 'contactUrl') => !setup[key].trim();
  const problems: Partial<Record<keyof Setup, Problem>> = {};
  if (!setup.elements.length) problems.elements = missing('Choose at least one.');
  if (has('info') && !setup.sections.length) problems.sections = missing('Choose at least one.');
  if (!has('contact')) {
    if (lacks('contactUrl') && lacks('clinicPhone')) {
      problems.contactUrl = missing('Without the form, people need a contact page or a phone number.');
    }
    return problems;
  }
  if (lacks('clinicPhone')) {
    problems.clinicPhone = missing('People who get stuck in the form need a number to call.');
  }
  if (lacks('privacyUrl'))
    problems.privacyUrl = missing('People want to know what happens to what they send.');
  if (lacks('endpoint')) {
    problems.endpoint = missing('Without it the form can’t send: how to reach you stands in its place.');
  }
  const { name, hidden } = formats[setup.endpointFormat];
  const empty = Object.keys(hidden).filter((key) => !setup.hidden[key]?.trim());
  if (empty.length) problems.hidden = missing(`${name} needs ${empty.join(' and ')}.`);
  return problems;
}
