import type { Row } from '../../../patterns/table-rule';

/** What people do to no purpose: nothing that a question could reproach them with. */
const state = '<befall>|<ensue>|act|believe|expect|feel|go|keep|know|mean|need|pick|start|stop|think|use';
/** What happens to people and is not done by them: "Why was nobody paged?" */
const spared = '<befall>|be|been|get|have|page|alert|notify|affect|charge|log|assign|hurt';
const whoever = 'OTHERS|NOBODY|anyone|anybody|someone|somebody';

/** What is looked for. */
export const rows: readonly Row[] = [
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
    phrase: "[why did n't|not we|i ADVERBS !know|hear {act: VERB}] ... sooner|earlier|before",
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
];
