import type { Hit } from '../../../patterns/row';
import { spanOf } from '../../../patterns/row';
import { tableRule } from '../../../patterns/table-rule';
import { dropAdjective } from '../../../rephrase/words';
import type { Draft } from '../../../rule';

const asNothing = "... would|could|should|might|'d have";
const moreCare = 'of? more|better|proper|due|basic|common? <care>|<virtue>|sense';

/** Drops the word that makes it small. Without it, "he only had to look" still says what somebody had to do. */
function withoutSmall({ sentence, parts }: Hit): readonly Draft[] {
  const small = parts.get('small');
  return small ? [dropAdjective(sentence, spanOf(sentence, small))] : [];
}

export const minimiser = tableRule({
  id: 'minimiser',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Minimisers',
  why: '“Just” and “simple” can hide what a step takes. Where the step is, and what it takes, helps explain why it was not done.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Bergstrom, Three analytical traps in accident investigation',
  ],
  examples: {
    flags: [
      { text: 'The night crew [[simply]] did not want to wait for the second reading.', to: '' },
      { text: 'He [[just]] assumed that the crate was empty.' },
      { text: 'The responder [[only had to]] read the banner.', to: '' },
      { text: '[[All they had to do was]] flip the switch.', to: '' },
      { text: 'It was a [[trivial slip]] in the config.', to: 'It was a slip in the config.' },
      { text: 'The outage came from a [[silly typo]].' },
      { text: 'A [[quick look]] at the dashboard would have shown it.', to: '' },
      { text: 'The engineer [[just needed to]] tick the box.' },
      { text: '[[With a little more patience]] we would have kept the index.' },
      { text: '[[A moment’s thought]] would have shown the overlap.' },
      { text: 'The pilot [[had only to look]] out of the window to see the other aircraft.' },
      { text: 'The night porter [[need only have asked]] at the desk.' },
      { text: '[[All it would have taken]] was one call to the depot.' },
      { text: 'One call to the depot is [[all that was required]] of the driver.' },
      { text: '[[Even a first-year student]] would have noticed the wrong unit.' },
      { text: 'After the storm it was a [[simple matter of]] reading the label on the crate.' },
      { text: '[[Ten minutes of testing]] on the old phone would have shown the crash.' },
      { text: '[[Simply reading]] the second page would have told them which valve it was.' },
      { text: 'Closing the valve first is [[common sense]].' },
      { text: 'Don’t deploy on a Friday, it is [[that simple]].' },
      { text: 'Lock the door behind you, [[simple as that]].' },
      { text: 'It is [[such basic]] arithmetic that a pocket calculator would do.' },
      { text: '[[A little more care]] would have saved the shipment.' },
      { text: 'A fix in May [[would have been as simple as]] turning the tap.' },
    ],
    allows: [
      'The clerk just wanted to print a label.',
      'The client simply ignores the second flag.',
      'We just deployed the fix.',
      'A restore would have taken ten minutes longer.',
      'With more memory the job would have finished.',
      'With more nodes we would have kept the quorum.',
      'Just after 10:00 the alert fired.',
      'The fix is to simply restart the worker.',
      'Only two pods were healthy.',
      'The change was a simple version bump.',
      'A simple health check was added.',
      'The job only needs to read the bucket.',
      'Every item has an owner, even a small one.',
      'All I had to do was to wait for the cache to expire.',
      'A quick check of the logs showed that the disk was full.',
      'Users only had to reload the page.',
      'You only need to set the flag once.',
      'Fix an obvious typo.',
      'Fix a minor typo in the tutorial.',
      'All you need to do is install the update.',
      'It takes two minutes to restart the node.',
      'Even a child process would have kept the lock.',
    ],
  },
  message: '“{mark}” makes it sound small. Say what it took at that point, and what would have prompted it.',
  question: 'What did it take at that point, and what would have prompted it?',
  where: ({ section }) => section !== 'actions',
  says: [
    { phrase: '[<mere> need|have to]', about: 'others', tells: 'past' },
    { phrase: '[have only to VERB]', about: 'others', tells: 'past' },
    { phrase: '[need only have DONE]' },
    { phrase: '[all OTHERS|someone|anyone|anybody ADVERBS had|needed (to do)? was]' },
    { phrase: '[all that|it|this would have been? DONE]' },
    { phrase: '[all that be required|needed|asked] of PEOPLE' },
    {
      phrase: '[{small: <elementary>} human|configuration|config|coding|copy-paste? error|<mistake>]',
      unless: 'rate|message|code|handling|budget|log|page|response|check',
      instead: withoutSmall,
    },
    { phrase: `[<small>|<elementary> <glance>] ${asNothing}`, unlessBehind: 'no' },
    { phrase: "[even a|an|my <novice> PEOPLE?] would|could|should|can|know|'d" },
    { phrase: '[<small> matter|case|question of] DOING' },
    { phrase: `[with just|only|even? a|some|slightly? (bit|little|touch)? ${moreCare}] ... would|could|might|'d` },
    { phrase: `[a bit|little|touch ${moreCare}] ${asNothing}` },
    { phrase: `[a moment|minute|second|modicum|minimum 's|of <care>|<virtue>] ${asNothing}` },
    { phrase: `[NUMBER|few minutes|minute|seconds|hours of DOING] ${asNothing}` },
    { phrase: `[<mere> DOING] ${asNothing}` },
    { phrase: '[would|could have been as <small>|easy as]' },
    { who: 'colleagues', verb: 'not think|want|bother|look|care|listen|<verify>', how: 'just|simply', marks: 'how' },
    { who: 'others', verb: 'assume|guess|ignore|skip|hope', how: 'just|simply|merely', marks: 'how' },
    { phrase: '[common sense]', unless: 'NOUN' },
    { phrase: "be|'s [that|so simple|easy] END" },
    { phrase: '[simple|easy as that]' },
    { phrase: '[such basic|elementary] NOUN' },
  ],
});
