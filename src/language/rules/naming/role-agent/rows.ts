import type { Row } from '../../../patterns/table-rule';
import { because, blamedOn, did, thatHarmed, needed } from '../acts';
import { harm, wrong } from '../harmful-acts';
import { offerWithout } from '../offers';

const { destroyed, deleted, mistook, spoilt, defied, swapped } = harm;
const none = () => [];

/** What is looked for. */
export const rows: readonly Row[] = [
  ...did('role|someone', Object.values(harm)),
  // Whoever tells their own story may say "I": plain harm is pointed at, and the rest by `pronoun-preference`.
  ...did('me', [{ ...destroyed, verb: '<destroy>' }, { ...deleted, verb: 'delete|drop|wipe|erase' }, mistook]).map(
    (row) => ({ ...row, unlessBehind: 'think|thinking|believe|believing|fear|afraid|before|after|until|when|since' }),
  ),
  // A seller or a provider is often a market or a machine.
  ...did('other-team', [destroyed]).map((row) => ({ ...row, subject: 'team|crew|group|expert|vendor|agency' })),
  ...did('other-team', [mistook, spoilt, defied, swapped]).map((row) => ({ ...row, subject: 'NOUN' })),
  { phrase: `[ROLE ADVERBS <put>|<handle>] ${thatHarmed}` },
  { phrase: `[ROLE ADVERBS ${needed}` },
  ...blamedOn('ROLE'),
  { phrase: 'wrong NOUN NOUN? be ADVERBS DONE ... [{them: by ROLE}]', instead: offerWithout },
  { phrase: '<precious> be ADVERBS [<delete>|<destroy> ADVERBS {them: by ROLE}]', instead: offerWithout },
  {
    phrase: "[ROLE 's|' decision (not to | to ADVERBS attempt|conduct|continue|ignore|initiate|perform|proceed|skip)]",
    instead: none,
  },
  {
    phrase: "(contribute|contributing to <article> NOUN) was|were [(COLLEAGUES 's|') decision] to|not",
    instead: none,
  },
  { phrase: `after|by|for [!<perceive>|<repair> DOING ... ${wrong}]`, about: 'role|someone' },
  { phrase: `${because} [{them: ROLE} ADVERBS !<perceive>|<repair> DOING]`, instead: offerWithout },
];
