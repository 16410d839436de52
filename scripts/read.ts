// How a sentence is read: its tokens, its clauses with who is spoken of, and what the rules say of it.
//   npm run read -- "We should have tested the failover."
//   npm run read -- --unmark    takes the marks off the rows of test/language/clauses.txt that are read right by now
import { readFileSync, writeFileSync } from 'node:fs';
import type { Sentence } from '../src/language/grammar/sentence';
import { rules } from '../src/language/index';
import { showClauses, showTokens } from './read/notation';
import { sentencesOf } from './read/sentences';
import { unmark } from './read/table';

const table = 'test/language/clauses.txt';
const text = process.argv.slice(2).join(' ');
if (!text.trim()) {
  console.error('Give a sentence: npm run read -- "We should have tested the failover."');
  process.exit(2);
}
if (text === '--unmark') writeFileSync(table, unmark(readFileSync(table, 'utf8')));
else for (const sentence of sentencesOf(text)) print(sentence);

function print(sentence: Sentence): void {
  const { source, start, end } = sentence;
  console.log(`${source.slice(start, end)}\n  = ${showTokens(sentence)}`);
  for (const line of showClauses([sentence])) console.log(`  ${line}`);
  for (const rule of rules)
    for (const { mark, message } of rule.find(sentence, { kind: 'paragraph', section: 'other' }))
      console.log(`  ${rule.id}: “${source.slice(mark.start, mark.end)}”\n    ${message}`);
}
