// Imports what a server may import, and says what it finds.
import * as widgets from 'mild-widgets';
import * as defined from 'mild-widgets/define';
import manifest from 'mild-widgets/package.json' with { type: 'json' };
import * as prerender from 'mild-widgets/prerender';
import { parseSubmission } from 'mild-widgets/schema';

const inquiry = {
  id: '4a8f2f0e-6f0a-4b3e-9a53-6f2c0f6a7e11',
  name: 'Ada Lovelace',
  patient: 'new',
  email: 'ada@example.com',
  phone: '+1 555 010 0199',
  locale: 'en',
  page: 'https://clinic.example/contact',
  elapsedSeconds: 42,
  trap: '',
};

const found = {
  widgets: Object.keys(widgets),
  defined: Object.keys(defined),
  prerender: Object.keys(prerender),
  version: manifest.version,
  embed: import.meta.resolve('mild-widgets/embed'),
  accepted: parseSubmission(inquiry).success,
  problems: parseSubmission({ ...inquiry, email: 'ada' }).problem.errors,
};
console.log(JSON.stringify(found));
