'use strict';
// Ends the extension host when the process that started it is gone.
exports.start = (pid) => {
  const watch = () => {
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (error.code === 'ESRCH') process.exit(1);
    }
  };
  setInterval(watch, 1000).unref();
};
exports.exit = (code) => process.exit(code);
