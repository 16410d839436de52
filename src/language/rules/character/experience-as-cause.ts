import { tableRule } from '../../patterns/table-rule';
import { offerAct, offerWithoutAgent } from './offers';

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
    flags: [
      { text: '[[A junior engineer]] deleted the queue at 10:05.', to: 'The queue was deleted at 10:05.' },
      {
        text: '[[The new hire]] pushed to the wrong branch on the afternoon on which the build server was being moved.',
      },
      {
        text: 'The migration was run by an [[untrained contractor]] on the night on which both of the leads were away.',
        to: '',
      },
      { text: 'At 18:40 the wrong folder was shredded by an [[intern]] on her third day in the archive.', to: '' },
      { text: 'The index was deleted by an [[intern]].', to: 'The index was deleted.' },
      { text: '07:15 [[trainee dispatcher]] sends both barges away', to: '07:15 both barges are sent away', ask: '' },
      { text: 'As a [[junior developer]], she merged it at 16:00.', to: '' },
      { text: 'The person on call was too [[junior]] to see it.', to: '' },
      { text: 'He was [[just a trainee]], so nobody had shown him the second valve.' },
      {
        text: 'The deploy to the third cluster failed because of the team’s [[inexperience]] with Helm and its hooks.',
      },
      { text: 'A [[lack of experience]] in the team led to the delay of the second pour by two days.' },
      {
        text: 'The on-call engineer [[lacked the experience]] to read the dashboard of the broker in the first half hour.',
      },
      { text: 'The relief driver [[had little experience]] with trains of that length.' },
      { text: '[[The trainee librarian]] deleted all reservations of the week while she tidied up the duplicates.' },
      { text: 'The lift was set by an electrician who [[did not have the experience]] to judge the wind.' },
      { text: 'A [[more experienced]] nurse would have spotted the second label.' },
      {
        text: 'On the Sunday before the move [[a junior planner]] deleted the list of the keys from the board of the second hall.',
        to: 'On the Sunday before the move the list of the keys was deleted from the board of the second hall.',
      },
      { text: '[[Inexperienced management]] made the second week worse.' },
    ],
    allows: [
      { text: '- 12:10 The junior fitter restarted the second pump.', head: 'Timeline' },
      'This was our first migration of this kind.',
      'Great catch by the intern, who noticed the wrong slope.',
      'A new engineer noticed the error rate and paged us.',
      'The junior engineers gave a talk about the incident.',
      'Users had a poor experience during the outage.',
      'We are hiring a junior engineer.',
      'The new operator pod restarted twice.',
      'Add the new contractor accounts to the audit.',
      'Dana has experience with this store and joined the call.',
      'The team had little experience with this failure mode.',
      'The new user role deleted two rows.',
    ],
  },
  message:
    '“{mark}” explains it by experience. Say what the docs, tools and onboarding covered, and what would have stopped anyone.',
  says: [
    // In a timeline it is who did a step, and explains nothing.
    {
      who: 'colleague',
      subject: newcomer,
      verb: `do|${acts}`,
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
