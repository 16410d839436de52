import { trimMarks } from '../../../text/ends';
import { isOnlyMentioned, readDemand, type Demand } from '../../../grammar/demand';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { atStart, capital, whole } from '../../../rephrase';
import { remediesIn, toldTriggers } from './remedies';
import { planned, type Remedy } from './remedy';
import type { Draft, Match, Context, Rule } from '../../../rule';
import { words } from '../../../text/words';

export const behaviouralRemedy: Rule = {
  id: 'behavioural-remedy',
  group: 'actions',
  category: 'blame',
  severity: 'information',
  title: 'Remedies that ask people to behave',
  why: '“Be more careful” holds until the next busy day. A guard in a tool holds then, too, and can be checked.',
  sources: [
    'Google, The Site Reliability Workbook, ch. 10',
    'Allspaw, Blameless PostMortems and a Just Culture',
    'Lunney, Lueder, Beyer, Postmortem action items (;login: 2017)',
  ],
  examples: {
    flags: [
      {
        text: '[[Be more careful]] when deploying to production.',
        head: 'Action items',
      },
      {
        text: 'We need to [[be more careful]] with the shard map.',
      },
      {
        text: '[[Remind]] engineers to check the region.',
      },
      {
        text: 'Everyone must [[pay more attention]] to the error budget.',
      },
      {
        text: '[[Avoid]] deploying on Fridays.',
        head: 'Action items',
      },
      {
        text: 'We have to [[remember to]] rotate the keys.',
      },
      { text: '[[Retrain]] the support team.' },
      {
        text: 'The operators have been [[told to]] concentrate during the switch.',
      },
      { text: 'All staff were [[reminded]] of the cabling standard.' },
      { text: '[[Refresher training]] for the night shift.' },
      { text: 'All scripts must [[be reviewed more thoroughly]].' },
      { text: 'The crews will [[be instructed]] on the lockout steps.' },
      {
        text: 'Everyone to [[re-read]] the on-call guide.',
      },
      { text: '[[Vigilance is required]] at every switch-over.' },
      { text: 'The developers need to [[slow down]].' },
      { text: '[[Send a memo to all]] engineers about the naming rule.' },
      {
        text: '[[Keep a closer eye on]] the queue depth.',
      },
      { text: 'The contractor will [[undergo further training]] on lockout.' },
      { text: 'We will [[do our utmost]] to avoid a repeat.' },
      { text: 'We should [[test more]] before the next launch.' },
      { text: 'We will [[try harder]].' },
      { text: '[[Improve communication]] between the teams.', head: 'Action items' },
    ],
    allows: [
      'Train the ranking model on the new labels.',
      'Users were asked to follow the link.',
      'The value must be checked against the schema.',
      'Intensive care is needed for two of them.',
      'Send a mail to all affected customers.',
      'Requests slow down when the cache is cold.',
      'A restart is required.',
      'Customers have been reminded of the new date.',
      'The operators were told to switch to manual.',
      'Further training runs failed with the same error.',
      'The model was retrained on the new labels.',
      'We keep an eye on the queue.',
      'Focus shifted to the database.',
      'We did our best with the logs that were left.',
      'Telling people to be careful is not a plan.',
      'Add a reminder to the release checklist.',
      'Make sure the cron job is running.',
      'We double-checked the replica before the failover.',
      'You must remember to close the handle yourself.',
      'Please double-check the address before you order.',
      'We need to be careful, though, to keep the old order of the fields.',
      'The fingers of an old hand cannot be retrained.',
      'Users should be aware that tokens expire.',
      'The scheduler should be more careful with memory.',
      'How do we do better in the future?',
      'If you have been paying attention to the logs, you know the next step.',
      'We added a check so that nobody has to remember to bump the version.',
      'Avoid running out of disk space by rotating logs.',
      'We fixed the firewall and wrote a test to make sure we do not deploy overlapping ranges.',
    ],
  },
  triggers: [
    ...words(
      "careful carefully aware vigilant rigorous diligent diligently mindful deliberate cautious attentive thorough thoroughly disciplined conscious proactive conscientious care caution diligence vigilance discipline scrutiny rigour rigor attention double triple doublecheck twice remember forget remind* retrain retraining educate educating train training coach coaching counsel teach harder better make ensure communicate communication coordination awareness stop avoid lessons lesson again closely closer sooner earlier quicker faster follow adhere stick eye watch lookout sense game next should must sure encourage urge instruct importance responsibility ownership mindfulness never not don't",
    ),
    ...toldTriggers,
  ],
  *find(sentence, context) {
    if (context.kind === 'heading' || /\?\s*$/.test(sentence.text)) return;
    for (const remedy of remediesIn(sentence.text)) {
      const match = read(sentence, context, remedy);
      if (match) return yield match;
    }
  },
};

function read(sentence: Sentence, context: Context, remedy: Remedy): Match | undefined {
  const here = !remedy.sections || remedy.sections.includes(context.section);
  for (const found of sentence.matches(remedy.pattern)) {
    const { start, end } = found;
    const mark = { start, end: start + found.text.trimEnd().length };
    if (isOnlyMentioned(sentence, found) || remedy.unless?.test(sentence.text)) continue;
    const demand = readDemand(sentence, start);
    if (!planned.includes(context.section) && isAdvice(sentence, mark, demand)) continue;
    if ((!demand && !remedy.anywhere) || !(here || isAsked(demand?.whom))) continue;
    const said = sentence.source.slice(mark.start, mark.end);
    const span = demand?.span ?? { start, end: remedy.whole ? endOfTold(sentence, end) : end };
    const close = Math.max(span.end, end);
    const tail = sentence.source.slice(end, close);
    const text = remedy.say(tail, { sentence, found, whom: demand?.whom });
    if (text === undefined) continue;
    const drafts: Draft[] = [];
    if (demand && remedy.whole !== true) {
      const from = demand.span.start;
      drafts.push({ start: from, end: close, kind: 'action', text: stands(sentence, from) ? capital(text) : text });
    } else drafts.push(whole(sentence, 'action', text));
    drafts.push(whole(sentence, 'question', 'what would catch this on a busy day'));
    const other = demand?.clause?.subject?.who === 'person' && demand.whom && !/^i$/i.test(demand.whom);
    return {
      mark,
      message: `“${said}” asks people to behave differently. Which tool, check or limit could do it on a busy day, too?`,
      drafts,
      question: 'What would catch this on a busy day?',
      ...(other ? { severity: 'warning' as const } : {}),
    };
  }
  return undefined;
}

/** Outside of plans: is it told to whoever reads it ("you must remember to", "please double-check", "be careful when")? */
function isAdvice(sentence: Sentence, { start, end }: Span, demand: Demand | undefined): boolean {
  if (/^(?:you|users?|customers?)$/i.test(demand?.whom ?? '')) return true;
  return (
    /\bplease\s+$/iu.test(sentence.prose.slice(sentence.start, start)) ||
    (/^be(?:ing)?\s+(?:careful|mindful|aware)$/iu.test(sentence.prose.slice(start, end)) &&
      /^(?:,\s+\p{L}+,)?\s+(?:to|not|when|if|with|about|that)\b/iu.test(sentence.after(end)))
  );
}

/** Where what people were told ends: before a further statement, or the end mark. */
function endOfTold(sentence: Sentence, from: number): number {
  const rest = trimMarks(sentence.prose.slice(from, sentence.end), '.!?…');
  return from + (/;|\s[—–]\s|,\s+(?:and|but|so|which|because|as|after|since)\b/iu.exec(rest)?.index ?? rest.length);
}

/** Outside of plans, too, what named people are asked to do is a remedy ("every engineer should ..."). */
const isAsked = (whom: string | undefined) =>
  whom !== undefined &&
  /^(?:everyone|everybody|(?:all|every|each)\b.*|(?:(?:the|our|both)\s+)?(?:[\p{L}-]+\s+){0,2}(?:engineers?|developers?|operators?|reviewers?|responders?|admins?|staff|crews?|teams?|colleagues?|maintainers?|technicians?|managers?|on-?calls?))$/iu.test(
    whom,
  ) &&
  !/\b(?:users?|customers?)\b/i.test(whom);

/** Does what is written at `at` begin the sentence, or follow a label ("Bob: be careful")? */
const stands = (sentence: Sentence, at: number) =>
  atStart(sentence, at) ||
  (/^\p{Lu}/u.test(sentence.source.slice(at)) && !/^(?:I|I['’]\p{L}+)\b/u.test(sentence.source.slice(at)));
