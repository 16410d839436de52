import { clauseAt, isPeople } from '../english/about';
import type { Sentence } from '../english/sentence';
import type { Span } from '../finding';
import { dropWords } from '../rewrite';
import { putWords } from '../rewrite/words';
import { words } from '../triggers';
import type { Draft } from '../rule';
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
      "(?:is|are|was|remains?)\\s+(?:(?:a\\s+)?(?:complete\\s+|total\\s+|real\\s+)?myster(?:y|ious)\\s+to\\s+(?:me|us|everyone)|beyond\\s+(?:me|us|comprehension|understanding)|inexplicable|incomprehensible|indefensible|unfathomable)|one\\s+(?:has\\s+to|must|can\\s+only|might|may|can['’]t\\s+help\\s+but)\\s+(?:wonder|ask)|makes?\\s+(?:you|one|me)\\s+wonder|leaves?\\s+(?:you|one|me)\\s+wondering|I(?:['’]d|\\s+would)\\s+(?:really\\s+)?(?:love|like|be\\s+curious)\\s+to\\s+know\\s+(?:who|why|how|what\\s+(?:he|she|they|the\\s+\\p{L}+))|(?:is|was|are)\\s+(?:pure\\s+|a\\s+work\\s+of\\s+|at\\s+best\\s+)(?:fiction|fantasy|comedy|theat(?:re|er))|(?:security|safety|process|compliance)\\s+theat(?:re|er)|at\\s+its\\s+(?:finest|best)(?=\\s*[.!]|\\s*$)|to\\s+put\\s+it\\s+(?:kindly|mildly|politely|charitably)|good\\s+luck\\s+(?:finding|getting|explaining|with\\s+that)|who\\s+needs\\s+(?:tests?|backups?|monitoring|reviews?|documentation|alerts?)|(?:utterly|completely|totally|entirely)\\s+(?:pointless|needless|senseless|unnecessary|idiotic|mindless|avoidable)|(?:grown-?ups|adults)\\s+(?:run|do|would|in\\s+the\\s+room)|must\\s+(?:really\\s+)?hate\\s+(?:us|me|their|his|her)",
    ),
    of: ({ text }) => !/\b(?:log|stack|trace|kernel)\b/i.test(text),
    draft: none,
  },
  {
    pattern:
      /(?<=\b(?:is|was|are|were)\s+)(?:an?\s+)?(?:(?:huge|big|major|total|complete|epic|utter)\s+)?fail\b(?!-|\s+(?:state|over|safe|fast|open|closed))/giu,
    draft: none,
  },
  {
    pattern: re(
      "apparently,?\\s+(?:[\\p{L}'’-]+\\s+){1,5}?(?:is|are|was|were)\\s+(?:now\\s+)?(?:optional|too\\s+(?:hard|much|difficult|expensive)|beneath|overrated|asking\\s+too|not\\s+(?:important|needed|necessary)\\s+(?:here|any\\s+more|these\\s+days)|a\\s+(?:luxury|foreign|lost\\s+art))|(?:testing|reading|reviews?|documentation|monitoring|backups|planning|communication|rollbacks?)\\s+(?:is|are)\\s+for\\s+(?:losers|wimps|cowards|other\\s+people)|(?:congrat(?:ulation)?s|kudos|props|hats\\s+off|cheers|thanks|thank\\s+you|well\\s+done|good\\s+job|great\\s+job|nice\\s+job|nice\\s+work)\\s*,?\\s+(?:to\\s+)?(?:whoever\\s+(?:thought|decided|broke|forgot|left|approved|deleted|designed|came\\s+up)|(?:[^.!?]{0,40}?\\s+)?for\\s+(?:finding\\s+(?:a\\s+new\\s+way|yet)|nothing|making\\s+(?:it|this|things)\\s+(?:worse|harder)|ruining|breaking|proving|waking\\s+(?:me|us)))|what\\s+a\\s+surprise|th(?:is|at)(?:\\s+is|['’]s)\\s+what\\s+(?:happens|you\\s+get)\\s+(?:when|if|for)\\s+(?:you|we|people|they|nobody|no\\s+one|management|letting|not)|as\\s+if\\s+(?:nobody|no\\s+one|testing|we\\s+had|that\\s+would)",
    ),
    draft: none,
  },
  {
    pattern:
      /(?<=^[^\p{L}]*)(?:oh\s+)?(?:great|wonderful|fantastic|lovely|brilliant|perfect|awesome|nice)\s*[,.:;!–—-]+\s*(?=(?:so|now|and\s+now|another|yet\s+another|just\s+what|nobody|no\s+one|once\s+again|they)\b)/giu,
    draft: drop,
  },
  {
    pattern:
      /(?<=,\s)bravo\b|(?<=^[^\p{L}]*)bravo\s*[,.!]|\banother\s+(?:day|week|month|release|sprint|quarter)\s*,\s*another\b|\bbeyond\s+(?:embarrassing|ridiculous|belief|stupid|frustrating|unacceptable|a\s+joke|words)\b|(?<=\b(?:am|are|was|were)\s+)(?:speechless|gobsmacked|flabbergasted|disgusted|appalled|livid|furious|outraged)\b|\bclown\s+fiesta\b|\bmonkeys\b(?=[^.]*\b(?:could|would)\b)/giu,
    of: ({ text }) => !/\bchaos\s+monkeys?\b/i.test(text),
    draft: none,
  },
  {
    pattern: re(
      `(?<=^[^\\p{L}]*(?:(?:oh|ah|well|yeah|yes|sure|just|what\\s+an?|an?|another)[,\\s]+)*)${praise}\\s+(?:moves?|call|timing|choice|plan(?:ning)?|strategy|decision|idea|thinking|stuff|going|one)\\b(?=\\s*[,:;–—-]\\s*\\p{L}+ing\\b|\\s+by\\s+\\p{L}+ing\\b|\\s+to\\s+(?:deploy|push|merge|release|ship|skip|disable|turn|remove|drop|migrate|upgrade|switch|run|put|leave|store|share)\\b|(?<=moves?|going|planning)\\s*[.!]*\\s*$)`,
    ),
    of: ({ text }) => !good.test(text),
    draft: none,
  },
  {
    pattern: re(
      '\\b(?:way\\s+to\\s+go|nice\\s+going|slow\\s+clap|round\\s+of\\s+applause|take\\s+a\\s+bow|thanks\\s+(?:a\\s+lot|a\\s+bunch|for\\s+nothing))\\b',
    ),
    of: ({ text }) => !/\bfor\s+(?:the|your|all|help|jump|report|stay)/i.test(text),
    draft: none,
  },
  {
    pattern: re('\\b(?:so[- ]called|self-?(?:styled|proclaimed|appointed))\\b(?!\\s+(?:A[- ]record|split|thundering))'),
    of: (sentence, span) => isMeant(sentence, span),
    draft: drop,
  },
  {
    pattern: re(
      '\\b(?:genius(?:es)?|master\\s?minds?|brainiacs?|(?:brilliant|great|bright|finest)\\s+minds|whiz\\s+kids?|wizards|rocket\\s+scientists?|our\\s+(?:dear\\s+)?friends|the\\s+good\\s+(?:people|folks)|the\\s+powers\\s+that\\s+be)(?=\\s+(?:in|at|from|on|over|of|who|that|behind)\\b)',
    ),
    draft: (sentence, span) => [putWords(sentence, withArticle(sentence, span), 'people')],
  },
  {
    pattern: re(
      '\\b(?:what\\s+an?\\s+(?:complete\\s+|total\\s+|absolute\\s+)?(?:joke|mess|disaster|shambles|nightmare|farce|circus|disgrace|shame|embarrassment|way\\s+to)|laughing\\s+stock|clown\\s+(?:show|car)|keystone\\s+(?:cops|kops)|banana\\s+republic|comedy\\s+of\\s+errors|(?:three|3)-?\\s?ring\\s+circus|mickey\\s+mouse\\s+\\p{L}+|wild\\s+west)\\b',
    ),
    draft: none,
  },
  {
    pattern: re(
      "\\b(?:beggars\\s+belief|def(?:y|ies|ied)\\s+(?:belief|logic|common\\s+sense)|boggles\\s+(?:the|my)\\s+mind|(?:the|my)\\s+mind\\s+boggles|you\\s+could\\s?n['’]t\\s+make\\s+(?:it|this)\\s+up|(?:slap|spit|kick)\\s+in\\s+the\\s+(?:face|teeth)|an?\\s+insult\\s+to|(?:god|heaven|lord)\\s+forbid|lo\\s+and\\s+behold|surprise,?\\s+surprise|who\\s+would(?:\\s+have|['’]ve)\\s+(?:thought|guessed)|who['’]d\\s+have\\s+(?:thought|guessed)|colou?r\\s+me\\s+(?:surprised|shocked)|true\\s+to\\s+form|in\\s+(?:their|his|her|our)\\s+(?:infinite\\s+)?wisdom|for\\s+(?:god|heaven|pete|christ)['’]?s?['’]?s\\s+sake|good\\s+grief|give\\s+(?:me|us)\\s+a\\s+break|spare\\s+(?:me|us)\\s+(?:the|your)|enough\\s+is\\s+enough|beyond\\s+a\\s+joke|sick\\s+(?:and\\s+tired\\s+)?of|fed\\s+up\\s+with|had\\s+it\\s+with|do\\s+better,\\s+\\p{L}+|(?:rolls?|rolling)\\s+(?:my\\s+|their\\s+|our\\s+)?eyes|face-?palm(?:ed|ing)?|smh|rofl)\\b",
    ),
    draft: none,
  },
  { pattern: /[🤦🙄🤡]\S*/gu, draft: drop },
  {
    pattern: re(
      '\\b(?:woefully|pitifully|hopelessly|criminally|shamefully|scandalously|laughably|comically|grossly|painfully)\\s+(?:inadequate|insufficient|under-?(?:prepared|trained|staffed|tested|equipped)|unprepared|ill-?prepared|out\\s+of\\s+(?:date|touch|their\\s+depth)|inept|unaware|ignorant|negligent|careless|irresponsible|incompetent|short|naive|bad|poor|late|slow)\\b',
    ),
    of: (sentence, span) =>
      !/\b(?:late|slow|short|out\s+of\s+date)\b/i.test(sentence.prose.slice(span.start, span.end)) ||
      isPeople(clauseAt(sentence, span.start)),
    draft: (sentence, span) => [putWords(sentence, span, '[how far from what was needed, and compared with what?]')],
  },
  {
    pattern: re(
      '\\b(?:shambolic|pitiful|lamentable|woeful|inept|shameless|mind-?less|a\\s+shambles|in\\s+shambles|(?:disgusted|appalled|outraged|livid|furious|speechless|gobsmacked)(?=\\s+(?:by|at|with|that|to|how)\\b))\\b',
    ),
    draft: none,
  },
];

/** Are the words meant: about what people made or planned, and not the introduction of a term ("a so-called sidecar")? */
function isMeant(sentence: Sentence, { end }: Span): boolean {
  return /^\s*["“'‘]?\s*(?:[\p{L}-]+\s+){0,2}?(?:plans?|experts?|engineers?|architects?|seniors?|process(?:es)?|reviews?|tests?|testing|strateg\w+|procedures?|polic(?:y|ies)|best\s+practices?|professionals?|fix(?:es)?|solutions?|support|monitoring|qa|team|management|leaders?|leadership|backups?|rollback|improvements?|upgrades?|safeguards?|quality|planning|owners?|admins?|devops|sre)\b/iu.test(
    sentence.prose.slice(end, sentence.end),
  );
}

function withArticle(sentence: Sentence, span: Span): Span {
  const article = /\b(?:the|an?|our|those|these)\s+$/i.exec(sentence.source.slice(sentence.start, span.start));
  return article ? { start: sentence.start + article.index, end: span.end } : span;
}

/** Words without which none of these can fit. */
export const sarcasmTriggers = words(
  'styled called mystery beyond inexplicable incomprehensible indefensible unfathomable wonder wondering fiction theatre theater finest kindly mildly politely charitably luck pointless needless senseless unnecessary avoidable grown hate curious apparently whoever surprise happens losers wimps props congrats congratulations kudos bravo perfect awesome another flabbergasted monkeys brilliant genius geniuses great fantastic stellar wonderful fabulous marvellous superb excellent nice lovely bold smart clever classy slick bright clap applause bow thanks styled proclaimed appointed mastermind masterminds minds mind brainiacs wizards scientists friends folks powers joke mess disaster shambles nightmare farce circus disgrace shame embarrassment laughing clown keystone republic comedy mickey west belief defies defy boggles slap spit insult forbid behold thought guessed wisdom grief spare sick fed eyes smh rofl facepalm* woefully pitifully hopelessly criminally shamefully scandalously laughably comically grossly painfully shambolic pitiful lamentable woeful inept shameless disgusted appalled outraged livid furious speechless gobsmacked',
);
