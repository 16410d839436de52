import { tableRule } from '../../patterns/table-rule';
import type { Context } from '../../rule';
import { offerSeen } from './offers';

/** Entries of a timeline leave out machines as well as people. */
const inNotes = ({ section }: Context): boolean => section !== 'timeline';
/** What one misses without overlooking anything: an aim, a meeting, a packet. */
const noSignal =
  'to / the|our|a|an|this|that|any? NUMBER? NOUN? NOUN? <traffic>|<aim>|having|something|anything|you|each|out / END';
const unchecked = '<unchecked>|unpatched|unencrypted|unmonitored|unlocked|unattended|unguarded|exposed|ajar|open';
const leftSo = `... <complement>|${unchecked}|on|off|enabled|disabled`;
const guard = '<norm>|approval|review|check|gate|safeguard|control|sign-off|protection';

export const overlooked = tableRule({
  id: 'overlooked',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'What people missed or ignored',
  why: '“Missed” and “ignored” are judged from the end. What there was to see at the time, and what else was going on, explains more.',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’', 'Etsy, Debriefing Facilitation Guide'],
  examples: {
    flags: [
      { text: 'The on-call engineer [[missed]] the page.', to: 'The page was not noticed.' },
      { text: 'The team [[ignored]] the warnings for two weeks.', to: 'The warnings led to no action for two weeks.' },
      { text: 'We [[overlooked]] the switch on the left.', to: 'The switch on the left was not noticed.' },
      { text: 'Norbank [[forgot]] the second vault when the codes were changed in spring.', to: '' },
      { text: '[[Missed]] the first alert, sorry.', to: '' },
      { text: '[[Violated]] the change freeze to get the label printer going again before the night shift.', to: '' },
      { text: '[[Left]] the feature flag on over the holidays.' },
      { text: '[[Ignoring the alarm]] made the second hour worse than the first.' },
      { text: 'With that the two firms [[were in breach of]] the contract on the yard.' },
      { text: 'The warehouse crew [[left]] the dock door open all night.' },
      { text: 'The guard on the north side [[left]] the inner gate unlocked when he went for his break.', to: '' },
      { text: 'The warehouse crew [[left]] the door open.', to: 'The door was left open.' },
      { text: 'We [[lost track]] of the second failover.' },
      { text: 'Our team [[let]] the certificate lapse.', to: 'The certificate lapsed.' },
      { text: 'We [[broke]] the change freeze.' },
      { text: 'The night crew [[went back to sleep]] after the first alarm from the tank farm.' },
      { text: 'The watchman on the pier [[fell asleep]] two hours before the ship came in.' },
      { text: 'The support desk [[sat on]] the letter of the auditor for eleven days.' },
      { text: 'We [[messed up]] the import.' },
      { text: 'With nine hours of silence we [[have failed our customers]].' },
      { text: 'We [[reacted too late]].' },
      { text: 'The duty officer [[was far too slow to call]] the second crew, as the log shows.' },
      { text: 'Support [[took three days to tell]] the hospitals that the samples were warm.' },
      { text: 'The managers [[waited far too long]] with the evacuation of the lower deck.' },
      { text: 'They [[merged it even though]] two checks were red.', to: 'It was merged while two checks were red.' },
      { text: 'They [[kept dismissing]] the mails from the monitor.' },
      { text: '[[Rushing]] the release was a choice that cost us the weekend.' },
      {
        text: 'We [[missed]] that the licence had run out.',
        to: 'It was not noticed that the licence had run out.',
        ask: 'What would have shown that the licence had run out?',
      },
      { text: 'What we [[omitted]] was the index on the join column.' },
      {
        text: 'On the second evening the night nurse [[missed]] a warning about the change of ward, as four beds were being filled.',
        to: 'On the second evening a warning about the change of ward was not noticed, as four beds were being filled.',
      },
      { text: 'The night crew explicitly [[dismissed]] the alarm of the second pump.', to: '' },
    ],
    allows: [
      'Skipping the header made the parser faster.',
      'The worker made it worse by ignoring the lock.',
      'The node missed three heartbeats.',
      'We missed our SLO for March.',
      'The parser ignored the second header.',
      'The scheduler skipped the job.',
      'We missed having a staging cluster.',
      'We ignore the vendor folder in the linter.',
      'We left the old queue running so that clients could drain.',
      'The release broke the API contract.',
      'We lost two hours of data.',
      'We let the rebuild finish.',
      'The node took 40 seconds to respond.',
      'The responders took the node out, although the queue was short.',
      { text: '10:04 Missed heartbeats from node 3.', head: 'Timeline' },
      'An engineer left the bridge at 09:00.',
      'I think I am missing something: where is the port set?',
      'The user dismissed the dialog and carried on.',
      'We underestimated how much traffic a free ticket would bring on the first day.',
      'At 02:10 the second engineer went to bed, and the third took over.',
      'The team skipped the weekly meeting, as most people were travelling on that day.',
      'We started the second pump, although the first one was still warm.',
    ],
  },
  message: '“{mark}” judges from the end. Say what there was to see at that point, and what else was going on.',
  question: 'What was there to see at that point, and what else was going on?',
  instead: offerSeen,
  says: [
    {
      who: 'colleagues',
      verb: 'miss|skip|misread|misinterpret|misjudge|dismiss|ignore|overlook|neglect|forget|disregard|omit',
      unless: noSignal,
    },
    { who: 'maybe-name', verb: 'overlook|neglect|forget|disregard', unless: noSignal },
    { who: 'omitted', verb: 'miss|overlook|forget|neglect|skip', unless: noSignal, where: inNotes },
    { who: 'omitted', verb: '<violate>', then: '... <norm>', where: inNotes },
    { who: 'omitted', verb: 'leave', then: leftSo, where: inNotes },
    { who: 'colleague', verb: 'leave', then: leftSo },
    { who: 'team', verb: 'leave', then: `... ${unchecked}`, unless: 'so' },
    { who: 'colleagues', verb: '<violate>', then: `... ${guard}` },
    { who: 'colleagues', verb: 'lose', then: '[track|sight] of' },
    {
      who: 'colleagues',
      verb: 'let|allow',
      then: '... lapse|expire|slip|slide|decay|rot|languish|drift|down|(pile up)|(run out)|(fall behind)',
    },
    { who: 'colleagues', verb: 'go', then: '[back to sleep|bed] / [home]' },
    { who: 'colleagues', verb: 'sleep|fall|doze', then: '[through|asleep]' },
    { who: 'colleagues', verb: 'sit|gloss', then: '[on|over] the|this|that|our|his|her|their|it' },
    { who: 'colleagues', verb: 'mess|screw', then: '[(it|this|that)? up]' },
    {
      who: 'colleagues',
      verb: 'fail',
      then: '[you|((our|the|your) NOUN? customer|user|patient|passenger|reader|community)]',
    },
    { who: 'colleagues', verb: 'any', then: '[ADVERBS too late|slowly]' },
    { who: 'colleagues', verb: 'be', then: '[ADVERBS slow|late (to VERB|NOUN | in DOING)]' },
    {
      who: 'colleagues',
      verb: 'take|need',
      then: '[... minute|hour|day|week|month to <react>] / [ADVERBS too long to VERB]',
    },
    {
      who: 'colleagues',
      verb: 'wait',
      then: '[ADVERBS too long] / [... minute|hour|day|week|month (before DOING | to <react>)]',
    },
    {
      phrase:
        '[(<release>|proceed|continue|launch)&PAST ... even? though|although|(despite knowing)] ... ... <alarming>',
      about: 'colleagues',
    },
    { who: 'colleagues', verb: 'present keep', then: '[(<omit>|<violate>)&DOING]' },
    { phrase: 'START [rush&DOING]' },
    { phrase: '[(disregard|dismiss|flout|ignore|neglect|violate)&DOING]', about: 'colleagues', tells: 'past' },
    {
      who: 'thing',
      subject: '(ignore|neglect|skip)&DOING <article>? NOUN? <norm>|<precaution>|alarm|alert',
      verb: 'cause|cost|lead|let|make|mean',
      marks: 'subject alone',
    },
    { who: 'colleagues', verb: 'present be', then: '[in NOUN? violation|breach of]' },
  ],
});
