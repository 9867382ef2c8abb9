import { availableParallelism } from 'node:os';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserCommands } from './test/helpers/browser-commands.mjs';
import { fakeEndpoint } from './test/helpers/fake-endpoint.mjs';
import { bundled } from './test/helpers/bundled.mjs';
import { demoEndpoint } from './test/helpers/demo-endpoint.mjs';
import { demoServer } from './test/helpers/demo-server.mjs';
import { faultTable, faultTableCommand } from './test/helpers/fault-table.mjs';
import { fixtures } from './test/helpers/fixtures.mjs';
import { launchers } from './test/helpers/launchers.mjs';
import { oldLibraries } from './test/helpers/old-libraries.mjs';
import { ksesCommand } from './test/helpers/kses-command.mjs';
import { matrices } from './test/helpers/matrix.mjs';
import { reactBundle } from './test/helpers/react-bundle.mjs';

/** Prints what tests show side by side. */
const tables = {
  onTestRunFinished({ sessions }) {
    for (const line of [...matrices(sessions), ...faultTable()]) console.log(line);
  },
};

export default {
  rootDir: import.meta.dirname,
  files: ['test/**/*.test.ts'],
  browsers: launchers(process.env.ENGINES?.split(',')),
  reporters: [defaultReporter(), tables],
  // An address instead of a name: `localhost` then is another origin on the same server.
  hostname: '127.0.0.1',
  // Without `development` the one Lit that loads is the production build, as on a host page.
  nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
  plugins: [
    bundled('zod/mini', 'zod/v4/core'),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    browserCommands(),
    ksesCommand(),
    faultTableCommand(),
    reactBundle(import.meta.dirname),
  ],
  middleware: [fakeEndpoint(), demoEndpoint(), demoServer(), oldLibraries(), fixtures(import.meta.dirname)],
  // One page at a time in each engine: only the page in front has focus, and only there are timers not throttled.
  concurrency: 1,
  concurrentBrowsers: Math.min(3, availableParallelism()),
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  // A promise that nobody catches fails the test that is running, as any uncaught error does.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html>
      <body>
        <script>addEventListener('unhandledrejection', ({ reason }) => reportError(reason));</script>
        <script type="module" src="${testFramework}"></script>
        <script type="module" src="/test/helpers/tell-failures.js"></script>
      </body>
    </html>`,
  testFramework: { config: { timeout: 20_000, ui: 'bdd', forbidOnly: process.env.CI === 'true' } },
};
