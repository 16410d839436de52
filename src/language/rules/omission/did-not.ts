import { trimMarks } from '../../text/ends';
import { behaviours, steps } from '../../lexicon/lists/behaviour';
import { isHypothetical } from '../../grammar/conditional';
import { words } from '../../text/words';
import type { Clause } from '../../grammar/clauses';
import type { Sentence } from '../../grammar/sentence';
import { isOurselves, omitted, draftFor, readAction, whole, type MakeDraft } from '../../rephrase';
import type { Match, Rule } from '../../rule';

export const didNot: Rule = {
  id: 'did-not',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'What people did not do',
  why: 'Of all the things that were not done, hindsight picks the one that would have helped. What made it unlikely then, and what would have prompted it?',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5', 'Etsy, Debriefing Facilitation Guide'],
  examples: {
    flags: [
      {
        text: 'The reviewer [[did not check]] the index size.',
        to: 'The index size was not checked [what would have prompted it at that point?].',
      },
      {
        text: 'We [[never tested]] the failover.',
        to: 'The failover was not tested [what would have prompted it at that point?].',
      },
      { text: 'Priya [[didn’t read]] the runbook.' },
      { text: 'The team deployed the change [[without telling]] support.' },
      { text: 'They [[didn’t bother to ask]] anyone.' },
      { text: 'Omar [[never closed]] the old account.' },
      { text: 'We [[had not rehearsed]] the switch-over.' },
      { text: 'The reviewer approved it [[without opening]] the diff.' },
      { text: 'I deployed [[without running]] the smoke tests.' },
      { text: 'She [[gave no handover]] to the night shift.' },
      { text: 'The change was made [[without proper authorisation]].' },
      { text: 'We shipped the module [[untested]].' },
    ],
    allows: [
      'We did not know that the certificate had expired.',
      'The on-call engineer did not have access to the console.',
      'The health check did not verify the disk.',
      'We did not notice, as no alert was configured.',
      'The job never tested the new path.',
      'The service restarted without checking the lock.',
      'We have no test for this case.',
      'The team moved the data without losing a row.',
      'We restarted the node without noticing the second alert.',
      'The daemon never closed the socket.',
      'We never received the page.',
      'We had no handover document for this service.',
      'He sent no data to the second region, as the switch was off.',
    ],
  },
  triggers: words(
    "didn't didnt not never hadn't wasn't weren't haven't hasn't without doesn't don't no nor nothing neither untested unreviewed unchecked unverified unvalidated unsigned blind unseen",
  ),
  *find(sentence) {
    for (const clause of sentence.clauses) {
      const match =
        readClause(sentence, clause) ??
        readNone(sentence, clause) ??
        readUntested(sentence, clause) ??
        readWithout(sentence, clause);
      if (match) yield match;
    }
  },
};

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject, lemma } = clause;
  const from = subject && !subject.carried ? subject.first : clause.first;
  const neither = [from, from - 1].some((k) => tokens[k]?.lower === 'neither');
  if (
    !(clause.negated || neither) ||
    !clause.past ||
    clause.modal ||
    clause.passive ||
    isHypothetical(sentence, clause)
  )
    return undefined;
  if (!subject)
    return clause.first === 0 &&
      (behaviours.has(lemma) || (steps.has(lemma) && (isNever(sentence, clause) || said.test(lemma))))
      ? omission(sentence, clause, clause.verb)
      : undefined;
  if (clause.perfect && !/^(?:had|'d)/.test(tokens[clause.first]!.lower) && !isNever(sentence, clause))
    return undefined;
  if (/^(?:nobody|none|one|anyone|anybody|any|users|customers)$/.test(subject.head.lower)) return undefined;
  if (/\?\s*$/.test(sentence.text)) return undefined;
  const single = subject.who === 'person' && !/^(?:who|someone|somebody|user|customer)$/.test(subject.head.lower);
  const accusing = subject.name === 'person' || /^(?:he|she)$/.test(subject.head.lower);
  const name = subject.name === 'maybe' || subject.who === 'group' || subject.who === 'person';
  if (!name || subject.who === 'thing') return undefined;
  const conduct = behaviours.has(lemma) && !/^(?:think|anticipate|foresee|predict|care|question)$/.test(lemma);
  // What had not been done before is a fact of the time, unless only diligence would have done it.
  const others = subject.who === 'group' && subject.head.part === 'word';
  if (clause.perfect && others && steps.has(lemma)) return omission(sentence, clause, clause.verb);
  if (clause.perfect && !single && !(conduct && diligent.test(lemma)) && !isNever(sentence, clause)) return undefined;
  const infinitive = tokens[clause.verb + 1]?.part === 'to' && tokens[clause.verb + 2]?.verb?.base;
  const bothered = infinitive && /^(?:bother|care|think|stop|pause|trouble|try|attempt|remember)$/.test(lemma);
  const overlooked = accusing && /^(?:notice|catch|see)$/.test(lemma);
  const step = (single || neither) && steps.has(lemma);
  if (!conduct && !bothered && !overlooked && !step) return undefined;
  // A company of that name may have a product that "never finished".
  if (step && !conduct && subject.name === 'maybe') return undefined;
  // "did not confirm or deny", "did not ask for": what is said of replies is no omission of a step.
  if (/^(?:confirm|mention|explain|announce|disclose|raise|question)$/.test(lemma) && subject.name === 'maybe')
    return undefined;
  const act = bothered ? clause.verb + 2 : clause.verb;
  if (neither)
    return {
      ...omission(sentence, clause, act),
      drafts: omitted(readAction(sentence, clause, act), (kind, text) => whole(sentence, kind, text)),
    };
  return { ...omission(sentence, clause, act), ...(accusing ? { severity: 'warning' as const } : {}) };
}

/** Left undone by the writer, who is left out: "Did not run the tests." */
const said = /^(?:run|page|call|renew|rotate|commit|bother|label|sign|share)$/;
const diligent =
  /^(?:check|test|retest|verify|validate|rehearse|practi[sc]e|review|read|follow|communicate|coordinate|tell|warn|notify|inform|document|plan|train|consult|brief|announce|audit|drill|exercise)$/;

const isNever = (sentence: Sentence, clause: Clause) =>
  sentence.tokens.slice(clause.first, clause.verb).some((t) => t.lower === 'never');

function omission(sentence: Sentence, clause: Clause, act: number): Match {
  const { tokens } = sentence;
  const mark = { start: tokens[clause.first]!.start, end: tokens[act]!.end };
  return {
    mark,
    message: `“${sentence.source.slice(mark.start, mark.end)}” picks out what was not done. What would have prompted it at that point?`,
    drafts: omitted(readAction(sentence, clause, act), draftFor(sentence, clause), { ourselves: isOurselves(clause) }),
  };
}

const none =
  /^\s+no\s+(?:[\p{L}-]+\s+){0,2}?(?:handover|hand-over|notice|warnings?|attention|heed|thought|tests?|testing|checks?|backups?|snapshots?|notes?|documentation|explanation|reviews?|care|precautions?|reason|rollback\s+plan|plan)\b/iu;

/** "gave no handover", "took no backup", "paid no attention": what was not done, as an object. */
function readNone(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens, source } = sentence;
  const { subject } = clause;
  if (!subject || clause.negated || clause.passive || clause.modal || !clause.past) return undefined;
  if (subject.who !== 'person' && subject.who !== 'group' && !subject.name) return undefined;
  if (!/^(?:give|take|make|do|run|write|leave|pay|send|provide|post|perform|offer)$/.test(clause.lemma))
    return undefined;
  const verb = tokens[clause.verb]!;
  const rest = sentence.after(verb.end);
  const idle =
    clause.lemma === 'do'
      ? /^\s+(?:absolutely\s+|almost\s+|next\s+to\s+)?nothing\b(?!\s+(?:wrong|but|to\s+(?:the|our|this)))/iu.exec(rest)
      : null;
  const found = idle ?? none.exec(rest);
  if (!found) return undefined;
  const mark = { start: verb.start, end: verb.end + found[0].length };
  const step = idle ? 'the next step' : found[0].trim().replace(/^no\s+/iu, '');
  return {
    mark,
    message: `“${source.slice(mark.start, mark.end)}” picks out what was not done. What would have prompted it at that point?`,
    drafts: [
      draftFor(sentence, clause)('fact', `there was no prompt for ${withArticle(step)} [what was there instead?]`),
      whole(sentence, 'question', `what would have made ${withArticle(step)} part of the path`),
    ],
  };
}

/** "shipped it untested": the step that was left out, as a state of what was shipped. */
function readUntested(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens, source } = sentence;
  const { subject } = clause;
  if (!subject || clause.negated || clause.passive || clause.modal || !clause.past) return undefined;
  if (subject.who !== 'person' && subject.who !== 'group' && !subject.name) return undefined;
  if (!/^(?:ship|deploy|release|merge|push|launch|install|apply|roll|put|sign|approve|publish)$/.test(clause.lemma))
    return undefined;
  const verb = tokens[clause.verb]!;
  const found =
    /^(?:\s+[\p{L}\p{N}-]+){1,5}?\s+(?<state>un(?:tested|reviewed|checked|verified|validated|signed)|blind|sight\s+unseen)(?=\s*(?:[.,;!]|$|\s(?:and|on|to|in|at)\b))/iu.exec(
      sentence.prose.slice(verb.end, tokens[Math.max(clause.verb, clause.end - 1)]!.end + 1),
    );
  if (!found) return undefined;
  const end = verb.end + found[0].length;
  const start = end - found.groups!['state']!.length;
  return {
    mark: { start, end },
    message: `“${source.slice(start, end)}” measures people against a step. What would have made it part of the path?`,
    drafts: [
      { start, end, kind: 'fact', text: '[which checks were there at that point?]' },
      whole(sentence, 'question', 'which checks were there at that point, and what would have added one'),
    ],
  };
}

const withArticle = (noun: string) =>
  /(?:s|the next step|testing|attention|heed|thought|care|documentation|notice|reason)$/iu.test(noun)
    ? noun
    : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** What diligence does before or beside an act; "without noticing", "without losing data" are facts. */
const without =
  /\bwithout (?:(?:even|properly|first|ever|actually|carefully|adequately|sufficiently|really|so much as|bothering to|having) ){0,4}(?:tell|inform|notify|warn|ask|test|check|review|verify|validat|read|think|coordinat|consult|communicat|look|open|launch|run|runn|try|try|rehears|measur|confirm|follow|wait|back|tak|mak|do|go|giv|gett|obtain|seek|talk|speak|stopp|paus|document|announc|escalat|study|investigat|examin|inspect|consider|load-test|double-check|dry-runn|proof-?read|compar|draw)(?:ing|ed)\b(?! (?:any )?(?:damage|harm|effect|errors?|sense|notice of|progress|much difference))(?: (?:sure|up))?|\bwith(?:out| no) (?:(?:any|prior|proper|due|adequate|sufficient|enough|a|the|peer|code|his|her|their|our) ){0,4}(?:approval|permission|review|rollback(?: plan)?|fallback(?: plan)?|testing plan|communication|authori[sz]ation|consultation|coordination|testing|notice|warning|supervision|(?:a )?single (?:test|review|check|approval)|sign-?off|go-ahead|rehearsal|dry run|second pair of eyes|backup|plan|ticket|handover)\b/giu;

/** Only people do this to people. */
const social =
  /\bwithout\s+(?:ever\s+|even\s+)?(?:telling|informing|notifying|warning|asking|consulting)\s+(?:anyone|anybody|us|them|me|people|others|the\s+(?:[\p{L}-]+\s+)?team)\b/iu;

/** "The change was made without approval": done by people, though nobody is told of. */
function isDeed(sentence: Sentence, clause: Clause): boolean {
  const after = sentence.after(sentence.tokens[clause.verb]!.end);
  return (
    /^(?:make|deploy|merge|push|take|approve|release|ship|roll|launch|schedule|do|carry|change|sign|introduce|perform)$/.test(
      clause.lemma,
    ) &&
    /\bwith(?:out|\s+no)\s+(?:(?:any|prior|proper|due|adequate|sufficient|formal)\s+)*(?:approval|permission|peer\s+review|code\s+review|review|(?:a\s+)?single\s+(?:test|review|check|approval)|authori[sz]ation|consult\w+|coordination|testing|notice|sign-?off|informing|telling|notifying|asking)\b/iu.test(
      after,
    )
  );
}

/** "X deployed it without telling anyone": the omission hangs on what somebody did. */
function readWithout(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject } = clause;
  if (
    !subject ||
    clause.modal ||
    (clause.passive && !isDeed(sentence, clause)) ||
    !clause.past ||
    /^(?:be|have|want|hesitate|refuse|decide|prefer|agree|can)$/.test(clause.lemma) ||
    !(
      subject.who === 'person' ||
      subject.who === 'group' ||
      subject.name !== undefined ||
      clause.passive ||
      social.test(sentence.after(tokens[clause.verb]!.end))
    )
  )
    return undefined;
  const from = tokens[clause.verb]!.start;
  const to = tokens[Math.max(clause.verb, clause.end - 1)]!.end;
  const mark = [...sentence.matches(without)].find((m) => m.start > from && m.end <= to);
  if (!mark || clause.negated) return undefined;
  return {
    mark: { start: mark.start, end: mark.end },
    message: `“${mark.text}” measures people against a step. What would have prompted it, or made it part of the path?`,
    drafts: missingStep(sentence, clause, mark),
  };
}

function missingStep(sentence: Sentence, clause: Clause, mark: { start: number; end: number; text: string }) {
  // Where a slot follows, the whole is said anew.
  const slotted = sentence.source.slice(mark.end, sentence.end).includes('[');
  const draft: MakeDraft = slotted ? (kind, text) => whole(sentence, kind, text) : draftFor(sentence, clause);
  const { tokens, source } = sentence;
  const end = tokens[Math.max(clause.verb, clause.end - 1)]!.end;
  const step = source
    .slice(mark.start, end)
    .replace(/^with(?:out|\s+no)\s+(?:even\s+|ever\s+|actually\s+)?/iu, '')
    .replace(/\[.*$/su, '')
    .trim();
  const gerund = /^(?:\p{L}+ly\s+|first\s+)?[\p{L}-]+ing\b(?!\s+(?:was|is))/u.test(step) && !/^testing$/iu.test(step);
  return [
    draft(
      'fact',
      `the path to ${actOf(sentence, clause, mark.start)} had no step for ${gerund ? step : `[${step}]`} [what was there instead?]`,
    ),
    draft('question', `what would have made ${step.replace(/^(?:any|a)\s+/iu, '')} part of the path`),
  ];
}

function actOf(sentence: Sentence, clause: Clause, until: number): string {
  const { tokens, source } = sentence;
  const verb = tokens[clause.verb]!;
  return (verb.verb?.lemma ?? verb.text) + trimMarks(source.slice(verb.end, until).trimEnd(), ',');
}
