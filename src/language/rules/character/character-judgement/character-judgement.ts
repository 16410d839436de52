import { tableRule } from '../../../patterns/table-rule';
import { askCover, dropVerdict } from '../offers';
import { allows } from './allows';
import { flags } from './flags';
import { judgements } from './rows';

export const characterJudgement = tableRule({
  id: 'character-judgement',
  group: 'character',
  category: 'blame',
  severity: 'warning',
  title: 'Judgements of character',
  why: 'Care, skill and attitude are easy to judge once the outcome is known. What people could see, and what the tools allowed, can be changed.',
  sources: [
    'Google, Site Reliability Engineering, ch. 15',
    'Microsoft Learn, Common traps to avoid',
    'PagerDuty, Postmortems: the fundamental attribution error',
  ],
  examples: { flags, allows },
  message: '“{mark}” judges people. Say what the checks and limits were, and what could be seen.',
  instead: (hit) => [...dropVerdict(hit), ...askCover(hit)],
  says: judgements,
});
