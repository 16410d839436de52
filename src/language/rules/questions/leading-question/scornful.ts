import type { Row } from '../../../patterns/table-rule';
import { askOfSight } from './offers';

const whoever = 'anyone|anybody|someone|somebody';
/** What nobody does on purpose. */
const lost = 'forget|lose|miss|misplace|overlook|botch|bungle|ruin|wreck|confuse|(mix up)|(manage to)';
const managed = 'manage to <omit>|<destroy>|<slip>|lose|delete|fail';
const noticed = '!expose <reveal>|notice|hear|prevent';

/** Questions that mock, or that nobody asks for an answer. What to ask instead does not follow from their words. */
const questions: readonly string[] = [
  // What people are said not to be able to do.
  `[do ${whoever} here? ever|even|actually know]`,
  `[do ${whoever} (in|at|on|from) ... know what he|she|they|we|you be doing]`,
  `[have ${whoever} (in|at|on|from) ... ever] <diligence>|<bother>|look|open|think|listen`,
  "[why ca|can|could|wo|will|do n't|not (!you OTHERS ever|just|simply|once)|(you ever|once)]",
  '[how many more times will|must|do OTHERS|we|i ADVERBS] !retry|poll|run|try',
  '[would a|an|any <exemplary> NOUN? COLLEAGUE have]',
  `[(can|could|will) NOBODY] ... !(log|access|connect|reach|open|see) VERB`,
  '[be there anyone|anybody left] ... who|that',
  // What they are to own up to.
  '[you admit|concede] that|to !NOUN',
  '[you do realise|realize|know] that',
  '[do i|we really|seriously|honestly? have|need to explain|remind|tell|spell|repeat]',
  '[how can you|they sit|stand there]',
  '[do|did you|they|OTHERS really|honestly|seriously think|believe|expect]',
  '[do|did you|they|OTHERS think|believe|expect|assume NOBODY would]',
  '[do OTHERS fall asleep] / [was|were OTHERS on his|her|your|their phone]',
  // What nobody would do.
  '[what possessed PEOPLE to]',
  '[what make you|OTHERS think] ... good|great|smart|clever|okay|ok|acceptable|fine|wise',
  `[how (did|can|could you|one|${whoever} | do COLLEAGUE) ADVERBS ${lost}] !their|and`,
  `[how do you|one ADVERBS ${lost}] ... whole|entire`,
  `[how do OTHERS ADVERBS ${managed}]`,
  '[be it|that ADVERBS too much to ask] / [be it|that really|so|that ADVERBS hard|difficult to] VERB',
  "[what|which part of] ... do|did you|they|OTHERS not|n't? ADVERBS understand|get|disagree",
  '[what did you|they|OTHERS expect] END|,',
  '[be this|that ADVERBS a|some joke|prank] END',
  '[be OTHERS ... or what] END',
  // How long it took, and what for.
  '[when be you|they|OTHERS planning|going to tell|inform|let|mention|warn|say]',
  '[how long do OTHERS intend|plan|mean to] !keep|hold|run|store',
  '[why do|have it take us|OTHERS|COLLEAGUES] ... NUMBER|<number-word>|half|so|this|that|hours|days|ages',
  '[why do COLLEAGUES take (so long)|NUMBER|half|ages|hours|days]',
  '[what take you|him|her|them|OTHERS so long]',
  '[why do|should we even? pay|employ|keep|tolerate|trust|need] COLLEAGUES|people',
  '[why was|were|are OTHERS even]',
  '[remind me|us why COLLEAGUES]',
  '[why be it that OTHERS|NOBODY|we never|always|keep] !get|see|receive',
  // What should have been.
  '[should OTHERS|someone|somebody|anyone|anybody ADVERBS have DONE]',
  `[could someone|somebody|anyone|anybody ADVERBS have (${noticed})&DONE]`,
  '[how be|come it ADVERBS possible? that NOBODY|neither] !be|node|replica',
  '[how be|have this|that|it ADVERBS not|never] been|DONE|ADVERBS',
  // Put to somebody who has to answer for it.
  '[be it true|correct|right that OTHERS] had|was|were|did|PAST / [be it you|OTHERS who|that] !find|fix|create PAST',
  '[(do|would|will) you|they|OTHERS accept|admit|concede|regret] that|it|your|his|her|their|(responsibility|fault !for the)',
  '[what give&PAST you|OTHERS the right|authority]',
  '[what (do|have) you|they|OTHERS (have|got)? to say for] yourself|yourselves|themselves|himself|herself',
  "[be n't you|OTHERS ADVERBS supposed|meant|told|trained|paid to]",
  '[have you|OTHERS ever|even read|open|look|listen|think]',
  '[can you|they|OTHERS honestly|seriously]',
  "[ca|can n't|not you|they|OTHERS ADVERBS see|read|understand|think|count|spell]",
  '[have|be OTHERS been? ADVERBS drinking|drunk|texting|sleeping]',
  '[why should we|i|anyone|anybody believe|trust] OTHERS|COLLEAGUES|you',
  '[do it not|never strike]',
  '[how can|could you|OTHERS possibly|honestly|seriously|claim|justify|(say|think !thank|thanks)]',
  // What sort of people they are.
  '[what kind|sort of COLLEAGUE|COLLEAGUES|company] ((!do|do|can|should|must|will|be|have VERB|PAST) | (would !like|love|use))',
  '[what do we|they|you pay] PEOPLE|them|those for END / [what be OTHERS|they even? paid] for',
  "[do n't anyone|anybody|someone|somebody|they ever?] <diligence>|care|look|think|listen",
  '[was|were anyone|anybody ADVERBS awake|(in charge)] / [be anyone|anybody awake] over|at|here',
  '[be anyone|anybody even awake|(in charge)|(paying attention)]',
  '[who do OTHERS think they|you|he|she be]',
  '[(why|what|who|how) (the|in) (hell|heck|fuck|devil) do|be|would OTHERS]',
];

export const scornful: readonly Row[] = [
  { phrase: '[how did OTHERS ADVERBS {seen: miss|overlook}]', tells: 'question', instead: askOfSight },
  { phrase: '[makes you|one|me wonder] if|whether|how|why|who|what ... COLLEAGUE|COLLEAGUES|anyone|anybody|NOBODY' },
  { phrase: 'ask|wonder|(to know) [why OTHERS|NOBODY have|do|be not|never|ADVERBS]', unless: 'a|an|no|any' },
  ...questions.map((phrase): Row => ({ phrase, tells: 'question', instead: () => [] })),
];
