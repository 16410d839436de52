'use strict';
// Runs the bundled tests in a process of its own.  node run-tests.cjs BUNDLE RESULTS [TESTS]
// Without TESTS: all of them, and writes into RESULTS what each took and which mutants it reached.
// With TESTS, a JSON file of titles: those, the quickest first, until one fails.
const { readFileSync, writeFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const Mocha = require('mocha');

const [bundle, results, tests] = process.argv.slice(2);
const titles = tests && JSON.parse(readFileSync(tests, 'utf8'));
const mocha = new Mocha({ timeout: 0, bail: Boolean(titles), reporter: 'min' });
mocha.suite.emit('pre-require', globalThis, bundle, mocha);

import(pathToFileURL(bundle)).then(() => {
  const atStart = [...globalThis.reachedMutants];
  const taken = [];
  if (titles) keepOnly(mocha.suite, new Map(titles.map((title, i) => [title, i])));
  let start;
  let failure;
  mocha.suite.beforeEach(() => {
    globalThis.reachedMutants.clear();
    start = performance.now();
  });
  Mocha.reporters.Base.consoleLog = () => {};
  const runner = mocha.run((failures) => {
    writeFileSync(results, JSON.stringify({ atStart, tests: taken, failures, failure }));
    process.exit(failures > 0 ? 1 : 0);
  });
  runner.on('fail', (test) => (failure ??= test.fullTitle()));
  runner.on('test end', (test) => {
    if (start !== undefined)
      taken.push({ title: test.fullTitle(), ms: performance.now() - start, reached: [...globalThis.reachedMutants] });
  });
});

/** Leaves out the other tests, and sorts what stays. */
function keepOnly(suite, order) {
  suite.suites.forEach((each) => keepOnly(each, order));
  const place = (test) => order.get(test.fullTitle()) ?? Infinity;
  suite.tests = suite.tests.filter((test) => place(test) < Infinity).sort((a, b) => place(a) - place(b));
  const first = (each) => Math.min(...each.tests.map(place), ...each.suites.map(first));
  suite.suites = suite.suites.filter((each) => first(each) < Infinity).sort((a, b) => first(a) - first(b));
}
