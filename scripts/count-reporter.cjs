'use strict';
// Mocha's own report, and one line for `npm test` to add up (counts.ts).
const { appendFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.TEST_COUNTS;
    if (!file) return;
    const failures = [];
    runner.on('fail', (test, { message }) => failures.push({ title: test.fullTitle(), message }));
    runner.once('end', () => {
      const { passes: passed, failures: failed } = this.stats;
      appendFileSync(file, `${JSON.stringify({ passed, failed, failures })}\n`);
    });
  }
};
