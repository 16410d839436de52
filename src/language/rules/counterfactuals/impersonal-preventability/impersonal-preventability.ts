import { tableRule } from '../../../patterns/table-rule';
import { offerImprovement } from './offers';

const better = 'ADVERBS <proper>|better|more|enough|closer|earlier';

<<<<<<< HEAD
const marks = wordSet('label mark rule sensor sign');

/** "An alert would have caught it": an alert can be added; a glance, a word or a wider check cannot. */
function addGuard({ sentence, clause }: Hit): readonly Draft[] {
  const { tokens, source } = sentence;
  const subject = clause?.subject;
  const first = subject && tokens[subject.first]!;
  if (!first || (first.lower !== 'a' && first.lower !== 'an')) return [];
  const isSmall = is('small', tokens[subject.first + 1]!.lower);
  const opener = tokens[subject.first + (isSmall ? 2 : 1)]!;
  const head = subject.head.lower;
  const isGuard = marks.has(head) || is('defence', head) || is('artefact', head);
  if (!isGuard || is('better', opener.lower) || is('sooner', opener.lower)) return [];
  const article = isSmall ? 'a' : first.lower;
  return [whole(sentence, 'action', `add ${article} ${source.slice(opener.start, tokens[subject.last]!.end)}`)];
}

=======
>>>>>>> b21d8e9 (rules: an improvement is told as one, what was classified is told as it was, a muted alarm has no name beside it)
export const impersonalPreventability = tableRule({
  id: 'impersonal-preventability',
  group: 'counterfactuals',
  category: 'blame',
  severity: 'hint',
  title: 'What would have prevented it',
  why: 'It mixes an improvement into the description of what happened. As an action item it is just as true, and somebody can do it.',
  sources: [
    'PagerDuty, Incident Response: keep improvements apart from the description',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags: [
      { text: 'It [[might have helped]] to have a second pair of hands at the night desk.', to: '' },
      { text: 'The new layout [[could have been tried]] on one ward first.', to: '' },
      { text: 'An alert on queue depth [[would have caught]] this within minutes.', to: '' },
      { text: 'The outage [[could have been prevented]] by a canary.' },
      { text: 'There [[should have been]] a second reviewer.' },
      { text: 'A dry run [[might have revealed]] the missing index.' },
      { text: 'A rehearsal [[would have shown]] the missing grant.' },
      { text: 'It [[would have taken]] two minutes to ask.' },
      { text: '[[Better to have waited]] for the second shift.' },
      { text: 'The loss was [[entirely preventable]].' },
      { text: 'With better tests this [[would not have happened]].' },
      { text: 'An earlier call to the depot [[might have saved]] the shipment, as the road was still open then.' },
      { text: 'With the tide falling it [[would have been]] wiser to wait for daylight.' },
      { text: 'Asking the harbour master first [[would have been]] the prudent thing to do.' },
      { text: 'In view of the cost a second opinion from the vendor [[would have been helpful]].' },
      { text: 'Keeping the two kitchens apart [[could have saved]] us most of the recall.' },
      { text: 'A spare key at the gate [[would have allowed]] us to close the valve at once.' },
      {
        text: 'Tags on the crates [[would have allowed]] us to sort them by weight.',
        to: 'Tags on the crates would allow us to sort them by weight.',
      },
      {
        text: 'A checklist [[would have enabled]] a quick handover.',
        to: 'A checklist would enable a quick handover.',
      },
      {
        text: 'A rehearsal [[would have been able to catch]] a missing key.',
        to: 'A rehearsal would be able to catch a missing key.',
      },
      { text: 'I [[would have been]] wiser to wait for the second sample.' },
      { text: 'The incident [[could have been resolved]] much sooner with a second pair of hands.' },
      { text: 'With better signs the evacuation [[would have been]] quicker for both wards.' },
      { text: 'This [[would never have happened]] under a proper rota.' },
      { text: 'The recall [[need never have happened]].' },
      { text: 'A second call [[could have been made]] as soon as the lights went out.' },
    ],
    allows: [
      'The parser could have been tested with a mock, says the guide.',
      'It could have been worse.',
      'The delay could have been caused by two things.',
      'Had this failed, more users would have been affected.',
      'The retry would have sent the same request again.',
      'The client would have shown an empty page.',
      'It would have taken the job nine hours to finish.',
      'The attack was not preventable with the tools of 2019.',
      'With two replicas the write would not have been acknowledged twice.',
      'This will prevent the same failure.',
      'It would have taken two hours to restore the archive.',
      'The backup would have taken three hours.',
      'We expected that the replica would have caught up by then.',
      'Any write in that window would have been lost.',
      'The next release would have made the call faster.',
      'The new port would have allowed for a second meter.',
    ],
  },
  message: '“{mark}” describes an improvement. Make it an action item.',
  says: [
    {
      who: 'thing',
      verb: 'would|could|might|may had <reveal>',
      unless: 'up',
      even: ['conditional'],
      instead: offerImprovement,
    },
    {
      who: 'thing',
      subject: '<defence>|<glance>|word|hand|pair|walk',
      verb: 'would|could|might had <help>',
      instead: offerImprovement,
    },
    { who: 'thing', verb: 'would|could|might had <help>', then: 'us|COLLEAGUES|END', instead: offerImprovement },
    { who: 'thing', verb: 'would had allow|enable', then: 'us|COLLEAGUES', instead: offerImprovement },
    {
      who: 'thing',
      subject: '<defence>|<artefact>|DOING',
      verb: 'would had allow|enable',
      unless: 'for',
      instead: offerImprovement,
    },
    {
      who: 'thing',
      subject: '<defence>|<artefact>',
      verb: 'would|could had be',
      then: '[able to <reveal>]',
      instead: offerImprovement,
    },
    {
      who: 'thing',
      verb: 'passive would|could|might had <reveal>|notice|find|reduce|shorten|limit',
      even: ['conditional'],
    },
    { who: 'thing', verb: 'passive could|might had <repair>|handle|do', then: '... <sooner>|<better>' },
    { phrase: "there [should|ought to? have|'ve been]", even: ['conditional'] },
    {
      phrase: "it|that|this [would|might|could have|'ve been] ADVERBS a|the? <wise> NOUN? to|if|for|not",
      even: ['conditional'],
    },
    {
      phrase: 'START|, DOING ... [would|might have been] ADVERBS a|the? <wise>|enough',
      instead: offerImprovement,
    },
    { phrase: '[would have been ADVERBS <wise>] END', about: 'thing' },
    { who: 'colleagues', verb: 'would had be', then: 'wiser|smarter|(well|better advised)' },
    {
      phrase:
        'it [would have taken|cost|needed] PEOPLE? ADVERBS nothing|little|(one|two|NUMBER|a minute|second|moment|line|word|call|click) ... to VERB',
    },
    { phrase: 'START [better|wiser|safer|smarter not? to have DONE]' },
    { phrase: '[ADVERBS <preventable>]' },
    {
      phrase: `START with a? little|bit|touch? of? ${better} ... [would|could|might not|never|n't have happened|occurred|spread|escalated|gone]`,
    },
    {
      phrase: `START with a? little|bit|touch? of? ${better} ... [would|could|might have been] <better>|<wise>|<sooner>`,
    },
    { phrase: `[would|could|might not|never|n't have happened|occurred] with|under|had a? ${better}` },
    { phrase: 'it [would|could|might have (help|pay)&DONE off?] to VERB' },
    {
      who: 'thing',
      verb: 'passive could|might had try|test|review|rehearse|announce|plan',
      then: '... on|beforehand|first|sooner|earlier|before|at',
    },
    { phrase: '[need never|not have happened|been]' },
    {
      who: 'thing',
      subject: 'call|request|announcement|<precaution>',
      verb: 'passive could|might had give|make|<verify>',
    },
  ],
});
