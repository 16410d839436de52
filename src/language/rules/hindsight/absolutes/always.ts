import { trimMarks } from '../../../text/ends';
import { clauseAt, isAudience, isPeople } from '../../../grammar/about';
import { behaviours } from '../../../lexicon/lists/behaviour';
import { readNounPhrase, type Clause } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import type { Draft } from '../../../rule';
import { dropWords, isOurselves, omitted, draftFor, readAction, toPassive, whole } from '../../../rephrase';
import { neglected, type Count } from './nobody';

const pattern =
  /\b(?:always|never|constantly|invariably|perpetually|habitually|routinely|repeatedly|chronically|perennially|persistently|continually|yet again|once again|time (?:and|after) (?:time(?: again)?|again)|again and again|not (?:for )?the first time(?: that)?|as (?:always|usual|ever)(?= ?[,.!]| ?$)|(?:day|week|month|quarter|year|night|release|sprint) after (?:day|week|month|quarter|year|night|release|sprint)|every (?:single|bloody|damn) (?:time|day|week|release|sprint|month)|for the (?:third|fourth|fifth|sixth|nth|umpteenth|hundredth|\d+th) time)\b/giu;
const harmful =
  /^(?:fail|forget|miss|ignore|disregard|break|ship|skip|cause|deploy|merge|push|neglect|complain|blame|bypass|overlook|dismiss|delay|postpone|refuse|leave|change|rush|underestimate|overwrite|delete|change|promise|violate|circumvent|flout|take\s+down)$/;
/** What is no conduct: what people saw, had and needed, and what was new to them. */
const states =
  /^(?:be|have|see|hear|receive|get|need|know|notice|reali[sz]e|expect|experience|find|lose|happen|reach|encounter|intend|want|mean|imagine|observe|come|become|feel|become|use|exceed|recover|return|cause|return|reproduce|hit|suspect|believe|leave|deviate|meet|appear|fly|work|touch|share|run\s+into|arrive|wake|stop|give|go|let|lift|enter|compromise)$/;
/** With "they", which may be pods as well, only what nobody but people does. */
const human =
  /^(?:ask|tell|warn|inform|listen|learn|care|bother|apologi[sz]e|think|consult|document|communicate|coordinate|complain|blame|ignore|neglect|deploy|merge|push|ship|promise|plan|explain|escalate|consider|change|break|rename)$/;

/** Finds habits that are made of one day: "they never tested it", "he always forgets", "yet again the team ...". */
export function* habits(sentence: Sentence): Generator<Count> {
  for (const m of sentence.matches(pattern)) {
    const mark = { start: m.start, end: m.end };
    const clause = clauseOf(sentence, m.start, m.end, /first|after|again|every/i.test(m.text));
    if (!clause || isAudience(clause) || clause.modal || clause.passive || maybeThings(clause)) continue;
    if (/^never$/i.test(m.text)) {
      const drafts = neverDone(sentence, clause);
      if (drafts) yield { mark, drafts };
    } else if (isPeople(clause) && !isOurselves(clause) && repeats(m.text, clause))
      yield { mark, drafts: [dropAside(sentence, mark)] };
  }
  yield* keeping(sentence);
}

/** ", as ever," goes with both of its commas. */
function dropAside(sentence: Sentence, mark: Span): Draft {
  const { source } = sentence;
  const before = /,\s+$/.exec(source.slice(sentence.start, mark.start));
  const after = /^\s*,\s+/.exec(source.slice(mark.end, sentence.end));
  if (!before || !after) return dropWords(sentence, mark);
  return { start: mark.start - before[0].length, end: mark.end + after[0].length, kind: 'fact', text: ' ' };
}

const maybeThings = ({ subject, lemma }: Clause) => /^they$/.test(subject?.head.lower ?? '') && !human.test(lemma);

/** "Never got round to it because ..." tells the reason; "never told that it is broken" is a denial. */
const isFact = (lemma: string, rest: string) =>
  (lemma === 'get' && /\bbecause\b/i.test(rest)) || (lemma === 'tell' && /^\s+(?:it|that|this)\b/i.test(rest));

function neverDone(sentence: Sentence, clause: Clause): Count['drafts'] | undefined {
  const { tokens } = sentence;
  const { subject, lemma } = clause;
  const ourselves = isOurselves(clause);
  const rest = sentence.after(tokens[clause.verb]!.end);
  if (isFact(lemma, rest)) return undefined;
  // "We never got round to writing it down".
  const round = /^\s*(?:a?round\s+to|to\s+grips\s+with)\b/i.test(rest);
  if (lemma === 'get' && round && isPeople(clause)) {
    const verb = tokens.findIndex((t, i) => i > clause.verb && Boolean(t.verb?.gerund));
    if (verb > 0 && verb < clause.end) return omitted(readAction(sentence, clause, verb), draftFor(sentence, clause));
    return [whole(sentence, 'fact', 'this was still open [what came before it, and what would have brought it up?]')];
  }
  // An unknown name is a company's or a person's where it leaves undone what people do.
  const named = subject?.name === 'maybe' && clause.past;
  if (!(isPeople(clause) || named)) return undefined;
  const conduct = behaviours.has(lemma) || neglected.test(lemma);
  const others = isPeople(clause) && !ourselves && clause.past && !states.test(lemma);
  if (!(conduct || others) || clause.relative || (ourselves && !clause.past)) return undefined;
  return omitted(readAction(sentence, clause), draftFor(sentence, clause));
}

/** "The admins keep ignoring the mails". */
function* keeping(sentence: Sentence): Generator<Count> {
  const { tokens, source } = sentence;
  for (const [i, t] of tokens.entries()) {
    const doing = tokens[i + 1];
    if (!/^(?:keeps?|kept)$/.test(t.lower) || !doing?.verb?.gerund || !harmful.test(doing.verb.lemma)) continue;
    const subject = readNounPhrase(tokens, i - 1);
    if (!subject || (subject.who !== 'person' && subject.who !== 'group')) continue;
    if (/^(?:we|i|users?|customers?|they)$/.test(subject.head.lower)) continue;
    const clause = clauseAt(sentence, t.start);
    const slot = '[how often, and what made it the easiest way?]';
    const action = clause && readAction(sentence, clause, i + 1);
    const unseen = action?.object && /^(?:ignore|disregard|neglect|overlook|miss|dismiss|forget)$/.test(action.lemma);
    const told = unseen
      ? `${action.object} did not lead to a next step [how often, and what else was going on?]${action.after}`
      : action && toPassive(action, { negated: false });
    yield {
      mark: { start: t.start, end: doing.end },
      drafts: [
        ...(clause && told ? [draftFor(sentence, clause)('fact', unseen ? told : `${told} ${slot}`)] : []),
        whole(
          sentence,
          'fact',
          `this has come up before ${slot}: ${trimMarks(source.slice(doing.start, sentence.end), '.!?')}`,
        ),
      ],
    };
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
  if (/^(?:repeatedly|routinely|continually|persistently)$/i.test(words)) return harmful.test(clause.lemma);
  if (/again|first|after|every|third|th\s/i.test(words))
    return !/^(?:try|work|run|test|rehearse|review|check|restart|retry|meet|verify)$/.test(clause.lemma);
  if (/^(?:be|have|use|try|run|work|look|strive|want|aim)$/.test(clause.lemma)) return false;
  return !clause.past || harmful.test(clause.lemma);
}
