import { words } from '../../../text/words';
import type { Turn } from './turns';

const turn = (source: string, facet: Turn['facet'], of?: Turn['of'], then?: Turn['then']): Turn => ({
  pattern: new RegExp(`(?:${source})`, 'giu'),
  facet,
  ...(of ? { of } : {}),
  ...(then ? { then } : {}),
});
const virtue =
  '(?:careful|attentive|diligent|thorough|rigorous|vigilant|professional|competent|cautious|responsible|conscientious|disciplined|meticulous|forthcoming|honest|cooperative|helpful|considerate|proactive|engaged|humble|skilled|qualified|prepared|serious|strict|observant|focus(?:s)?ed|mature|sensible)';
const merit =
  '(?:diligence|care|rigou?r|discipline|professionalism|ownership|urgency|effort|thought|curiosity|initiative|common sense|foresight|leadership|competence|accountability|attention|interest|respect|courtesy|judge?ment|imagination|pride|caution|vigilance|patience)';
const mood =
  '(?:sloppy|lazy|careless|complacent|comfortable|cocky|greedy|impatient|nervous|overconfident|distracted|bored|arrogant|defensive)';
const rule =
  '(?:rules?|polic(?:y|ies)|procedures?|protocols?|freeze|guidelines?|process(?:es)?|instructions?|orders|regulations?|checklists?|SOPs?|standards?|code of conduct)';

/** Where the mind of people is said to have been: virtues they lacked, moods, haste, rules they broke. */
export const minds: readonly Turn[] = [
  turn(
    '\\b(?:took|takes|taking) it upon (?:himself|herself|themselves|itself)\\b|\\b(?:had|has|have|got|gets?) (?:his|her|their|its|the|our) priorities\\b|\\b(?:notorious|infamous|famous) for\\b|\\bact(?:ed|ing) (?:as if|like) (?:he|she|they|nothing|it)\\b|\\b(?:hope|luck|prayer|wishful thinking) is not a (?:strategy|plan)\\b|\\bwishful thinking\\b|\\bheads? in the (?:sand|clouds)\\b',
    'ease',
    'idiom',
  ),
  turn(
    '(?<=\\b(?:is|are|was|were) (?:well |widely )?)known (?:to|for) (?=(?:ignor|skip|silenc|cut|bypass|miss|forget|rush|break|overlook|tak|disabl|dismiss|merg|push|deploy)\\p{L}*)|\\bguess(?:ed|es|ing) (?=(?:the|at|which|what|a|his|her|their)\\b)|\\b(?:steam-?rollered|steamrolled|railroaded|browbeat|bulldozed|pestered|nagged|badgered|strong-?armed)\\b',
    'ease',
    'insider',
  ),
  turn(
    "\\b(?:over-?estimated (?:his|her|their)|(?:got|had) (?:it|this|that|things) (?:all |completely |badly |so )?wrong|(?:did|do|does)(?: not|n['’]t) (?:want to (?:hear|listen|know|see)|take (?:it|this|that|them|us|the \\p{L}+) seriously)|(?:has|have|had) form (?:for|here|in)|strikes? again|struck again|(?:half|fast|sound) asleep)\\b",
    'signals',
    'insider',
  ),
  turn(
    '\\b(?:went home|left for the (?:day|weekend)|signed off for the (?:day|weekend)|dumped (?:it|this|that|the \\p{L}+|everything|all \\p{L}+) on|tried to (?:hide|conceal|cover|shift|dodge|blame)|refused to (?:help|talk|listen|answer|cooperate|engage|explain|admit)|walked (?:right )?past)\\b',
    'ease',
    'insider',
  ),
  turn(
    `(?<before>\\b(?:communication|planning|testing|reviews?|preparation|coordination|handling|response|support|management|supervision|leadership|training|attitude|execution|workmanship|oversight|behaviou?r|conduct|judge?ment|discipline|effort|handover|housekeeping) (?:from \\p{L}+ |by (?:the )?\\p{L}+ )?(?:was|were|has been|had been) (?:(?:simply|just|quite|very|pretty|frankly|really|so|extremely|rather|generally|at best) ){0,4})(?:terrible|awful|appalling|dreadful|abysmal|dire|lamentable|lousy|poor|bad|naive|chaotic|non-?existent|lax|amateurish|shambolic|horrible|disastrous|unacceptable|unprofessional|below par|not (?:good enough|up to (?:scratch|standard|par)))\\b`,
    'care',
    'idiom',
  ),
  turn(
    '(?<=\\b(?:was|were|is|are|been) (?:(?:absolutely|completely|totally|utterly|pretty|rather|so|just|no less than) ){0,4})(?:useless|hopeless|terrible|awful|pathetic|worthless|impossible to (?:reach|work|deal|talk)|unhelpful|rude|not (?:helpful|interested|competent|qualified))\\b',
    'guidance',
    'insider',
  ),
  turn(
    '\\b(?:a )?(?:bunch|pack|band|gang|group|team|handful) of (?:(?:complete|total|utter|absolute) )?(?:monkeys|amateurs|clowns|kids|children|idiots|beginners|cowboys|jokers|muppets|fools|incompetents|apes|toddlers|interns)\\b',
    'guidance',
    'idiom',
  ),
  turn(
    `\\b(?:less than|far from|anything but|hardly|(?:(?<=\\b(?:was|were|been|be) )not|(?<=\\b(?:was|were)) ?n['’]t) (?:(?:sufficiently|very|particularly|especially|exactly|nearly|remotely|at all|always|being|really) )?) ?${virtue}\\b(?: enough)?`,
    'care',
    'insider',
  ),
  turn(`\\bnot ${virtue} enough\\b`, 'care'),
  turn(
    `\\b(?:even (?:the )?(?:minimal|basic|slightest|least|most basic)|(?:a )?(?:modicum|shred|ounce|trace) of|(?:a )?(?:total lack|complete lack|utter lack) of|(?:no|zero|little|scant|precious little) (?:sense of )) ?${merit}\\b`,
    'care',
    'idiom',
  ),
  turn(
    `\\b(?:showed|displayed|demonstrated|exhibited|has|had|have|showing|displaying|with) (?:an? )?(?:no|little|scant|zero|complete disregard|total disregard|poor|dismal|cavalier|casual|bad|lax) (?:regard for|${merit}|attitude|for\\b)`,
    'care',
    'insider',
  ),
  turn(
    `\\b(?:got|became|grew|getting|become|growing|gotten|been) (?:too |very |a bit |rather |quite )?${mood}\\b`,
    'ease',
    'insider',
  ),
  turn(
    '\\b(?:too|overly|excessively) (?:confident|sure of|trusting|eager|quick to|hasty|proud|stubborn|casual|optimistic|relaxed|comfortable|keen|busy (?:\\p{L}+ing|with)|afraid to|timid|shy to)\\b',
    'trust',
    'insider',
  ),
  turn(
    '\\blulled into\\b|\\bfalse sense of security\\b|\\blet (?:our|their|his|her) guard (?:down|slip)\\b|\\b(?:took|taken|taking) (?:it|this|that|(?:the|our) \\p{L}+) for granted\\b|\\brested? on (?:our|their|his|her) laurels\\b',
    'trust',
    'idiom',
  ),
  turn(
    '\\b(?:took|taking|takes|taken) (?:a |the |some |too many |unnecessary |needless |big |huge |foolish ){0,4}(?:short-?cuts?|gambles?|chances|liberties|(?:unnecessary|needless|foolish) risks?)\\b|\\b(?:gambled|rolled the dice)\\b',
    'ease',
    'insider',
  ),
  turn(
    '(?:^|(?<=[\\s,(]))(?:in (?:his|her|their|our|my) (?:haste|rush|hurry|eagerness|enthusiasm|zeal|panic|confusion|excitement|arrogance|ignorance)|in (?:a )?(?:panic|blind panic)|in too much of a (?:hurry|rush)|on a (?:whim|hunch)|without (?:a (?:second )?thought|thinking|due care|much thought|giving (?:it|this|that) \\p{L}+ thought)|out of (?:pride|vanity|spite|greed|boredom|convenience|habit|ego|impatience))\\b',
    'pace',
    'work',
  ),
  turn(
    "\\b(?:was|were) ?(?:n['’]t| not) (?:really )?thinking\\b|\\b(?:did|do|does)(?: not|n['’]t) (?:even |really |bother to |stop to )?think\\b(?= ?(?:[.,;!]|$|(?:twice|before|ahead|things? through|it through|first)\\b))|\\b(?:gave|given|give) (?:(?:it|this|that|\\p{L}+ \\p{L}+) )?(?:no|little|not enough|scant|insufficient|hardly any) (?:thought|consideration|attention)\\b|\\b(?:not enough|(?:too )?little|no|insufficient|scant) (?:thought|consideration|attention|care) (?:was|were|had been|has been|went|goes)\\b",
    'care',
    'work',
  ),
  turn(
    '\\b(?:lost|loses?|losing) (?:track of(?! time)|sight of|focus|concentration|(?:situational )?awareness|patience|(?:his|her|their|my|our) (?:nerve|temper|head|cool|patience|bearings|focus|concentration|way)|the plot)|\\b(?:freaked out|lost it|dozed off|nodded off|overslept|fell asleep|zoned out|wandered off|walked (?:away|off|out)|stormed (?:off|out)|snapped at|disappeared for|vanished for|tunnel(?:led)?[-\\s]vision(?:ed)?|fixated on|was (?:drunk|hung-?over|daydreaming|not paying))\\b',
    'signals',
    'insider',
  ),
  turn(
    `\\b(?:broke|broken|breached|violated|flouted|defied|contravened|circumvented|sidestepped|side-stepped|disobeyed|disregarded|ignored|trampled on|brushed past) (?:(?:the|our|their|his|her|its|all|every|company|explicit|clear|written|own|established|any|basic|standing|safety|security|change|review|deploy(?:ment)?|release|code|operating|internal|agreed) ){1,4}${rule}\\b`,
    'ease',
    'insider',
  ),
  turn(
    '\\b(?:second-?rate|third-?rate|mediocre|sub-?par|sub-?standard|shoddy|slapdash|half-?baked|amateurish|botched|lousy|ham-?fisted) (?:work(?:manship)?|job|engineering|engineers?|developers?|coding|craftsmanship|handling|management|managers?|operators?|admins?|planning|effort|attempt|review|testing|practi[cs]es?)\\b',
    'care',
    'idiom',
  ),
  turn(
    "\\bjust (?:shrugged|guessed|assumed|hoped|winged)\\b|\\bhoped for the best\\b|\\bcrossed (?:their|our|his|her) fingers\\b|\\bcouldn['’]t (?:even )?(?:read|spell|count|follow|manage|tell the difference)\\b|\\b(?:has|have|had) (?:an? )?(?:attitude problem|bad attitude|big ego|hero complex|god complex)\\b",
    'care',
    'insider',
  ),
];

/** Pre-filter: no match without one of these words. */
export const mindTriggers = words(
  "upon priorities notorious infamous famous acted acting wishful sand clouds known guessed guesses guessing steamrolled steamrollered railroaded browbeat bulldozed pestered nagged badgered overestimated seriously form strikes struck home weekend dumped tried refused preparation coordination supervision workmanship oversight conduct handover housekeeping useless hopeless terrible awful pathetic worthless impossible unhelpful rude monkeys amateurs clowns kids children idiots beginners cowboys jokers muppets fools apes toddlers hear listen careful attentive diligent thorough rigorous vigilant professional competent cautious conscientious disciplined meticulous forthcoming honest cooperative helpful considerate proactive engaged humble skilled qualified observant focused mature sensible diligence care rigour rigor discipline professionalism ownership urgency effort thought curiosity initiative foresight leadership competence attention respect courtesy judgement judgment imagination pride caution vigilance patience regard attitude disregard confident trusting proud casual optimistic relaxed comfortable timid afraid lulled guard granted laurels shortcut shortcuts gamble gambles gambled chances liberties risks dice haste rush hurry eagerness enthusiasm zeal panic confusion excitement whim hunch thinking think vanity spite greed boredom convenience habit ego consideration lost lose loses losing freaked dozed nodded overslept asleep zoned wandered walked stormed snapped disappeared vanished tunnel fixated drunk broke breached violated flouted defied contravened circumvented sidestepped disobeyed disregarded ignored mediocre subpar substandard sub shoddy slapdash amateurish botched lousy fisted shrugged hoped winged fingers couldn't loose sloppy complacent bored greedy nervous cocky poor bad naive lax dreadful appalling dire unacceptable abysmal chaotic scruples",
);
