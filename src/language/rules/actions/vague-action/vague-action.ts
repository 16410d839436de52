import { isTicked } from '../../../markdown/blocks';
import { tableRule } from '../../../patterns/table-rule';
import { flags } from './flags';
import { allows } from './allows';

/** By what one can tell that it is done: a figure, a time, a state, an answer that is written down. */
const bound = [
  // How it will be done stands behind.
  '!<field> NOUN|DOING : !END / -|–|— NOUN|VERB|<article>',
  'so that|this|it / until|unless|exceed|within|daily|weekly|monthly|quarterly / at least|most / instead of / by !PEOPLE',
  'every day|week|month|quarter|release / to|below|under|above|over|than NUMBER',
  'to only? <prevent>|<reveal>|<verify>|alert|allow|cover|ensure|fail|handle|include|page|reject|require|return|show|support|use',
  'and add|alert|decide|determine|document|fail|fix|publish|remove|replace|report|write / to make sure / : END',
].join(' / ');
/** With nothing that hangs on it. */
const plain = 'the|our|all|a? NOUN|DOING NOUN? NOUN? NOUN? END';
/** A rule for the next time: "If it is unclear after two hours: consider a rebuild". */
const rule = 'START if|when|whenever !possible|needed|necessary ... ,|:';
const more = 'better|more|improved|enhanced|additional';

export const vagueAction = tableRule({
  id: 'vague-action',
  group: 'actions',
  category: 'quality',
  severity: 'information',
  asksMore: true,
  title: 'Actions without an end state',
  why: 'It is hard to tell when “improve” or “investigate” is done. An action with an end that can be checked is easier to finish.',
  sources: [
    'Lunney, Lueder, Beyer, Postmortem action items (;login: 2017)',
    'Google, The Site Reliability Workbook, ch. 10',
  ],
  examples: {
    flags,
    allows,
  },
  message:
    '“{mark}” has no end that can be checked. Say what will be true when it is done, and how people will see it.',
  // What is ticked off has its end, and what has items below it is made of them.
  where: ({ section, kind }) => section === 'actions' && kind !== 'heading' && kind !== 'lead' && !isTicked(kind),
  unless: bound,
  says: [
    // "Can improve it" is only possible.
    // "Improve, remove, add" are kinds of actions.
    { asked: '[!increase <improve>]', opens: true, unless: '... to / , VERB', unlessBehind: 'can|could|may|might' },
    { phrase: 'START [(!increase <improve>)&DOING]', unless: '... to' },
    { asked: '[(<explore> | look into|at | think about)]', opens: true, unless: 'whether|if', unlessBehind: rule },
    { phrase: 'START [(<explore>&DOING | looking into|at)]' },
    { asked: `[assess|consider|discuss|increase|(clean up)] ${plain}`, opens: true, unlessBehind: rule },
    { asked: '[fix the|this|that|all issue|problem|bug|outage|incident|(root cause)]', opens: true },
    {
      asked: '[make ... better|nicer|faster|safer|easier|clearer|(more robust|resilient|reliable|stable)] END',
      opens: true,
    },
    { phrase: `START [${more} <wanted>] END` },
    { phrase: `START (NOUN :)? [${more}] NOUN? <wanted>`, unless: ': / ... is|are|was|were|has|have|(help)&PAST' },
  ],
});
