// Our own word lists beside compromise/two, at the one question that decides precision: is the subject a person?
//   npx tsx scripts/compare-tagger.ts FILE.jsonl...
// Every clause with a verb that blames only when people are its subject is read by our clause reader; each tagger then
// says whether the subject is a person or a group. A clause counts as right when its sentence is labelled blame.
import { readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { Sentence } from '../src/language/grammar/sentence';
import type { Subject } from '../src/language/grammar/clauses';
import type { Row } from './evaluate/rows';

const telling =
  /^(?:fail|forget|neglect|refuse|miss|overlook|ignore|skip|break|delete|drop|push|deploy|merge|run|misconfigure|wipe|trigger|cause|introduce|approve|disable|overwrite|check|test|verify|read|follow|notify|tell|warn|escalate|document|communicate)$/;

type Judge = (sentence: Sentence, subject: Subject) => boolean;

const ours: Judge = (_, { who, name }) => who === 'person' || who === 'group' || name === 'person';

const compromise: Judge = (sentence, { head }) => {
  const terms = nlp(sentence.text).json({ offset: true }) as {
    terms: { tags: string[]; offset: { start: number; length: number } }[];
  }[];
  const at = head.start - sentence.start;
  const term = terms.flatMap((s) => s.terms).find((t) => t.offset.start <= at && at < t.offset.start + t.offset.length);
  const personal = /^(?:i|you|he|she|we|they|who|someone|somebody|everyone|nobody|anyone)$/.test(head.lower);
  return personal || (term?.tags.some((t) => /^(?:Person|Actor|FirstName|LastName|Organization)$/.test(t)) ?? false);
};

for (const file of process.argv.slice(2)) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l) as Row)
    .filter((r) => !r.borderline);
  for (const [name, judge] of Object.entries({ ours, compromise })) {
    let right = 0;
    let said = 0;
    let blame = 0;
    const start = performance.now();
    for (const row of rows) {
      const sentence = new Sentence(row.sentence);
      for (const clause of sentence.clauses) {
        if (
          !clause.subject ||
          clause.passive ||
          clause.modal ||
          !telling.test(clause.lemma) ||
          (!clause.past && !clause.negated)
        )
          continue;
        if (row.label === 'blame') blame++;
        if (!judge(sentence, clause.subject)) continue;
        said++;
        if (row.label === 'blame') right++;
      }
    }
    const took = performance.now() - start;
    console.log(
      `${name.padEnd(11)} subject is a person in ${said} clauses, ${right} in blame (precision ${((100 * right) / said).toFixed(1)} %, of ${blame} clauses in blame ${((100 * right) / blame).toFixed(1)} %), ${took.toFixed(0)} ms`,
    );
  }
}
