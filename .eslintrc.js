'use strict';

/** Which rooms of the house a room may not import from (docs: imports point downwards only). */
const ROOMS_ABOVE = {
  domain: ['services', 'components', 'webparts', 'excel'],
  services: ['components', 'webparts', 'excel'],
  components: ['webparts', 'excel'],
  webparts: ['excel'],
  excel: ['webparts']
};

const upwards = Object.entries(ROOMS_ABOVE).flatMap(([room, above]) =>
  above.map((from) => ({
    target: `./src/${room}`,
    from: `./src/${from}`,
    message: `Imports point downwards only: src/${room} may not know src/${from}.`
  }))
);

/** Ways by which text becomes elements of a page: what people write is text, whatever stands in it. */
const TEXT_AS_HTML = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'What people write is shown as text: no dangerouslySetInnerHTML.'
  },
  {
    selector: "Property[key.name='dangerouslySetInnerHTML']",
    message: 'What people write is shown as text: no dangerouslySetInnerHTML.'
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'Text is put into a page as text: textContent, or React.'
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]',
    message: 'Text is put into a page as text: textContent, or React.'
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'Text is put into a page as text: textContent, or React.'
  }
];

module.exports = {
  root: true,
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react', 'plugin:jsx-a11y/recommended'],
  plugins: ['import', 'jsx-a11y'],
  parserOptions: { tsconfigRootDir: __dirname, ecmaVersion: 2022, sourceType: 'module' },
  settings: {
    react: { version: '17.0.1' },
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } }
  },
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    // A promise that nobody waits for is a save that may fail unseen.
    '@typescript-eslint/no-floating-promises': 'error',
    'import/no-default-export': 'error',
    'import/no-restricted-paths': [
      'error',
      {
        zones: [
          ...upwards,
          {
            target: './src',
            from: './local',
            message: 'Nothing in src knows the local Microsoft 365.'
          },
          { target: './src', from: './tests', message: 'Nothing in src knows the tests.' }
        ]
      }
    ],
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'react-hooks/rules-of-hooks': 'error',
    'react-hooks/exhaustive-deps': 'error'
  },
  overrides: [
    {
      files: ['src/**/*.ts', 'src/**/*.tsx'],
      parserOptions: { project: './tsconfig.json' },
      rules: { 'no-restricted-syntax': ['error', ...TEXT_AS_HTML] }
    },
    {
      files: ['local/**/*.ts', 'local/**/*.tsx', 'tests/**/*.ts'],
      parserOptions: { project: './tsconfig.local.json' }
    },
    {
      files: ['src/domain/**/*.ts'],
      rules: {
        'no-restricted-globals': [
          'error',
          'window',
          'document',
          'navigator',
          'location',
          'fetch',
          'localStorage',
          'sessionStorage',
          'crypto',
          'performance',
          'process',
          'setTimeout',
          'setInterval'
        ],
        'no-restricted-properties': [
          'error',
          { object: 'Math', property: 'random', message: 'The domain is told its ids.' }
        ],
        'no-restricted-syntax': [
          'error',
          {
            selector:
              ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^[^.]/]',
            message: 'The domain is pure: it imports nothing but itself.'
          },
          {
            selector:
              "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
            message: 'The domain has no clock: take the as-at day as an argument.'
          }
        ]
      }
    },
    {
      // SPFx loads a web part through its module's default export.
      files: ['src/webparts/*/*WebPart.ts'],
      rules: { 'import/no-default-export': 'off' }
    },
    {
      // Node's side: no SPFx bundle rules, and the console is how a command speaks.
      files: ['local/**/*.ts', 'tests/**/*.ts'],
      env: { node: true, es2022: true },
      rules: { 'no-console': 'off' }
    },
    { files: ['tests/**/*.ts'], env: { jest: true } }
  ]
};
