// Tests may take as long as they like: some say themselves how long, for the few runs that they make in `npm test`.
exports.mochaHooks = {
  beforeEach() {
    this.currentTest.timeout(0);
  },
};
