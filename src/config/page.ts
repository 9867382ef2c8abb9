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
 * The configuration of a page. All copies of this code on it share that of the first one, of whichever version, so that
 * each can be told what holds for the elements, whoever has registered them: the names stay.
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
      // A tag without configuration takes none away: some pages carry the script twice.
      if (observer && configKeys.every((key) => tag.dataset[key] === undefined)) return;
      const read = () => {
        const { dataset } = tag;
        const keys = configKeys.filter((key) => dataset[key] !== before[key]);
        script = { ...script, ...readLayer(configShape, dataset, keys, reportProblem('the script tag')) };
        before = Object.assign({}, dataset);
        changed();
      };
      read();
      observer?.disconnect(); // from the tag that was run before
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

/** Lets every element of the page look at its configuration anew. */
export const refresh = (): void => {
  pageConfig().value = shared().current();
};

/**
 * Sets configuration for the whole page, over the script tag's `data-*`. Keys
 * that are left out keep their value; `undefined` takes one back, and so does
 * a value that can't be used, which is reported on the console.
 *
 * @param config - values by key, such as `{ clinicName: 'Riverside Pain Clinic', replyHours: 48 }`
 */
export const configure = (config: ConfigInput): void => shared().configure(config);

/**
 * Reads the configuration from a script tag's `data-*`, now and whenever they
 * change, in place of those of a tag that was run before.
 */
export const configureFrom = (tag: HTMLElement): void => shared().configureFrom(tag);
