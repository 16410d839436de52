// How a sentence is read: its tokens, its clauses with who is spoken of, and what the rules say of it.
//   npm run read -- "We should have tested the failover."
//   npm run read -- --unmark    takes the marks off the rows of test/language/clauses.txt that are read right by now
import { readFileSync, writeFileSync } from 'node:fs';
import type { Sentence } from '../src/language/grammar/sentence';
import { rules } from '../src/language/index';
import { isTable, type TableRule } from '../src/language/patterns/table-rule';
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
  console.log(
    rules
      .filter(isTable)
      .flatMap((rule) => explain(rule, sentence))
      .join('\n'),
  );
}

/** Each row of a table whose words are there: what it found, or what kept it from finding something. */
function explain(rule: TableRule, sentence: Sentence): string[] {
  return rule.explain(sentence).flatMap(({ row, said }) => {
    if (said === 'verb' || said === 'then') return [];
    const what =
      typeof said === 'string' ? `no, ${said}` : `“${sentence.source.slice(said.mark.start, said.mark.end)}”`;
    return [`  ${rule.id} ${JSON.stringify(row)}: ${what}`];
  });
}
