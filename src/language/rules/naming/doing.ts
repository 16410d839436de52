import { readNounPhrase, type Clause, type Subject } from '../../grammar/clauses';
import { doesHarm } from './harm';
import type { Sentence } from '../../grammar/sentence';
import { readAction } from '../../rephrase';
import { beingDone } from '../../rephrase/ask';
import type { Draft } from '../../rule';

const opens = /^(?:by|of|to|from|was|is|be|been|being|after|with|:|due|–|—)$/;

/** "caused by an engineer running X against production": a person with a gerund, where a cause is told. */
export function* findDoing(
  sentence: Sentence,
  fits: (subject: Subject) => boolean,
): Generator<{ start: number; end: number; drafts: Draft[] }> {
  const { tokens, source } = sentence;
  for (const [i, t] of tokens.entries()) {
    if (!t.verb?.gerund || i < 2) continue;
    let k = i - 1;
    while (tokens[k]?.part === 'adverb') k--;
    let before = k - 1;
    while (before >= 0 && k - before < 8 && !opens.test(tokens[before]!.lower)) before--;
    if (before < 0 || k - before >= 8) continue;
    const subject = readNounPhrase(tokens, k, before + 1);
    if (!subject || subject.first !== before + 1 || subject.who !== 'person' || !fits(subject)) continue;
    const clause = asClause(sentence, subject, i);
    if (!doesHarm(sentence, clause)) continue;
    const action = readAction(sentence, clause);
    const done = action.object && beingDone(action.object, action.lemma) + action.after;
    const end = tokens[clause.end - 1]!.end;
    yield {
      start: tokens[subject.first]!.start,
      end: t.end,
      drafts: [
        {
          start: tokens[subject.first]!.start,
          end,
          kind: 'fact',
          text: `${done ?? `${t.text}${source.slice(t.end, end)}`} [through which tool, and what made it look right?]`,
        },
      ],
    };
  }
}

/** The gerund read as if it were told: "an engineer ran X against production". */
function asClause(sentence: Sentence, subject: Subject, verb: number): Clause {
  const { tokens } = sentence;
  let stop = verb + 1;
  const ends = (k: number) =>
    tokens[k]!.part === 'punctuation' || (tokens[k]!.part === 'coordinator' && tokens[k + 1]?.part !== 'word');
  while (stop < tokens.length && !ends(stop)) stop++;
  return {
    subject,
    first: verb,
    verb,
    lemma: tokens[verb]!.verb!.lemma,
    modal: undefined,
    negated: false,
    perfect: false,
    passive: false,
    past: true,
    auxiliary: false,
    adverbs: [],
    end: stop,
    relative: false,
  };
}
