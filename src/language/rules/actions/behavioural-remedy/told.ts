import type { PhraseRow } from '../../../patterns/phrase-row';
import { great, inPlans } from './asked';

const required = 'required|needed|necessary|essential|key|paramount|crucial|expected';
/** "Action: ...", or nothing. */
const label = 'START (NOUN :)?';
/** "Everyone on the rota to ..." */
const somewhere = '(on|in|at|from <article> NOUN? NOUN)?';
const them = `${label} COLLEAGUES|EVERYONE ${somewhere}`;

/** What people were told, or have to go through: remedies as minutes and notes report them. */
export const told: readonly PhraseRow[] = [
  {
    phrase: `be ADVERBS again? [(tell|ask|instruct|advise|urge|order)&DONE not? to] (<behave> | be ... <careful>|aware | take|pay|exercise ... <care>)`,
    about: 'colleagues',
  },
  // "As we have now been reminded" tells what was learned.
  { phrase: 'be ADVERBS again? [<lecture>&DONE]', about: 'colleagues', unlessBehind: 'as we|i ... be ADVERBS' },
  {
    phrase: 'will|must|should|shall|to ADVERBS [be ADVERBS (<lecture>|train|instruct|brief|teach|tell)&DONE] !by',
    about: 'colleagues',
  },
  {
    phrase: `must|should|will|shall|to [be ADVERBS (<diligence>|<work>|monitor)&DONE ... (more <carefully>|often | with ${great} <care>)]`,
  },
  {
    phrase:
      '[undergo|receive|attend|complete|given ... more|further|additional|refresher|remedial|mandatory NOUN? training|coaching|course]',
    about: 'colleagues',
  },
  {
    phrase: `[vigilance|caution|diligence|discipline|attention|awareness|rigour|rigor|concentration|mindfulness be ADVERBS ${required}]`,
    unlessBehind: 'manual|immediate|medical|urgent|human',
  },
  { phrase: 'up to the|each|every PEOPLE [to be <careful>]' },
  { phrase: `START [care be ADVERBS ${required}]` },
  {
    phrase: `${label} [more|greater|better|clear|clearer|closer|extra|stricter|tighter <care>|adherence|compliance|supervision|accountability]`,
    unless: 'be|have|would|could|help|NOUN',
    where: ({ section }) => section !== 'went-well',
  },
  {
    phrase:
      `${label} [(more|further|additional|refresher|remedial|mandatory|annual !stable|efficient|robust NOUN? ` +
      'training|retraining|re-training|coaching|briefing|education)]',
    unless: 'be|have|would|could|do|run|data|set|job|step|fail|portal|page|session|material|course|room',
  },
  {
    phrase:
      "[this|that|it|such must|shall|can|should|ca never|not|n't happen again] / [never|not|n't let|allow this|that|it to? happen again]",
    // A doubt that it will not is no vow, and neither is a hope.
    unlessBehind:
      "hope that? / not|never|n't|cannot be? (NUMBER %?)? sure|certain|guarantee|promise that? ((NOUN|something|anything) like)?",
    even: ['denied'],
  },
  {
    phrase:
      "[(make sure | ensure) that? ((something|anything|NOUN like)? this|that|it|these) (do|will|can)? never|not|n't happen|occur again]",
    // Elsewhere it is a promise to those who were hit.
    where: inPlans,
    // "Changes to ensure that it does not happen again" name what is done.
    unlessBehind: 'NOUN to / to VERB on|with to / work on',
  },
  {
    phrase: '[lesson have|be ADVERBS been? learned|learnt]',
    tells: 'past',
    // That there were many, and where from, is told.
    unless: 'from|during|about|by|:',
    unlessBehind: 'of|many|several|some|what|which|NUMBER',
  },
  { phrase: '[let this be a lesson|warning|reminder] / [serve as a lesson|warning|reminder]' },
  {
    phrase:
      '[ask|urge|expect|remind|encourage|instruct] PEOPLE|EVERYONE not? to (<behave> | be ... <careful> | take ... seriously)',
    about: 'us|me|omitted',
    tells: 'fact',
  },
  {
    phrase:
      `${them} to [(<behave>|re-read|attend | stop <violate>|forget|ignore|skip | keep ... eye|watch | ` +
      'be ADVERBS more? <careful>|aware | exercise|take|pay|use ... <care> | think|check|look twice)]',
  },
  { phrase: `${them} to [<diligence> ... properly|thoroughly]` },
  { phrase: `${label} EVERYONE ${somewhere} to [<verify>|look]` },
  {
    phrase: `${label} [awareness|vigilance NOUN? session|mail|email|memo|campaign|talk|training|briefing|poster|reminder]`,
    unless: 'be|have',
    where: inPlans,
  },
  {
    phrase: `${label} [(toolbox talk)|talk|session|seminar|lecture|reminder|coaching ... on|about|of ADVERBS <care>|awareness|vigilance]`,
    unless: 'be|have',
    where: inPlans,
  },
  {
    phrase: `${label} [no more] NOUN? NOUN? <change>|<release>|shortcut|exception|surprise`,
    unless: 'than',
    where: inPlans,
  },
  { phrase: `${label} [more <carefully>|closely|thoroughly <verify>|<diligence>|monitor|watch]`, where: inPlans },
  { phrase: `${label} [more <merit>]`, unless: 'be|have|would|could|help|went|goes', where: inPlans },
  { phrase: 'START [take nothing for granted] / START [better safe than sorry]', where: inPlans },
  {
    phrase:
      '[remind all|our|every|(each !other) ... of|about|to] (the|a NOUN? importance|need|risk|<norm>|<care>)|VERB',
    about: 'us|me|omitted',
    tells: 'fact',
    unless: '... customer|client|user|guest|passenger',
  },
  {
    phrase: 'be [(urge|exhort)&DONE to] VERB / be [(brief|instruct|train|teach)&DONE again]',
    about: 'colleagues',
  },
  {
    phrase: 'have been ADVERBS [(tell|instruct|ask|order)&DONE to] always|never|<verify>|<comply>|<behave>',
    about: 'colleagues',
  },
  { phrase: `${them} to [be ADVERBS (<lecture>|brief|instruct|train)&DONE]` },
  {
    phrase: `will|shall ADVERBS (endeavour|endeavor|try|aim|strive|seek|promise|undertake) to [be|remain|stay (more|extra|better|much)? <careful>]`,
  },
  {
    phrase: `will|would|to|should|must [keep a closer|better|sharper|tighter eye|watch]`,
    about: 'colleagues|maybe-name',
  },
  { phrase: '[speak|talk to|with] COLLEAGUES about ... <care>', about: 'us|me', tells: 'fact' },
  { phrase: `${label} [training|retraining|coaching|(refresher course) for] COLLEAGUES` },
];
