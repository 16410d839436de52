import { tableRule } from '../../../patterns/table-rule';
import { offerAct, offerWithoutAgent } from '../offers';
import { flags } from './flags';
import { allows } from './allows';

/** Somebody who is new to the work, as a subject or behind "by". */
const newcomer = '(<newcomer> ROLE | <newcomer> !NOUN | new hire|joiner|starter|guy | <green>|new NOUN? ROLE)';
/** What goes wrong by somebody's hand; that a newcomer noticed or mended something is no explanation. */
const acts =
  '<handle>|<destroy>|<remove>|<omit>|<violate>|<release>|<misbehave>|misread|let|leave|take|fail|mistake|confuse';

export const experienceAsCause = tableRule({
  id: 'experience-as-cause',
  group: 'character',
  category: 'blame',
  severity: 'warning',
  title: 'Experience as an explanation',
  why: 'Everyone is new to something. The tools, the onboarding and the runbooks are there for the next person too, and they can be changed.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Vesel, Agentive language in accident investigation',
  ],
  examples: {
    flags,
    allows,
  },
  message:
    '“{mark}” explains it by experience. Say what the docs, tools and onboarding covered, and what would have stopped anyone.',
  says: [
    // In a timeline it is who did a step, and explains nothing.
    {
      who: 'colleague',
      subject: newcomer,
      verb: `do|${acts}`,
      // "started as our second engineer": who somebody is.
      unless: 'as',
      marks: 'subject alone',
      where: ({ section }) => section !== 'timeline',
      instead: offerAct,
    },
    {
      who: 'anything',
      verb: 'passive !<perceive>|<repair>|<train>',
      then: '... {them: by a|an|the|our?} [(<green> NOUN? ROLE | <newcomer> ROLE?)]',
      instead: offerWithoutAgent,
    },
    { phrase: '[<green> management|leadership]' },
    { phrase: 'as a|an [<green> NOUN? ROLE] / as a|an [<newcomer>]' },
    { who: 'others', verb: 'present be', then: 'ADVERBS [<green>|green]', unless: 'NOUN' },
    { who: 'others', verb: 'present be', then: 'ADVERBS [only|just|merely|basically a|an <newcomer>|<green>]' },
    { phrase: "his|her|their|'s NOUN? [inexperience] / due|owing|because|through|from ... [inexperience]" },
    { phrase: '<lack> of ADVERBS NOUN? experience|expertise|skill / with no|little experience|expertise' },
    { who: 'colleagues', verb: 'present lack', then: '[... <skill>]' },
    { who: 'colleague', verb: 'present have', then: '[no|little|insufficient ... <skill>]' },
    { who: 'colleague', verb: 'present not have', then: '[... <skill>] to|for' },
    { phrase: 'a|any [more? experienced|senior] NOUN? NOUN would|could|should' },
  ],
});
