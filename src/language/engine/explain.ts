import type { Finding, Span } from '../finding';
import { wordsOfClause, wordsOfSubject, type ClauseWords } from '../grammar/clause-words';
import type { Clause, Subject } from '../grammar/clauses';
import { teacherOf } from '../grammar/names';
import { cutSentence, findSentences, plainWords, type Sentence } from '../grammar/sentence';
import { readBlocks } from '../markdown/blocks';
import { markdown } from '../markdown/markdown';
import { maskInline } from '../markdown/mask';
import { findNearMisses } from '../patterns/near';
import type { Refusal } from '../patterns/row';
import { isTable } from '../patterns/table-rule';
import type { Context, Rule } from '../rule';
import { rules } from '../rules/index';
import { createAnalysis } from './analysis';
import { severityOf } from './matcher';
import { defaultSettings, type Settings } from './settings';

/** How a sentence is read, and what the rules make of it. */
export interface Explanation {
  readonly text: string;
  readonly clauses: readonly ExplainedClause[];
  readonly findings: readonly Finding[];
  /** Rules that found something which is not told, and where nothing is told, those whose words are there. */
  readonly held: readonly Held[];
}

/** A clause: in words, whom it is about, and how it is told. */
export interface ExplainedClause extends ClauseWords {
  readonly who: Subject['who'] | 'omitted';
  readonly name: Subject['name'];
  readonly manner: Pick<Clause, 'mood' | 'modal' | 'negated' | 'perfect' | 'passive' | 'past'>;
}

/** A rule that does not speak, the words that it looks at, and what keeps it. */
export interface Held {
  readonly ruleId: string;
  readonly words: string;
  readonly why: WhyHeld;
  /** Whom or what the words are said of here, if the sentence says so. */
  readonly subject: string | undefined;
}

export type WhyHeld =
  | Refusal
  /** It is turned off, or it is one of those that nobody has turned on. */
  | 'off'
  /** The profile, a phrase that is allowed, or a comment leaves it out. */
  | 'settings'
  /** Another finding on the same sentence is enough. */
  | 'enough';

/** A sentence, and where it starts in its text. */
interface PlacedSentence {
  readonly at: number;
  readonly sentence: Sentence;
  readonly context: Context;
}

/** The sentences of a Markdown text, block by block, as the rules get them. */
export function placeSentences(text: string, settings: Settings = defaultSettings): readonly PlacedSentence[] {
  const teacher = teacherOf(settings);
  const tree = markdown.parse(text);
  return readBlocks(tree, text).blocks.flatMap(({ start, end, kind }) => {
    const source = text.slice(start, end);
    const prose = maskInline(tree, start, source);
    return findSentences(prose).map((span) => ({
      at: start + span.start,
      sentence: cutSentence(prose, source, span, teacher),
      context: { kind, section: 'other' },
    }));
  });
}

/** Explains each sentence of a text. */
export function explainText(text: string, settings: Settings): readonly Explanation[] {
  const findings = createAnalysis(text, settings).findings();
  return placeSentences(text, settings).map((placed) => {
    const { at, sentence } = placed;
    const own = findings.filter(({ mark }) => mark.start >= at && mark.end <= at + sentence.source.length);
    return {
      text: plainWords(sentence, sentence),
      clauses: sentence.clauses.map((clause) => explainClause(sentence, clause)),
      findings: own,
      held: listHeld(placed, own, settings),
    };
  });
}

const explainClause = (sentence: Sentence, clause: Clause): ExplainedClause => {
  const { subject, mood, modal, negated, perfect, passive, past } = clause;
  return {
    ...wordsOfClause(sentence, clause),
    who: subject?.who ?? 'omitted',
    name: subject?.name,
    manner: { mood, modal, negated, perfect, passive, past },
  };
};

/** One for each rule that says nothing. */
function listHeld({ sentence, context }: PlacedSentence, findings: readonly Finding[], settings: Settings): Held[] {
  const silent = rules.filter(({ id }) => !findings.some(({ ruleId }) => ruleId === id));
  return silent.flatMap((rule) => holdBack(rule, sentence, context, findings.length > 0, settings) ?? []);
}

function holdBack(
  rule: Rule,
  sentence: Sentence,
  context: Context,
  isNoticed: boolean,
  settings: Settings,
): Held | undefined {
  const isOff = severityOf(rule, settings) === 'off';
  const hold = (mark: Span, why: WhyHeld, subject?: Subject): Held => ({
    ruleId: rule.id,
    words: plainWords(sentence, mark),
    why,
    subject: subject && wordsOfSubject(sentence, subject),
  });
  for (const { mark } of rule.find(sentence, context))
    return hold(mark, isOff ? 'off' : isNoticed ? 'enough' : 'settings');
  if (isOff || isNoticed || !isTable(rule)) return undefined;
  for (const { hit, why } of findNearMisses(rule, sentence)) return hold(hit.mark, why, hit.clause?.subject);
  return undefined;
}
