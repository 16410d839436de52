import { tableRule } from '../../../patterns/table-rule';
import { isHumble } from '../humble';
import { askOpenly } from './offers';

/** What people do to no purpose: nothing that a question could reproach them with. */
const state = '<befall>|<ensue>|act|believe|expect|feel|go|keep|know|mean|need|pick|start|stop|think|use';
/** What happens to people and is not done by them: "Why was nobody paged?" */
const spared = '<befall>|be|been|get|have|page|alert|notify|affect|charge|log|assign|hurt';
const whoever = 'OTHERS|NOBODY|anyone|anybody|someone|somebody';

export const whyYouQuestion = tableRule({
  id: 'why-you-question',
  group: 'questions',
  category: 'blame',
  severity: 'warning',
  title: 'Why did you, why didn’t they',
  why: '“Why did you” asks people to justify themselves. “How” and “what” ask what they saw, and what they had to go on.',
  sources: ['Etsy, Debriefing Facilitation Guide', 'PagerDuty, Postmortems', 'Allspaw, The Infinite Hows'],
  examples: {
    flags: [
      { text: '[[Why was]] a crate of that weight lifted by two apprentices?', to: '' },
      { text: '[[Why was]] the plan not read by somebody from the yard?', to: '' },
      { text: '[[Why was I]] not told about the second move?', to: '' },
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
      { text: '[[Why did nobody]] fire the contractor who cut the cable?', to: '' },
      { text: 'Please explain [[why you]] skipped the dry run.', to: '' },
      { text: '[[Is there a reason why you]] changed the limit?' },
      { text: 'And [[why did nobody]] call the harbour master in the first hour?' },
      { text: '[[How come the night shift]] did not look at the gauge?', to: '' },
      { text: '[[Why are you]] still ignoring the alarm in the cold store?', to: '' },
      { text: '[[Why has nobody]] walked the roof since the spring?', to: '' },
      { text: '[[Why didn’t we]] catch this in the first review?' },
      { text: '[[Why did we]] skip the second reading?' },
      { text: '[[Any reason you did not]] ring the caretaker?' },
      { text: '[[Any reason this got merged without]] a second reader?' },
      { text: '[[Why was this cut]] down without asking the owner?' },
      { text: '[[Why didn’t I do this]] on Monday?' },
      { text: '[[Why nobody]] told us of the fair?' },
      { text: '[[Why did Brackley]] sign for a crate that he had not opened?', to: '' },
      {
        text: 'Mr Okoye, [[why did you]] leave the kiln alone?',
        to: 'Mr Okoye, how did leaving the kiln alone make sense at the time?',
      },
      { text: '[[Why didn’t we write]] the script earlier?', to: '' },
    ],
    allows: [
      'Why wasn’t the rollback tested?',
      'Why was the spare pump not checked before the season?',
      'Why was nobody charged twice?',
      'Why did nobody get a mail?',
      'Why did the pod restart?',
      'Why didn’t our safeguards catch this?',
      'Why haven’t we seen this before?',
      'Why did users see stale pages?',
      'Why did it make sense to restart the primary?',
      'Why was the queue full?',
      'Silly question, but why are you using the older client?',
      'Do you know why you see two tokens with the same value?',
      'Why don’t you see the label in the list?',
      'So why do we keep reading after the last page?',
      'Any reason not to merge this today?',
      'Why was this run without a cache?',
      'Why did they stop after the second retry?',
      'Why wasn’t this caught earlier?',
    ],
  },
  message: '“{mark}” asks people to justify themselves. Ask what the situation looked like from there.',
  question: 'What did the situation look like at that point, and what was there to go on?',
  where: (_, sentence) => !isHumble(sentence),
  instead: askOpenly,
  says: [
    { phrase: `[why do|have|be NOBODY] !${spared} {act: VERB|DONE}`, tells: 'question' },
    { phrase: "[why did|had n't|not we|i] ADVERBS {act: <diligence>|notice|catch|spot|detect}", tells: 'question' },
    {
      phrase: `[why (on earth)? did|had|would n't|not? ${whoever}] not? ADVERBS !${state} {act: VERB|DONE}`,
      tells: 'question',
    },
    {
      phrase: `[why (on earth)? is|are|was|were|has|have n't|not? OTHERS|NOBODY] not? ADVERBS !${state} {act: DOING}`,
      tells: 'question',
    },
    {
      phrase: "[why did n't|not? we|i] ADVERBS {act: <bother>|<diligence>|<omit>|<violate>|<release>|<hurry>}",
      tells: 'question',
    },
    {
      phrase: "[why did n't|not we|i ADVERBS {act: VERB}] ... sooner|earlier|before",
      tells: 'question',
      instead: () => [],
    },
    // "Why was it not tested?" asks nobody: the answer is a condition, as in a chain of whys.
    {
      phrase: "[why was|were n't|not? i|we] not? ADVERBS (ask|consult|inform|involve|tell|warn)&DONE",
      tells: 'question',
    },
    {
      phrase: '[why was|were] ... DONE by COLLEAGUES|someone|somebody|anyone|anybody',
      tells: 'question',
      severity: 'information',
    },
    { phrase: `[how come ${whoever}] do|have|(be !up|affected|able)`, tells: 'question' },
    {
      phrase: "[any reason you|OTHERS|NOBODY did|had|have|were|are|was not|n't]",
      tells: 'question',
      instead: () => [],
    },
    {
      phrase: '[any reason this|that|it get|be ADVERBS DONE without]',
      tells: 'question',
      instead: () => [],
    },
    {
      phrase: '[why was|were this|that|it ADVERBS DONE] ... without DOING',
      tells: 'question',
      severity: 'information',
      instead: () => [],
    },
    { phrase: "[why did n't i|we ADVERBS do|(think of) this|that|it]", tells: 'question', instead: () => [] },
    {
      phrase:
        "[why (on earth)? did|had|would n't|not? MAYBE-NAME] not? ADVERBS {act: <only-people>|<human-act>|acknowledge|agree|approve|leave|order|sign}",
      tells: 'question',
    },
    { phrase: '[why NOBODY] VERB|PAST', tells: 'question', instead: () => [] },
    // What is asked inside another sentence takes another order.
    { phrase: 'explain|justify (to us|me)? [why you] !see|be|have {act: PAST}', instead: () => [] },
    {
      phrase:
        '[(be there)? a|any|some good|particular|special? reason why|that|for? you|OTHERS] !<befall>|<ensue> {act: PAST}',
      even: ['asked'],
    },
  ],
});
