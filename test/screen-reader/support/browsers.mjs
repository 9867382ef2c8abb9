// The browsers that Orca reads, each with a profile that nobody has used.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEngines } from '../../helpers/engines.mjs';

export const BROWSERS = {
  firefox: (desktop, path, url) => {
    const profile = desktop.folder(`firefox-${Date.now()}`);
    const prefs = {
      'accessibility.force_disabled': -1,
      'browser.aboutwelcome.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.normandy.enabled': false,
      'toolkit.telemetry.reportingpolicy.firstRun': false,
      'signon.rememberSignons': false,
      'browser.newtab.preload': false,
    };
    const lines = Object.entries(prefs).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    return desktop.start(path, '--profile', profile, '--no-remote', url);
  },
  chromium: (desktop, path, url) =>
    desktop.start(
      path,
      '--no-sandbox',
      '--test-type',
      '--force-renderer-accessibility',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${desktop.folder(`chromium-${Date.now()}`)}`,
      url,
    ),
};

/** Opens a page in a browser. */
export function open(name, desktop, url) {
  return BROWSERS[name](desktop, findEngines([name])[name], url);
}
