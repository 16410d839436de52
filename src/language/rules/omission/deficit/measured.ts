import type { Row } from '../../../patterns/table-rule';
import { work, machine, little, thought, about } from './words';

/** Work and care that are said to have been too little, in other ways than by a lack of them. */
export const measured: readonly Row[] = [
  {
    phrase:
      '[show|demonstrate|display|have a|an limited|poor|weak|shaky|loose|tenuous grasp|understanding|command|knowledge]',
    about: 'colleagues|maybe-name',
    tells: 'past',
  },
  {
    phrase:
      '[get|receive|(be give&DONE) ADVERBS a|an cursory|superficial|perfunctory|token|hasty NOUN? look|review|check|read|glance|inspection|test]',
    tells: 'past',
  },
  {
    phrase: `[there be not|n't (enough|sufficient|adequate|proper) (${thought}|${work})]`,
    even: ['denied'],
    unless: machine,
    tells: 'past',
  },
  {
    who: 'colleagues',
    verb: 'not had give|pay|devote',
    then: `[(enough|sufficient|adequate|proper|due) (${thought})]`,
  },
  { phrase: `${work}|communication|handover|response ... [leave (a lot)|much|something to be desired]`, tells: 'past' },
  { phrase: '[fall ADVERBS below the|our|their|its|your? NOUN? standard|expectation]', tells: 'past' },
  { phrase: `[nowhere near (enough|(the amount|level of)) NOUN? (${work})]` },
  { phrase: "[be not|n't ADVERBS where|what it|they (should|(ought to) be)]", about: 'thing', even: ['denied'] },
  { phrase: `[${little} ${thought} go&PAST into]` },
  {
    phrase:
      '[a|the more careful|thorough|rigorous|diligent NOUN|DOING] ... be (call&DONE for)|needed|required|warranted',
    tells: 'past',
  },
  {
    phrase: `[${work} ((${about}) ...)? be not|n't ADVERBS good|thorough|careful|rigorous|deep enough]`,
    even: ['denied'],
    tells: 'past',
  },
  { phrase: `START [${work} ((${about}) ...)? :|- <scant>] END` },
  { phrase: '[not enough|(too few) eyes on]' },
];
