import { escapeJson } from '../terminal/controls';
import type { Printer } from './printer';

/** For programs: together, what is printed is one object with a version and all reports, as `JSON.stringify` lays it out. */
export function createJsonPrinter(version: number): Printer<unknown> {
  let printed = 0;
  return {
    begin: () => `{\n  "version": ${version},\n  "files": [`,
    // Line ends inside of strings are escaped, so that those that are there belong to the layout.
    file: (report) => {
      const json = escapeJson(JSON.stringify(report, null, 2)).replaceAll('\n', '\n    ');
      return `${printed++ === 0 ? '' : ','}\n    ${json}`;
    },
    end: () => `${printed === 0 ? '' : '\n  '}]\n}\n`,
  };
}
