import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  { text: 'The report names [[human factors]] as the cause of the flood in the lower machine room in March.' },
  {
    text: 'The page went unanswered for forty minutes because of [[operator error]] in the on-call schedule for the holidays.',
  },
  {
    text: 'The double charge on the first of May was caused by [[an oversight]] in the rollout plan for the new tariffs.',
    to: 'The double charge on the first of May was caused by a gap in the rollout plan for the new tariffs.',
  },
  {
    text: 'Somebody [[fat-fingered]] the region in the console, and the replicas were created four thousand kilometres away from the users.',
  },
  { text: 'The wrong label was printed owing to [[a mix-up]] of two trays.', to: '' },
  { text: '[[Our miscalculation]] of the quota left two shards without room.', to: '' },
  {
    text: 'A [[slip of the finger]] closed the wrong port on the core switch, and both of the offices lost their phones.',
    to: '',
  },
  {
    text: 'The mapping was wrong for eleven days because of [[a mistake by the vendor]] in the file with the new codes.',
  },
  { text: 'At the second depot the fitter [[made a mistake]] when he read the gauge, and the tank ran over.' },
  {
    text: 'Marta [[made a false assumption]] about the order of the two lists when she joined them for the invoice run.',
    to: '',
  },
  {
    text: 'The pharmacist [[got the dose wrong]] by a factor of ten while the label printer was out of paper.',
    to: 'The dose was wrong by a factor of ten while the label printer was out of paper.',
  },
  { text: 'Not closing the second gate [[was an oversight]].' },
  { text: 'Sending the list to all of the parents [[is a serious lapse]].' },
  { text: 'The value that was sent to the mill turned out wrong; it [[was a typo]].' },
  { text: 'It was a [[silly mistake]] that cost us the afternoon.' },
  { text: 'The whole delay goes back to [[Tom’s blunder]] with the two keys.' },
  {
    text: 'The old address was kept in the template for the reminders, an [[oversight on our part]] from the move in June.',
  },
  { text: 'At the mill the stone was turned the other way by [[mistake]].' },
  { text: 'Most of these stops of the sorting line, eleven of the sixteen this year, are [[caused by humans]].' },
  { text: 'The vendor [[admitted a mistake]] in the second batch.' },
  { text: '[[Incorrect handling by the crew]] left the tank without a vent for the whole of the second shift.' },
  { text: 'A factor was [[the porter’s improper storage]] of the two gases.' },
  {
    text: 'The second batch went to the wrong ward because of [[an oversight]] in the plan for the week of the move.',
    to: 'The second batch went to the wrong ward because of a gap in the plan for the week of the move.',
  },
  { text: '02:17 [[typo in the route by the night crew]]', head: 'Timeline' },
  { text: 'The clerk [[got the order of the names wrong]].' },
  { text: 'The crate was lost due to [[human oversight]].' },
  { text: 'Emptying the tank twice was a [[rookie move]].' },
  { text: 'The search page was empty for nine minutes due to [[human error]] during the switch to the new index.' },
];
