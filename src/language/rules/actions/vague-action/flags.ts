import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  {
    text: '[[Improve]] monitoring of the queue that feeds the label printers in both of the warehouses',
    head: 'Action items',
    to: '',
  },
  {
    text: '[[Improving]] the error messages of the importer for the files that come from the two smaller banks',
    head: 'Action items',
    to: '',
  },
  {
    text: '[[Investigate]] the slow queries of the booking page on the first day of a month',
    head: 'Action items',
  },
  {
    text: 'Nadia: [[investigate]] why the second valve was closed (owner: Nadia, due: 12 June)',
    head: 'Action items',
  },
  {
    text: '[[Exploring]] other ways of shipping the frozen goods on days when the tunnel is closed',
    head: 'Action items',
  },
  { text: '[[Better]] documentation for the failover', head: 'Action items' },
  {
    text: 'For the pages of the timetable we should [[look into]] caching in the second half of the year.',
    head: 'Action items',
  },
  {
    text: '[[Looking into]] a second supplier for the labels, as the first one cannot deliver in August',
    head: 'Action items',
  },
  { text: '[[Think about]] sharding', head: 'Action items' },
  { text: '[[Clean up]] the old buckets', head: 'Action items' },
  { text: '[[More tests]]', head: 'Action items' },
  {
    text: '[[Fix the issue]] that caused the outage of the ticket machines on the first day of the holidays',
    head: 'Action items',
  },
  { text: '[[Make the deploy more reliable]].', head: 'Action items' },
  { text: '[ ] [[Improve]] the labels of the crates that go to the cold store on the pier', head: 'Action items' },
  { text: '[[Improve]] the labels of the crates. Owner: Nadia, due by the end of June.', head: 'Action items' },
];
