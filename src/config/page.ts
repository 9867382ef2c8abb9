import { once } from '../once.js';
import { configContext, PageValue } from './context.js';
import { withDefaults } from './merge.js';
import { onServer } from './on-server.js';
import { readLayer } from './layer.js';
import { entriesOf, reportProblem } from './report.js';
import { configSchemas, type Config, type ConfigInput, type ConfigKey, type ConfigLayer } from './schema.js';

/** The schemas of the configuration by key, for this page. */
export const configShape = configSchemas(() =>
  onServer ? undefined : { base: document.baseURI, origin: self.origin },
);

/** The configuration keys. */
export const configKeys = Object.keys(configShape) as ConfigKey[];

/**
 * The configuration of a page. All copies of this code on the page, of whatever version, share the configuration of the
 * first copy. So each copy can configure the elements, whichever copy registered them. Other versions use these names, so
 * they never change.
 */
interface SharedConfig {
  current(): Config;
  configure(config: ConfigInput): void;
  configureFrom(tag: HTMLElement): void;
  /** Calls back whenever the configuration changes. */
  watch(callback: () => void): void;
}

function makeSharedConfig(): SharedConfig {
  let configured: ConfigLayer = {};
  let script: ConfigLayer = {};
  let before: DOMStringMap = {};
  const callbacks: (() => void)[] = [];
  const changed = () => {
    for (const callback of callbacks) callback();
  };
  let observer: MutationObserver | undefined;

  return {
    current: () => withDefaults(script, configured),
    configure(config) {
      const report = reportProblem('configure()');
      const keys = entriesOf('configure()', config).map(([key]) => key);
      configured = { ...configured, ...readLayer(configShape, config, keys, report) };
      for (const key of keys as ConfigKey[]) {
        if (!configKeys.includes(key)) {
          report({ key, value: config[key], expected: `one of the keys ${configKeys.join(', ')}` });
        }
      }
      changed();
    },
    configureFrom(tag) {
      // A tag without configuration changes nothing: some pages have the script twice.
      if (observer && configKeys.every((key) => tag.dataset[key] === undefined)) return;
      const read = () => {
        const { dataset } = tag;
        const keys = configKeys.filter((key) => dataset[key] !== before[key]);
        script = { ...script, ...readLayer(configShape, dataset, keys, reportProblem('the script tag')) };
        before = Object.assign({}, dataset);
        changed();
      };
      read();
      observer?.disconnect(); // the tag that ran before
      observer = new MutationObserver(read);
      observer.observe(tag, { attributes: true });
    },
    watch(callback) {
      callbacks.push(callback);
    },
  };
}

const place = Symbol.for('mild-widgets');

const shared = once(() => ((document as { [place]?: SharedConfig })[place] ??= makeSharedConfig()));

/** The page's configuration. */
export const pageConfig = once(() => {
  const value = new PageValue(configContext, shared().current());
  shared().watch(() => {
    value.value = shared().current();
  });
  return value;
});

/** Makes every element of the page read its configuration again. */
export const refresh = (): void => {
  pageConfig().value = shared().current();
};

/**
 * Sets configuration for the whole page. It overrides the script tag's `data-*`.
 * Keys that are left out keep their value. `undefined` takes a key back. So does
 * a value that can't be used, which the console reports. Never throws.
 *
 * @param config - values by key, such as `{ clinicName: 'Riverside Pain Clinic', replyHours: 48 }`
 */
export const configure = (config: ConfigInput): void => shared().configure(config);

/**
 * Reads the configuration from a script tag's `data-*`, now and whenever they
 * change. They replace those of a tag that ran before.
 */
export const configureFrom = (tag: HTMLElement): void => shared().configureFrom(tag);
