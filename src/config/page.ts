import { configContext, onPage } from './context.js';
import { withDefaults } from './merge.js';
import { onServer } from './on-server.js';
import { readLayer } from './layer.js';
import { entriesOf, reportProblem } from './report.js';
import { configSchemas, type ConfigInput, type ConfigKey, type ConfigLayer } from './schema.js';

/** The schemas of the configuration by key, for this page. */
export const configShape = configSchemas(() =>
  onServer ? undefined : { base: document.baseURI, origin: self.origin },
);

/** The configuration keys. */
export const configKeys = Object.keys(configShape) as ConfigKey[];

let script: ConfigLayer = {};
let configured: ConfigLayer = {};

const current = () => withDefaults(script, configured);

/** Provides the page's configuration. */
export const providePageConfig = onPage(configContext, current);

/** Lets every element of the page look at its configuration anew. */
export const refresh = (): void => providePageConfig().setValue(current());

/**
 * Sets configuration for the whole page, over the script tag's `data-*`. Keys
 * that are left out keep their value; `undefined` takes one back, and so does
 * a value that can't be used, which is reported on the console.
 *
 * @param config - values by key, such as `{ clinicName: 'Riverside Pain Clinic', replyHours: 48 }`
 */
export function configure(config: ConfigInput): void {
  const report = reportProblem('configure()');
  const keys = entriesOf('configure()', config).map(([key]) => key);
  configured = { ...configured, ...readLayer(configShape, config, keys, report) };
  for (const key of keys as ConfigKey[]) {
    if (!configKeys.includes(key)) {
      report({ key, value: config[key], expected: `one of the keys ${configKeys.join(', ')}` });
    }
  }
  refresh();
}

/** Reads the configuration from a script tag's `data-*`, now and whenever they change. */
export function configureFrom(tag: HTMLElement): void {
  let before: DOMStringMap = {};
  const read = () => {
    const changed = configKeys.filter((key) => tag.dataset[key] !== before[key]);
    script = { ...script, ...readLayer(configShape, tag.dataset, changed, reportProblem('the script tag')) };
    before = Object.assign({}, tag.dataset);
    refresh();
  };
  read();
  new MutationObserver(read).observe(tag, { attributes: true });
}
