import { findDoing } from './doing';
import { mightNameRole } from '../../grammar/people';
import { isRepair } from './repair';
import type { Clause, Subject } from '../../grammar/clauses';
import { doesHarm, harmTriggers } from './harm';
import type { Sentence } from '../../grammar/sentence';
import { done, draftFor, readAction, toBase, whole } from '../../rephrase';
import type { Draft, Match, Rule } from '../../rule';

export const roleAgent: Rule = {
  id: 'role-agent',
  group: 'naming',
  category: 'blame',
  severity: 'information',
  title: 'One person as the agent of the harm',
  why: 'Who reads “an engineer deleted the table” looks for a person to correct; who reads “the table was deleted through ...” looks at the tool.',
  sources: ['Vesel, Agentive language in accident investigation', 'PagerDuty, Postmortems'],
  examples: {
    flags: [
      {
        text: 'An engineer [[deleted]] the production database.',
        to: 'The production database was deleted.',
      },
      { text: 'The developer who [[broke]] the build had left.' },
      { text: 'One of our admins [[pushed]] an untested config.' },
      { text: 'I [[broke]] the login page.' },
      { text: 'A technician [[cut]] through the fibre to the second site.' },
      { text: 'A contractor [[pushed]] the signing key to a public repository.' },
      { text: 'The pharmacist [[mixed]] up two labels.' },
      {
        text: 'A planner on the early shift deleted nothing, but the duty controller [[gave]] clearance against the procedure.',
      },
      {
        text: 'The loss goes back to [[an operator entering]] the wrong account.',
      },
    ],
    allows: [
      'An engineer restarted the pods.',
      'The engineer making the change thought it would run on staging.',
      'The on-call engineer pushed a fix for the bug.',
      'The Kubernetes operator deleted the production namespace.',
      'The attacker dropped all tables.',
      'A user reported errors.',
      'We deployed a change that broke the login.',
      'The controller confused two pods with the same label.',
      'The technician found the wrong fuse in slot 3.',
      'An operator shut the valve and called the site lead.',
      'The nurse pushed the button to call for help.',
    ],
  },
  triggers: harmTriggers,
  *find(sentence) {
    if (!mightNameRole(sentence.text)) return;
    for (const clause of sentence.clauses) {
      const match = readActive(sentence, clause);
      if (match) yield match;
    }
    for (const m of findDoing(sentence, isRole)) yield found(sentence, m, m.drafts);
    yield* readCaption(sentence);
  },
};

function isRole(subject: Subject): boolean {
  return (
    subject.who === 'person' &&
    !subject.name &&
    !/^(?:he|she|who|whoever|user|customer|victim|student|i|me|him|her)$/.test(subject.head.lower)
  );
}

function readActive(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject } = clause;
  if (!subject) return undefined;
  const self =
    subject.head.lower === 'i' &&
    /^(?:break|crash|nuke|wipe|drop|take|bring|corrupt|botch|destroy|misconfigure|cause|overwrite|leak|misread|mistype|confuse|erase|fumble|trash|sever|mix|knock|force-push)$/.test(
      clause.lemma,
    );
  if (!isRole(subject) && !self) return undefined;
  if (!doesHarm(sentence, clause) || isRepair(sentence, clause)) return undefined;
  const mark = { start: tokens[clause.verb]!.start, end: tokens[clause.verb]!.end };
  return found(sentence, mark, drafts(sentence, clause));
}

function drafts(sentence: Sentence, clause: Clause): Draft[] {
  if (!clause.relative) return done(readAction(sentence, clause), draftFor(sentence, clause));
  const act = toBase(readAction(sentence, clause));
  return [
    whole(sentence, 'fact', `it was possible to ${act} [with which tool, and what made it look right?]`),
    whole(sentence, 'question', `what made it look right at the time to ${act}`),
  ];
}

const caption =
  /^ ?(?:[\p{L}\p{N}'’: -]{0,40}: ?)?(?:an? |the |single |lone )?(?<role>worker|employee|engineer|developer|operator|contractor|technician|intern|admin|administrator)\b[^.]{0,80}?\b(?<act>pushing|pressing|clicking|deleting|triggering|typing|running|dropping) the wrong\b/giu;

/** Headlines without a finite verb: "Worker ... after pushing the wrong button". */
function* readCaption(sentence: Sentence): Generator<Match> {
  for (const m of sentence.matches(caption)) {
    const start = m.place(m.plain.lastIndexOf(m.groups['act']!));
    yield found(sentence, { start, end: m.end }, [whole(sentence, 'question', 'what made the two options look alike')]);
  }
}

function found(sentence: Sentence, mark: { start: number; end: number }, made: Draft[]): Match {
  return {
    mark,
    message: `“${sentence.source.slice(mark.start, mark.end)}” makes one person the agent. Through which tool did it happen, and what made it look right?`,
    drafts: made,
  };
}
