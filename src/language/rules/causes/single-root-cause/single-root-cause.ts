import { tableRule } from '../../../patterns/table-rule';
import { rows } from './rows';

export const singleRootCause = tableRule({
  id: 'single-root-cause',
  group: 'causes',
  category: 'quality',
  severity: 'hint',
  title: 'A single root cause',
  why:
    'Complex systems usually fail when several conditions meet. One cause suggests one fix. ' +
    'Several contributing factors give you a choice. If your template asks for a root cause, you can turn this rule off.',
  sources: ['Cook, How Complex Systems Fail', 'PagerDuty, Postmortems', 'Allspaw, The Infinite Hows'],
  examples: {
    flags: [
      {
        text: '[[The root cause was]] an expired certificate.',
        to: 'One of the causes was an expired certificate.',
      },
      {
        text: 'The expired certificate [[was the root cause]].',
        to: 'The expired certificate was one of the causes.',
      },
      {
        text: '[[The underlying cause of the slow pages was]] a missing index.',
        to: 'One of the underlying causes of the slow pages was a missing index.',
      },
      { text: 'After a week [[the actual cause was determined to be]] a loose cable in the second rack.' },
      { text: '[[The real cause turned out to be]] the clock of the gate, which was an hour behind.' },
      { text: 'The old switch was found to [[be the root cause]] of both outages.' },
      {
        text: 'The two rules [[were the root cause]] of the lost orders.',
        to: 'The two rules were among the causes of the lost orders.',
      },
      { text: 'The outage was [[solely caused by]] a full disk.', to: 'The outage was caused by a full disk.' },
      { text: '[[It all boils down to]] a missing index.', to: 'One of the causes is a missing index.' },
      {
        text: 'We were able to [[identify the root cause as]] a full disk.',
        to: 'We were able to identify one of the causes as a full disk.',
      },
      { text: 'The plumbers [[traced the main cause of the flood to]] a valve on the third floor.', to: '' },
      { text: 'The test confirms that the cracked valve [[is the root cause]] of the flood.', to: '' },
      {
        text: 'The flood came from the firm next door, whose habit of washing lorries [[was the actual cause]].',
        to: '',
      },
      { text: '[[The root cause was]] a worn belt. The root cause of the noise was the belt, too.' },
      { text: '[[The root cause of the flood was]] due to a worn seal in the second pump.', to: '' },
      { text: 'Root cause and repair: [[the root cause was]] a worn seal.', to: '' },
      { text: 'After two days [[the root cause was]] the filter of the pump had come loose.', to: '' },
    ],
    allows: [
      'The root cause was a mix of frost and old glue.',
      'It comes down to three worn belts.',
      'By noon the root cause was suspected in the second rack.',
      { text: 'Root cause', head: 'Root cause' },
      'We started to look for the root cause.',
      'The root causes were a full disk and a silent alert.',
      'The root cause is still unknown.',
      'The root cause was found after three days with the help of the vendor.',
      'The root cause was not the full disk.',
      'Three possible root causes were discussed.',
      'A retry is not the root cause.',
      'The retries were found not to be the root cause.',
      'The cold cache may be the root cause.',
      'We did not know whether the cold cache was the root cause.',
      'Please identify the root cause as soon as the cluster is up.',
      'A run-away query was one of the root causes.',
      'That rules out the old belt as the sole cause.',
      'The first theory about the root cause was a worn belt.',
      'The actual root cause was deeper.',
      'The root cause is believed to be either the frost or the glue.',
      'The real cause is unrelated to the move.',
      'The old belt is believed to be the root cause of most stops.',
      'The root cause is described below.',
      'The root cause is under investigation.',
      'The root cause was an expired certificate. A contributing factor was the silent alert.',
      'The crane stopped for three reasons. The root causes are below; the main cause was a worn belt.',
      'The exact cause of the flood was: a worn seal, a silent gauge, and a locked gate.',
      { text: 'Keep the second pump: the root cause is a worn belt.', head: 'Action items' },
      'The root cause was a worn belt. A secondary issue was the silent gauge.',
      'We found that the following issues were the root cause of the flood:',
      'The root cause was reproduced in the second hall.',
      { text: '18:00 A worn belt was identified as the root cause.', head: 'Timeline' },
    ],
  },
  once: true,
  // A document that tells of the other conditions too may call one of them the root.
  answers: [
    ...['contributing', 'contributed to', 'contributory', 'contributor', 'compounded by', 'compounding', ' factors'],
    ...['technical', 'process', 'other', 'further', 'additional', 'secondary'].map((which) => `${which} cause`),
    ...['root causes', 'causes:', 'second cause', 'secondary:', 'secondary issue'],
  ],
  message: '“{mark}” names one cause. Say which other conditions had to be there.',
  question: 'Which other conditions had to be there?',
  // A timeline tells when it was found.
  where: ({ kind, section }) => kind !== 'heading' && section !== 'actions' && section !== 'timeline',
  says: rows,
});
