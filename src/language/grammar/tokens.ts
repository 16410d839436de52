import { is, isNoun } from '../lexicon';
import { codeLetter } from '../markdown/mask';
import { matchesOf } from '../text/matches';
import { oncePerWord } from '../text/once';
import { readSeen } from '../text/unseen';
import { assignParts } from './parts';
import type { Teacher } from './names';
import type { Part, Token } from './token';
import { readVerb } from './verbs';

export type { Part, Token } from './token';

const list = (words: string) => words.split(' ');
const closed = new Map<string, Part>();
const classes: readonly (readonly [Part, string])[] = [
  [
    'determiner',
    'a an the this that these those my your his her its our their some any each every no another both all several many few most ' +
      "more other's such enough neither either",
  ],
  [
    'pronoun',
    'i you he she he/she she/he s/he it we they me him us them someone somebody anyone anybody everyone everybody nobody whoever none one ones ' +
      'nothing something anything everything myself yourself himself herself itself ourselves themselves mine yours hers ours theirs ' +
      'who whom',
  ],
  [
    'preposition',
    'of in on at by for from with without into onto over under between among through during after before against about across ' +
      'along around behind below beneath beside besides beyond despite down due inside near off out outside per since than toward ' +
      'towards until till up upon via within as like amid including prior instead worth owing regarding concerning',
  ],
  ['coordinator', 'and or but nor yet so then'],
  [
    'subordinator',
    'because if although though unless while whereas whether once that when where why how whenever wherever lest',
  ],
  ['wh', 'which what whose'],
  [
    'modal',
    "should could would might may must can will shall ought cannot ca wo sha 'll 'd should've could've would've might've must've",
  ],
  ['auxiliary', "be am is are was were been being have has had having do does did 've 're 'm"],
  ['negation', "not n't never"],
  [
    'adverb',
    'also just only even still already again always often usually sometimes soon then later earlier apparently clearly obviously ' +
      'simply really very too quite rather almost nearly mostly mainly however therefore thus hence instead otherwise perhaps maybe ' +
      'else ever here there now today yesterday tomorrow initially eventually finally actually currently previously recently ' +
      'immediately together far well first sadly unfortunately better further long longer faster sooner quicker harder closer unwittingly ' +
      'somehow somewhat twice please back away once sure meanwhile afterwards',
  ],
];
for (const [part, words] of classes) for (const w of list(words)) if (!closed.has(w)) closed.set(w, part);

/** What stands in words without being seen, in a class of characters. */
const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';
const apostrophe = "['’ʼ＇`´]";
const pattern = new RegExp(
  [
    // Initials: "J.T. disabled it", "R. Halvorsen"; a title before a name: "Dr. Okafor".
    '(?<![\\p{L}\\p{N}])(?:(?:\\p{Lu}\\.){1,3}|(?:Dr|Mr|Mrs|Ms|Prof|St)\\.)(?= ?\\p{Lu}|(?<=\\.\\p{Lu}\\.) )',
    '\\/(?:[\\w.-]+\\/)*[\\w.-]*\\w',
    '\\d{1,3}(?:,\\d{3})+(?![\\p{L}\\d])',
    `[\\p{L}\\p{M}\\p{N}_@#$%][\\p{L}\\p{M}\\p{N}_@#$%${unseen}]*(?:['’ʼ＇.\\-/:+][\\p{L}\\p{M}\\p{N}_@#%${unseen}]+)*`,
    '[^\\s]',
  ].join('|'),
  'gu',
);

/** Splits prose (from `start` to `end`) into words and marks; contractions become several tokens ("did" + "n't"). */
export function tokenize(prose: string, start: number, end: number, teacher?: Teacher): readonly Token[] {
  const tokens: Token[] = [];
  for (const m of matchesOf(pattern, prose.slice(start, end))) split(m[0], start + m.index, tokens);
  return assignParts(teacher?.teach(tokens) ?? tokens);
}

const contracted = new RegExp(
  `(?:n${apostrophe}t|${apostrophe}(?:ve|d|ll|re|m|s)|(?<=^(?:did|does|do|was|were|had|has|have|should|could|would|is|are))nt)$`,
  'iu',
);

function split(word: string, at: number, tokens: Token[]): void {
  const cut = /['’ʼ＇`´]|nt$/iu.test(word) ? (contracted.exec(word)?.index ?? 0) : 0;
  if (cut > 0) {
    split(word.slice(0, cut), at, tokens);
    tokens.push(token(word.slice(cut), at + cut));
  } else tokens.push(token(word, at));
}

function token(text: string, start: number): Token {
  const { lower, part, verb } = readWord(text);
  return { text, lower, start, end: start + text.length, part, verb };
}

/** What a word says by itself, as it is written. */
const readWord = oncePerWord((text): Pick<Token, 'lower' | 'part' | 'verb'> => {
  const said = (readSeen(text)?.text ?? text).toLowerCase().replace(/[’ʼ＇`´]/g, "'");
  // "didnt" says what "didn't" does.
  const lower = said === 'nt' ? "n't" : said;
  const part: Part = !/[\p{L}\p{N}]/u.test(text)
    ? 'punctuation'
    : /^[\d$#][\d.,:%/-]*$/.test(text)
      ? 'number'
      : // "IT" and "US" are no pronouns.
        text === 'IT' || text === 'US'
        ? 'word'
        : (closed.get(lower) ?? openPart(lower));
  return {
    lower,
    part,
    verb: part === 'punctuation' || part === 'number' || text.includes(codeLetter) ? undefined : readVerb(lower),
  };
});

function openPart(lower: string): Part {
  if (lower === 'to') return 'to';
  if (lower.endsWith('ly') && !is('not-adverb', lower)) return 'adverb';
  return isNoun('number-word', lower) ? 'number' : 'word';
}
