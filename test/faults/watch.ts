/** What was said or kept, by where: `console.log`, `localStorage.setItem`, … */
export interface Trace {
  readonly where: string;
  readonly what: string;
}

type Fn = (this: unknown, ...args: unknown[]) => unknown;

/** Everything that can be reached from a value, as text. */
export function textOf(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value) || value instanceof Window) return '';
  seen.add(value);
  if (value instanceof Element) return value.outerHTML;
  if (value instanceof Error) return `${value.name} ${value.message} ${textOf(value.cause, seen)}`;
  const keys = new Set<PropertyKey>();
  for (const key in value) keys.add(key);
  for (const key of Reflect.ownKeys(value)) keys.add(key);
  return [...keys]
    .map((key) => {
      try {
        return `${String(key)} ${textOf(Reflect.get(value, key), seen)}`;
      } catch {
        return ''; // an accessor that wants to be asked otherwise
      }
    })
    .join(' ');
}

/** The functions by which a page can say or keep something, apart from `fetch`. */
function outlets(): [name: string, owner: object, method: string][] {
  const of = (name: string, owner: object, ...methods: string[]) =>
    methods
      .filter((method) => method in owner)
      .map((method): [string, object, string] => [`${name}.${method}`, owner, method]);
  return [
    ...of(
      'console',
      console,
      ...Object.keys(console).filter((key) => typeof Reflect.get(console, key) === 'function'),
    ),
    ...of('storage', Storage.prototype, 'setItem'),
    ...of('history', History.prototype, 'pushState', 'replaceState'),
    ...of('indexedDB', IDBFactory.prototype, 'open'),
    ...of('caches', CacheStorage.prototype, 'open'),
    ...of('navigator', Navigator.prototype, 'sendBeacon'),
    ...of('XMLHttpRequest', XMLHttpRequest.prototype, 'open', 'send'),
    ...of('postMessage', window, 'postMessage', 'open'),
    ...of('BroadcastChannel', BroadcastChannel.prototype, 'postMessage'),
    ...of('performance', Performance.prototype, 'mark', 'measure'),
    ...of('URL', URL, 'createObjectURL'),
    ...of('events', EventTarget.prototype, 'dispatchEvent'),
  ];
}

/** Hears all that the page says and keeps until `end`, and what it says anyway. */
export function watch() {
  const traces: Trace[] = [];
  const undo: (() => void)[] = [];
  for (const [where, owner, method] of outlets()) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, method);
    const original = Reflect.get(owner, method) as Fn;
    const heard: Fn = function (...args) {
      traces.push({ where, what: textOf(args) });
      return original.apply(this, args);
    };
    Object.defineProperty(owner, method, { value: heard, configurable: true, writable: true });
    undo.push(() => {
      if (descriptor) Object.defineProperty(owner, method, descriptor);
      else Reflect.deleteProperty(owner, method);
    });
  }
  const errors = new AbortController();
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
    window.addEventListener(type, (event) => traces.push({ where: type, what: textOf(event) }), errors);
  }
  undo.push(() => errors.abort());
  return {
    traces,
    end: () => {
      for (const restore of undo.splice(0)) restore();
    },
  };
}

/** All that a browser keeps for the page, and what it shows to others, as text. */
export async function kept(): Promise<Record<string, string>> {
  const databases = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : [];
  return {
    cookies: document.cookie,
    localStorage: JSON.stringify(localStorage),
    sessionStorage: JSON.stringify(sessionStorage),
    indexedDB: databases.map(({ name }) => name).join(),
    caches: (await caches.keys()).join(),
    'window.name': window.name,
    history: JSON.stringify(history.state),
    length: String(history.length),
    location: location.href,
    title: document.title,
    referrer: document.referrer,
  };
}
