import { ContextProvider } from '@lit/context';
import { configContext } from './context.js';
import { merge, withDefaults } from './merge.js';
import { parseLayer, type Problem } from './parse.js';
import { reportProblem } from './report.js';
import { configSchema, type ConfigInput, type ConfigKey, type ConfigLayer } from './schema.js';

/** The schema of every configuration key, for this page. */
export const configShape = configSchema(() => ({ base: document.baseURI, origin: self.origin })).shape;

/** The configuration keys. */
export const configKeys = Object.keys(configShape) as ConfigKey[];

let script: ConfigLayer = {};
let configured: ConfigLayer = {};
let provider: ContextProvider<typeof configContext> | undefined;

const current = () => withDefaults(script, configured);

/** Provides the page's configuration to every element in it, from `<html>`. Further calls do nothing. */
export function providePageConfig(): ContextProvider<typeof configContext> {
  return (provider ??= new ContextProvider(document.documentElement, {
    context: configContext,
    initialValue: current(),
  }));
}

/**
 * Sets configuration for the whole page, over the script tag's `data-*`. Keys
 * that are left out keep their value; `undefined` takes one back. What can't be
 * used is reported on the console and left as it was.
 *
 * @param config - values by key, such as `{ clinicName: 'Riverside Pain Clinic', replyHours: 48 }`
 */
export function configure(config: ConfigInput): void {
  const report = reportProblem('configure()');
  configured = merge(configured, parseLayer(configShape, config, report));
  for (const [key, value] of Object.entries(config)) {
    if (!Object.hasOwn(configShape, key)) {
      report({ key, value, expected: `one of the keys ${configKeys.join(', ')}` });
    } else if (value == null) {
      configured = { ...configured, [key]: undefined };
    }
  }
  provide();
}

/** Reads the configuration from a script tag's `data-*`, now and whenever they change. */
export function configureFrom(tag: HTMLElement): void {
  const known = new Map<string, Problem>();
  const read = () => {
    script = parseLayer(configShape, tag.dataset, (problem) => {
      if (known.get(problem.key)?.value !== problem.value) reportProblem('the script tag')(problem);
      known.set(problem.key, problem);
    });
    provide();
  };
  read();
  new MutationObserver(read).observe(tag, { attributes: true });
}

const provide = () => providePageConfig().setValue(current());
