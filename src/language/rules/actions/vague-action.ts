import { trimMarks } from '../../text/ends';
import { linkBehind, type Sentence } from '../../grammar/sentence';
import { atStart, capital } from '../../rephrase';
import type { Draft, Rule } from '../../rule';

export const vagueAction: Rule = {
  id: 'vague-action',
  group: 'actions',
  category: 'quality',
  severity: 'information',
  title: 'Actions without an end state',
  why: '“Improve” and “investigate” are never done, or always. An action that says what can be checked gets done, and shows it.',
  sources: [
    'Lunney, Lueder, Beyer, Postmortem action items (;login: 2017)',
    'Google, The Site Reliability Workbook, ch. 10',
  ],
  examples: {
    flags: [
      {
        text: '[[Improve]] monitoring of the queue.',
        head: 'Action items',
      },
      {
        text: '[[Investigate]] the slow queries',
        head: 'Action items',
      },
      {
        text: '[[Better]] documentation for the failover',
        head: 'Action items',
      },
      { text: 'We should [[look into]] caching.', head: 'Action items' },
      {
        text: '[[More tests]]',
        head: 'Action items',
      },
      { text: '[[Fix the issue]] that caused the outage.', head: 'Action items' },
    ],
    allows: [
      { text: 'Improve p99 latency of search to 300 ms', head: 'Action items' },
      { text: 'Add an alert when the queue holds more than 1,000 jobs', head: 'Action items' },
      { text: 'Document the order of steps for a model change so that a release can follow it', head: 'Action items' },
      { text: 'Review access of the deploy role by 12 June', head: 'Action items' },
      { text: 'Investigate the slow queries and write down the answer in the runbook', head: 'Action items' },
      'We improved monitoring of the queue.',
      'Investigate the alert.',
    ],
  },
  triggers: [
    'improve',
    'improved',
    'improvement',
    'improvements',
    'improving',
    'better',
    'investigate',
    'investigating',
    'look',
    'looking',
    'consider',
    'explore',
    'exploring',
    'review',
    'discuss',
    'think',
    'optimise',
    'optimize',
    'enhance',
    'enhanced',
    'clean',
    'document',
    'more',
    'fix',
    'evaluate',
    'research',
    'revisit',
    'reconsider',
    'strengthen',
    'increase',
    'assess',
    'additional',
  ],
  *find(sentence, context) {
    if (context.section !== 'actions' || context.kind === 'heading') return;
    for (const found of sentence.matches(vague)) {
      const mark = { start: found.place(found.groups['lead']!.length), end: found.end };
      const rest = trimMarks(sentence.source.slice(mark.end, endOfLink(sentence)), '.!');
      const to =
        /^(?:improv|enhanc|optimi|strength)/i.test(found.groups['verb'] ?? '') && /\bto\s+(?:be\s+)?\p{Ll}/u.test(rest);
      if (to) return;
      const asked = /^(?:investigat|look|explor|research|evaluat)/i.test(found.groups['verb'] ?? '');
      if (isBounded(sentence.prose.slice(mark.end, sentence.end), asked)) return;
      if (
        /^(?:clean\s+up|document|review|consider|discuss|increase|assess)$/i.test(found.groups['verb'] ?? '') &&
        rest.trim().split(/\s+/).length > 4
      )
        return;
      const words = sentence.source.slice(mark.start, mark.end);
      yield {
        mark,
        message: `“${words}” has no end that can be checked. What will be true, and how would one see it?`,
        drafts: drafts(sentence, mark.start, words, rest),
      };
      return;
    }
  },
};

const lead =
  '^(?<lead>[^\\p{L}@]*(?:(?:to do|@[\\w-]+|\\p{L}+) ?: ?|\\p{L}[\\p{L}\\s]{1,13}\\] ?)?(?:(?:we|i|the team) (?:should|must|will|need to|have to|want to|plan to|could|can) |need to |please )?(?:also |further |continue to )?)';
const vague = new RegExp(
  `${lead}(?:(?<verb>improv(?:e|ing)|enhanc(?:e|ing)|optimi[sz](?:e|ing)|strengthen|investigat(?:e|ing)|look(?:ing)? (?:into|at)|consider|explor(?:e|ing)|research|evaluate|assess|review|revisit|reconsider|discuss|think about|clean up|document|increase)\\b|fix(?:ing)? (?:the|this|that|all) (?:issues?|problems?|bugs?|outage|root cause|incident)\\b|(?:better|more|improved|enhanced|additional)\\b(?= (?:\\p{L}+ )?(?:tests?|testing|monitoring|alert(?:s|ing)|documentation|docs|logging|logs|metrics|observability|visibility|tooling|automation|dashboards?|coverage|checks|validation|process(?:es)?|procedures?|handling|support|reviews?|runbooks?|communication|planning|safeguards?|error handling)\\b)(?: (?:tests|monitoring|testing|documentation)(?= ?[.!]?$))?|make (?:\\p{L}+ ){1,4}(?:better|nicer|faster|safer|easier|clearer|more (?:robust|resilient|reliable|stable))(?= ?[.!]?$))`,
  'giu',
);

/** Is there a number, a date, a condition or a purpose, by which one can tell that it is done? */
function isBounded(rest: string, asked: boolean): boolean {
  return /(?:\d(?!\d{3,}\b)|%|\b(?:so\s+that|until|unless|exceeds?|at\s+least|at\s+most|by\s+(?:adding|making|moving|using|removing|introducing|setting|adopting|replacing|switching|requiring|\p{Lu})|and\s+(?:write|fix|add|alert|document|decide|remove|replace|fail|report|publish)|within|every\s+(?:day|week|month|quarter|release)|(?:daily|weekly|monthly|quarterly)|instead\s+of|to\s+(?:include|fail|reject|block|alert|page|cover|use|prevent|detect|require|allow|limit|only|check|verify|support|ensure|show|return|handle)))/iu.test(
    rest.replace(/\((?:owner|due|by)\b[^()]*\)|#\d+|\d{4,}|https?:\S+/giu, '').replace(asked ? /[\d%]/g : /$^/, ''),
  );
}

/** A sentence that ends in a link ends before its address; what is rewritten goes on to its end. */
function endOfLink(sentence: Sentence): number {
  return sentence.end + (linkBehind.exec(sentence.source.slice(sentence.end))?.[0].length ?? 0);
}

function drafts(sentence: Sentence, start: number, words: string, all: string): Draft[] {
  const link = /\s{0,9}[([]{0,3}\[[^[\]]*\]\([^()]*\)[)\]]{0,3}$/u.exec(all)?.[0] ?? '';
  const rest = all.slice(0, all.length - link.length);
  const about = rest.trim();
  const first = atStart(sentence, start) || /^\p{Lu}/u.test(words);
  const end = start + words.length + all.length;
  const put = (text: string): Draft => ({
    start,
    end,
    kind: 'action',
    text: (first ? capital(text) : text) + link,
  });
  const topic = about
    .replace(
      /^(?:(?:the|our|overall|general|more|better)\s+)*(?:\p{L}+\s+)?(?:monitoring|alerting|alerts?|metrics|observability|visibility|logging|tests?|testing|test\s+coverage|coverage|documentation|docs)\b\s*(?:of|for|on|around|in|about|into)?\s*/iu,
      '',
    )
    .trim();
  const kind =
    /\b(monitoring|alerting|alerts?|metrics|observability|visibility|tests?|testing|coverage|documentation|docs)\b/iu
      .exec(`${words} ${about}`)?.[1]
      ?.toLowerCase();
  const vagueVerb = words.trim().toLowerCase();
  const inspects =
    /^(?:investigat|look|explor|research|evaluat|assess|review|revisit|reconsider|discuss|think|consider)/.test(
      vagueVerb,
    );
  if (inspects) return [put(`${words}${rest} and write down [the answer to which question] in [which document]`)];
  const named = new RegExp(`^(?:(?:the|our)\\s+)?([\\p{L}-]+)\\s+${kind}\\b`, 'iu').exec(about)?.[1];
  const of =
    topic ||
    (named && !/^(?:the|our|more|better|overall|general|unit|integration|load|test)$/i.test(named) ? named : '');
  if (kind && /^(?:monitoring|alert|metrics|observability|visibility)/.test(kind))
    return [
      put(`add an alert when [metric]${of ? ` of ${of}` : ''} exceeds [threshold] for [n] minutes`),
      put(soThat(words, rest)),
    ];
  if (kind && /^(?:test|coverage)/.test(kind))
    return [put(`add a test for ${of || '[which case]'} that fails when [condition]`), put(soThat(words, rest))];
  if (kind && /^doc/.test(kind))
    return [
      put(
        `write [which steps or limits] for ${of || '[which task]'} into [which runbook], linked from [where it is needed]`,
      ),
    ];
  if (/^fix/.test(vagueVerb)) return [put('make [which part] handle [which input or state]')];
  if (/^(?:better|more|improved|enhanced|additional)/.test(vagueVerb))
    return [put(`${words}${rest} so that [what can be checked: a number, a state or a test]`)];
  return [put(soThat(words, rest))];
}

const soThat = (words: string, rest: string) =>
  `${words}${rest} so that [what can be checked: a number, a state or a test]`;
