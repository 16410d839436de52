import { clauseAt, isPeople } from '../../../grammar/about';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { near } from '../../../text/near';
import { dropWords } from '../../../rephrase';
import { putWords } from '../../../rephrase/words';
import { words } from '../../../text/words';
import type { Draft } from '../../../rule';
import type { Remark } from './remarks';

const drop = (sentence: Sentence, span: Span): Draft[] => [dropWords(sentence, span)];
const none = (): Draft[] => [];
const re = (source: string) => new RegExp(source, 'giu');
const praise =
  '(?:brilliant|genius|great|fantastic|stellar|wonderful|fabulous|marvellous|superb|excellent|nice|lovely|bold|smart|clever|classy|slick|bright)';
const good =
  /\b(?:catch|thanks?|thank|kudos|help(?:ed)?|recover\w*|restor\w+|fix(?:ed|es|ing)?|mitigat\w+|well\s+done|find)\b/iu;

/** Praise that means its opposite, and other ways of raising an eyebrow. */
export const sarcasm: readonly Remark[] = [
  {
    pattern: re(
      "(?:is|are|was|remains?) (?:(?:a )?(?:complete |total |real )?myster(?:y|ious) to (?:me|us|everyone)|beyond (?:me|us|comprehension|understanding)|inexplicable|incomprehensible|indefensible|unfathomable)|one (?:has to|must|can only|might|may|can['’]t help but) (?:wonder|ask)|makes? (?:you|one|me) wonder|leaves? (?:you|one|me) wondering|I(?:['’]d| would) (?:really )?(?:love|like|be curious) to know (?:who|why|how|what (?:he|she|they|the \\p{L}+))|(?:is|was|are) (?:pure |a work of |at best )(?:fiction|fantasy|comedy|theat(?:re|er))|(?:security|safety|process|compliance) theat(?:re|er)|at its (?:finest|best)(?= ?[.!]| ?$)|to put it (?:kindly|mildly|politely|charitably)|good luck (?:finding|getting|explaining|with that)|who needs (?:tests?|backups?|monitoring|reviews?|documentation|alerts?)|(?:utterly|completely|totally|entirely) (?:pointless|needless|senseless|unnecessary|idiotic|mindless|avoidable)|(?:grown-?ups|adults) (?:run|do|would|in the room)|must (?:really )?hate (?:us|me|their|his|her)",
    ),
    of: ({ text }) => !/\b(?:log|stack|trace|kernel)\b/i.test(text),
    draft: none,
  },
  {
    pattern:
      /(?<=\b(?:is|was|are|were) )(?:an? )?(?:(?:huge|big|major|total|complete|epic|utter) )?fail\b(?!-| (?:state|over|safe|fast|open|closed))/giu,
    draft: none,
  },
  {
    pattern: near(
      re(
        '(?:congrat(?:ulation)?s|kudos|props|hats off|cheers|thanks|thank you|well done|good job|great job|nice job|nice work) ?,? ',
      ),
      /\bfor (?:finding (?:a new way|yet)|nothing|making (?:it|this|things) (?:worse|harder)|ruining|breaking|proving|waking (?:me|us))/iu,
      { most: 40, without: /[.!?]/u },
    ),
    draft: none,
  },
  {
    pattern: re(
      "(?:congrat(?:ulation)?s|kudos|props|hats off|cheers|thanks|thank you|well done|good job|great job|nice job|nice work) ?,? (?:to )?whoever (?:thought|decided|broke|forgot|left|approved|deleted|designed|came up)|apparently,? (?:[\\p{L}'’-]+ ){1,5}?(?:is|are|was|were) (?:now )?(?:optional|too (?:hard|much|difficult|expensive)|beneath|overrated|asking too|not (?:important|needed|necessary) (?:here|any more|these days)|a (?:luxury|foreign|lost art))|(?:testing|reading|reviews?|documentation|monitoring|backups|planning|communication|rollbacks?) (?:is|are) for (?:losers|wimps|cowards|other people)|what a surprise|th(?:is|at)(?: is|['’]s) what (?:happens|you get) (?:when|if|for) (?:you|we|people|they|nobody|no one|management|letting|not)|as if (?:nobody|no one|testing|we had|that would)",
    ),
    draft: none,
  },
  {
    pattern:
      /(?<before>^[^\p{L}]*)(?:oh )?(?:great|wonderful|fantastic|lovely|brilliant|perfect|awesome|nice) ?[,.:;!–—-]+ ?(?=(?:so|now|and now|another|yet another|just what|nobody|no one|once again|they)\b)/giu,
    draft: drop,
  },
  {
    pattern:
      /\banother (?:day|week|month|release|sprint|quarter) ?, ?another\b|\bbeyond (?:embarrassing|ridiculous|belief|stupid|frustrating|unacceptable|a joke|words)\b|(?<=\b(?:am|are|was|were) )(?:speechless|gobsmacked|flabbergasted|disgusted|appalled|livid|furious|outraged)\b|\bclown fiesta\b/giu,
    draft: none,
  },
  {
    pattern: /\bmonkeys\b/giu,
    of: (sentence, { end }) =>
      !/\bchaos\s+monkeys?\b/i.test(sentence.text) && /^[^.]*\b(?:could|would)\b/i.test(sentence.after(end)),
    draft: none,
  },
  { pattern: /(?<before>, )bravo\b/giu, draft: none },
  { pattern: /(?<before>^[^\p{L}]*)bravo ?[,.!]/giu, draft: none },
  {
    pattern: re(
      `(?<before>^[^\\p{L}]*(?:(?:oh|ah|well|yeah|yes|sure|just|what an?|an?|another)[, ]{1,3}){0,4})${praise} (?:moves?|call|timing|choice|plan(?:ning)?|strategy|decision|idea|thinking|stuff|going|one)\\b(?= ?[,:;–—-] ?\\p{L}+ing\\b| by \\p{L}+ing\\b| to (?:deploy|push|merge|release|ship|skip|disable|turn|remove|drop|migrate|upgrade|switch|run|put|leave|store|share)\\b|(?<=moves?|going|planning) ?[.!]* ?$)`,
    ),
    of: ({ text }) => !good.test(text),
    draft: none,
  },
  {
    pattern: re(
      '\\b(?:way to go|nice going|slow clap|round of applause|take a bow|thanks (?:a lot|a bunch|for nothing))\\b',
    ),
    of: ({ text }) => !/\bfor\s+(?:the|your|all|help|jump|report|stay)/i.test(text),
    draft: none,
  },
  {
    pattern: re('\\b(?:so[- ]called|self-?(?:styled|proclaimed|appointed))\\b(?! (?:A[- ]record|split|thundering))'),
    of: (sentence, span) => isMeant(sentence, span),
    draft: drop,
  },
  {
    pattern: re(
      '\\b(?:genius(?:es)?|master ?minds?|brainiacs?|(?:brilliant|great|bright|finest) minds|whiz kids?|wizards|rocket scientists?|our (?:dear )?friends|the good (?:people|folks)|the powers that be)(?= (?:in|at|from|on|over|of|who|that|behind)\\b)',
    ),
    draft: (sentence, span) => [putWords(sentence, withArticle(sentence, span), 'people')],
  },
  {
    pattern: re(
      '\\b(?:what an? (?:complete |total |absolute )?(?:joke|mess|disaster|shambles|nightmare|farce|circus|disgrace|shame|embarrassment|way to)|laughing stock|clown (?:show|car)|keystone (?:cops|kops)|banana republic|comedy of errors|(?:three|3)-? ?ring circus|mickey mouse \\p{L}+|wild west)\\b',
    ),
    draft: none,
  },
  {
    pattern: re(
      "\\b(?:beggars belief|def(?:y|ies|ied) (?:belief|logic|common sense)|boggles (?:the|my) mind|(?:the|my) mind boggles|you could ?n['’]t make (?:it|this) up|(?:slap|spit|kick) in the (?:face|teeth)|an? insult to|(?:god|heaven|lord) forbid|lo and behold|surprise,? surprise|who would(?: have|['’]ve) (?:thought|guessed)|who['’]d have (?:thought|guessed)|colou?r me (?:surprised|shocked)|true to form|in (?:their|his|her|our) (?:infinite )?wisdom|for (?:god|heaven|pete|christ)['’]?s?['’]?s sake|good grief|give (?:me|us) a break|spare (?:me|us) (?:the|your)|enough is enough|beyond a joke|sick (?:and tired )?of|fed up with|had it with|do better, \\p{L}+|(?:rolls?|rolling) (?:my |their |our )?eyes|face-?palm(?:ed|ing)?|smh|rofl)\\b",
    ),
    draft: none,
  },
  { pattern: /[🤦🙄🤡]\S*/gu, draft: drop },
  {
    pattern: re(
      '\\b(?:woefully|pitifully|hopelessly|criminally|shamefully|scandalously|laughably|comically|grossly|painfully) (?:inadequate|insufficient|under-?(?:prepared|trained|staffed|tested|equipped)|unprepared|ill-?prepared|out of (?:date|touch|their depth)|inept|unaware|ignorant|negligent|careless|irresponsible|incompetent|short|naive|bad|poor|late|slow)\\b',
    ),
    of: (sentence, span) =>
      !/\b(?:late|slow|short|out\s+of\s+date)\b/i.test(sentence.prose.slice(span.start, span.end)) ||
      isPeople(clauseAt(sentence, span.start)),
    draft: (sentence, span) => [putWords(sentence, span, '[how far from what was needed, and compared with what?]')],
  },
  {
    pattern: re(
      '\\b(?:shambolic|pitiful|lamentable|woeful|inept|shameless|mind-?less|a shambles|in shambles|(?:disgusted|appalled|outraged|livid|furious|speechless|gobsmacked)(?= (?:by|at|with|that|to|how)\\b))\\b',
    ),
    draft: none,
  },
];

/** Are the words meant: about what people made or planned, and not the introduction of a term ("a so-called sidecar")? */
function isMeant(sentence: Sentence, { end }: Span): boolean {
  return /^\s*(?:["“'‘]\s*)?(?:[\p{L}-]+\s+){0,2}?(?:plans?|experts?|engineers?|architects?|seniors?|process(?:es)?|reviews?|tests?|testing|strateg\w+|procedures?|polic(?:y|ies)|best\s+practices?|professionals?|fix(?:es)?|solutions?|support|monitoring|qa|team|management|leaders?|leadership|backups?|rollback|improvements?|upgrades?|safeguards?|quality|planning|owners?|admins?|devops|sre)\b/iu.test(
    sentence.prose.slice(end, sentence.end),
  );
}

function withArticle(sentence: Sentence, span: Span): Span {
  const article = /\b(?:the|an?|our|those|these)\s+$/i.exec(sentence.source.slice(sentence.start, span.start));
  return article ? { start: sentence.start + article.index, end: span.end } : span;
}

/** Pre-filter: no match without one of these words. */
export const sarcasmTriggers = words(
  'styled called mystery beyond inexplicable incomprehensible indefensible unfathomable wonder wondering fiction theatre theater finest kindly mildly politely charitably luck pointless needless senseless unnecessary avoidable grown hate curious apparently whoever surprise happens losers wimps props congrats congratulations kudos bravo perfect awesome another flabbergasted monkeys brilliant genius geniuses great fantastic stellar wonderful fabulous marvellous superb excellent nice lovely bold smart clever classy slick bright clap applause bow thanks styled proclaimed appointed mastermind masterminds minds mind brainiacs wizards scientists friends folks powers joke mess disaster shambles nightmare farce circus disgrace shame embarrassment laughing clown keystone republic comedy mickey west belief defies defy boggles slap spit insult forbid behold thought guessed wisdom grief spare sick fed eyes smh rofl facepalm* woefully pitifully hopelessly criminally shamefully scandalously laughably comically grossly painfully shambolic pitiful lamentable woeful inept shameless disgusted appalled outraged livid furious speechless gobsmacked',
);
