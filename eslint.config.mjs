import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// The order of the house: a folder imports only from folders before it (docs/architecture.md).
const house = ['language', 'ingest', 'cluster', 'collate', 'site'];

// The fetcher stands beside the house: it may use the first two folders, and no folder of the house may use it, so that a build stays offline.
const fetcher = {
  files: ['src/fetch/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...house.slice(2), 'components', 'layouts', 'pages', 'cli'].map((other) => `**/${other}/**`),
            message: 'src/fetch imports only from language and ingest.',
          },
        ],
      },
    ],
    'no-restricted-properties': [
      'error',
      ...[
        ['Date', 'now'],
        ['Math', 'random'],
      ].map(([object, property]) => ({ object, property, message: 'Clock and chance come from world.ts.' })),
    ],
  },
};

const oneDirection = house.map((folder, index) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...house.slice(index + 1), 'fetch', 'components', 'layouts', 'pages'].map(
              (later) => `**/${later}/**`,
            ),
            message: `src/${folder} imports only from folders before it: ${house.slice(0, index).join(', ') || 'none'}.`,
          },
          ...(folder === 'site'
            ? []
            : [
                {
                  group: ['astro', 'astro/*', 'astro:*', 'node:fs', 'node:fs/*'],
                  message: 'The pipeline is plain TypeScript: no Astro, no file system.',
                },
              ]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'dist.partial', '.astro', '.cache', 'node_modules', 'test/fixtures'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [regexp.configs['flat/recommended']],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/{language,ingest,cluster,collate}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock in the pipeline.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random' },
        { object: 'Date', property: 'now' },
        { property: 'localeCompare', message: 'Locale-dependent: compare code units.' },
        { property: 'toLocaleString' },
      ],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.mjs', 'scripts/**/*.ts'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  ...oneDirection,
  fetcher,
  { files: ['src/fetch/world.ts'], rules: { 'no-restricted-properties': 'off' } },
);
