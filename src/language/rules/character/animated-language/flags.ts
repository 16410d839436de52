import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  {
    text: 'The rollback of the booking page took [[a ridiculous]] 40 minutes on a day with nine million visits.',
    to: 'The rollback of the booking page took 40 minutes on a day with nine million visits.',
  },
  { text: 'Stop this [[ridiculous]] noise in the yard before the ward wakes up.', to: '' },
  {
    text: 'The lack of a fallback for the card terminals is [[inexcusable]] in a hospital with four hundred beds.',
  },
  {
    text: 'The [[shameful]] handling of the tickets went on for days after the second region was up again.',
    to: 'The handling of the tickets went on for days after the second region was up again.',
  },
  { text: 'The handover between the two contractors was [[woefully inadequate]], as the list of the keys shows.' },
  { text: 'Your second rule is [[stupid]], and the first one is no better.' },
  { text: 'To run both jobs on one host is cheap, but it is [[insane]].', to: '' },
  {
    text: 'Please put an end to this [[madness]] of four approval queues before the next audit in October.',
    to: '',
  },
  { text: 'It is [[embarrassing]] that we heard of the leak from a customer.', to: '' },
  { text: 'The deploy was a [[fiasco]].' },
  { text: 'For the people in the queue the last hour was [[an utter embarrassment]].' },
  { text: '[[What a mess]] they left us after the move, with forty cables that have no label at either end.' },
  { text: 'It was a [[disaster of our own making]].' },
  { text: 'Your patch is [[crap]].' },
  { text: 'The new format is just [[crap]].' },
  { text: 'Get your [[damn]] lorry out of the ambulance bay.' },
  { text: 'And [[who the hell]] would park there?' },
  { text: '[[So much for]] the new process.' },
  { text: '[[Congratulations to procurement for losing]] the contract in the week before the launch.' },
  { text: '[[Well done, Steve, another]] outage.' },
  { text: 'It was yet another [[brilliant]] idea of the finance department.' },
  { text: 'It was a [[stunning piece of]] carpentry, and the stage fell in on the first night.' },
  {
    text: '[[Great timing]], upgrading the ledger on the last day of the quarter with both accountants at the fair.',
  },
  {
    text: 'The [[so-called]] failover test was a slide with two boxes and an arrow, shown to the board in May.',
    to: 'The failover test was a slide with two boxes and an arrow, shown to the board in May.',
  },
  { text: 'We owe this to the [[geniuses]] in procurement.' },
  { text: 'The bank’s “[[helpful]]” clerks sent both letters to the old address.' },
  { text: '[[Somehow]] nobody on the team saw the page that went out at ten past three in the morning.' },
  { text: 'The drivers [[managed to break]] every single pane in the west wing.' },
  { text: '[[Stop breaking]] the build.' },
  { text: '[[Another night, another]] dose that nobody signed for.' },
  { text: '[[Nobody asked for your]] opinion.' },
  { text: 'It [[beggars belief]] that the key was in the wiki for two years after the audit had named it.' },
  { text: 'I never want to see that [[crap]] in my ward again.' },
  { text: 'You want the valve on the hot side, and that is [[nonsense]].' },
  { text: 'They wanted two captains on one ship and two runbooks for one database, which is just [[dumb]].' },
  { text: 'It is [[a scandal]] that the board heard of it on day nine.' },
  { text: 'They moved the shelves on the eve of the fair, [[of all days]].' },
];
