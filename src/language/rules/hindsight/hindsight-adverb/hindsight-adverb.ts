import { tableRule } from '../../../patterns/table-rule';
import { flags } from './flags';
import { allows } from './allows';
import { foreseen } from './rows';

export const hindsightAdverb = tableRule({
  id: 'hindsight-adverb',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Obvious afterwards',
  why: 'What is obvious now was one thing among many at the time. What made it visible, and to whom, can be changed.',
  sources: [
    'Etsy, Debriefing Facilitation Guide: “obviously” is a cue to ask what made it obvious',
    'PagerDuty, Postmortems: hindsight bias',
    'Dekker, The Field Guide to Understanding ‘Human Error’',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” says how it looks now. Say what there was to see at the time.',
  question: 'What was there to see at the time?',
  where: ({ section }) => !['actions', 'lucky', 'went-well'].includes(section),
  says: foreseen,
});
