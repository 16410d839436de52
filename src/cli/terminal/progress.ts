import type { Terminal } from './terminal';

/**
 * The terminal with a line about progress, where somebody looks at one: it is gone before anything else is printed, and is not shown where
 * something printed waits for its end.
 */
export function withProgress(terminal: Terminal): Terminal {
  const { statusLine } = terminal;
  if (!statusLine) return terminal;
  let isShown = false;
  let isMidLine = false;
  const show = (text: string): void => {
    if (isMidLine || (text === '' && !isShown)) return;
    statusLine.write(text);
    isShown = text !== '';
  };
  return {
    ...terminal,
    print: (text) => {
      show('');
      if (statusLine.isShared && text !== '') isMidLine = !text.endsWith('\n');
      return terminal.print(text);
    },
    printError: (line) => {
      show('');
      return terminal.printError(line);
    },
    showProgress: show,
  };
}
