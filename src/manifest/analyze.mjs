import { create } from '@custom-elements-manifest/analyzer';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { configAttributes } from './config-attributes.mjs';
import { customProperties } from './custom-properties.mjs';
import { parameterProperties, returnTypes, withConfigAttributes, withCustomProperties } from './plugins.mjs';
import { publicOnly } from './public-only.mjs';

/** Every class that is public or that one inherits from. */
const sources = [
  'elements/shared/configured-element',
  'elements/shared/content-element',
  'elements/clinic/mild-clinic',
  'elements/info/mild-info',
  'elements/risks/mild-risks',
  'elements/contact/mild-contact',
  'events',
];

function parse(name) {
  const path = `src/${name}.ts`;
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** The custom elements manifest: what the comments in the sources say of everything public. */
export const analyze = () =>
  create({
    modules: sources.map(parse),
    plugins: [
      withConfigAttributes(configAttributes(parse('config/schema'))),
      withCustomProperties(customProperties(parse('styles/tokens'))),
      parameterProperties,
      returnTypes,
      publicOnly,
    ],
    context: { dev: false },
  });
