import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  {
    text: '[[Why was]] a crate of that weight lifted by two apprentices when the truck with the lift stood outside?',
    to: '',
  },
  {
    text: '[[Why was]] the plan not read by somebody from the yard before the second beam was ordered in April?',
    to: '',
  },
  {
    text: '[[Why was I]] not told about the second move before the movers rang the bell on Monday morning?',
    to: '',
  },
  {
    text: '[[Why did you]] push to production on a Friday?',
    to: 'What made it look right at the time to push to production on a Friday?',
  },
  {
    text: '[[Why didn’t the on-call engineer]] page the database team?',
    to: 'What would paging the database team have involved at that point, and what got in the way?',
  },
  {
    text: '[[Why would anyone]] store the solvent next to the boiler in a room without a window?',
    to: 'What made it look right at the time to store the solvent next to the boiler in a room without a window?',
  },
  {
    text: '[[Why didnt the night porter]] lock the side gate?',
    to: 'What would locking the side gate have involved at that point, and what got in the way?',
  },
  { text: '[[Why did the baker]] spoil the dough an hour before the shop opened?', to: '' },
  { text: '[[Why did the pharmacist]] make such a careless substitution on the last order of the day?', to: '' },
  { text: '[[Why didn’t the surveyor]] measure the second beam the way you had shown her?', to: '' },
  { text: '[[Why did nobody]] fire the contractor who cut the cable to the exchange for the second time?', to: '' },
  {
    text: 'Please explain [[why you]] skipped the dry run on a system that forty shops cannot trade without.',
    to: '',
  },
  { text: '[[Is there a reason why you]] changed the limit on the day on which the two queues were joined?' },
  { text: 'And [[why did nobody]] call the harbour master in the first hour?' },
  {
    text: '[[How come the night shift]] did not look at the gauge between the handover and the alarm at four?',
    to: '',
  },
  {
    text: '[[Why are you]] still ignoring the alarm in the cold store after the third batch had to be thrown away?',
    to: '',
  },
  {
    text: '[[Why has nobody]] walked the roof since the spring, when the second drain was found full of leaves?',
    to: '',
  },
  { text: '[[Why didn’t we]] catch this in the first review, when the same port was named on the second page?' },
  { text: '[[Why did we]] skip the second reading?' },
  { text: '[[Any reason you did not]] ring the caretaker?' },
  { text: '[[Any reason this got merged without]] a second reader?' },
  { text: '[[Why was this cut]] down without asking the owner?' },
  { text: '[[Why didn’t I do this]] on Monday, when the disk was at seventy per cent and the queue was short?' },
  { text: '[[Why nobody]] told us of the fair?' },
  { text: '[[Why did Brackley]] sign for a crate that he had not opened?', to: '' },
  {
    text: 'Mr Okoye, [[why did you]] leave the kiln alone?',
    to: 'Mr Okoye, how did leaving the kiln alone make sense at the time?',
  },
  { text: '[[Why didn’t we write]] the script earlier?', to: '' },
  {
    text: '[[Why did you]] push to production on a Friday, when half of the team had already left for the weekend?',
    to: '',
  },
];
