// The package as somebody gets it: packed, installed, type-checked, bundled, imported, and on a page.
import { after, before, describe } from 'node:test';
import { bundleTests, launch } from './installed/bundles.mjs';
import { contentTests } from './installed/contents.mjs';
import { nodeTests } from './installed/in-node.mjs';
import { install } from './installed/project.mjs';
import { typeTests } from './installed/types.mjs';

describe('the package, installed', () => {
  let installed;
  let browser;
  before(async () => {
    installed = await install();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    installed?.remove();
  });

  contentTests(() => installed);
  typeTests(() => installed);
  nodeTests(() => installed);
  bundleTests(
    () => installed,
    () => browser,
  );
});
