import { behaviours } from '../../english/behaviour';
import { clauseAt, isAudience, isPeople } from '../../english/about';
import type { Clause } from '../../english/clauses';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { atStart, capital, dropWords, isOurselves, omitted, placer, readAction, whole } from '../../rewrite';
import type { Draft, Match, Rule } from '../../rule';

export const absolutes: Rule = {
  id: 'absolutes',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Absolutes about people',
  why: '“Nobody” and “always” make a habit of one day, and a fault of everyone. What was there to see, and who it reached, can be counted and changed.',
  sources: ['Etsy, Debriefing Facilitation Guide', 'Dekker, The Field Guide to Understanding ‘Human Error’'],
  examples: {
    flags: [
      {
        text: '[[Nobody noticed]] the replication lag.',
        to: 'The replication lag did not show in [an alert or dashboard that reaches a person].',
      },
      {
        text: '[[No one checked]] the quota before the launch.',
        to: 'The quota was not checked before the launch [what would have prompted it at that point?].',
      },
      { text: '[[Everyone knew]] that the disk was full.' },
      { text: 'The vendor [[always]] forgets the notes.' },
      { text: 'They [[never]] tested the failover.' },
      { text: '[[Yet again]], the team shipped on a Friday.' },
    ],
    allows: [
      'Nobody was paged, because the alert was silenced.',
      'No one was able to log in.',
      'The job never returned.',
      'The request always fails on the second try.',
      'Nobody with access was awake at 03:00.',
      'Nobody had the permissions to roll back.',
      'We are always looking for ways to improve.',
      'Everyone can read the dashboard.',
      'No one was hurt.',
      'Once again, the queue filled up.',
    ],
  },
  triggers: [
    'nobody',
    "nobody's",
    'no',
    'none',
    'everyone',
    'everybody',
    'always',
    'never',
    'constantly',
    'repeatedly',
    'again',
    'keeps',
    'kept',
    'entire',
    'whole',
    'invariably',
    'perpetually',
    'consistently',
  ],
  *find(sentence, place) {
    if (place.section === 'actions') return;
    yield* readNobody(sentence);
    yield* readAlways(sentence);
  },
};

const seeing = /^(?:notice|see|spot|catch|realise|realize|watch|look|monitor|observe|detect)$/;
const doing =
  /^(?:do|bother|think|care|read|take|pay|respond|react|act|fix|follow|object|speak|say|look|listen|step|stop|remember|understand|consider)$/;

/** "Nobody noticed X", "everyone knew X". */
function* readNobody(sentence: Sentence): Generator<Match> {
  for (const m of sentence.matches(
    /\b(?:nobody|no[- ]one|none\s+of\s+(?:us|them|the\s+\p{L}+)|not\s+a\s+single\s+(?:person|engineer|reviewer|developer)|everyone|everybody|the\s+(?:entire|whole)\s+\p{L}+(?:\s+team)?)\b/giu,
  )) {
    const clause = sentence.clauses.find((c) => sentence.tokens[c.first]!.start > m.end && clauseOf(sentence, c, m));
    if (!clause || clause.passive || clause.modal || !clause.past || /^\s+else\b/i.test(sentence.prose.slice(m.end)))
      continue;
    const verb = sentence.tokens[clause.verb]!;
    const all = /^(?:everyone|everybody|the\b)/i.test(m.text);
    if (
      all
        ? !/^(?:know|assume|ignore|forget|miss|agree)$/.test(clause.lemma)
        : !(seeing.test(clause.lemma) || doing.test(clause.lemma) || behaviours.has(clause.lemma))
    )
      continue;
    if (all && clause.lemma !== 'know' && !/^the/i.test(m.text) && /^(?:assume|agree)$/.test(clause.lemma)) continue;
    // "No alert was set up, so nobody noticed": with what made it so, it is a fact of the time.
    if (!all && explained(sentence, m, verb.end)) continue;
    const mark = { start: m.start, end: verb.end };
    // "None of us noticed": the whole of the phrase goes, not only the noun that the clause hangs on.
    const drafts = nobodyDrafts(sentence, clause, all).map((d) =>
      d.start > m.start ? { ...d, start: m.start, text: atStart(sentence, m.start) ? capital(d.text) : d.text } : d,
    );
    yield remark(sentence, mark, drafts);
  }
}

function clauseOf(sentence: Sentence, clause: Clause, m: Span): boolean {
  const { subject } = clause;
  if (!subject || subject.carried) return false;
  return (
    sentence.tokens[subject.first]!.start < m.end &&
    sentence.tokens[subject.last]!.end > m.start &&
    sentence.tokens[clause.first]!.start - m.end < 40
  );
}

function explained(sentence: Sentence, m: Span, end: number): boolean {
  const before = sentence.prose.slice(sentence.start, m.start);
  const after = sentence.prose.slice(end, sentence.end);
  return (
    (/\b(?:because|since|as|so(?:\s+that)?|therefore|thus|hence|which meant(?: that)?|meaning(?: that)?)\s*,?\s*(?:\p{L}+\s+)?$/iu.test(
      before,
    ) &&
      /\b(?:alert|alarm|monitor|dashboard|page|notif|email|channel|log|signal|paged|documented|runbook)\w*/i.test(
        before,
      )) ||
    /\b(?:because|since|as there (?:was|were)|due to)\b/i.test(after)
  );
}

function nobodyDrafts(sentence: Sentence, clause: Clause, all: boolean): Draft[] {
  const place = placer(sentence, clause);
  const action = readAction(sentence, clause);
  if (all) return [whole(sentence, 'fact', `[who knew, from where, and where was it written down?]`)];
  if (seeing.test(clause.lemma) && !/^(?:look|watch)$/.test(clause.lemma)) {
    const what = /^\s+(?:that|how|why|when|until|before)\b/.test(action.rest) ? undefined : action.object;
    const said = what ?? (/^\s+that\s/.test(action.rest) ? undefined : 'it');
    const slot = 'did not show in [an alert or dashboard that reaches a person]';
    if (said) return [place('fact', `${said} ${slot}${what ? action.after : action.rest}`)];
    return [place('fact', `nothing in [an alert or dashboard that reaches a person] showed${action.rest}`)];
  }
  if (/^(?:watch|look|monitor)$/.test(clause.lemma)) {
    const what = action.rest.replace(/^\s+(?:at|for|after)\b/, '').trim();
    const plain = what.replace(/\s+(?:(?:very|too|more|that)\s+)?(?:close(?:ly|r)?|careful(?:ly)?)\b/i, '');
    return [place('fact', `nothing drew attention to ${plain || 'this'} [which alert or rota would have?]`)];
  }
  if (/^(?:bother|think|care|do|want|try|attempt|remember)$/.test(clause.lemma)) {
    const to = sentence.tokens[clause.verb + 1]?.part === 'to' ? clause.verb + 2 : -1;
    if (to > 0 && sentence.tokens[to]?.verb?.base) return omitted(readAction(sentence, clause, to), place);
  }
  return omitted(action, place, { ourselves: isOurselves(clause) });
}

/** "They never tested it", "he always forgets", "yet again the team ...". */
function* readAlways(sentence: Sentence): Generator<Match> {
  for (const m of sentence.matches(
    /\b(?:always|never|constantly|repeatedly|invariably|perpetually|yet\s+again|once\s+again|time\s+and\s+(?:time\s+)?again|again\s+and\s+again|not\s+(?:for\s+)?the\s+first\s+time)\b/giu,
  )) {
    const clause =
      clauseAt(sentence, m.start) ??
      sentence.clauses.find(
        (c) =>
          c.subject &&
          sentence.tokens[c.subject.first]!.start >= m.end &&
          sentence.tokens[c.subject.first]!.start - m.end < 4,
      );
    const word = m.text.toLowerCase();
    // An unknown name is a company's or a person's where it leaves undone what people do.
    const named = word === 'never' && clause?.subject?.name === 'maybe' && clause.past;
    if (!clause || !(isPeople(clause) || named) || isAudience(clause) || clause.modal || clause.passive) continue;
    const we = isOurselves(clause);
    if (word === 'never') {
      if (
        !behaviours.has(clause.lemma) &&
        !/^(?:patch|update|fix|respond|learn|bother|upgrade|rotate|write|clean|reply|answer|add|look)$/.test(
          clause.lemma,
        )
      )
        continue;
      if (we && !clause.past) continue;
      yield remark(sentence, m, omitted(readAction(sentence, clause), placer(sentence, clause), { ourselves: we }));
      continue;
    }
    if (we || (/^(?:be|have|use|try|run|work|look|strive|want|aim)$/.test(clause.lemma) && !/again|first/.test(word)))
      continue;
    if (
      /again|first/.test(word)
        ? !/yet|first|time/.test(word) && clause.subject?.who !== 'person' && clause.subject?.who !== 'group'
        : clause.past && !/^(?:forget|ignore|miss|break|skip|complain|blame)$/.test(clause.lemma)
    )
      continue;
    if (
      /^(?:once again)$/.test(word) &&
      !/^(?:fail|forget|miss|ignore|break|ship|skip|cause|deploy|merge|push|neglect|do)$/.test(clause.lemma)
    )
      continue;
    if (/^(?:repeatedly)$/.test(word)) continue;
    yield remark(sentence, m, [dropWords(sentence, m)]);
  }
}

function remark(sentence: Sentence, mark: Span, drafts: readonly Draft[]): Match {
  const words = sentence.source.slice(mark.start, mark.end);
  return {
    mark: { start: mark.start, end: mark.end },
    message: `“${words}” counts everybody, or every time. What was there to see, and whom did it reach?`,
    drafts: [...drafts, whole(sentence, 'question', 'what was there to see, and whom did it reach')],
    question: 'What was there to see, and whom did it reach?',
  };
}
