/** The tests that are counted: they need neither a process of their own nor an editor. */
export const measured = {
  unit: 'test/!(memory|processes|robust|vscode)/**/!(*.property|*.readings).test.ts',
  properties: 'test/!(vscode)/**/*.property.test.ts',
  readings: 'test/*/*.readings.test.ts',
} as const;

/** How to run them with Node.js, so that what they reach is measured where NODE_V8_COVERAGE says. */
export const mochaOf = (files: string): readonly string[] => [
  'node_modules/mocha/bin/mocha.js',
  // Room for what lives shortly: with the default, a tenth of the time goes into collecting garbage.
  '--max-semi-space-size=64',
  ...['--require', 'scripts/coverage/workers.cjs', '--parallel', '--jobs', '2'],
  files,
];
