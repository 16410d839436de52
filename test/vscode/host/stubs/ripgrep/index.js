'use strict';
// Older releases of VS Code ask this package where the search program is; newer ones ask the one that carries it.
exports.rgPath = require('@vscode/ripgrep-universal').rgPath;
