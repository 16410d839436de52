// Follows a place in a bundle, as it stands in a stack, to the source.
//   npm run trace -- dist/engine.js:12:3456
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, relative } from 'node:path';

const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(process.argv[2] ?? '') ?? [];
if (!file) {
  console.error('npm run trace -- FILE:LINE:COLUMN');
  process.exit(2);
}
const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
const entry = map.findEntry(Number(line) - 1, Number(column) - 1);
if (!('originalSource' in entry)) {
  console.error('Nothing of the source is there.');
  process.exit(1);
}
console.log(
  `${relative('.', join(dirname(file), entry.originalSource))}:${entry.originalLine + 1}:${entry.originalColumn + 1}`,
);
