import { openingOf } from '../grammar/clause';
import type { Clause } from '../grammar/clauses';
import { isConditional, isHypothetical } from '../grammar/conditional';
import { compileLater, fitsBehind } from './match';
import { isMentioned } from './mention';
import { parsePattern } from './parse';
import { isAttacker } from '../grammar/phrases';
import type { Sentence } from '../grammar/sentence';
import type { Span } from '../finding';
import { endsAsking } from '../text/ends';

/** What was found before the guards have looked at it. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly clause: Clause | undefined;
  readonly mark: Span;
}

/** What keeps a row from speaking although its words fit. All hold by default; a row names those that do not hold for it. */
export const guards = {
  /** "Did she test it?" is no statement. */
  asked: ({ sentence }) => endsAsking(sentence.text),
  /** "If a user deletes it, ...": nobody did it. */
  supposed: ({ sentence, clause }) => clause !== undefined && isHypothetical(sentence, clause),
  /** "Had it been warm, we would have ...": what was not so is another rule's. */
  conditional: ({ sentence }) => isConditional(sentence),
  /** "was not careless", "without blame". */
  denied: ({ sentence, clause, mark }) =>
    (isDenied(sentence, clause, mark) && !isUndone(sentence, clause, mark)) || isDisbelieved(sentence, mark),
  /** Words of others, in quotation marks. */
  quoted: ({ sentence: { source, start, end }, mark }) =>
    isOpen(source.slice(start, mark.start)) && /["”»]/.test(source.slice(mark.end, end)),
  /** "The thieves were sloppy", "a careless attacker": blameless rules do not protect them. */
  attack: ({ sentence: { tokens }, clause, mark }) =>
    [clause?.subject?.head, tokens.find(({ start }) => start >= mark.end)].some(
      (token) => token !== undefined && isAttacker(token.lower),
    ),
  /** Words that are spoken about: "avoid the word 'careless'". */
  mentioned: ({ sentence, mark }) => isMentioned(sentence, mark),
} as const satisfies Readonly<Record<string, (candidate: Candidate) => boolean>>;

export type Guard = keyof typeof guards;

/** The first guard that keeps a candidate from being found. */
export function guardOf(candidate: Candidate, off: readonly Guard[] = []): Guard | undefined {
  return (Object.keys(guards) as Guard[]).find((name) => !off.includes(name) && guards[name](candidate));
}

/** "Not having this was an oversight", "doing nothing would have been wiser": what is denied is the act that is judged. */
function isUndone({ tokens }: Sentence, clause: Clause | undefined, mark: Span): boolean {
  const { subject } = clause ?? {};
  if (!subject || tokens[subject.last]!.end > mark.start) return false;
  const head = tokens[subject.first]!.part === 'negation' ? tokens[subject.first + 1] : tokens[subject.first];
  const said = tokens.slice(Math.max(0, subject.first - 1), subject.last + 1);
  const isAct = head?.verb?.gerund === true && said.some(({ part, lower }) => part === 'negation' || undone.has(lower));
  return isAct && !clause!.negated;
}

const denies = compileLater(() =>
  parsePattern(
    'not|never|no|neither|nor|without|nothing / nobody|(no one) be / rather than / instead of / look|sound like',
  ),
);

const believing = new Set(['believe', 'expect', 'suspect', 'think']);

/** "We do not think that it was tampered with": does what is found stand in what nobody believes? */
function isDisbelieved({ tokens, clauses }: Sentence, mark: Span): boolean {
  const first = tokens.findIndex(({ start }) => start >= mark.start);
  const opensBehind = (at: number): boolean => {
    const opening = tokens[at]?.lower === 'that' ? at + 1 : at;
    return clauses.some((each) => openingOf(each) === opening && opening <= first && first < each.end);
  };
  return clauses.some(
    ({ lemma, negated, past, verb }) => negated && !past && believing.has(lemma) && opensBehind(verb + 1),
  );
}

const undone = new Set(['no', 'nothing', 'nobody', 'none', 'without']);

/** Is there a "not" in front, with at most two words between? "I don't know who made that mistake" denies something else. */
function isDenied({ tokens }: Sentence, clause: Clause | undefined, mark: Span): boolean {
  const first = tokens.findIndex(({ start }) => start >= mark.start);
  if (tokens[first - 1]?.lower === "n't") return true;
  for (let at = first; at > 0 && at >= first - 2; at--) {
    // "Neither of us checked it" is the "not" that a row of its own looks for.
    if (at - 1 === clause?.subject?.first && tokens[at - 1]!.lower === 'neither') return false;
    if (fitsBehind(denies, tokens, at)) return true;
    if (tokens[at - 1]!.part === 'punctuation') return false;
  }
  return false;
}

/** Does a quotation go on at the end of a text? */
function isOpen(text: string): boolean {
  const plain = text.split('"').length - 1;
  const last = (marks: string) => Math.max(...[...marks].map((mark) => text.lastIndexOf(mark)));
  return plain % 2 === 1 || last('“„«') > last('”»');
}
