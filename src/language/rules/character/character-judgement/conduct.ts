import { clauseAt, isAudience, isThirdPerson, isPeople } from '../../../grammar/about';
import type { Sentence } from '../../../grammar/sentence';
import { containsAnyOf } from '../../../text/contains-any-of';
import type { Span } from '../../../finding';
import { isOurselves, whole } from '../../../rephrase';
import { circumstances } from '../../../rephrase/facets';
import type { Match } from '../../../rule';
import { idioms, idiomTriggers } from './idioms';
import { minds, mindTriggers } from './mind';
import { rephraseConduct } from './rephrasings';
import { attackers, motive, turns, type Turn } from './turns';

const isIdiom = containsAnyOf(idiomTriggers);
const isMind = containsAnyOf(mindTriggers);

/** Matches of turns of phrase that judge how somebody is or works. */
export function* judgedConduct(sentence: Sentence): Generator<Match> {
  const ways = [...turns, ...(isIdiom(sentence.text) ? idioms : []), ...(isMind(sentence.text) ? minds : [])];
  for (const turn of ways) {
    for (const m of sentence.matches(turn.pattern)) {
      if (!isJudged(sentence, m, turn)) continue;
      const { question } = circumstances[turn.facet];
      yield {
        mark: { start: m.start, end: m.end },
        message: `“${m.text}” tells how somebody is, not what they had before them. ${question}`,
        drafts: [...rephraseConduct(sentence, m, turn), whole(sentence, 'question', question)],
        question,
      };
    }
  }
}

function isJudged(sentence: Sentence, span: Span, { pattern, of }: Turn): boolean {
  const clause = clauseAt(sentence, span.start);
  if (of === 'idiom') return pattern !== motive || !attackers.test(sentence.text);
  if (of === 'work') return Boolean(clause?.passive) || isPeople(clause);
  if (of === 'other') return isThirdPerson(clause, sentence);
  if (of === 'insider' && clause && (isAudience(clause) || isOurselves(clause))) return false;
  return isPeople(clause);
}
