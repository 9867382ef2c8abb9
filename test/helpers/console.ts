/** What the page says on the console while a test runs. */
export class ConsoleLog {
  readonly errors: string[] = [];
  readonly infos: string[] = [];
  readonly warnings: string[] = [];
}

const { error, info, warn } = console;

/** Keeps what is said on the console, instead of printing it, until the test ends. */
export function listenToConsole(): ConsoleLog {
  const log = new ConsoleLog();
  const keepIn =
    (lines: string[]) =>
    (...said: unknown[]) =>
      void lines.push(said.map(String).join(' '));
  console.error = keepIn(log.errors);
  console.info = keepIn(log.infos);
  console.warn = keepIn(log.warnings);
  return log;
}

afterEach(() => Object.assign(console, { error, info, warn }));
