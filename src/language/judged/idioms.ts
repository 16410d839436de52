import { words } from '../triggers';
import type { Turn } from './turns';

const their = "(?:my|our|his|her|their|your|its|(?:the\\s+)?[\\p{L}-]+['’]s?)";
const us = '(?:us|me|everyone|everybody|ops|support|the\\s+[\\p{L}-]+(?:\\s+team)?)';
const idiom = (source: string, facet: Turn['facet']): Turn => ({
  pattern: new RegExp(`\\b(?:${source})\\b`, 'giu'),
  facet,
  of: 'idiom',
});
const people = (source: string, facet: Turn['facet'], then?: Turn['then']): Turn => ({
  pattern: new RegExp(`\\b(?:${source})\\b`, 'giu'),
  facet,
  of: 'insider',
  ...(then ? { then } : {}),
});

/** Sayings that are said of nobody but people, and judge how they went about it. */
export const idioms: readonly Turn[] = [
  // How others were dealt with.
  idiom(`behind\\s+${their}\\s+backs?`, 'signals'),
  idiom(
    `(?:left|leave|leaves|leaving)\\s+${us}\\s+(?:holding\\s+the\\s+(?:bag|baby|can)|hanging|in\\s+the\\s+(?:lurch|dark|cold)|high\\s+and\\s+dry|to\\s+(?:clean|mop|sweep|pick\\s+up|carry\\s+the\\s+can))`,
    'signals',
  ),
  idiom(
    `(?:kept|keep|keeps|keeping)\\s+${us}\\s+in\\s+the\\s+dark|(?:hung|hang|hanging)\\s+${us}\\s+out\\s+to\\s+dry`,
    'signals',
  ),
  idiom(
    `(?:moved|moves|move|moving|shift(?:ed|ing|s)?)\\s+the\\s+goal\\s?posts|pulled\\s+the\\s+rug|(?:dropped|landed)\\s+${us}\\s+in\\s+it|(?:let|lets)\\s+(?:us|me|everyone|${their}\\s+(?:users|customers|colleagues|team))\\s+down|g[ai]ves?\\s+${us}\\s+the\\s+run-?around|fobbed\\s+${us}\\s+off|strung\\s+${us}\\s+along|stonewall(?:ed|ing)|ghosted\\s+${us}|went\\s+(?:awol|rogue)`,
    'signals',
  ),
  idiom(
    `(?:expect(?:s|ed|ing)?|left\\s+it\\s+to)\\s+${us}\\s+to\\s+(?:clean|mop|sweep|fix|sort|pick|deal|cope)|(?:clean(?:ed|ing)?|mop(?:ped|ping)?|sweep(?:ing)?|swept)\\s+up\\s+(?:after\\s+(?:them|him|her|you|${their}\\s+\\p{L}+)|(?:their|his|her|your|somebody\\s+else['’]s|someone\\s+else['’]s)\\s+mess)`,
    'ease',
  ),
  idiom(
    '(?:pass(?:ed|es|ing)?)\\s+the\\s+buck|wash(?:ed|es|ing)?\\s+(?:their|his|her|your)\\s+hands|threw\\s+(?:it|this|the\\s+\\p{L}+)\\s+over\\s+the\\s+(?:wall|fence)|hid(?:es|ing)?\\s+behind\\s+(?:the\\s+)?(?:process|policy|excuses|the\\s+contract)',
    'ease',
  ),
  // What was not looked at.
  idiom(
    'turn(?:ed|s|ing)?\\s+a\\s+blind\\s+eye|look(?:ed|s|ing)?\\s+the\\s+other\\s+way|sw(?:ept|eeps?|eeping)\\s+[^.;,]{1,40}?\\s+under\\s+the\\s+(?:rug|carpet)|(?:took|taken|take)\\s+(?:their|his|her|our|my|your)\\s+eyes?\\s+off\\s+the\\s+ball|buri(?:ed|es)\\s+(?:their|his|her|our)\\s+heads?|brush(?:ed|es|ing)?\\s+(?:(?:it|this|that|them|us|\\p{L}+\\s+\\p{L}+|\\p{L}+\\s+\\p{L}+\\s+\\p{L}+)\\s+)?(?:aside|off)|wav(?:ed|es|ing)\\s+(?:(?:it|this|that|them|\\p{L}+\\s+\\p{L}+|\\p{L}+\\s+\\p{L}+\\s+\\p{L}+)\\s+)?through',
    'signals',
  ),
  idiom(
    "not\\s+(?:paying\\s+attention|concentrating)|n[o’']t\\s+(?:really\\s+)?(?:paying\\s+(?:any\\s+|much\\s+|enough\\s+)?attention|concentrating)|on\\s+auto-?pilot\\s+(?:mode|again)|day-?dreaming|(?:his|her|their|my)\\s+minds?\\s+(?:was|were|had\\s+been)\\s+(?:else-?where|on\\s+other)",
    'signals',
  ),
  // How the work was done.
  idiom(
    'corners\\s+(?:were|was|had\\s+been|have\\s+been|got|being|are)\\s+(?:being\\s+)?cut|phon(?:ed|ing)\\s+it\\s+in|half-?(?:arsed|assed|baked|hearted(?:ly)?)|w(?:inged|inging)\\s+it|jumped\\s+the\\s+gun|play(?:ed|s|ing)?\\s+(?:fast\\s+and\\s+loose|with\\s+fire)|rubber-?stamp(?:ed|s|ing)?|mark(?:ed|s|ing)\\s+(?:their|his|her|our)\\s+own\\s+homework|kick(?:ed|s|ing)?\\s+the\\s+can|drag(?:ged|s|ging)?\\s+(?:their|his|her|our|its)\\s+feet|jump(?:ed|s|ing)?\\s+to\\s+(?:the\\s+wrong\\s+)?conclusions|too\\s+little,?\\s+too\\s+late|breath(?:ed|ing)\\s+down\\s+(?:our|their|his|her|my)\\s+necks?|liv(?:es?|ing)\\s+in\\s+(?:a\\s+fantasy|la-?la|an\\s+ivory|their\\s+own|his\\s+own)|(?:should|ought\\s+to|must)\\s+know\\s+better|knows?\\s+no\\s+better|put(?:s|ting)?\\s+(?:profits?|speed|money|deadlines?|features?|cost|convenience|the\\s+schedule|the\\s+date|growth|sales)\\s+(?:before|over|above|ahead\\s+of)|ha(?:s|ve|d)\\s+a\\s+clue|(?:sat|sitting)\\s+on\\s+(?:their|his|her|our)\\s+hands|paid\\s+lip\\s+service|pull(?:ed|ing)?\\s+(?:their|his|her)\\s+weight|took\\s+the\\s+easy\\s+way|flying\\s+blind',
    'ease',
  ),
  idiom(
    "(?:did|do|does|had|has|have|done)(?:\\s+not|n['’]t)\\s+(?:do(?:ne)?\\s+)?(?:their|his|her|our|your)\\s+(?:jobs?|homework|due\\s+diligence)|ha[ds]\\s+one\\s+job(?!\\s+\\p{L})|(?:asleep|sleeping|slept)\\s+on\\s+the\\s+job|made\\s+a\\s+(?:complete\\s+|total\\s+|real\\s+)?(?:hash|mess|pig['’]s\\s+ear|dog['’]s\\s+breakfast)\\s+of|(?:creat|caus|ma[dk]|mak)(?:e|es|ed)?\\s+this\\s+mess|lift(?:ed|s|ing)?\\s+a\\s+finger",
    'care',
  ),
  // What they cared for.
  people('(?:only|just)\\s+(?:ever\\s+)?care[sd]?\\s+(?:about|for)', 'ease'),
  people(
    'care[sd]?\\s+more\\s+(?:about|for)|(?:more\\s+(?:interested|concerned|worried|focused|focussed)|too\\s+busy|obsessed)\\s+(?:in|with|about|\\p{L}+ing)',
    'ease',
  ),
  idiom(
    "could\\s?n['’]t\\s+care\\s+less|could\\s+not\\s+care\\s+less|(?:did|do|does)(?:\\s+not|n['’]t)\\s+give\\s+a\\s+(?:damn|toss|hoot|monkey['’]s)|to\\s+save\\s+face|to\\s+cover\\s+(?:their|his|her|your|our)\\s+(?:own\\s+)?(?:tracks|backs?|backsides?)",
    'ease',
  ),
  // What they knew and could.
  idiom(
    "(?:did|do|does)(?:\\s+not|n['’]t)\\s+(?:even\\s+|really\\s+|actually\\s+)?know\\s+what\\s+(?:they|he|she|you)\\s+(?:was|were|is|are|['’]re)\\s+doing|(?:has|have|had)\\s+no\\s+business|(?:in\\s+over|out\\s+of)\\s+(?:their|his|her|your|my)\\s+(?:heads?|depth)|not\\s+up\\s+to\\s+(?:the|this|that|his|her|their)\\s+(?:job|task)|can(?:not|['’]t)\\s+be\\s+trusted\\s+(?:with|to)|clue-?less|not\\s+(?:the\\s+)?sharpest|(?:half|an\\s+ounce\\s+of)\\s+(?:a\\s+)?brain|does\\s?n['’]t\\s+have\\s+(?:a|any)\\s+(?:clue|idea)",
    'guidance',
  ),
  idiom(
    'any\\s+(?:[\\p{L}-]+\\s+){1,2}worth\\s+(?:the|his|her|their)\\s+(?:title|salt|name|pay|money|job|badge)|any\\s+(?:half-?\\s?)?(?:competent|decent|sensible|self-?respecting|serious|real|proper|reasonable|experienced|professional)\\s+(?:[\\p{L}-]+\\s+){1,3}?(?:would|could|should|knows?)|(?:anyone|anybody|someone|somebody)\\s+with\\s+(?:half\\s+a|a|any|an\\s+ounce\\s+of)\\s+(?:brain|sense|clue|experience)',
    'guidance',
  ),
];

/** Words without which none of these can fit. */
export const idiomTriggers = words(
  'behind holding hanging lurch dark cold dry clean cleaned cleaning mop mopped sweep sweeping swept conclusions little necks fantasy ivory profits deadlines convenience growth clue worried goalposts rug dropped landed let lets runaround fobbed strung stonewalled stonewalling ghosted awol rogue mess buck wash washed washes threw blind looked eye eyes heads brushed brushes brushing waved waves waving attention concentrating autopilot daydreaming minds corners phoned phoning half winged winging fire rubber rubberstamped rubberstamp homework kick kicked kicking feet lip weight flying job diligence asleep finger care cares cared interested concerned busy obsessed less damn toss tracks backs business depth task trusted clueless sharpest brain worth competent decent sensible proper respecting doing loose',
);
