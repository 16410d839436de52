// Loaded before the suite: makes `describe` and `it` known. The browser build of Mocha runs in both extension hosts.
import 'mocha/mocha';

mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000 });
