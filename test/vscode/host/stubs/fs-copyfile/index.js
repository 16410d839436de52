'use strict';
// Plain copies where the native module would clone; the built-in git extension does not activate without it.
const fs = require('node:fs');
exports.constants = fs.constants;
exports.isCloneSupported = () => false;
exports.copyFile = (from, to, mode) => fs.promises.copyFile(from, to, mode);
exports.cp = (from, to, options) => fs.promises.cp(from, to, options);
