// What a person does who hears a page instead of seeing it: presses a key, and listens.
import { setTimeout as pause } from 'node:timers/promises';

/** How long it has to be silent before the next key, in milliseconds. */
const SILENCE = 700;
/** How long a person waits for words that don't come, in milliseconds. */
const PATIENCE = 20_000;

/** Keys pressed and words heard on a desktop, in order. */
export class Reader {
  /** All that happened: `{ key }`, `{ said }`. */
  log = [];
  #desktop;
  #begun = 0;
  #lastAt = Date.now();
  #listeners = new Set();

  constructor(desktop) {
    this.#desktop = desktop;
    desktop.speech.on('line', (line) => {
      const { say } = JSON.parse(line);
      this.#lastAt = Date.now();
      if (say) this.log.push({ said: say });
      for (const listener of this.#listeners) listener();
    });
  }

  /** Presses a key, such as `Tab` or `shift+Tab`, once it is silent, and waits until the expected words are heard, in this order. */
  async press(key, ...expected) {
    await this.#silence();
    this.#step({ key });
    await this.#xdotool('key', '--clearmodifiers', key);
    if (expected.length) await this.hears(...expected);
  }

  /** Presses a key until these words are heard, at most so many times. */
  async find(key, words, most = 40) {
    for (let time = 0; time < most; time++) {
      await this.press(key);
      await this.#silence();
      if (this.said.join(' ').includes(words)) return;
    }
    throw new Error(`Not found with ${key}: ${JSON.stringify(words)}.\n${this}`);
  }

  /** Types a text, letter by letter. */
  async type(text) {
    await this.#silence();
    this.#step({ typed: text });
    await this.#xdotool('type', '--delay', '40', text);
  }

  /** What was said since the last key. */
  get said() {
    return this.log.slice(this.#begun).flatMap(({ said }) => said ?? []);
  }

  /** Waits until all of these have been said since the last key, in this order. */
  async hears(...expected) {
    const missing = () => firstMissing(this.said, expected);
    await this.#until(() => missing() === undefined, PATIENCE);
    if (missing() !== undefined) throw new Error(`Not heard: ${JSON.stringify(missing())}. ${this.#told()}`);
    return this;
  }

  /** Waits for silence; none of these may have been said since the last key. */
  async hearsNothingOf(...unexpected) {
    await this.#silence();
    const said = this.said.join(' ');
    const heard = unexpected.filter((words) => said.includes(words));
    if (heard.length) throw new Error(`Heard: ${JSON.stringify(heard)}. ${this.#told()}`);
  }

  /** Waits for silence; each of these has been said exactly once since the last key. */
  async hearsOnce(...expected) {
    await this.#silence();
    const said = this.said.join(' ');
    const otherwise = expected.filter((words) => said.split(words).length !== 2);
    if (otherwise.length)
      throw new Error(`Not heard exactly once: ${JSON.stringify(otherwise)}. ${this.#told()}`);
  }

  /** The whole of it, to be read. */
  toString() {
    return this.log
      .map(({ key, typed, said }) => (said === undefined ? `\n[${key ?? `types “${typed}”`}]` : `  ${said}`))
      .join('\n');
  }

  #told() {
    return `Since the last key was said: ${JSON.stringify(this.said, undefined, 2)}`;
  }

  #step(entry) {
    this.log.push(entry);
    this.#begun = this.log.length;
    this.#lastAt = Date.now();
  }

  async #silence() {
    for (let left = SILENCE; left > 0; left = this.#lastAt + SILENCE - Date.now()) await pause(left);
  }

  async #until(isSo, ms) {
    const end = Date.now() + ms;
    while (!isSo() && Date.now() < end) {
      await new Promise((resolve) => {
        this.#listeners.add(resolve);
        setTimeout(resolve, end - Date.now()).unref();
        pause(500).then(resolve);
      });
      this.#listeners.clear();
    }
  }

  #xdotool(...args) {
    return this.#desktop.start('xdotool', ...args).ended;
  }
}

/** Chromium leaves out blanks between what stands beside each other. */
const joined = (text) => text.replace(/\s+/g, '');

/** The first of the expected words that isn't there in its turn. */
function firstMissing(said, expected) {
  const all = joined(said.join(''));
  let at = 0;
  for (const words of expected) {
    const found = all.indexOf(joined(words), at);
    if (found < 0) return words;
    at = found + joined(words).length;
  }
  return undefined;
}
