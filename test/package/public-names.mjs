// Every name that a page may rely on. What isn't here is nobody's to rely on.

/** By attribute: its type and, where it has one, its default. The key for `configure()` is the same in camelCase. */
export const configuration = {
  'clinic-name': ['string'],
  'clinic-phone': ['string'],
  endpoint: ['string'],
  'endpoint-format': [
    "'json' | 'form' | 'formspree' | 'netlify' | 'contact-form-7' | 'gravity-forms' | 'hubspot' | 'web3forms' | 'formsubmit' | 'apps-script'",
    "'json'",
  ],
  'field-names': ['string'],
  'privacy-url': ['string'],
  'contact-url': ['string'],
  'reply-hours': ['number', '24'],
  'clinic-claims': ['boolean', 'false'],
  'reviewed-by': ['string'],
  'last-reviewed': ['string'],
  locale: ['string'],
};

const theming = [
  '--mild-font',
  '--mild-text',
  '--mild-muted',
  '--mild-accent',
  '--mild-on-accent',
  '--mild-surface',
  '--mild-border',
  '--mild-error',
  '--mild-success',
  '--mild-focus',
  '--mild-radius',
  '--mild-space',
  '--mild-measure',
];

const headingLevel = { 'heading-level': ['1 | 2 | 3 | 4 | 5 | 6', '2'] };

const contentAttributes = {
  ...headingLevel,
  layout: ["'full' | 'accordion'", "'full'"],
  'content-src': ['string'],
};

/** By tag; the attributes are those besides the configuration's. */
export const elements = {
  'mild-clinic': {
    class: 'MildClinic',
    attributes: {},
    properties: {},
    methods: {},
    events: {},
    slots: [''],
    customProperties: [],
    parts: [],
  },
  'mild-info': {
    class: 'MildInfo',
    attributes: { ...contentAttributes, sections: ['string'], 'structured-data': ['boolean', 'false'] },
    properties: { content: 'ContentInput | null' },
    methods: {},
    events: {},
    slots: ['before', 'after', 'overview', 'comparison', 'candidates', 'procedure'],
    customProperties: theming,
    parts: ['heading', 'section', 'list', 'item', 'term', 'figure', 'note', 'cta'],
  },
  'mild-risks': {
    class: 'MildRisks',
    attributes: { ...contentAttributes, ask: ['boolean', 'false'], evidence: ['boolean', 'false'] },
    properties: { content: 'ContentInput | null' },
    methods: {},
    events: { 'mild-ask': 'MildAskEvent' },
    slots: ['before', 'after'],
    customProperties: theming,
    parts: ['heading', 'section', 'list', 'item', 'term', 'figure', 'note', 'button'],
  },
  'mild-contact': {
    class: 'MildContact',
    attributes: { ...headingLevel, 'require-consent': ['boolean', 'false'] },
    properties: {
      values: 'FieldValues',
      topics: 'string[]',
      state: "'editing' | 'sending' | 'sent'",
      send: 'SendFunction',
    },
    methods: { submit: 'Promise<boolean>', reset: 'void' },
    events: {
      'mild-submit': 'MildSubmitEvent',
      'mild-success': 'MildSuccessEvent',
      'mild-failure': 'MildFailureEvent',
      'mild-invalid': 'MildInvalidEvent',
    },
    slots: ['intro', 'urgent', 'consent', 'success', 'fields'],
    customProperties: theming,
    parts: [
      'heading',
      'note',
      'form',
      'field',
      'label',
      'hint',
      'input',
      'error',
      'error-summary',
      'button',
      'success',
      'topic',
    ],
  },
};

/** The fields of the events, by class. */
export const events = {
  MildSubmitEvent: { id: 'string' },
  MildSuccessEvent: { id: 'string', durationMs: 'number' },
  MildFailureEvent: { id: 'string', reason: 'FailureReason', status: 'number | undefined' },
  MildInvalidEvent: { fields: 'readonly string[]' },
  MildAskEvent: { topic: 'string' },
};

/** What `reason` says. */
export const failureReasons = ['offline', 'timeout', 'network', 'busy', 'rejected', 'server', 'unreadable'];

/** The form's fields, in order. */
export const fields = ['name', 'patient', 'email', 'phone', 'message', 'consent'];

/** What an endpoint gets, in order. */
export const submissionKeys = [
  'id',
  'name',
  'patient',
  'email',
  'phone',
  'message',
  'topics',
  'consent',
  'locale',
  'page',
  'elapsedSeconds',
  'trap',
];

/** Where links lead to in `<mild-info>`. */
export const sectionIds = ['mild-overview', 'mild-comparison', 'mild-candidates', 'mild-procedure'];

/** What the package has besides its modules; those that aren't only for tools are in the README. */
export const files = {
  scripts: ['dist/mild-widgets.min.js', 'dist/mild-widgets.intl.min.js', 'dist/integrity.json'],
  forTools: ['custom-elements.json'],
};

/** What can be imported from a module; undefined where its exports aren't for scripts. */
export const exports = {
  '.': [
    ...Object.values(elements).map((element) => element.class),
    ...Object.keys(events),
    'configure',
    'version',
  ],
  './define': [],
  './schema': ['checkFields', 'fieldsSchema', 'interfaceIn', 'parseSubmission', 'sentNames'],
  './prerender': ['toStaticHTML'],
  './embed': undefined,
  './package.json': undefined,
};

/** What the script adds to a page. */
export const global = { name: 'MildWidgets', members: ['version', 'configure', 'mount'] };

/** What `data-mild` takes. */
export const mountPoints = ['info', 'risks', 'contact'];
