import { words } from '../../../text/words';
import type { Turn } from './turns';

const their = "(?:my|our|his|her|their|your|its|(?:the )?[\\p{L}-]{1,40}['’]s?)";
const us = '(?:us|me|everyone|everybody|ops|support|the [\\p{L}-]+(?: team)?)';
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
  idiom(`behind ${their} backs?`, 'signals'),
  idiom(
    `(?:left|leave|leaves|leaving) ${us} (?:holding the (?:bag|baby|can)|hanging|in the (?:lurch|dark|cold)|high and dry|to (?:clean|mop|sweep|pick up|carry the can))`,
    'signals',
  ),
  idiom(`(?:kept|keep|keeps|keeping) ${us} in the dark|(?:hung|hang|hanging) ${us} out to dry`, 'signals'),
  idiom(
    `(?:moved|moves|move|moving|shift(?:ed|ing|s)?) the goal ?posts|pulled the rug|(?:dropped|landed) ${us} in it|(?:let|lets) (?:us|me|everyone|${their} (?:users|customers|colleagues|team)) down|g[ai]ves? ${us} the run-?around|fobbed ${us} off|strung ${us} along|stonewall(?:ed|ing)|ghosted ${us}|went (?:awol|rogue)`,
    'signals',
  ),
  idiom(
    `(?:expect(?:s|ed|ing)?|left it to) ${us} to (?:clean|mop|sweep|fix|sort|pick|deal|cope)|(?:clean(?:ed|ing)?|mop(?:ped|ping)?|sweep(?:ing)?|swept) up (?:after (?:them|him|her|you|${their} \\p{L}+)|(?:their|his|her|your|somebody else['’]s|someone else['’]s) mess)`,
    'ease',
  ),
  idiom(
    '(?:pass(?:ed|es|ing)?) the buck|wash(?:ed|es|ing)? (?:their|his|her|your) hands|threw (?:it|this|the \\p{L}+) over the (?:wall|fence)|hid(?:es|ing)? behind (?:the )?(?:process|policy|excuses|the contract)',
    'ease',
  ),
  // What was not looked at.
  idiom(
    'turn(?:ed|s|ing)? a blind eye|look(?:ed|s|ing)? the other way|sw(?:ept|eeps?|eeping) [^.;,]{1,40}? under the (?:rug|carpet)|(?:took|taken|take) (?:their|his|her|our|my|your) eyes? off the ball|buri(?:ed|es) (?:their|his|her|our) heads?|brush(?:ed|es|ing)? (?:(?:it|this|that|them|us|\\p{L}+ \\p{L}+|\\p{L}+ \\p{L}+ \\p{L}+) )?(?:aside|off)|wav(?:ed|es|ing) (?:(?:it|this|that|them|\\p{L}+ \\p{L}+|\\p{L}+ \\p{L}+ \\p{L}+) )?through',
    'signals',
  ),
  idiom(
    "not (?:paying attention|concentrating)|n[o’']t (?:really )?(?:paying (?:any |much |enough )?attention|concentrating)|on auto-?pilot (?:mode|again)|day-?dreaming|(?:his|her|their|my) minds? (?:was|were|had been) (?:else-?where|on other)",
    'signals',
  ),
  // How the work was done.
  idiom(
    'corners (?:were|was|had been|have been|got|being|are) (?:being )?cut|phon(?:ed|ing) it in|half-?(?:arsed|assed|baked|hearted(?:ly)?)|w(?:inged|inging) it|jumped the gun|play(?:ed|s|ing)? (?:fast and loose|with fire)|rubber-?stamp(?:ed|s|ing)?|mark(?:ed|s|ing) (?:their|his|her|our) own homework|kick(?:ed|s|ing)? the can|drag(?:ged|s|ging)? (?:their|his|her|our|its) feet|jump(?:ed|s|ing)? to (?:the wrong )?conclusions|too little,? too late|breath(?:ed|ing) down (?:our|their|his|her|my) necks?|liv(?:es?|ing) in (?:a fantasy|la-?la|an ivory|their own|his own)|(?:should|ought to|must) know better|knows? no better|put(?:s|ting)? (?:profits?|speed|money|deadlines?|features?|cost|convenience|the schedule|the date|growth|sales) (?:before|over|above|ahead of)|ha(?:s|ve|d) a clue|(?:sat|sitting) on (?:their|his|her|our) hands|paid lip service|pull(?:ed|ing)? (?:their|his|her) weight|took the easy way|flying blind',
    'ease',
  ),
  idiom(
    "(?:did|do|does|had|has|have|done)(?: not|n['’]t) (?:do(?:ne)? )?(?:their|his|her|our|your) (?:jobs?|homework|due diligence)|ha[ds] one job(?! \\p{L})|(?:asleep|sleeping|slept) on the job|made a (?:complete |total |real )?(?:hash|mess|pig['’]s ear|dog['’]s breakfast) of|(?:creat|caus|ma[dk]|mak)(?:e|es|ed)? this mess|lift(?:ed|s|ing)? a finger",
    'care',
  ),
  // What they cared for.
  people('(?:only|just) (?:ever )?care[sd]? (?:about|for)', 'ease'),
  people(
    'care[sd]? more (?:about|for)|(?:more (?:interested|concerned|worried|focused|focussed)|too busy|obsessed) (?:in|with|about|\\p{L}+ing)',
    'ease',
  ),
  idiom(
    "could ?n['’]t care less|could not care less|(?:did|do|does)(?: not|n['’]t) give a (?:damn|toss|hoot|monkey['’]s)|to save face|to cover (?:their|his|her|your|our) (?:own )?(?:tracks|backs?|backsides?)",
    'ease',
  ),
  // What they knew and could.
  idiom(
    "(?:did|do|does)(?: not|n['’]t) (?:even |really |actually )?know what (?:they|he|she|you) (?:was|were|is|are|['’]re) doing|(?:has|have|had) no business|(?:in over|out of) (?:their|his|her|your|my) (?:heads?|depth)|not up to (?:the|this|that|his|her|their) (?:job|task)|can(?:not|['’]t) be trusted (?:with|to)|clue-?less|not (?:the )?sharpest|(?:half|an ounce of) (?:a )?brain|does ?n['’]t have (?:a|any) (?:clue|idea)",
    'guidance',
  ),
  idiom(
    'any (?:[\\p{L}-]+ ){1,2}worth (?:the|his|her|their) (?:title|salt|name|pay|money|job|badge)|any (?:half-? ?)?(?:competent|decent|sensible|self-?respecting|serious|real|proper|reasonable|experienced|professional) (?:[\\p{L}-]+ ){1,3}?(?:would|could|should|knows?)|(?:anyone|anybody|someone|somebody) with (?:half a|a|any|an ounce of) (?:brain|sense|clue|experience)',
    'guidance',
  ),
];

/** Pre-filter: no match without one of these words. */
export const idiomTriggers = words(
  'behind holding hanging lurch dark cold dry clean cleaned cleaning mop mopped sweep sweeping swept conclusions little necks fantasy ivory profits deadlines convenience growth clue worried goalposts rug dropped landed let lets runaround fobbed strung stonewalled stonewalling ghosted awol rogue mess buck wash washed washes threw blind looked eye eyes heads brushed brushes brushing waved waves waving attention concentrating autopilot daydreaming minds corners phoned phoning half winged winging fire rubber rubberstamped rubberstamp homework kick kicked kicking feet lip weight flying job diligence asleep finger care cares cared interested concerned busy obsessed less damn toss tracks backs business depth task trusted clueless sharpest brain worth competent decent sensible proper respecting doing loose',
);
