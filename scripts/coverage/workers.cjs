'use strict';
// Mocha's workers are measured, and what they start is not: it loads the same files as another kind of module, which does not add up, may be
// a user who must not write our files, and is itself measured for the time and the memory that it takes.
exports.mochaHooks = {
  beforeAll() {
    delete process.env.NODE_V8_COVERAGE;
    process.off('SIGTERM', finish).on('SIGTERM', finish);
  },
};

/** A worker writes what was measured while it ends. When that takes more than a second, mocha would end it in the middle. */
function finish() {}
