import { words } from '../triggers';
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
  '(?:diligence|care|rigou?r|discipline|professionalism|ownership|urgency|effort|thought|curiosity|initiative|common\\s+sense|foresight|leadership|competence|accountability|attention|interest|respect|courtesy|judge?ment|imagination|pride|caution|vigilance|patience)';
const mood =
  '(?:sloppy|lazy|careless|complacent|comfortable|cocky|greedy|impatient|nervous|overconfident|distracted|bored|arrogant|defensive)';
const rule =
  '(?:rules?|polic(?:y|ies)|procedures?|protocols?|freeze|guidelines?|process(?:es)?|instructions?|orders|regulations?|checklists?|SOPs?|standards?|code\\s+of\\s+conduct)';

/** Where the mind of people is said to have been: virtues they lacked, moods, haste, rules they broke. */
export const minds: readonly Turn[] = [
  turn(
    '\\b(?:took|takes|taking)\\s+it\\s+upon\\s+(?:himself|herself|themselves|itself)\\b|\\b(?:had|has|have|got|gets?)\\s+(?:his|her|their|its|the|our)\\s+priorities\\b|\\b(?:notorious|infamous|famous)\\s+for\\b|\\bact(?:ed|ing)\\s+(?:as\\s+if|like)\\s+(?:he|she|they|nothing|it)\\b|\\b(?:hope|luck|prayer|wishful\\s+thinking)\\s+is\\s+not\\s+a\\s+(?:strategy|plan)\\b|\\bwishful\\s+thinking\\b|\\bheads?\\s+in\\s+the\\s+(?:sand|clouds)\\b',
    'ease',
    'idiom',
  ),
  turn(
    '(?<=\\b(?:is|are|was|were)\\s+(?:well\\s+|widely\\s+)?)known\\s+(?:to|for)\\s+(?=(?:ignor|skip|silenc|cut|bypass|miss|forget|rush|break|overlook|tak|disabl|dismiss|merg|push|deploy)\\p{L}*)|\\bguess(?:ed|es|ing)\\s+(?=(?:the|at|which|what|a|his|her|their)\\b)|\\b(?:steam-?rollered|steamrolled|railroaded|browbeat|bulldozed|pestered|nagged|badgered|strong-?armed)\\b',
    'ease',
    'insider',
  ),
  turn(
    "\\b(?:over-?estimated\\s+(?:his|her|their)|(?:got|had)\\s+(?:it|this|that|things)\\s+(?:all\\s+|completely\\s+|badly\\s+|so\\s+)?wrong|(?:did|do|does)(?:\\s+not|n['’]t)\\s+(?:want\\s+to\\s+(?:hear|listen|know|see)|take\\s+(?:it|this|that|them|us|the\\s+\\p{L}+)\\s+seriously)|(?:has|have|had)\\s+form\\s+(?:for|here|in)|strikes?\\s+again|struck\\s+again|(?:half|fast|sound)\\s+asleep)\\b",
    'signals',
    'insider',
  ),
  turn(
    '\\b(?:went\\s+home|left\\s+for\\s+the\\s+(?:day|weekend)|signed\\s+off\\s+for\\s+the\\s+(?:day|weekend)|dumped\\s+(?:it|this|that|the\\s+\\p{L}+|everything|all\\s+\\p{L}+)\\s+on|tried\\s+to\\s+(?:hide|conceal|cover|shift|dodge|blame)|refused\\s+to\\s+(?:help|talk|listen|answer|cooperate|engage|explain|admit)|walked\\s+(?:right\\s+)?past)\\b',
    'ease',
    'insider',
  ),
  turn(
    `(?<=\\b(?:communication|planning|testing|reviews?|preparation|coordination|handling|response|support|management|supervision|leadership|training|attitude|execution|workmanship|oversight|behaviou?r|conduct|judge?ment|discipline|effort|handover|housekeeping)\\s+(?:from\\s+\\p{L}+\\s+|by\\s+(?:the\\s+)?\\p{L}+\\s+)?(?:was|were|has\\s+been|had\\s+been)\\s+(?:(?:simply|just|quite|very|pretty|frankly|really|so|extremely|rather|generally|at\\s+best)\\s+)*)(?:terrible|awful|appalling|dreadful|abysmal|dire|lamentable|lousy|poor|bad|naive|chaotic|non-?existent|lax|amateurish|shambolic|horrible|disastrous|unacceptable|unprofessional|below\\s+par|not\\s+(?:good\\s+enough|up\\s+to\\s+(?:scratch|standard|par)))\\b`,
    'care',
    'idiom',
  ),
  turn(
    '(?<=\\b(?:was|were|is|are|been)\\s+(?:(?:absolutely|completely|totally|utterly|pretty|rather|so|just|no\\s+less\\s+than)\\s+)*)(?:useless|hopeless|terrible|awful|pathetic|worthless|impossible\\s+to\\s+(?:reach|work|deal|talk)|unhelpful|rude|not\\s+(?:helpful|interested|competent|qualified))\\b',
    'guidance',
    'insider',
  ),
  turn(
    '\\b(?:a\\s+)?(?:bunch|pack|band|gang|group|team|handful)\\s+of\\s+(?:(?:complete|total|utter|absolute)\\s+)?(?:monkeys|amateurs|clowns|kids|children|idiots|beginners|cowboys|jokers|muppets|fools|incompetents|apes|toddlers|interns)\\b',
    'guidance',
    'idiom',
  ),
  turn(
    `\\b(?:less\\s+than|far\\s+from|anything\\s+but|hardly|(?:(?<=\\b(?:was|were|been|be)\\s+)not|(?<=\\b(?:was|were))\\s?n['’]t)\\s+(?:(?:sufficiently|very|particularly|especially|exactly|nearly|remotely|at\\s+all|always|being|really)\\s+)?)\\s*${virtue}\\b(?:\\s+enough)?`,
    'care',
    'insider',
  ),
  turn(`\\bnot\\s+${virtue}\\s+enough\\b`, 'care'),
  turn(
    `\\b(?:even\\s+(?:the\\s+)?(?:minimal|basic|slightest|least|most\\s+basic)|(?:a\\s+)?(?:modicum|shred|ounce|trace)\\s+of|(?:a\\s+)?(?:total\\s+lack|complete\\s+lack|utter\\s+lack)\\s+of|(?:no|zero|little|scant|precious\\s+little)\\s+(?:sense\\s+of\\s+))\\s*${merit}\\b`,
    'care',
    'idiom',
  ),
  turn(
    `\\b(?:showed|displayed|demonstrated|exhibited|has|had|have|showing|displaying|with)\\s+(?:an?\\s+)?(?:no|little|scant|zero|complete\\s+disregard|total\\s+disregard|poor|dismal|cavalier|casual|bad|lax)\\s+(?:regard\\s+for|${merit}|attitude|for\\b)`,
    'care',
    'insider',
  ),
  turn(
    `\\b(?:got|became|grew|getting|become|growing|gotten|been)\\s+(?:too\\s+|very\\s+|a\\s+bit\\s+|rather\\s+|quite\\s+)?${mood}\\b`,
    'ease',
    'insider',
  ),
  turn(
    '\\b(?:too|overly|excessively)\\s+(?:confident|sure\\s+of|trusting|eager|quick\\s+to|hasty|proud|stubborn|casual|optimistic|relaxed|comfortable|keen|busy\\s+(?:\\p{L}+ing|with)|afraid\\s+to|timid|shy\\s+to)\\b',
    'trust',
    'insider',
  ),
  turn(
    '\\blulled\\s+into\\b|\\bfalse\\s+sense\\s+of\\s+security\\b|\\blet\\s+(?:our|their|his|her)\\s+guard\\s+(?:down|slip)\\b|\\b(?:took|taken|taking)\\s+(?:it|this|that|(?:the|our)\\s+\\p{L}+)\\s+for\\s+granted\\b|\\brested?\\s+on\\s+(?:our|their|his|her)\\s+laurels\\b',
    'trust',
    'idiom',
  ),
  turn(
    '\\b(?:took|taking|takes|taken)\\s+(?:a\\s+|the\\s+|some\\s+|too\\s+many\\s+|unnecessary\\s+|needless\\s+|big\\s+|huge\\s+|foolish\\s+)*(?:short-?cuts?|gambles?|chances|liberties|(?:unnecessary|needless|foolish)\\s+risks?)\\b|\\b(?:gambled|rolled\\s+the\\s+dice)\\b',
    'ease',
    'insider',
  ),
  turn(
    '(?:^|(?<=[\\s,(]))(?:in\\s+(?:his|her|their|our|my)\\s+(?:haste|rush|hurry|eagerness|enthusiasm|zeal|panic|confusion|excitement|arrogance|ignorance)|in\\s+(?:a\\s+)?(?:panic|blind\\s+panic)|in\\s+too\\s+much\\s+of\\s+a\\s+(?:hurry|rush)|on\\s+a\\s+(?:whim|hunch)|without\\s+(?:a\\s+(?:second\\s+)?thought|thinking|due\\s+care|much\\s+thought|giving\\s+(?:it|this|that)\\s+\\p{L}+\\s+thought)|out\\s+of\\s+(?:pride|vanity|spite|greed|boredom|convenience|habit|ego|impatience))\\b',
    'pace',
    'work',
  ),
  turn(
    "\\b(?:was|were)\\s?(?:n['’]t|\\s+not)\\s+(?:really\\s+)?thinking\\b|\\b(?:did|do|does)(?:\\s+not|n['’]t)\\s+(?:even\\s+|really\\s+|bother\\s+to\\s+|stop\\s+to\\s+)?think\\b(?=\\s*(?:[.,;!]|$|(?:twice|before|ahead|things?\\s+through|it\\s+through|first)\\b))|\\b(?:gave|given|give)\\s+(?:(?:it|this|that|\\p{L}+\\s+\\p{L}+)\\s+)?(?:no|little|not\\s+enough|scant|insufficient|hardly\\s+any)\\s+(?:thought|consideration|attention)\\b|\\b(?:not\\s+enough|(?:too\\s+)?little|no|insufficient|scant)\\s+(?:thought|consideration|attention|care)\\s+(?:was|were|had\\s+been|has\\s+been|went|goes)\\b",
    'care',
    'work',
  ),
  turn(
    '\\b(?:lost|loses?|losing)\\s+(?:track\\s+of(?!\\s+time)|sight\\s+of|focus|concentration|(?:situational\\s+)?awareness|patience|(?:his|her|their|my|our)\\s+(?:nerve|temper|head|cool|patience|bearings|focus|concentration|way)|the\\s+plot)|\\b(?:freaked\\s+out|lost\\s+it|dozed\\s+off|nodded\\s+off|overslept|fell\\s+asleep|zoned\\s+out|wandered\\s+off|walked\\s+(?:away|off|out)|stormed\\s+(?:off|out)|snapped\\s+at|disappeared\\s+for|vanished\\s+for|tunnel(?:led)?[-\\s]vision(?:ed)?|fixated\\s+on|was\\s+(?:drunk|hung-?over|daydreaming|not\\s+paying))\\b',
    'signals',
    'insider',
  ),
  turn(
    `\\b(?:broke|broken|breached|violated|flouted|defied|contravened|circumvented|sidestepped|side-stepped|disobeyed|disregarded|ignored|trampled\\s+on|brushed\\s+past)\\s+(?:(?:the|our|their|his|her|its|all|every|company|explicit|clear|written|own|established|any|basic|standing|safety|security|change|review|deploy(?:ment)?|release|code|operating|internal|agreed)\\s+)+${rule}\\b`,
    'ease',
    'insider',
  ),
  turn(
    '\\b(?:second-?rate|third-?rate|mediocre|sub-?par|sub-?standard|shoddy|slapdash|half-?baked|amateurish|botched|lousy|ham-?fisted)\\s+(?:work(?:manship)?|job|engineering|engineers?|developers?|coding|craftsmanship|handling|management|managers?|operators?|admins?|planning|effort|attempt|review|testing|practi[cs]es?)\\b',
    'care',
    'idiom',
  ),
  turn(
    "\\bjust\\s+(?:shrugged|guessed|assumed|hoped|winged)\\b|\\bhoped\\s+for\\s+the\\s+best\\b|\\bcrossed\\s+(?:their|our|his|her)\\s+fingers\\b|\\bcouldn['’]t\\s+(?:even\\s+)?(?:read|spell|count|follow|manage|tell\\s+the\\s+difference)\\b|\\b(?:has|have|had)\\s+(?:an?\\s+)?(?:attitude\\s+problem|bad\\s+attitude|big\\s+ego|hero\\s+complex|god\\s+complex)\\b",
    'care',
    'insider',
  ),
];

/** Words without which none of these can fit. */
export const mindTriggers = words(
  "upon priorities notorious infamous famous acted acting wishful sand clouds known guessed guesses guessing steamrolled steamrollered railroaded browbeat bulldozed pestered nagged badgered overestimated seriously form strikes struck home weekend dumped tried refused preparation coordination supervision workmanship oversight conduct handover housekeeping useless hopeless terrible awful pathetic worthless impossible unhelpful rude monkeys amateurs clowns kids children idiots beginners cowboys jokers muppets fools apes toddlers hear listen careful attentive diligent thorough rigorous vigilant professional competent cautious conscientious disciplined meticulous forthcoming honest cooperative helpful considerate proactive engaged humble skilled qualified observant focused mature sensible diligence care rigour rigor discipline professionalism ownership urgency effort thought curiosity initiative foresight leadership competence attention respect courtesy judgement judgment imagination pride caution vigilance patience regard attitude disregard confident trusting proud casual optimistic relaxed comfortable timid afraid lulled guard granted laurels shortcut shortcuts gamble gambles gambled chances liberties risks dice haste rush hurry eagerness enthusiasm zeal panic confusion excitement whim hunch thinking think vanity spite greed boredom convenience habit ego consideration lost lose loses losing freaked dozed nodded overslept asleep zoned wandered walked stormed snapped disappeared vanished tunnel fixated drunk broke breached violated flouted defied contravened circumvented sidestepped disobeyed disregarded ignored mediocre subpar substandard sub shoddy slapdash amateurish botched lousy fisted shrugged hoped winged fingers couldn't loose sloppy complacent bored greedy nervous cocky poor bad naive lax dreadful appalling dire unacceptable abysmal chaotic scruples",
);
