import { clauseAt } from '../../../grammar/about';
import type { Clause } from '../../../grammar/clauses';
import { nounWho } from '../../../grammar/people';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { done, draftFor, readAction } from '../../../rephrase';
import { dropAdjective, putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';

/** Somebody who is spoken of as new or junior, in a part that something is explained by. */
export interface Newcomer {
  readonly mark: Span;
  readonly drafts: readonly Draft[];
}

const pattern =
  /\b(?:(?<adjective>junior|inexperienced|untrained|under-?trained|unskilled|unqualified|new|newly[- ](?:hired|joined)|rookie|fresh) (?<role>\p{L}+(?:[- ]\p{L}+)?)|(?:intern|trainee|newbie|newcomer|rookie|junior)s?)\b/giu;
/** "was too junior to ...", "is inexperienced". */
const predicate =
  /\b(?:(?:too|very|quite|rather|so) (?:junior|inexperienced|green|new)|inexperienced|untrained|unqualified)\b(?! \p{L}+(?:er|or|st|hire|staff|guy)s?\b)/giu;

const hires = /^(?:hires?|joiners?|starters?|guys?)$/;
/** Roles that machines and accounts have, too: a "new user" is an entry in a table. */
const accounts =
  /^(?:users?|customers?|vendors?|providers?|groups?|teams?|owners?|operators?|leads?|manag\w+|support)$/;
/** Doings that are no part of what went wrong. */
const helpful =
  /^(?:notice|find|see|report|page|join|help|fix|restore|mitigate|suggest|ask|give|write|propose|spot|detect|identify|resolve|discover|raise|confirm|learn|shadow|lead|start|need|be|have|want|get|receive|attend|review|recover|document|sign)$/;

/** Finds newcomers who do what is told of, are told that they did it, or "as" whom something happened. */
export function* newcomers(sentence: Sentence): Generator<Newcomer> {
  for (const m of sentence.matches(pattern)) {
    const { adjective } = m.groups;
    const mark = adjective ? nameOf(m.start, adjective, sentence.prose.slice(m.start, m.end)) : m;
    if (!mark) continue;
    const clause = partIn(sentence, mark);
    if (!clause) continue;
    const told = clause.lemma !== 'be' && isSubject(sentence, clause, mark) && !clause.passive;
    const plural = /s$/.test(sentence.source.slice(mark.start, mark.end));
    yield {
      mark: { start: mark.start, end: mark.end },
      drafts: [
        ...(told ? done(readAction(sentence, clause), draftFor(sentence, clause)).slice(0, 1) : []),
        adjective
          ? dropAdjective(sentence, { start: m.start, end: m.start + adjective.length })
          : putWords(sentence, mark, plural ? 'engineers' : 'engineer'),
      ],
    };
  }
  for (const m of sentence.matches(predicate)) {
    const clause = clauseAt(sentence, m.start);
    if (clause?.subject?.who !== 'person' || clause.lemma !== 'be' || clause.negated) continue;
    const fact = 'the docs, tools and onboarding covered [what?] at that point';
    yield { mark: { start: m.start, end: m.end }, drafts: [draftFor(sentence, clause)('fact', fact)] };
  }
}

/** "junior engineer", "new platform engineer", "new hire"; nothing where the noun is a thing's. */
function nameOf(start: number, adjective: string, text: string): Span | undefined {
  const words = text
    .slice(adjective.length)
    .trim()
    .toLowerCase()
    .split(/[\s-]+/);
  const at = words.findIndex((w) => hires.test(w) || nounWho(w, []) !== 'thing');
  const head = words[at];
  if (!head || (accounts.test(head) && /^(?:new|fresh)$/i.test(adjective))) return undefined;
  const length = text.toLowerCase().indexOf(head, adjective.length) + head.length;
  return { start, end: start + length };
}

function isSubject(sentence: Sentence, { subject }: Clause, { start }: Span): boolean {
  const { tokens } = sentence;
  return Boolean(subject && tokens[subject.first]!.start <= start && start < tokens[subject.last]!.end);
}

/** Praise and thanks are not explanations. */
const praise =
  /\b(?:(?:great|good|nice|excellent|superb|brilliant)\s+(?:catch|find|spot|work|job|question|idea|save|call)|thank(?:s|ful)?|kudos|shout-?\s?out|well\s+done|credit|props|hats\s+off|grateful|welcome)\b/iu;

function partIn(sentence: Sentence, mark: Span): Clause | undefined {
  if (praise.test(sentence.text)) return undefined;
  const before = sentence.prose.slice(sentence.start, mark.start);
  if (/\bas\s+an?\s+$/i.test(before)) return sentence.clauses.find((c) => c.subject?.who === 'person' && c.past);
  const clause = clauseAt(sentence, mark.start);
  if (!clause || helpful.test(clause.lemma)) return undefined;
  if (clause.passive)
    return /\b(?:by|to)\s+(?:an?|the|our|one of (?:the|our))\s+$/i.test(before) || clause.lemma === 'allow'
      ? clause
      : undefined;
  return isSubject(sentence, clause, mark) && clause.past && !clause.modal ? clause : undefined;
}
