import { accusations, mayAccuse } from '../../accused/accusations';
import { aboutOutcome } from '../../accused/retell';
import { isDenied, type Found } from '../../accused/who';
import { clauseAt } from '../../english/about';
import { phraseAt } from '../../english/phrases';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import type { Draft, Match, Rule } from '../../rule';

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
        to: 'These factors contributed to the outage: [which conditions, tools and checks?].',
      },
      {
        text: 'It was [[my fault]].',
        to: 'We [did what, when], and [the tool] accepted it without [which guard].',
      },
      { text: 'The [[culprit was]] an engineer on the migration team.' },
      { text: 'The delay is [[the fault of]] the vendor.' },
      { text: 'This one is [[on me]].' },
      { text: '[[Thanks to]] Priya, the index had to be rebuilt.', to: 'The index had to be rebuilt.' },
      { text: 'The search was down [[because of Tom’s]] change.', to: 'The search was down because of a change.' },
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
      'It is our fault for having a system that allowed this.',
    ],
  },
  triggers: [
    'blame',
    'blamed',
    'blames',
    'blaming',
    'fault',
    'faults',
    'culprit',
    'culprits',
    'guilty',
    'responsible',
    'accountable',
    'liable',
    'responsibility',
    'because',
    'caused',
    'due',
    'thanks',
    'bad',
    'culpa',
    'on',
    'own',
    'finger',
    'fingers',
    'head',
    'bus',
    'scapegoat',
    "person's",
  ],
  *find(sentence) {
    if (!mayAccuse.test(sentence.text)) return;
    for (const { pattern, fits, drafts } of accusations) {
      for (const found of sentence.matches(pattern)) {
        if (isDenied(sentence, found) || !fits(sentence, found)) continue;
        return yield make(sentence, found, (drafts ?? aboutOutcome)(sentence, found));
      }
    }
  },
};

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
