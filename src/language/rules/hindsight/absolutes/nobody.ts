import { behaviours } from '../../../lexicon/lists/behaviour';
import type { Clause } from '../../../grammar/clauses';
import { statementAfter } from '../../../grammar/statement';
import type { Sentence } from '../../../grammar/sentence';
import { squeeze } from '../../../text/squeeze';
import type { Span } from '../../../finding';
import { atStart, capital, omitted, draftFor, readAction, whole } from '../../../rephrase';
import type { Draft } from '../../../rule';

/** "Nobody noticed", "everyone knew": the words, and what to say instead. */
export interface Count {
  readonly mark: Span;
  readonly drafts: readonly Draft[];
}

const pattern =
  /\b(?:nobody|no[- ]one|no (?:engineer|developer|reviewer|operator|responder|person)|none of (?:us|them|the \p{L}+)|not (?:a single|one) (?:person|engineer|reviewer|developer|operator|of (?:us|them|the \p{L}+))|everyone|everybody|the (?:entire|whole) \p{L}+(?: team)?)\b(?! else\b)/giu;
const seeing = /^(?:notice|see|spot|catch|realise|realize|observe|detect)$/;
const watching = /^(?:watch|look|monitor)$/;
const doing =
  /^(?:do|bother|think|care|read|take|pay|respond|react|act|fix|follow|open|raise|react|object|speak|say|listen|step|stop|remember|understand|consider|question|lift|offer|own|volunteer|pick|want|dare|challenge|doubt|query)$/;
/** Work that stands undone: with "nobody" it is told as a fault. */
export const neglected =
  /^(?:patch|update|fix|respond|learn|bother|upgrade|rotate|write|clean|reply|answer|add|look|renew|close|finish|rehearse|practi[sc]e|schedule|revisit|reconcile|follow|address|complete|remove|draw|set|question|challenge|object|revoke|migrate|acknowledge|assign)$/;
const knowing = /^(?:know|ignore|forget|miss|assume)$/;

/** Finds what nobody did and everybody knew; what a system made so ("no alert fired, so nobody noticed") is a fact. */
export function* nobodies(sentence: Sentence): Generator<Count> {
  for (const m of sentence.matches(pattern)) {
    const clause = sentence.clauses.find((c) => isSubject(sentence, c, m));
    if (!clause || clause.passive || clause.modal) continue;
    const ever = clause.adverbs.some((a) => a.lower === 'ever');
    if (!clause.past && !ever) continue;
    const { lemma } = clause;
    const everyone = /^(?:everyone|everybody|the)\b/i.test(m.text);
    if (everyone) {
      if (!knowing.test(lemma) || (lemma === 'assume' && !/^the/i.test(m.text))) continue;
    } else {
      if (
        !seeing.test(lemma) &&
        !watching.test(lemma) &&
        !doing.test(lemma) &&
        !neglected.test(lemma) &&
        !behaviours.has(lemma)
      )
        continue;
      // "Nobody had seen it before": what was new to them.
      if (clause.perfect && seeing.test(lemma) && /\bbefore\b/iu.test(statementAfter(sentence, m.end))) continue;
      if (isExplained(sentence, m, sentence.tokens[clause.verb]!.end)) continue;
    }
    // "None of us noticed": the whole of the phrase goes, not only the noun that the clause hangs on.
    const drafts = rephrase(sentence, clause, everyone).map((d) =>
      d.start > m.start ? { ...d, start: m.start, text: atStart(sentence, m.start) ? capital(d.text) : d.text } : d,
    );
    yield { mark: { start: m.start, end: sentence.tokens[clause.verb]!.end }, drafts };
  }
}

function isSubject(sentence: Sentence, { subject, first }: Clause, m: Span): boolean {
  const { tokens } = sentence;
  if (!subject || subject.carried || tokens[first]!.start < m.end || tokens[first]!.start - m.end > 40) return false;
  return tokens[subject.first]!.start < m.end && tokens[subject.last]!.end > m.start;
}

function isExplained(sentence: Sentence, m: Span, end: number): boolean {
  const before = squeeze(sentence.prose.slice(sentence.start, m.start)).text;
  const joined =
    /\b(?:because|since|as|so(?: that)?|therefore|thus|hence|which meant(?: that)?|meaning(?: that)?)(?: ?, ?| )(?:\p{L}+ )?$/iu;
  const signal = /\b(?:alert|alarm|monitor|dashboard|page|notif|email|channel|log|signal|documented|runbook)\w*/i;
  if (joined.test(before) && signal.test(before)) return true;
  return /\b(?:because|since|as there (?:was|were)|due to)\b/i.test(sentence.prose.slice(end, sentence.end));
}

function rephrase(sentence: Sentence, clause: Clause, everyone: boolean): Draft[] {
  const draft = draftFor(sentence, clause);
  const action = readAction(sentence, clause);
  if (everyone) {
    if (clause.lemma === 'know')
      return [draft('fact', `[who?] knew${action.rest} [from where, and where was it written down?]`)];
    const { object } = action;
    if (clause.lemma !== 'assume' && object)
      return [draft('fact', `${object} did not lead to a next step [what else was going on, and how did it look?]`)];
    return [whole(sentence, 'fact', '[what was known, from where, and where was it written down?]')];
  }
  const shown = '[an alert or dashboard that reaches a person]';
  if (seeing.test(clause.lemma)) {
    if (action.object && !/^(?:that|how|why|when)\b/i.test(action.object))
      return [draft('fact', `${action.object} did not show in ${shown}${action.after}`)];
    if (/^\s+(?:that|how|why)\s/.test(action.rest)) return [draft('fact', `nothing in ${shown} showed${action.rest}`)];
    return [draft('fact', `it did not show in ${shown}${action.rest}`)];
  }
  if (watching.test(clause.lemma)) {
    const what = action.rest
      .replace(/^\s+(?:at|for|after)\b/, '')
      .replace(/\s{1,9}(?:(?:very|too|more|that)\s+)?(?:close(?:ly|r)?|careful(?:ly)?)\b/i, '')
      .trim();
    return [draft('fact', `nothing drew attention to ${what || 'this'} [which alert or rota would have?]`)];
  }
  const to = sentence.tokens[clause.verb + 1]?.part === 'to' ? clause.verb + 2 : -1;
  const act = sentence.tokens[to]?.verb?.base ? readAction(sentence, clause, to) : action;
  return omitted(act, draft);
}
