import type { Row } from '../../../patterns/table-rule';
import { offerUnseenPassive } from '../unseen';
import { agent, consequence, noTraffic } from './sayings';

/** Rules, chances and care that were let go, and nobody is named. */
export const lapses: readonly Row[] = [
  {
    who: 'thing',
    subject: 'no <proper>? NOUN? NOUN? <precaution>|assessment|analysis|approval|drill|handover',
    verb: 'passive do|perform|make|carry|conduct|hold|seek|undertake',
    marks: 'subject',
    unless: `${agent} / as|because|since|for`,
    unlessBehind: consequence,
    even: ['denied'],
  },
  {
    who: 'thing',
    verb: 'passive leave',
    then: '[lying around|about] / [to chance|(its own devices)]',
    unless: agent,
  },
  {
    who: 'anything',
    subject: noTraffic,
    verb: 'passive miss',
    then: '[during|in|at <article>|<whose>? NOUN? NOUN? review|inspection|handover|handoff|briefing|walkthrough|audit|readback|(read back)|testing|qa] !NOUN',
    unless: agent,
    instead: offerUnseenPassive,
  },
  {
    phrase:
      '[shortcut|workaround|liberty have become ADVERBS routine|normal|(the norm)|habit|usual] / [shortcut|liberty be|have been? being? take&DONE]',
  },
  { phrase: 'START <norm> [<violate>&DONE ADVERBS twice|again|repeatedly]', severity: 'information' },
  {
    who: 'thing',
    subject: 'obligation|undertaking|duty|trust|assurance',
    verb: 'passive breach|break|neglect|violate',
    unless: agent,
  },
  {
    who: 'thing',
    verb: 'passive any',
    then: '... [in the wrong manner] / ... [against advice|instructions|orders]',
    unless: agent,
  },
  {
    who: 'thing',
    subject: 'information|fact|finding|news|truth',
    verb: 'passive withhold|conceal',
    unless: `${agent} / by|behind|in`,
  },
  { phrase: 'get|be [sit&DONE on] !(the floor|bench)' },
  { phrase: "that|which should|(ought to) have|'ve been DONE [be not|n't|never] END" },
  {
    who: 'thing',
    subject: '<precaution>|<norm>|rule|care',
    verb: 'passive dispense',
    then: '[with]',
    unless: agent,
  },
  { who: 'thing', subject: 'opportunity|chance', verb: 'passive lose|waste|squander', unless: agent },
  { phrase: '[(standards|discipline|quality|rigour|rigor) (slip|slide|lapse)&PAST]' },
  { phrase: '[breakdown|lapse in ADVERBS (follow|observe|apply|comply|adhere)&DOING]' },
  { phrase: "[not|n't (do|carry|set|handle|fill|complete)&DONE (out|up|in)? right] END|,", even: ['denied'] },
  { phrase: '[(be find|seem|appear) to have been <badly> DONE]', about: 'thing' },
];
