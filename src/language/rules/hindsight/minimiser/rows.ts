import { spanOf, type Hit } from '../../../patterns/row';
import type { Row } from '../../../patterns/table-rule';
import { dropWords } from '../../../rephrase';
import { dropAdjective } from '../../../rephrase/words';
import type { Draft } from '../../../rule';

const asNothing = "... would|could|should|might|'d have";
const moreCare = 'of? more|better|proper|due|basic|common? <care>|<virtue>|sense';

/** What is said to have been all. */
const little = '<glance>|<care>|<skill>|sense|thought|understanding|minute|second|patience|brain';
const text = 'manual|docs|documentation|readme|changelog|message|banner|sign|label|note|ticket|instruction';
const unit = 'click|checkbox|line|command|flag|button|word|call|minute|second|switch|setting';

/** Drops the word that makes it small. Without it, "he only had to look" still says what somebody had to do. */
function withoutSmall({ sentence, parts }: Hit): readonly Draft[] {
  const small = parts.get('small');
  // "this seemingly trivial omission": the word in front hangs on it.
  const isHeld = small && sentence.tokens[small.first - 1]?.part === 'adverb';
  return small && !isHeld ? [dropAdjective(sentence, spanOf(sentence, small))] : [];
}

/** "merely glanced at the list": glanced at the list. */
const withoutIt = ({ sentence, mark }: Hit): readonly Draft[] => [dropWords(sentence, mark)];

/** What makes small what somebody faced, surest first. */
export const small: readonly Row[] = [
  {
    phrase: '[<mere> need|have to]',
    about: 'others',
    tells: 'past',
    // What it was good for
    unlessBehind: 'mean that? COLLEAGUES / so that? COLLEAGUES',
  },
  { phrase: '[have only to VERB]', about: 'others', tells: 'past' },
  { phrase: '[need only have DONE]' },
  { phrase: '[all OTHERS|someone|anyone|anybody ADVERBS needed|(had to do)|(needed to do) was]' },
  { phrase: '[all that|it|this would have been? DONE]' },
  { phrase: '[all that be required|needed|asked] of PEOPLE' },
  {
    phrase: '[{small: <elementary>} human|configuration|config|coding|copy-paste? error|<mistake>]',
    unless: 'rate|message|code|handling|budget|log|page|response|check',
    instead: withoutSmall,
  },
  { phrase: `[<small>|<elementary> NOUN? <glance>] ${asNothing}`, unlessBehind: 'no' },
  { phrase: "a|one [<small>|single|minute NOUN] would|could|'d have <reveal>|show|tell|(be enough)|sufficed" },
  { phrase: '[a|one <glance> at|into|in|from|by] ... would|could have ADVERBS (been (enough|sufficient) | sufficed)' },
  { phrase: "[even a|an|my <novice> PEOPLE?] would|could|should|can|know|'d" },
  { phrase: '[<small> matter|case|question of] DOING' },
  { phrase: `[with just|only|even? a|some|slightly? (bit|little|touch)? ${moreCare}] ... would|could|might|'d` },
  { phrase: `[a bit|little|touch ${moreCare}] ${asNothing}` },
  { phrase: `[a moment|minute|second|modicum|minimum 's|of <care>|<virtue>] ${asNothing}` },
  { phrase: `[NUMBER|few minutes|minute|seconds|hours of DOING] ${asNothing}` },
  { phrase: `[<mere> DOING] ${asNothing}` },
  { phrase: '[would|could have been as <small>|easy as]' },
  {
    who: 'colleagues',
    verb: 'not think|want|bother|look|care|listen|pay|concentrate|wait|<verify>',
    how: 'just|simply',
    marks: 'how',
  },
  {
    who: 'others',
    verb: 'assume|guess|ignore|skip|hope|glance|skim|shrug|nod',
    how: 'just|simply|merely',
    marks: 'how',
    instead: withoutIt,
  },
  { phrase: '[common sense]', unless: 'NOUN' },
  { phrase: "be|'s [that|so simple|easy] END" },
  { phrase: '[simple|easy as that]' },
  { phrase: '[such basic|elementary] NOUN', unless: 'as' },
  { phrase: `[all that? it|this takes|took|needs|needed be] ... (${little})` },
  { phrase: `a|an|one|some ... (${little}) ... [be all it takes|took|needs|needed]` },
  { phrase: '[take|need no skill|genius|brains|talent|training|phd|expert to] VERB' },
  {
    phrase:
      '[a|an|the <elementary>|<small> <routine>|<glance>|step|rule|fix|task] that|which OTHERS|NOBODY ADVERBS do|<omit>|leave|make|(could not)',
  },
  { phrase: '[even the most <green>|clumsy|<novice> NOUN] could|would|know|(can tell|see|read|count|spot|run)' },
  {
    phrase: `START (dude|guys|people|folks|man ,?)? [<mere> read] (the|your NOUN? ${text})`,
    unless: 'from|into|with',
  },
  { phrase: '[rtfm]' },
  {
    phrase:
      "[can|could|ca not|n't even] !(connect|log|login|access|open|reach|see|start|boot|load|get in|into|through|on)",
    about: 'others',
    even: ['denied'],
  },
  {
    phrase:
      '[hardly|scarcely|(not exactly) (a|an)? onerous|difficult|hard|challenge|challenging|demanding|taxing|complicated]',
  },
  { phrase: `START|(it|that|this be|'s)|its [literally a|one|two|three|NUMBER ${unit}]` },
  { phrase: '[literally documented|(in the NOUN)|(written down|there)]' },
  { phrase: "[the work of a|one NOUN? minute|moment|second] / [a moment|minute 's work]" },
  {
    phrase: `[<elementary>|bare|minimum|modicum ... understanding|grasp|sense|arithmetic|<care>|<skill>] ${asNothing}`,
    about: 'thing',
  },
  { phrase: `it be|'s [a piece of cake|doddle|no-brainer|(mere|pure formality)|(child 's play)] to` },
  { phrase: '[there be nothing difficult|hard|complicated|tricky about|in] DOING' },
  { phrase: "[one|(a single) <glance>] ... and COLLEAGUES would|'d|could have" },
  { phrase: 'should|ought be [second nature]' },
  { phrase: 'it [<mere> require|need|take COLLEAGUES|COLLEAGUE to]' },
  { phrase: '[(simplest|easiest|(most basic|elementary)) of] <precaution>|<routine>|<glance>|step|rule|task|thing' },
  { phrase: '[simplest|easiest thing|job|task in the world]' },
  { phrase: "it|this|that|which [could not|n't|hardly have been easier|simpler]", even: ['denied'] },
  { phrase: '[anyone|anybody who can] ... could|would|should|can have / [with half|a|any a? brain]' },
  { phrase: '[<mere> a matter|case|question of] not|(<diligence>|<perceive>|<bother>)&DOING' },
  { phrase: '[one|(a single) call|glance|look|question|word would|could have]' },
];
