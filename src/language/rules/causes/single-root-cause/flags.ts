import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
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
];
