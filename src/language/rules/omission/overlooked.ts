import { tableRule } from '../../patterns/table-rule';
import type { Context } from '../../rule';

/** Entries of a timeline leave out machines as well as people. */
const inNotes = ({ section }: Context): boolean => section !== 'timeline';
/** What one misses without overlooking anything: an aim, a meeting, a packet. */
const noSignal =
  'to / the|our|a|an|this|that|any? NUMBER? NOUN? NOUN? <traffic>|<aim>|having|something|anything|you|each|out / END';
const unchecked = '<unchecked>|unpatched|unencrypted|unmonitored|unlocked|unattended|unguarded|exposed|ajar|open';
const guard = '<norm>|approval|review|check|gate|safeguard|control|sign-off|protection';

export const overlooked = tableRule({
  id: 'overlooked',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'What people missed or ignored',
  why: '“Missed” and “ignored” are known only afterwards. At the time there were other signals, and reasons to look at those.',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’', 'Etsy, Debriefing Facilitation Guide'],
  examples: {
    flags: [
      { text: 'The on-call engineer [[missed]] the page.' },
      { text: 'The team [[ignored]] the warnings for two weeks.' },
      { text: 'We [[overlooked]] the dependency on the old cluster.' },
      { text: 'Norbank [[forgot]] the second vault when the codes were changed in spring.' },
      { text: 'Nadia [[skipped]] the dry run.' },
      { text: '[[Missed]] the first alert, sorry.' },
      { text: '[[Violated]] the change freeze to get the label printer going again before the night shift.' },
      { text: '[[Left]] the feature flag on over the holidays.' },
      { text: 'The guard on the north side [[left]] the inner gate unlocked when he went for his break.' },
      { text: 'The warehouse crew [[left]] the dock door open all night.' },
      { text: 'We [[lost track]] of the second failover.' },
      { text: 'Our team [[let]] the certificate lapse.' },
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
      { text: 'They [[merged it even though]] two checks were red.' },
      { text: 'They [[kept dismissing]] the mails from the monitor.' },
      { text: '[[Rushing]] the release was a choice that cost us the weekend.' },
      { text: 'We [[missed]] that the licence had run out.' },
      { text: 'What we [[omitted]] was the index on the join column.' },
    ],
    allows: [
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
  message: '“{mark}” is seen only from the end. Say what there was to see at that point, and what else was going on.',
  question: 'What was there to see at that point, and what else was going on?',
  says: [
    {
      who: 'colleagues',
      verb: 'miss|skip|misread|dismiss|ignore|overlook|neglect|forget|disregard|omit',
      unless: noSignal,
    },
    { who: 'maybe-name', verb: 'overlook|neglect|forget|disregard', unless: noSignal },
    { who: 'omitted', verb: 'miss|overlook|forget|neglect|skip', unless: noSignal, where: inNotes },
    { who: 'omitted', verb: '<violate>', then: '... <norm>', where: inNotes },
    { who: 'omitted', verb: 'leave', then: `... <complement>|${unchecked}|on|off|enabled|disabled`, where: inNotes },
    { who: 'colleague', verb: 'leave', then: `... <complement>|${unchecked}|on|off|enabled|disabled` },
    { who: 'team', verb: 'leave', then: `... ${unchecked}`, unless: 'so' },
    { who: 'colleagues', verb: '<violate>', then: `... ${guard}` },
    { who: 'colleagues', verb: 'lose', then: '[track|sight] of' },
    {
      who: 'colleagues',
      verb: 'let',
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
    { who: 'colleagues', verb: 'be', then: '[ADVERBS slow|late to|in <react>]' },
    { who: 'colleagues', verb: 'take|need', then: '[... minute|hour|day|week|month to <react>]' },
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
  ],
});
