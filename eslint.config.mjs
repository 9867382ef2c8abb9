import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';
import ts from 'typescript-eslint';

const house = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-restricted-syntax': [
    'error',
    { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
    { selector: 'ExportDefaultDeclaration', message: 'Export it by name.' },
  ],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'error',
};

/** The folders of src, the lowest first: none imports from one that comes after it. */
const layers = ['contact', 'config', 'content', 'locales', 'elements', 'prerender'];

const onlyBelow = (files, above) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(\\.\\./)+(${above.join('|')})/`, message: 'Import from below only.' }] },
    ],
  },
});

export default defineConfig(
  // What is in consumer/ is read in a project that has the package installed.
  globalIgnores(['dist/', 'site/', 'coverage/', '.cache/', 'custom-elements.json', 'test/package/consumer/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: house },

  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Contradicts no-non-null-assertion.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A handler given to Lit may well be asynchronous: nobody waits for an event listener.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },

  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    extends: [lit.configs['flat/recommended'], a11y.configs.recommended],
    rules: {
      // Lit calls an element's handlers on the element.
      '@typescript-eslint/unbound-method': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-template-bind': 'error',
      'no-console': ['error', { allow: ['error', 'info', 'warn'] }],
    },
  },

  ...layers.slice(0, -1).map((folder, at) => onlyBelow([`src/${folder}/**/*.ts`], layers.slice(at + 1))),
  ...['shared', 'clinic', 'info', 'risks', 'contact'].map((folder, _, all) =>
    onlyBelow(
      [`src/elements/${folder}/*.ts`],
      [
        'prerender',
        ...all
          .filter((other) => other !== folder && other !== 'shared')
          .map((other) => `(?<=^\\.\\./)${other}`),
      ],
    ),
  ),

  {
    files: ['test/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      // Typed as a promise for the sake of the snapshots of @open-wc/testing.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test knows what it has put on the page, and its failing is how it says otherwise.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A fake of something asynchronous is asynchronous.
      '@typescript-eslint/require-await': 'off',
    },
  },

  {
    files: ['**/*.mjs'],
    ignores: ['demo/demo.mjs', 'demo/inbox.mjs', 'test/bench/probe.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['demo/demo.mjs', 'demo/inbox.mjs', 'test/bench/probe.mjs', 'test/fixtures/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    // As they stand, without a build.
    files: ['demo/wordpress/**/*.js'],
    languageOptions: { sourceType: 'script', globals: globals.browser },
  },
  {
    files: ['*.config.mjs'],
    // What reads these asks for a default export.
    rules: { 'no-restricted-syntax': 'off' },
  },
);
