import { clauseAt, isAudience, isPeople } from '../english/about';
import { behaviours } from '../english/behaviour';
import type { Clause } from '../english/clauses';
import type { Sentence } from '../english/sentence';
import { dropWords, isOurselves, omitted, placer, readAction } from '../rewrite';
import { neglected, type Count } from './nobody';

const pattern =
  /\b(?:always|never|constantly|invariably|perpetually|yet\s+again|once\s+again|time\s+and\s+(?:time\s+)?again|again\s+and\s+again|not\s+(?:for\s+)?the\s+first\s+time(?:\s+that)?)\b/giu;
const harmful = /^(?:fail|forget|miss|ignore|break|ship|skip|cause|deploy|merge|push|neglect|complain|blame)$/;

/** Finds habits that are made of one day: "they never tested it", "he always forgets", "yet again the team ...". */
export function* habits(sentence: Sentence): Generator<Count> {
  for (const m of sentence.matches(pattern)) {
    const mark = { start: m.start, end: m.end };
    const clause = clauseOf(sentence, m.start, m.end, /first/i.test(m.text));
    if (!clause || isAudience(clause) || clause.modal || clause.passive) continue;
    const ourselves = isOurselves(clause);
    if (/^never$/i.test(m.text)) {
      // An unknown name is a company's or a person's where it leaves undone what people do.
      const named = clause.subject?.name === 'maybe' && clause.past;
      if (!(isPeople(clause) || named) || !(behaviours.has(clause.lemma) || neglected.test(clause.lemma))) continue;
      if (ourselves && !clause.past) continue;
      yield { mark, drafts: omitted(readAction(sentence, clause), placer(sentence, clause), { ourselves }) };
    } else if (isPeople(clause) && !ourselves && repeats(m.text, clause)) {
      yield { mark, drafts: [dropWords(sentence, mark)] };
    }
  }
}

function clauseOf(sentence: Sentence, start: number, end: number, later: boolean): Clause | undefined {
  const after = sentence.clauses.find((c) => {
    const at = c.subject && sentence.tokens[c.subject.first]!.start - end;
    return at !== undefined && at > -6 && at < 4;
  });
  return later ? (after ?? clauseAt(sentence, start)) : (clauseAt(sentence, start) ?? after);
}

function repeats(words: string, clause: Clause): boolean {
  if (/^once/i.test(words)) return harmful.test(clause.lemma);
  if (/again|first/i.test(words)) return true;
  if (/^(?:be|have|use|try|run|work|look|strive|want|aim)$/.test(clause.lemma)) return false;
  return !clause.past || harmful.test(clause.lemma);
}
