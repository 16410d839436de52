import { tableRule } from '../../patterns/table-rule';
import { classTest, keysOf } from '../../patterns/words';
import { askForAct, askForFactors } from './culprit';

const really = 'ADVERBS tf|(the hell|fuck)|(on earth)|(in the world)?';
const culprit = '<pinned>|<violate>|<destroy>|<remove>|<release>|change|deploy|edit|enable|run|sign';

const isAttack = classTest('attack');

export const whoQuestion = tableRule({
  id: 'who-question',
  group: 'questions',
  category: 'blame',
  severity: 'warning',
  title: 'Who-questions',
  why: 'A question that asks for a person ends when it has a name. You can learn more from what the person saw, and from what let the change through.',
  sources: [
    'PagerDuty, Postmortems',
    'Google, The Site Reliability Workbook, ch. 10',
    'the talk “Who Broke Prod? Growing teams who can fail without fear”',
  ],
  examples: {
    flags: [
      { text: '[[Who is to blame]] for the outage?', to: 'What are the factors that contributed to the outage?' },
      { text: '[[Who is to blame]] for this?', to: 'What are the factors that contributed to the failure?' },
      {
        text: '[[Who approved]] the rollout on Friday?',
        to: 'What led to the rollout being approved on Friday, and what made that look right at the time?',
      },
      {
        text: '[[Who broke]] the checkout page?',
        to: 'What led to the checkout page being broken?',
      },
      { text: '[[Whose fault]] was the data loss?', to: 'What are the factors that contributed to the data loss?' },
      { text: '[[Which engineer deleted]] the bucket?' },
      { text: '[[Who let]] the licence of the crane lapse?', to: '' },
      { text: '[[Who decided]] that the night crew can start the pump alone?', to: '' },
      { text: 'Next week we find out [[who pushed]] the tag.' },
      { text: '[[By whom]] was the firewall rule changed?' },
      {
        text: 'And [[who left]] the ladder there?',
        to: 'And what led to the ladder being left there?',
      },
      { text: 'And [[who do we hold responsible]] for the flood in the archive?', to: '' },
      { text: '[[Who is responsible]] for the outage of the ferry bookings?' },
      { text: '[[Who has changed]] the setpoint of the oven?' },
      { text: '[[Who keeps turning]] off the alerts in the control room?', to: '' },
      { text: '[[Who’s the hero that set]] the replicas to zero?', to: '' },
      { text: 'The order was [[approved by whom]], and at what time?' },
    ],
    allows: [
      'How I responded then: what I did and what I felt.',
      'Who is on call this week?',
      'Who owns the billing service?',
      'Who was affected, and for how long?',
      'Who is responsible for the DNS zone?',
      'Who noticed the delay first?',
      'The engineer who deployed the fix wrote this summary.',
      'We do not know who pushed the malicious package.',
      'Who reviewed this document?',
      'Which engineers should review the new draft?',
      'Who will write the timeline, and who has the numbers?',
    ],
  },
  message: '“{mark}” asks for a name. Ask what made it possible.',
  question: 'What made this possible, and what made it look right at the time?',
  where: (_, { tokens }) => !tokens.some((token) => isAttack(keysOf(token))),
  says: [
    {
      phrase: `[who ${really} be|'s ADVERBS (to blame | at fault | behind this|that|it | the culprit | guilty|liable)]`,
      tells: 'question',
      instead: askForFactors,
    },
    { phrase: '[who should|do|can|must|shall we|you|they|i blame|(hold responsible|accountable)]', tells: 'question' },
    {
      phrase: `[who be|'s ADVERBS responsible|accountable] (END | for the|this|that|our? NOUN? NOUN? <outcome>|this|that|it)`,
      tells: 'question',
      instead: askForFactors,
    },
    {
      phrase: `[who|(which|what (of you|us|them)? !i|we|you|he|she|they COLLEAGUE|COLLEAGUES)|(which|what of you|us|them) ${really} {act: (${culprit})&PAST}]`,
      tells: 'question',
      unless:
        '(this|the|our|that)? (incident|final|first)? review|report|post-mortem|retro|document|doc|summary|notes|minutes|timeline',
      instead: askForAct,
    },
    { phrase: `[who has|have|'s ${really} ${culprit}]`, tells: 'question' },
    { phrase: '[who keep DOING]', tells: 'question' },
    { phrase: `[who be|'s the|that NOUN? NOUN that|who ADVERBS PAST]`, tells: 'question' },
    {
      phrase: '[whose (bad|stupid|great|bright)? <fault>|<mistake>|<belonging>]',
      tells: 'question',
      unless: '... own',
      instead: askForFactors,
    },
    { phrase: '[by whom] be', tells: 'question', unless: '... discovered|reported|noticed|found|detected' },
    { phrase: `[${culprit} by whom]`, even: ['asked'] },
  ],
});
