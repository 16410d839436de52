import { isUnreal } from '../../grammar/conditional';
import type { Hit } from '../../patterns/row';
import { tableRule } from '../../patterns/table-rule';
import { omitted, readAction, undergone, whole } from '../../rephrase';
import type { Draft } from '../../rule';
import { tellBoth } from './unreal';

/** What people would have had to do themselves, though it is told in the passive. */
const owed = '<diligence>|<owed>|<perform>|<release>|<train>|configure|deploy|follow|start';

/** "Had we tested the restore": the restore was not tested. In the passive, what would have called for it. */
function notDone({ sentence, mark }: Hit): readonly Draft[] {
  const clause = sentence.clauses.find(
    (each) => sentence.tokens[each.verb]!.end >= mark.end && isUnreal(sentence, each),
  );
  if (!clause) return [];
  const both = tellBoth(sentence, clause);
  // "If the crew had not silenced it": that was done.
  if (clause.negated) return both;
  if (clause.passive) return [...both, ...undergone(sentence, clause)];
  const drafts = omitted({ ...readAction(sentence, clause), tense: 'past' }, (kind, text) => [
    whole(sentence, kind, text),
  ]);
  // What would have come of it is said as well, and would be gone.
  const isAll = sentence.clauses.every(({ modal }) => modal === undefined);
  return [...both, ...drafts.filter(({ kind }) => isAll || kind !== 'fact')];
}

export const ifOnly = tableRule({
  id: 'if-only',
  group: 'counterfactuals',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'If only we had ...',
  why: 'A past that did not happen does not explain the one that did. It helps to say apart what was in place on the day, and what to put in place now.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5',
    'PagerDuty, Incident Response: alternate reality',
  ],
  examples: {
    flags: [
      {
        text: '[[Had we load-tested]] the queue, the backlog would not have grown.',
        to: 'The queue was not load-tested, and the backlog grew.',
        ask: 'Which tests cover the queue?',
      },
      { text: '[[If we had enabled]] the flag, we would have caught it in staging.' },
      { text: '[[If only]] we had kept the old cluster for a week.', to: '' },
      {
        text: '[[If only]] the team had checked the label before the move!',
        to: 'The label was not checked before the move.',
      },
      {
        text: 'The deploy would not have broken login [[if the team had followed]] the runbook.',
        ask: 'What would have made it easier to follow the runbook?',
      },
      { text: '[[If the crane driver had had]] a second look at the chart, the load would have stayed on the ground.' },
      { text: '[[If the night shift had only not silenced]] the pager, we would have known at two.', ask: '' },
      {
        text: '[[If the dispatcher had been told]] of the closed road, the second van would have been in time.',
        ask: 'How would the dispatcher have heard of the closed road?',
      },
      { text: 'Most of the recall could have been avoided [[if the labels had been checked]] at the second line.' },
      { text: '[[If this account had had]] a second factor, the stolen password would have been of no use.' },
      { text: '[[If the gateway had limited]] the calls, the archive would have stayed up.' },
      { text: '[[If somebody had checked]] the gauge in the morning, the tank would not have run over.' },
      { text: '[[I wish we had asked]] the vendor about the second port before the weekend.' },
      {
        text: '[[If the night shift had only not silenced]] the pager of the second site, we would have known by three.',
        to: '',
      },
    ],
    allows: [
      'Had this failed, the outage would have been longer.',
      'If the disk had filled completely, data would have been lost.',
      'If we add a second region, requests would fail over.',
      'If we had a thousand users, the queue would have been too short.',
      'If we had lost the second replica as well, the archive would have been gone.',
      'If we had not noticed the smell, the fire would have reached the second floor.',
      'If users had tried to log in during that hour, they would have seen an error.',
      'If only one replica had been up, writes would have failed.',
      'If the request had a cache entry, it was served from memory.',
      'I wish you all a quiet weekend.',
      'We checked if the pod had restarted.',
      'If the fitter had changed the second limit, that would also have been lost.',
      'It could have gone wrong if we kept doing it by hand.',
      'If the shop was expecting many guests, it would have to buy more.',
      'If you visited the hall, you might have noticed the second door.',
      'If we had drained the second tank first, we would have lost the whole batch.',
      'If the crew had opened the gate, both pumps would have crashed.',
      'The probe would not have seen it even if the alarm had been tested.',
      'Had they still held the lock, both jobs would have been unable to start.',
      {
        text: 'If the valve had been tested without the lid, the hall would have been under water.',
        head: 'What could have been worse',
      },
      'Had only the left valve been tested, the answer would have been wrong.',
      'If we had perhaps raised the limit in March, that would explain the figures.',
      'It is treated as if we had tested it twice.',
      'If the crew had been unable to stop the pump, the second crew would have been called.',
    ],
  },
  message:
    '“{mark}” describes a past that did not happen. Say what was in place on the day, and what to put in place now.',
  says: [
    { phrase: '[if only] !one|a|NUMBER|some|part|half ... had', even: ['supposed', 'conditional'] },
    // "If we had a thousand users": a size, not a step.
    { unreal: true, who: 'colleagues', verb: 'had !have|<befall>', unless: 'unable|able' },
    { unreal: true, who: 'colleagues', verb: '<diligence>|follow|stop' },
    { unreal: true, who: 'colleagues', verb: 'had have' },
    { unreal: true, who: 'colleagues', verb: 'not had any', how: 'just|simply|only' },
    { unreal: true, who: 'colleagues', verb: 'had passive <give>|<say>|<train>|make|allow' },
    { unreal: true, who: 'thing', verb: `had passive ${owed}`, unlessBehind: 'even' },
    {
      unreal: true,
      who: 'anything',
      verb: 'have|use|enroll',
      then: '... <defence>|(second factor)|(security key|device)',
    },
    { unreal: true, who: 'thing', verb: 'had limit|reject|alert|warn|validate|check|retry|isolate' },
    { unreal: true, who: 'people', subject: 'someone|somebody|anyone|anybody|everyone|everybody', verb: '<diligence>' },
    { phrase: '[i|we wish COLLEAGUES had <diligence>&DONE]', even: ['conditional'] },
  ],
  // There, what was spared is told.
  where: ({ section }) => section !== 'lucky' && section !== 'went-well',
  // "If she had set the third one, it would have failed as well": what was spared.
  unless:
    'would|could|might also / as well / even worse / would|could|might have been? unable|(lose|fail|crash|break|<destroy>)&DONE !less|fewer|only|nothing|no',
  instead: notDone,
});
