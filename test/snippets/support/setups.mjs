import { defaultSetup } from '../../../.cache/demo/demo/builder/setup.js';

/** What ends a text, starts a command or stands for something else in one of the languages that snippets are written in. */
export const HARD = [
  `O'Brien & "Sons"`,
  '</script> <!-- --> ]]> <?php $x ?> <?= 1 ?>',
  '{{ x }} {% x %} {# x #} {loadposition x} {x} ${y} #{z}',
  '[gallery] %token @click a.b@c.example',
  '&amp; &#39; &nbsp \\ \\n \\\\ ` `` $& $1',
  'ñ 痛 🙂 \u2028 \u00a0 : # - | > !',
  '\'\'\' """ \\',
].join(' ');

const ENDPOINT = 'https://api.riverside.example/contact';

const minimal = { ...defaultSetup, endpoint: ENDPOINT };

const everything = {
  ...minimal,
  website: 'https://www.riverside.example',
  elements: ['info', 'risks', 'contact'],
  sections: ['procedure', 'overview'],
  layout: 'accordion',
  headingLevel: 3,
  structuredData: true,
  ask: true,
  evidence: true,
  requireConsent: true,
  clinicName: 'Riverside Pain Clinic',
  clinicPhone: '+1 555 010 0199',
  privacyUrl: '/privacy',
  contactUrl: 'https://www.riverside.example/contact?from="spine"&to=\'us\'',
  replyHours: '48',
  clinicClaims: true,
  reviewedBy: 'Ana Ruiz, MD',
  lastReviewed: '2026-03-31',
  fieldNames: 'name:your-name email:your-email phone:your[phone]',
  hidden: { access_key: 'b0c1', source: 'spine page' },
  colors: { accent: '#0b5c57', 'on-accent': '#fffffe' },
};

/** Setups by what is special about them. */
export const setups = {
  minimal,
  everything,
  'hard texts': {
    ...everything,
    clinicName: HARD,
    reviewedBy: HARD,
    hidden: { [`a"b'c<d>{{e}}&f;`]: HARD, plain: HARD },
    sections: defaultSetup.sections,
  },
  Spanish: {
    ...minimal,
    language: 'es',
    elements: ['risks', 'contact'],
    evidence: true,
    replyHours: '72',
  },
  'the language of the page': { ...minimal, language: 'page', elements: ['contact'] },
  'one element without a form': {
    ...defaultSetup,
    elements: ['info'],
    contactUrl: '/contact',
    scriptFolder: '/assets/mild',
  },
};
