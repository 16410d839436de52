import { accusations, mayAccuse } from './accusations';
import { burdens, burdenTriggers } from './burden';
import { critics, criticTriggers } from './critics';
import { othersDid, otherTriggers } from './others';
import { aboutOutcome } from './rephrasings';
import { isDenied, type Found } from './who';
import { clauseAt } from '../../../grammar/about';
import { phraseAt } from '../../../grammar/phrases';
import { containsAnyOf } from '../../../text/contains-any-of';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import type { Draft, Match, Rule } from '../../../rule';
import { words } from '../../../text/words';

export const blameWords: Rule = {
  id: 'blame-words',
  group: 'accusation',
  category: 'blame',
  severity: 'information',
  title: 'Blame, fault and guilt',
  why: 'Fault found in a person or a team is where the search stops. Several conditions had to meet, and those can be changed.',
  sources: [
    'Google, The Site Reliability Workbook, ch. 10',
    'PagerDuty, Incident Response',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags: [
      {
        text: 'The network team is [[to blame]] for the outage.',
      },
      {
        text: 'It was [[my fault]].',
      },
      { text: 'The [[culprit was]] an engineer on the migration team.' },
      { text: 'The delay is [[the fault of]] the vendor.' },
      { text: 'This one is [[on me]].' },
      { text: '[[Thanks to]] Priya, the index had to be rebuilt.', to: 'The index had to be rebuilt.' },
      { text: 'The search was down [[because of Tom’s]] change.', to: 'The search was down because of a change.' },
      { text: 'The whole thing was laid [[at the feet of]] the storage team.' },
      { text: 'The audit [[pinned the leak on the contractor]].' },
      { text: 'It all [[comes down to]] the engineer who skipped the drill.' },
      { text: 'The stale key is [[on us]].' },
      { text: 'The hosting company is [[culpable]], too.' },
      { text: 'Jonas [[is the one who]] changed the limit.' },
      { text: 'They [[have only themselves to blame]].' },
      { text: 'The platform team is [[the reason]] that we missed the date.' },
      { text: 'It happened [[on my watch]].' },
      { text: 'They switched it on [[against our advice]].' },
      {
        text: 'The partner renamed the field [[without any warning]].',
      },
      { text: 'The launch slipped [[because of]] the payments team.' },
      { text: 'The database team [[caused the outage]].' },
      { text: 'The supplier [[denied responsibility]].' },
      { text: 'The ministry was [[criticised for]] its slow reply.' },
      { text: 'The panel [[accused]] the managers of neglect.' },
      { text: '[[Thanks to]] the network team we lost three hours.', to: 'We lost three hours.' },
      { text: 'The director accepted [[full responsibility]] for the breach.' },
    ],
    allows: [
      'git blame points at an old commit.',
      'This is a blameless review.',
      'The culprit was a firewall rule.',
      'The page fault rate tripled.',
      'The identity team is responsible for the login service.',
      'None of this is the fault of the author.',
      'Nobody is to blame for this.',
      'Thanks to Priya for staying late.',
      'The controller responsible for the rollout restarted.',
      'We take full responsibility for the disruption.',
      'The leak was caused by an attacker.',
      'We were down to two engineers by then.',
      'The latency comes down to the number of shards.',
      'She is the one who pushed the fix.',
      'It was Priya who noticed the gap in the graph.',
      'We pinned the image on the previous version.',
      'The node rebooted without warning.',
      'The job failed due to a full disk.',
      'The meeting was moved because of the holiday.',
      'The team’s change fixed the leak.',
      'Our change broke the login page.',
      'The attackers caused the outage.',
      'The load balancer caused the outage.',
      'The token was blasted to all nodes.',
      'The scanner found the operator pod lacking a limit.',
      'The problem was the cache.',
      'All eyes were on us.',
      'The server at the door of the hall was off.',
      'It is our fault for having a system that allowed this.',
    ],
  },
  triggers: [
    ...words(
      "blame blamed blames blaming fault faults culprit culprits guilty responsible accountable liable responsibility because caused due thanks bad culpa on own finger fingers head bus scapegoat person's",
    ),
    ...burdenTriggers,
    ...otherTriggers,
    ...criticTriggers,
  ],
  *find(sentence) {
    const ways = [
      ...(mayAccuse.test(sentence.text) ? accusations : []),
      ...(isBurden(sentence.text) || rests.test(sentence.text) ? burdens : []),
      ...(isOthers(sentence.text) ? othersDid : []),
      ...(isCritic(sentence.text) ? critics : []),
    ];
    for (const { pattern, fits, drafts, asserted } of ways) {
      for (const found of sentence.matches(pattern)) {
        if ((!asserted && isDenied(sentence, found)) || !fits(sentence, found)) continue;
        return yield make(sentence, found, (drafts ?? aboutOutcome)(sentence, found));
      }
    }
  },
};

/** "It is on the team", "it came down to her". */
const rests = /\b(?:is|was|are|were|comes|came|boils|boiled)\s+(?:\p{L}+\s+)?(?:on|down)\b/iu;
const isBurden = containsAnyOf([
  ...burdenTriggers,
  'responsibility',
  'blame',
  'thanks',
  'fault',
  'nobody',
  'lone',
  'until',
]);
const isOthers = containsAnyOf([...otherTriggers, 'because', 'due', 'owing', 'caused', 'broke']);
const isCritic = containsAnyOf(criticTriggers);

function make(sentence: Sentence, found: Found, drafts: readonly Draft[]): Match {
  const on = /\bon\s*$/i.test(found.text) ? phraseAt(sentence, found.end)?.end : undefined;
  const mark = shorten(sentence, { start: found.start, end: on ?? found.start + found.text.trimEnd().length });
  const clause = clauseAt(sentence, found.start);
  const other = clause?.subject?.who === 'person' && !/^i$/.test(clause.subject.head.lower);
  const named = phraseAt(sentence, found.end)?.subject.who === 'person';
  return {
    mark,
    message: `“${sentence.source.slice(mark.start, mark.end)}” looks for the cause in people. Which conditions, tools and checks had a part in it?`,
    drafts,
    question: 'What are the factors that contributed to this?',
    ...(other || named ? { severity: 'warning' as const } : {}),
  };
}

/** Of "this one is on me" the underlined words are "on me". */
function shorten(sentence: Sentence, mark: Span): Span {
  const on = /\bon\s+[^\s]+(?:\s+[^\s]+){0,3}$/iu.exec(sentence.prose.slice(mark.start, mark.end));
  return on && /^(?:this|that|it|the)\b/i.test(sentence.prose.slice(mark.start))
    ? { start: mark.start + on.index, end: mark.end }
    : mark;
}
