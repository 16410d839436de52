// Follows a place in a bundle, as it stands in a stack, to the source.
//   npm run trace -- dist/engine.js:12:3456
//   npm run trace -- learning-review/engine.js:14:3456   (the web host)
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { readPlace } from './build/place';

const place = readPlace(process.argv[2] ?? '');
if (!place) {
  console.error('npm run trace -- FILE:LINE:COLUMN');
  process.exit(2);
}
const { file, line, column } = place;
const map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
const entry = map.findEntry(line - 1, column - 1);
if (!('originalSource' in entry)) {
  console.error('Nothing of the source is there.');
  process.exit(1);
}
console.log(
  `${relative('.', join(dirname(file), entry.originalSource))}:${entry.originalLine + 1}:${entry.originalColumn + 1}`,
);
