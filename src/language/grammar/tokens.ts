import { codeLetter } from '../markdown/mask';
import { matchesOf } from '../text/matches';
import { nameWho } from './people';
import { readVerb, type VerbForm } from './verbs';

/** The part a word plays, as far as a clause reader needs it. `word` is a noun, adjective or anything unknown. */
export type Part =
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'wh'
  | 'modal'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'to'
  | 'number'
  | 'verb'
  | 'word'
  | 'punctuation';

/** One word or mark of a sentence; offsets are relative to the block's prose. */
export interface Token {
  readonly text: string;
  /** Lowercase, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  /** What the word can be as a verb, whatever its part here. */
  readonly verb: VerbForm | undefined;
}

const list = (words: string) => words.split(' ');
const closed = new Map<string, Part>();
const classes: readonly (readonly [Part, string])[] = [
  [
    'determiner',
    "a an the this that these those my your his her its our their some any each every no another both all several many few most more other's such enough",
  ],
  [
    'pronoun',
    'i you he she it we they me him us them someone somebody anyone anybody everyone everybody nobody whoever none one ones nothing something anything everything myself yourself himself herself itself ourselves themselves mine yours hers ours theirs who whom',
  ],
  [
    'preposition',
    'of in on at by for from with without into onto over under between among through during after before against about across along around behind below beneath beside besides beyond despite down due inside near off out outside per since than toward towards until till up upon via within as like amid including prior instead worth owing',
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
  ['negation', "not n't nt never"],
  [
    'adverb',
    'also just only even still already again always often usually sometimes soon then later earlier apparently clearly obviously simply really very too quite rather almost nearly mostly mainly however therefore thus hence instead otherwise perhaps maybe else ever here there now today yesterday tomorrow initially eventually finally actually currently previously recently immediately together far well first sadly unfortunately both either neither better further long faster sooner quicker harder unwittingly somehow twice',
  ],
];
for (const [part, words] of classes) for (const w of list(words)) if (!closed.has(w)) closed.set(w, part);

const pattern = /[\p{L}\p{M}\p{N}_@#$%]+(?:['’.\-/:+][\p{L}\p{M}\p{N}_@#%]+)*|[^\s]/gu;

/** Splits prose (from `start` to `end`) into words and marks; contractions become two tokens ("did" + "n't"). */
export function tokenize(prose: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (const m of matchesOf(pattern, prose.slice(start, end))) {
    const at = start + m.index;
    const cut = contraction(m[0]);
    if (cut > 0) tokens.push(token(m[0].slice(0, cut), at), token(m[0].slice(cut), at + cut));
    else tokens.push(token(m[0], at));
  }
  return resolve(tokens);
}

function contraction(word: string): number {
  const m =
    /(?:n['’]t|['’](?:ve|d|ll|re|m|s))$|(?<=^(?:did|does|do|was|were|had|has|have|should|could|would|is|are))nt$/iu.exec(
      word,
    );
  return m && m.index > 0 ? m.index : 0;
}

function token(text: string, start: number): Token {
  const lower = text.toLowerCase().replace(/’/g, "'");
  const part: Part = !/[\p{L}\p{N}]/u.test(text)
    ? 'punctuation'
    : /^[\d$#][\d.,:%/-]*$/.test(text)
      ? 'number'
      : // "IT" and "US" are no pronouns.
        /^(?:IT|US)$/.test(text)
        ? 'word'
        : (closed.get(lower) ?? openPart(lower));
  return {
    text,
    lower,
    start,
    end: start + text.length,
    part,
    verb: text.includes(codeLetter) ? undefined : readVerb(lower),
  };
}

function openPart(lower: string): Part {
  if (lower === 'to') return 'to';
  if (
    /ly$/.test(lower) &&
    !/^(?:reply|apply|supply|rely|family|anomaly|assembly|early|only|likely|unlikely|daily|weekly|monthly|friendly|costly|multiply|comply|july)$/.test(
      lower,
    )
  )
    return 'adverb';
  if (/^(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|half)$/.test(lower))
    return 'number';
  return 'word';
}

/** Verbs with a hyphen that people do; "rate-limited" and "load-tested" elsewhere describe. */
const deeds =
  /^(?:re|fat|double|cross|force|mass|bulk|hand|self|hot|cherry|rubber|copy|soft|hard|live|panic|cold|side)-/;

const nounish = new Set<Part>(['determiner', 'preposition', 'number']);

/** Second pass: decides which words are verbs here, from what stands before and after them. */
function resolve(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (const [i, t] of tokens.entries()) out.push({ ...t, part: partHere(out, t, tokens, i) });
  return out;
}

function partHere(before: readonly Token[], t: Token, all: readonly Token[], i: number): Part {
  const previous = before.at(-1);
  const next = all[i + 1];
  // "pushed straight to main": a way, not a thing.
  if (t.lower === 'straight' && /^(?:to|into|in|on|through|from)$/.test(next?.lower ?? '')) return 'adverb';
  if (t.part === 'word') return t.verb && isVerbHere(before, t, all, i) ? 'verb' : 'word';
  // "in May", "Will restarted it": a month and a name, not what may or will be.
  if (/^(?:May|Will|Mark)$/.test(t.text) && (previous ? previous.part !== 'punctuation' : next?.verb?.past))
    return 'word';
  // "could of been", "we'd of": as it is said.
  if (t.lower === 'of' && previous?.part === 'modal') return 'auxiliary';
  // "due diligence", "due care": only "due to" is a preposition.
  if (t.lower === 'due' && next?.lower !== 'to') return 'word';
  // "the long weekend", "the first officer": between an article and a noun it describes.
  if (t.part === 'adverb' && !/ly$/.test(t.lower) && previous?.part === 'determiner' && next?.part === 'word')
    return 'word';
  return t.part;
}

function isVerbHere(before: readonly Token[], t: Token, all: readonly Token[], i: number): boolean {
  const form = t.verb!;
  let p = before.length - 1;
  while (p >= 0 && (before[p]!.part === 'adverb' || before[p]!.part === 'negation')) p--;
  const previous = before[p];
  const next = all[i + 1];
  // "load-tested" is a verb after an auxiliary or a pronoun, "rate-limited" elsewhere describes.
  if (/-/.test(t.lower) && previous?.part !== 'auxiliary' && previous?.part !== 'pronoun')
    return deeds.test(t.lower) && previous?.part !== 'determiner' && !(next?.part === 'word' && !next.verb);
  // "the dry run was skipped", "the handover note got lost": before a finite auxiliary a base form is a noun.
  if (
    form.base &&
    previous &&
    /^(?:word|determiner|verb)$/.test(previous.part) &&
    previous.verb?.lemma !== 'let' &&
    /^(?:was|were|is|are|has|had|will|would|could|should|might|may|must|did|does|got)$/.test(next?.lower ?? '')
  )
    return false;
  // "Neglect of the runbook", "Slip of the finger": nouns.
  if (!previous) return (form.base && !(next?.lower === 'of' && !form.past)) || form.past || form.gerund;
  if (previous.part === 'to' || previous.part === 'modal') return form.base;
  if (previous.part === 'auxiliary')
    return form.participle || form.gerund || (form.base && previous.verb?.lemma === 'do') || form.past;
  if (form.gerund) return !(next && next.part === 'word' && previous.part === 'determiner');
  // "The decision to fail over felt hasty": after a verb with its particle a past form is the next verb.
  if (
    /^(?:up|down|over|out|off|on|in)$/.test(previous.lower) &&
    form.past &&
    before[p - 1]?.part === 'verb' &&
    next &&
    next.part !== 'word'
  )
    return before.slice(0, p - 1).some((b) => b.part === 'word' || b.part === 'pronoun');
  if (nounish.has(previous.part) && !isDemonstrativeSubject(previous, next)) return false;
  if (previous.part === 'pronoun' || previous.lower === 'that' || previous.lower === 'which') return true;
  if (previous.part === 'coordinator') {
    // "the issues and recently merged commits": after an adverb, before a noun, it describes.
    const describes =
      form.participle &&
      p < before.length - 1 &&
      before[p - 1]?.part === 'word' &&
      next?.part === 'word' &&
      !next.verb?.past;
    // "oversight or review": a base form joined to a noun is a noun, unless an object follows or a verb was joined.
    if (form.base && !form.past && !(next && /^(?:determiner|pronoun|number)$/.test(next.part))) {
      const governed = before.findLast(
        (b) =>
          b.part === 'to' ||
          b.part === 'modal' ||
          b.part === 'verb' ||
          b.part === 'punctuation' ||
          b.verb?.lemma === 'do',
      );
      return (
        governed?.part === 'to' ||
        governed?.part === 'modal' ||
        Boolean(governed?.verb && (governed.verb.base || governed.verb.lemma === 'do'))
      );
    }
    return !describes;
  }
  if (form.past || form.participle)
    return !(next && next.part === 'word' && !next.verb && previous.part === 'verb' && previous.verb?.lemma !== 'let');
  if (previous.part === 'word') {
    // "the engineer deploys the fix": a third person or base form after a noun is a verb only where an object or complement follows.
    const follows =
      next &&
      (next.part === 'determiner' ||
        next.part === 'pronoun' ||
        next.part === 'to' ||
        next.part === 'preposition' ||
        next.part === 'number' ||
        (/^(?:keeps?|starts?|stops?|continues?)$/.test(t.lower) && next.verb?.gerund));
    // "Tomas runs the job": a name does not tell its number by its last letter.
    const named = nameWho(previous.text) === 'person';
    return Boolean(
      follows &&
      !(previous.verb?.participle && !previous.verb.base) &&
      (form.thirdPerson ? named || !/s$/.test(previous.lower) : !named && /[^s]s$|people$|team$/.test(previous.lower)),
    );
  }
  return previous.part === 'punctuation' || previous.part === 'wh' || previous.part === 'subordinator'
    ? form.base || form.thirdPerson
    : false;
}

/** "this caused", "that broke": the determiner is the subject itself. */
function isDemonstrativeSubject(previous: Token, next: Token | undefined): boolean {
  return (
    /^(?:this|that|these|those|both|all|many|some|most|several|few)$/.test(previous.lower) &&
    (!next || next.part !== 'word')
  );
}
