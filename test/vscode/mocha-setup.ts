// Loaded before the suite: makes `describe` and `it` known. The browser build of Mocha runs in both extension hosts.
import 'mocha/mocha';

// Longer than what is waited for within a test, and shorter than VS Code may be silent (host/report.ts).
mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 90_000 });
