import { isUnreal } from '../../../grammar/conditional';
import type { Hit } from '../../../patterns/row';
import { tableRule } from '../../../patterns/table-rule';
import { omitted, readAction, undergone, whole } from '../../../rephrase';
import type { Draft } from '../../../rule';
import { tellBoth } from '../unreal';
import { flags } from './flags';
import { allows } from './allows';

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
    flags,
    allows,
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
