import { tableRule } from '../../patterns/table-rule';
import { dropAdverb } from './offers';

export const praiseByOutcome = tableRule({
  id: 'praise-by-outcome',
  group: 'character',
  category: 'quality',
  severity: 'information',
  title: 'Praise by outcome',
  why: 'A choice that is “right” because it went well would have been “wrong” if it had not. Others can learn from what people saw, and from what it changed.',
  sources: ['Microsoft Learn, Common traps to avoid: normative language'],
  examples: {
    flags: [
      {
        text: 'The on-call engineer [[correctly]] rolled back the release at 10:12, two minutes after the second alert had come in.',
        to: 'The on-call engineer rolled back the release at 10:12, two minutes after the second alert had come in.',
      },
      {
        text: 'The team reacted [[appropriately]] when the pressure in the second boiler went above nine bar on Sunday.',
        to: 'The team reacted when the pressure in the second boiler went above nine bar on Sunday.',
      },
      { text: 'The responder [[did the right thing]].' },
      {
        text: 'We [[made the right call]] and paused the rollout when the first shop reported the empty baskets.',
        to: '',
      },
      {
        text: 'The duty nurse showed [[good judgement]] and woke the surgeon before the second scan had come back.',
        to: '',
      },
    ],
    allows: [
      { text: 'The responder correctly guessed the shard.', head: 'What went well' },
      'The script correctly restored all rows.',
      'We did not handle the header correctly.',
      'Pods were not terminating correctly.',
      'Make sure the job runs correctly.',
      'Rightly or wrongly, the proxy retries.',
      'Tessel and Korvax correctly rejected the block.',
      'We only ship pages where the fonts are either bundled or loaded correctly.',
      'The lead correctly diagnosed the leak in the second tank.',
    ],
  },
  message: '“{mark}” praises the outcome. Say what people saw, and what it changed.',
  where: ({ section }) => section !== 'went-well' && section !== 'appreciation' && section !== 'actions',
  says: [
    {
      who: 'colleagues',
      // "Correctly detected it" tells that it was so.
      verb: 'choose|decide|act|react|respond|judge|refuse|trust|wait|stop|insist|escalate|roll',
      how: 'correctly|appropriately|rightly|wisely|sensibly',
      marks: 'how',
      instead: dropAdverb,
    },
    { who: 'colleagues', verb: 'do', then: '[the right thing]' },
    { who: 'colleagues', verb: 'make|take', then: '[a|the right|correct|good|excellent <choice>]' },
    { phrase: 'good|excellent|sound judgement|judgment', about: 'colleagues', tells: 'past' },
  ],
});
