import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
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
];
