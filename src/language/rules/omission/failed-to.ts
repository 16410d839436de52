import { behaviours } from '../../lexicon/lists/behaviour';
import { readNounPhrase, type Clause } from '../../grammar/clauses';
import { words } from '../../text/words';
import type { Sentence } from '../../grammar/sentence';
import { nounWho } from '../../grammar/people';
import { atStart, capital, omitted, draftFor, readAction, whole } from '../../rephrase';
import type { Match, Rule } from '../../rule';

export const failedTo: Rule = {
  id: 'failed-to',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'What people failed to do',
  why: 'Someone who “failed to” or “forgot to” is measured against a step that nothing prompted. What would have prompted it is something to build.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5',
    'Microsoft Learn, Common traps to avoid',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags: [
      {
        text: 'The release engineer [[failed to run]] the migration script.',
        to: 'The migration script was not run.',
      },
      {
        text: 'An engineer noticed the alert but [[forgot to escalate]] it.',
        to: 'An engineer noticed the alert but it was not escalated.',
      },
      { text: 'The team [[neglected to document]] the failover.' },
      { text: '[[Failure on our side to keep]] the list in step with the new offices.' },
      { text: '[[Neglect of the runbook]] had crept in.' },
      { text: 'The cause was a [[lapse of attention]] at the console.' },
    ],
    allows: [
      'The pod failed to start.',
      'The Kubernetes operator failed to reconcile the ingress.',
      'We did not know that the certificate had expired.',
      'The controller and the agent failed to agree.',
    ],
  },
  triggers: words(
    'fail failed fails failing neglect neglected omitted refused refuse refuses forgot forget forgotten forgets failure failures omitting neglecting forgetting neglect reluctance refusal unwillingness omission lapse lapses inattention inaction disregard',
  ),
  *find(sentence) {
    for (const clause of sentence.clauses) {
      const match = readClause(sentence, clause);
      if (match) yield match;
    }
    yield* readGerund(sentence);
    yield* readNoun(sentence);
  },
};

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject, lemma } = clause;
  if (!/^(?:fail|neglect|omit|refuse|forget)$/.test(lemma) || clause.negated || clause.passive || clause.modal)
    return undefined;
  if (tokens[clause.verb + 1]?.part !== 'to') return undefined;
  const act = clause.verb + 2;
  const verb = tokens[act];
  if (!verb || !(verb.verb?.base || verb.part === 'word')) return undefined;
  const doing = verb.verb?.lemma ?? verb.lower;
  const who = subject?.who ?? 'none';
  const human = lemma === 'forget' || lemma === 'neglect';
  // An analysis or a review is people at work.
  const labour =
    /^(?:analysis|review|planning|assessment|investigation|audit)$/.test(subject?.head.lower ?? '') &&
    /^(?:predict|consider|catch|identify|anticipate|foresee|find|reveal|uncover|account|cover|notice)$/.test(doing);
  if ((who === 'thing' && !labour) || (!subject && !(human && clause.first === 0))) return undefined;
  if (who === 'none' && !human && !behaviours.has(doing) && !conduct.test(doing)) return undefined;
  const mark = { start: tokens[clause.verb]!.start, end: verb.end };
  return {
    mark,
    message: `“${sentence.source.slice(mark.start, mark.end)}” names a step that did not happen. What would have prompted it at that point?`,
    drafts: omitted(readAction(sentence, clause, act), draftFor(sentence, clause)),
    ...(who === 'person' ? { severity: 'warning' as const } : {}),
  };
}

/** "omitting to validate the name": the subject is that of the clause before. */
function* readGerund(sentence: Sentence): Generator<Match> {
  const { tokens, source } = sentence;
  for (const [i, t] of tokens.entries()) {
    if (
      !/^(?:failing|omitting|neglecting|forgetting)$/.test(t.lower) ||
      tokens[i + 1]?.part !== 'to' ||
      !tokens[i + 2]?.verb?.base
    )
      continue;
    const before = tokens[i - 1];
    const near = before && readNounPhrase(tokens, before.lower === 'for' ? i - 2 : i - 1);
    const who = (near ?? sentence.clauses.findLast((c) => c.verb < i)?.subject)?.who;
    const people = who === 'person' || who === 'group';
    if (t.lower === 'failing' ? !near || !people : !people && !behaviours.has(tokens[i + 2]!.verb!.lemma)) continue;
    const mark = { start: t.start, end: tokens[i + 2]!.end };
    const words = source.slice(mark.start, mark.end);
    const from = before?.part === 'pronoun' ? before.start : t.start;
    yield {
      mark,
      message: `“${words}” names a step that did not happen. What would have prompted it at that point?`,
      drafts: [
        {
          start: from,
          end: mark.end,
          kind: 'fact',
          text: `with nothing in [the tool, alert or runbook] to prompt us to ${tokens[i + 2]!.text}`,
        },
      ],
    };
  }
}

const noun =
  /(?<![\p{L}-])(?:(?:(?:my|our|his|her|their|your|[\p{L}-]+['’]s?) )?(?:repeated |continued |persistent )?(?:failures?|reluctance|refusal|unwillingness|omission|neglect) (?:on (?<side>my|our|his|her|their|your|the (?:[\p{L}-]{1,40}['’]s? )?) ?(?:side|part|end)(?: of (?:the|our) [\p{L}-]+)? |by (?<by>(?:the|our|an?) (?:[\p{L}-]+ )?[\p{L}-]+) )?(?:to (?<verb>[\p{L}-]+)|(?:in|of) (?:mentoring|taking|communicat\w+|planning|testing|checking|following|training|supervis\w+|management|leadership|judge?ment|imagination|oversight|policy|(?:the |our |basic )?(?:duty|duties|runbooks?|documentation|maintenance|monitoring|procedures?|process(?:es)?|backups?|hygiene)))|planning failures?|lapses? (?:in|of) (?:judge?ment|attention|concentration|communication|discipline|care|vigilance|oversight|process)|(?:inattention|inaction|disregard|inattentiveness) (?:to|of|for|by|on) )/giu;
/** Verbs that after "failure to" speak of people even without an owner. */
const conduct =
  /^(?:catch|act|maintain|communicate|listen|plan|prepare|respond|learn|mentor|train|supervise|heed|follow|adhere|comply|notify|escalate|test|verify|check|review|consider|consult|coordinate|document|inform|warn|tell|ask|read|think|anticipate|foresee|protect|secure|patch|disclose|implement|enforce|address|fund|adopt|meet)$/;

/** "the team’s failure to escalate", "failure to communicate". */
function* readNoun(sentence: Sentence): Generator<Match> {
  for (const m of sentence.matches(noun)) {
    const verb = m.groups['verb']?.toLowerCase();
    const { side, by } = m.groups;
    const owner =
      side !== undefined ||
      (by !== undefined && nounWho(by.split(/\s+/).at(-1)!.toLowerCase(), []) !== 'thing') ||
      /^(?:my|our|his|her|their|your)\b/iu.test(m.text) ||
      (/^[\p{L}-]{1,40}['’]s\b/iu.test(m.text) &&
        nounWho(m.text.split(/['’]s/u)[0]!.split(/\s+/).at(-1)!.toLowerCase(), []) !== 'thing');
    if (verb && !owner && !conduct.test(verb)) continue;
    if (/^[\p{L}-]{1,40}['’]s\b/iu.test(m.text) && !owner && !verb) continue;
    if (by !== undefined && !owner) continue;
    const start = m.start;
    const opens = atStart(sentence, start);
    const said = verb ? `no prompt to ${verb}` : '[what was planned, and what went past it]';
    yield {
      mark: { start: m.start, end: m.end },
      message: `“${m.text}” measures people against a step. What would have prompted it at that point?`,
      drafts: [
        { start, end: m.end, kind: 'fact', text: opens ? capital(said) : said },
        whole(sentence, 'question', 'what would have prompted this at that point'),
      ],
    };
  }
}
