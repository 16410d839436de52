import { endOfQuestion } from '../../../grammar/asking';
import type { Sentence } from '../../../grammar/sentence';
import type { Token } from '../../../grammar/tokens';
import { spanOf, type Hit } from '../../../patterns/row';
import { is } from '../../../lexicon';
import { askAnew } from '../../../rephrase/ask';
import { readBase, readDoing } from '../../../rephrase/doing';
import { isVerdict } from '../../../rephrase/verdict';
import type { Draft } from '../../../rule';
import { wordSet } from '../../../text/word-set';

/** What makes sense to nobody, or is no step at all: "break", "forget", "mistype". */
const senseless = ['bring-about', 'destroy', 'misdo', 'only-people', 'slip'] as const;
const makesSense = (lemma: string) =>
  !senseless.some((name) => is(name, lemma)) && (!is('omit', lemma) || is('violate', lemma));
/** "Why did nobody think of it?": thinking and noticing involve nothing. */
const isStep = (lemma: string) => lemma === 'check' || !(is('perceive', lemma) || mental.has(lemma));
const mental = wordSet('bother expect know realise realize remember think understand');
/** Whom an object may not speak of: "the procedure you had signed", "as everyone told you". */
const reproaches = wordSet('everybody everyone he she they you');
/** "such people"; of "such a change" a change is left. */
const isSuch = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.lower === 'such' && tokens[k + 1]?.lower !== 'a' && tokens[k + 1]?.lower !== 'an';
const present = wordSet('are do does has have is');

/** What was to be justified, asked from where people were. Nothing of what they do now, or where the rest of it judges. */
export function askOpenly({ sentence, mark, parts }: Hit): readonly Draft[] {
  const act = parts.get('act');
  if (!act) return [];
  const { tokens } = sentence;
  const { start } = spanOf(sentence, act);
  const { end } = endOfQuestion(sentence, spanOf(sentence, act).end);
  const before = tokens.filter((token) => token.start >= mark.start && token.end <= start);
  const asked = before.slice(before.findIndex(({ lower }) => lower === 'why'));
  const object = tokens.slice(act.end).filter((token) => token.end <= end);
  const lemma = tokens[act.end - 1]!.verb?.lemma ?? '';
  const isUnfair = object.some((token, k) => reproaches.has(token.lower) || isVerdict(token) || isSuch(object, k));
  if (isUnfair || asked.some(({ lower }) => present.has(lower)) || is('punish', lemma) || is('step-down', lemma))
    return [];
  const isNegated = asked.some(({ part, lower }) => part === 'negation' || lower === 'nobody' || lower === 'no');
  // Nobody asks for so much at once.
  const isLong = object.length > (isNegated ? 10 : 14) || object.some(({ part }) => part === 'auxiliary');
  if (isLong || !(isNegated ? isStep(lemma) : makesSense(lemma))) return [];
  const text = (object.length > heavy ? askOfLong : askOfShort)(sentence, act.end - 1, { end, isNegated });
  return askAnew(sentence, { start: mark.start, end: spanOf(sentence, act).end }, text);
}

/** How many words may stand between a verb and what it needs. */
const heavy = 4;

/** What was asked about, up to the offset `end`, and whether it was not done. */
interface Asked {
  readonly end: number;
  readonly isNegated: boolean;
}

function askOfShort(sentence: Sentence, verb: number, { end, isNegated }: Asked): string {
  const doing = readDoing(sentence, verb, end);
  return isNegated
    ? `what would ${doing} have involved at that point, and what got in the way`
    : `how did ${doing} make sense at the time`;
}

/** What takes long to say comes last. */
const askOfLong = (sentence: Sentence, verb: number, { end, isNegated }: Asked): string =>
  `${isNegated ? 'what would have made it easier' : 'what made it look right at the time'} to ${readBase(sentence, verb, end)}`;
