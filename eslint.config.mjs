// What neither the compiler nor the formatter sees. What was known when a rule came stands in eslint-suppressions.json, which may only get
// shorter: see CONTRIBUTING.md.
import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'test/vscode/host/.*/',
      'test/vscode/host/stubs/',
      'test/**/fixtures/',
      // Generated.
      'src/language/lexicon/{classes,names-data,people-data,verbs-data}.ts',
      'src/language/rules/index.ts',
      'src/language/rules/inclusive/inclusive-language/words.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    // Scripts of Node.js that are loaded as they are.
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { process: false, performance: false, require: false, module: false, exports: false } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    // One program for all; `projectService` makes one for each tsconfig.json, which takes half as long again.
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // What types are worth most for, in tests above all: promises that nobody waits for.
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      regexp.configs['flat/recommended'],
    ],
    rules: {
      'max-len': ['error', { code: 160 }],
      // A pattern that starts anew at every place; what goes back and forth is in `recommended`.
      'regexp/no-super-linear-move': 'error',
      // Of `recommended`, these only warn.
      'regexp/confusing-quantifier': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-lazy-ends': 'error',
      'regexp/no-potentially-useless-backreference': 'error',
      'regexp/no-useless-flag': 'error',
      // What is ahead may be said in full.
      'regexp/optimal-lookaround-quantifier': 'off',
      // It takes as long as all other rules for patterns together.
      'regexp/no-dupe-disjunctions': 'off',
      // `[ xX]` and `[^\p{L}]` read well.
      'regexp/use-ignore-case': 'off',
      'regexp/negation': 'off',
      // A key that others gave may stand in brackets: `env['NO_COLOR']`.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `return tell()` and `return void (await tell())` leave without a value, in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Code points are what we count.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // To the compiler every group of a match may be missing.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true }],
      // Empty text is left behind by `||`, too.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      // An async function without `await` makes a rejection of what is thrown.
      '@typescript-eslint/require-await': 'off',
      // What VS Code calls a class is an interface to us: whatever can be disposed of is a `Disposable`.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Slow, and an `any` is reported where it is used; there are no enums of ours.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    // The types of Node.js promise what some systems do not have.
    files: ['src/cli/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    rules: {
      complexity: ['error', 20],
      // Control characters are what we look for.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      // It does nothing, and says so.
      '@typescript-eslint/no-empty-function': 'off',
      // With `noUncheckedIndexedAccess` it says that an index is within bounds.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What is taken out of an object so that the rest is without it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  { files: ['src/vscode/core/engine.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['test/!(vscode|robust)/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression[source.value=/^\\./]',
          message:
            '`import()` loads our files a second time, as other modules, and what is reached of them does not add up.',
        },
      ],
    },
  },
);
