import { openingOf, type Clause } from '../../grammar/clause';
import type { Sentence } from '../../grammar/sentence';
import type { Token } from '../../grammar/tokens';
import { pastOf } from '../../grammar/verbs';
import { is } from '../../lexicon';
import { isPlural, readAction, readReach, toPassive, whole } from '../../rephrase';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';

// "If the hatch had been closed, the deck would not have been wet": neither was so, and both are facts.

/** The hatch was not closed, and the deck was wet. Nothing where more is told, or where the opposite would say something else. */
export function tellBoth(sentence: Sentence, condition: Clause): readonly Draft[] {
  const main = sentence.clauses.find(({ modal, perfect }) => modal === 'would' && perfect);
  if (!main) return [];
  const isAhead = condition.first < main.first;
  // What would have come of it has taken the condition for its subject.
  if (isAhead && openingOf(main) <= condition.verb) return [];
  // What hangs on the condition ("when the tide turned") goes along.
  const until = isAhead ? Math.min(readReach(sentence, condition).end, openingOf(main)) : condition.end;
  if (!isAll(sentence, main, openingOf(condition), until)) return [];
  const before = tellOpposite(sentence, condition, until);
  const after = main.negated || isPlain(sentence, main) ? tellOpposite(sentence, main, main.end) : undefined;
  return before !== undefined && after !== undefined ? [whole(sentence, 'fact', `${before}, and ${after}`)] : [];
}

const joints = wordSet('if , then');

/** Is nothing said but what would have come of it, and the condition, as tokens `from..until`? */
function isAll({ tokens }: Sentence, main: Clause, from: number, until: number): boolean {
  const isTold = (k: number) => (k >= openingOf(main) && k < main.end) || (k >= from && k < until);
  return tokens.every(({ lower }, k) => isTold(k) || joints.has(lower) || (k === tokens.length - 1 && lower === '.'));
}

/** "would have taken an hour at most", "would have been easier": not taking an hour and not being easier are something else. */
function isPlain({ tokens }: Sentence, { lemma, verb, end, passive }: Clause): boolean {
  if (lemma === 'be' || odd.has(lemma)) return false;
  return !tokens
    .slice(verb, end)
    .some(({ part, lower }) => (part === 'number' && !passive) || is('sooner', lower) || amounts.has(lower));
}
const odd = wordSet('avoid have help make mean need prevent save take');
const amounts = wordSet(
  'all any anything better easier enough even everything far faster less more most much only still too',
);

/** "had been closed": was not closed. "would not have fallen": fell. */
function tellOpposite(sentence: Sentence, clause: Clause, end: number): string | undefined {
  const { tokens, source } = sentence;
  const { subject, verb, first, negated, passive, lemma } = clause;
  if (
    !subject ||
    subject.carried ||
    nobody.has(tokens[subject.first]!.lower) ||
    clause.adverbs.some(({ lower }) => !hedges.has(lower))
  )
    return undefined;
  if (!passive && subject.who !== 'thing')
    return toPassive({ ...readAction(sentence, clause), tense: 'past', modal: undefined }, { negated: !negated });
  const isAhead = subject.first < first;
  const from = isAhead ? openingOf(clause) : subject.first;
  let to = isAhead ? first : subject.last + 1;
  while (hedges.has(tokens[to - 1]!.lower)) to--;
  const who = source.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const rest = source.slice(tokens[verb]!.end, tokens[end - 1]!.end);
  const isOpen = ({ part, lower: word }: Token) => (part === 'word' || part === 'determiner') && !hedges.has(word);
  // "had rate limited it": the word in front of the verb is a part of it.
  const isPart = !passive && !negated && tokens[verb - 1]!.part === 'word';
  if (tokens.slice(to, isPart ? verb - 1 : verb).some(isOpen)) return undefined;
  const text = lower(tokens[from]!.part, who);
  const base = isPart ? `${tokens[verb - 1]!.text} ${lemma}` : lemma;
  if (!passive) return lemma === 'be' ? undefined : `${text} ${negated ? pastOf(lemma) : `did not ${base}`}${rest}`;
  return `${text} ${isPlural(subject.head) ? 'were' : 'was'}${negated ? '' : ' not'} ${tokens[verb]!.text}${rest}`;
}
const nobody = wordSet('all each every everybody everyone everything neither no nobody none nothing');
const hedges = wordSet('likely probably perhaps surely certainly also just simply only');
const lower = (part: string, words: string): string =>
  part === 'determiner' || part === 'pronoun' ? words[0]!.toLowerCase() + words.slice(1) : words;
