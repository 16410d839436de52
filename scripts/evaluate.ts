// Measures the rules on labelled sentences, and on whole documents. Paths are arguments; nothing is read otherwise.
//   npm run evaluate -- FILE... [--show] [--kind KIND] [--suggestions N] [--share read|unread]
//   npm run evaluate -- FILE... --kept [--share read|unread]
//   npm run evaluate -- --documents FOLDER [--sample N] [--seed N]
//   npm run evaluate -- --rewrites FILE.jsonl [--show]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateDocuments } from './evaluate/documents';
import { judgeRows, readRows } from './evaluate/rows';
import { compareRewrites } from './evaluate/rewrites';
import { reportKept } from './evaluate/kept';
import { report } from './evaluate/report';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'boolean', default: false },
    kind: { type: 'string' },
    suggestions: { type: 'string' },
    documents: { type: 'string' },
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: 'all' },
    profile: { type: 'string', default: 'standard' },
    rewrites: { type: 'string' },
    kept: { type: 'boolean', default: false },
  },
});

const share = (['all', 'read', 'unread'] as const).find((each) => each === values.share);
if (!share || (share === 'unread' && values.show)) {
  console.error('--share is read or unread; rows of the unread third are not shown.');
  process.exit(2);
}
const settings = { profile: values.profile as 'standard', rules: {}, phrases: [] };
if (values.rewrites) compareRewrites(readFileSync(values.rewrites, 'utf8'), values);
else if (values.documents) evaluateDocuments(values.documents, Number(values.sample), Number(values.seed), settings);
else if (positionals.length) {
  for (const file of positionals) {
    console.log(`# ${file}`);
    const rows = judgeRows(readRows(file, readFileSync(file, 'utf8')), settings, share);
    if (values.kept) reportKept(rows, share !== 'unread');
    else report(rows, values);
  }
} else {
  console.error('Name at least one file of labelled sentences (JSON lines or plain text), or --documents FOLDER.');
  process.exitCode = 2;
}
