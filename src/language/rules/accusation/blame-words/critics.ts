import { attack, meansPeople, phraseAt } from '../../../grammar/phrases';
import type { Sentence } from '../../../grammar/sentence';
import { words } from '../../../text/words';
import type { Accusation } from './accusation';
import { subjectIsPeople, type Fits, type Found } from './who';

const re = (source: string) => new RegExp(source, 'giu');
const verbs =
  '(?:criticis|criticiz|slamm|blast|lambast|condemn|fault|censur|rebuk|denounc|castigat|chastis|chid|berat|scold|upbraid|admonish|pillori|singl|chew|rapp|tick|call|hamm)ed';
const attackerFree = (s: Sentence) => !attack.test(s.text) && !/\bblameless\b/i.test(s.text);
const people = (s: Sentence, at: number) => {
  const phrase = phraseAt(s, at);
  return (
    phrase !== undefined &&
    (meansPeople(phrase.subject) ||
      /^(?:ministry|hospital|airline|bank|airport|railway|council|government|operator|agency|trust|authority|university|exchange|utility|carrier|regulator)$/.test(
        phrase.subject.head.lower,
      ))
  );
};
const object: Fits = (s, f) => attackerFree(s) && people(s, f.end);
const subject: Fits = (s, f) =>
  attackerFree(s) &&
  (subjectIsPeople(s, f) ||
    /\b(?:ministry|hospital|airline|bank|airport|railway|council|government|agency|trust|authority|university|exchange|utility|carrier|company|firm|operator)\s+(?:was|were|has|had|have|is|came)\b/i.test(
      s.prose.slice(s.start, f.start + 6),
    ));

/** How others judged people: what news and reports tell of who criticised whom. */
export const critics: readonly Accusation[] = [
  {
    pattern: re(
      `(?<=\\b(?:was|were|been|is|are|being) (?:[\\p{L}]+ly )?)(?:${verbs}(?: (?:out|off))?|taken to task|hauled over the coals|under fire) (?:for|over|by)\\b`,
    ),
    fits: (s: Sentence, f: Found) =>
      subject(s, f) && !/^(?:called|ticked|chewed|rapped|singled|hammed)\s+(?:for|over|by)/i.test(f.text),
  },
  {
    pattern: re(
      `\\b(?:criticis|criticiz|slamm|blast|lambast|condemn|censur|rebuk|denounc|castigat|chastis|berat|scold|admonish)(?:ed|es|s|ing) (?=\\p{L})`,
    ),
    fits: object,
  },
  {
    pattern: re(
      '\\b(?:came|come|comes|coming) (?:in for|under) (?:(?:heavy|fierce|sharp|severe|harsh|renewed) ){0,4}(?:criticism|fire|attack for)\\b',
    ),
    fits: subject,
  },
  { pattern: re('\\baccus(?:e|es|ed|ing) (?=\\p{L}[^.;]{0,60}\\bof\\b)'), fits: object },
  { pattern: re('(?<=\\b(?:was|were|been|is|are|stand|stands|stood) )accused of\\b'), fits: subject },
  {
    pattern: re(
      '\\bfound (?:the |our )?(?:[\\p{L}-]+ ){1,3}?(?:wanting|lacking|negligent|at fault|to blame|in breach|guilty|liable|responsible)\\b',
    ),
    fits: (s, f) => attackerFree(s) && people(s, f.start + 6),
  },
  {
    pattern: re(
      '\\b(?:(?:was|were|is|has been) (?:scathing|damning|withering|highly critical|deeply critical|very critical|sharply critical|strongly critical) (?:about|of|towards?)|(?:took|taking|takes) aim at|hit(?:s|ting)? out at|lash(?:ed|es|ing)? out at|scapegoat(?:ed|ing|s)?\\b|(?:made|making) (?:him|her|them|the \\p{L}+) (?:into )?(?:a|the) scapegoat)',
    ),
    fits: (s) => attackerFree(s),
  },
];

/** Pre-filter: no match without one of these words. */
export const criticTriggers = words(
  'criticised criticized criticises criticizes criticising slammed slams blasted lambasted condemned condemns censured rebuked denounced castigated chastised berated scolded admonished upbraided chided pilloried faulted singled coals criticism accuse accuses accused accusing wanting lacking negligent scathing damning withering aim lashed lashing scapegoat scapegoated scapegoating',
);
