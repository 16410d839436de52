import { is, looksPlural } from '../lexicon';
import { arePeople, kindOf, nameOf, nounOf } from './people';
import { smallWords } from './small-words';
import { wordSet } from '../text/word-set';
import {
  hasTime,
  isBehindNoTime,
  isBorder,
  isEdgeAt,
  isObjectAt,
  isPart,
  isPossessive,
  lowerAt,
  partAt,
  quotes,
  type Part,
  type Token,
} from './token';
import type { VerbForm } from './verbs';

// Which part a word plays here, from what stands before and after it. English tells nouns from verbs by place: a clause has one
// finite verb, which agrees with the noun before it, and a noun phrase goes on from its article to its last noun.

/** Gives each token its part; `part` of those that come in is what the word mostly is. */
export function assignParts(raw: readonly Token[]): readonly Token[] {
  const tokens = [...raw];
  const reader = new Reader(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const part = reader.partOf(i);
    tokens[i] = { ...tokens[i]!, part };
  }
  return tokens;
}

/** "status", "analysis", "Kubernetes"; "hazardous" is no noun, and "critics", "metrics" and "series" may be several. */
const isSingular = (noun: string): boolean =>
  noun.endsWith('sis') ||
  (noun.endsWith('us') && !'aeiou'.includes(noun.at(-3) ?? 'a')) ||
  (is('one-with-s', noun) && noun !== 'series');

const baseForm = (lemma: string): VerbForm => ({
  lemma,
  base: true,
  past: false,
  participle: false,
  gerund: false,
  thirdPerson: false,
});

/** What is left of "can't", "won't" and "shan't". */
const cut = wordSet('ca wo sha');

class Reader {
  /** Has the clause its finite verb? Begins anew behind every joint. */
  #told = false;
  /** The form that an auxiliary waits for behind the subject ("Did the team test it", "Why was this closed"). */
  #asked: 'base' | 'participle' | undefined;
  /** Had the clause before the joint its verb? */
  #toldBefore = false;
  /** The verb that the clause has. */
  #verb: Token | undefined;

  constructor(readonly tokens: Token[]) {}

  partOf(i: number): Part {
    const part = this.#decide(i);
    const before = this.tokens[i - 1];
    if (isBorder({ part }) || this.#isJoint(i)) {
      this.#toldBefore = this.#told;
      this.#told = false;
      this.#asked = undefined;
    } else if (part === 'modal' || part === 'auxiliary') {
      const form = part === 'modal' || this.tokens[i]!.verb?.lemma === 'do' ? 'base' : 'participle';
      this.#asked = this.#opens(i) ? form : undefined;
      this.#told = this.#told || !(this.tokens[i]!.lower === 'be' || is('not-telling', this.tokens[i]!.lower));
    } else if (part === 'verb') {
      const { verb } = this.tokens[i]!;
      if (!verb!.gerund && before?.part !== 'to') this.#told = true;
      this.#asked = undefined;
      this.#verb = this.tokens[i];
    }
    return part;
  }

  /** "the job that runs", "before customers call" */
  #isJoint(i: number): boolean {
    const { lower } = this.tokens[i]!;
    if (lower === 'that') return isPart(this.tokens[i - 1], 'word', 'verb', 'pronoun');
    return lower === 'who' || lower === 'sure' || is('joining', lower);
  }

  /** Does a clause begin here, or behind "why", "how" and the like? */
  #opens(i: number): boolean {
    const before = this.tokens[this.#before(i)];
    return isBehindNoTime(this.tokens, i) || !before || isBorder(before);
  }

  /** The token before, over adverbs. */
  #before(i: number): number {
    let p = i - 1;
    while (p >= 0 && (isPart(this.tokens[p], 'adverb', 'negation') || this.tokens[p]!.lower === '”')) p--;
    // "that no longer exists"
    return lowerAt(this.tokens, p) === 'no' && lowerAt(this.tokens, p + 1) === 'longer' ? this.#before(p) : p;
  }

  #decide(i: number): Part {
    const t = this.tokens[i]!;
    const small = smallWords.get(t.lower);
    if (small) return small(this.tokens, i);
    if (t.part === 'word') {
      if (!t.verb && this.#isUnknownVerb(i)) this.tokens[i] = { ...t, verb: baseForm(t.lower) };
      return this.tokens[i]!.verb && this.#isVerb(i) ? 'verb' : 'word';
    }
    if (this.#isName(i)) return 'word';
    if (cut.has(t.lower) && lowerAt(this.tokens, i + 1) !== "n't") return 'word';
    if (t.part === 'preposition' && t.verb?.base && partAt(this.tokens, i - 1) === 'modal') return 'verb';
    return t.part === 'adverb' ? this.#ofAdverb(i) : t.part;
  }

  /** "did not attain", "could outlaw it", "to restrain herself": a word in the place of a base form that is in no list. */
  #isUnknownVerb(i: number): boolean {
    const { text } = this.tokens[i]!;
    if (!/^[a-z][a-z-]+$/.test(text) || looksPlural(text) || /(?:ing|able|ly)$/.test(text)) return false;
    const p = this.#before(i);
    const { part, verb } = this.tokens[p] ?? {};
    if (part === 'to') return isObjectAt(this.tokens, i + 1);
    const isDenied =
      part === 'auxiliary' && verb?.lemma === 'do' && this.tokens.slice(p, i).some((t) => t.part === 'negation');
    const isAwaited = isDenied || (part === 'modal' && !this.#opens(p) && partAt(this.tokens, i - 1) !== 'punctuation');
    return isAwaited && !isPart(this.tokens[i + 1], 'auxiliary', 'modal', 'to') && !this.tokens[i + 1]?.verb?.base;
  }

  /** "in May", "Will restarted it": a month and a name, not what may or will be. */
  #isName(i: number): boolean {
    const { text } = this.tokens[i]!;
    if (text !== 'May' && text !== 'Will') return false;
    return i > 0 ? partAt(this.tokens, i - 1) !== 'punctuation' : this.tokens[1]?.verb?.past === true;
  }

  #ofAdverb(i: number): Part {
    const t = this.tokens[i]!;
    const before = partAt(this.tokens, i - 1);
    const isVerb = t.verb?.base && !this.tokens[i + 1]?.verb?.base;
    if (isVerb && (before === 'to' || before === 'modal')) return 'verb';
    if (t.lower === 'longer' && lowerAt(this.tokens, i - 1) === 'no') return 'adverb';
    // "the long weekend", "the first officer": between an article and a noun it describes.
    const describes = before === 'determiner' && partAt(this.tokens, i + 1) === 'word' && !t.lower.endsWith('ly');
    return describes ? 'word' : 'adverb';
  }

  /**
   * Does a finite verb follow in the same clause, so that this word is a noun? Looked for over bare nouns and what hangs on them,
   * up to an article or pronoun without a preposition, or a joint.
   */
  #finiteFollows(i: number, isBare = false): boolean {
    for (let k = i + 1; k < Math.min(this.tokens.length, i + 10); k++) {
      const t = this.tokens[k]!;
      if (t.part === 'modal' || is('telling', t.lower)) return true;
      if (t.part === 'word' && t.verb?.past && !t.verb.base) return k > i + 1 || !isBare;
      if (t.part === 'word' || t.part === 'adverb' || t.part === 'negation' || t.part === 'number') continue;
      if (isBare) return false;
      if (t.part === 'preposition') continue;
      if (t.part === 'determiner' && this.tokens[k - 1]!.part === 'preposition') continue;
      return false;
    }
    return false;
  }

  #isVerb(i: number): boolean {
    const { lower } = this.tokens[i]!;
    const p = this.#before(i);
    const before = partAt(this.tokens, p);
    // '"spare"': a word that is quoted; a handle.
    const isQuoted = quotes.get(lowerAt(this.tokens, p)) === lowerAt(this.tokens, i + 1);
    if (isQuoted || lower.startsWith('@')) return false;
    if (lower.includes('-') && before !== 'auxiliary' && before !== 'pronoun') return this.#isHyphenedVerb(i, p);
    switch (before) {
      case 'to':
      case 'modal':
      case 'auxiliary':
        return this.#isAwaited(i, p);
      case 'pronoun':
        return this.#isVerbOfPronoun(i, p);
      case 'coordinator':
        return this.#isJoined(i, p);
      case 'determiner':
        return this.#isVerbBehindDeterminer(i, p);
      case 'preposition':
        return this.#isVerbBehindPreposition(i, p);
      case 'number':
        return this.#isVerbBehindNumber(i, p);
      case 'word':
        return this.#isVerbOfNoun(i, p);
      case 'verb':
        return this.#isVerbBehindVerb(i, p);
      default:
        return this.#isVerbInFront(i, p);
    }
  }

  /** Behind "to", a modal or an auxiliary. */
  #isAwaited(i: number, p: number): boolean {
    const { base, past, participle, gerund } = this.tokens[i]!.verb!;
    const { part, verb } = this.tokens[p]!;
    if (part === 'to') return base;
    if (part === 'modal') return base && (past || !is('telling', lowerAt(this.tokens, i + 1)));
    return participle || gerund || past || (base && verb?.lemma === 'do');
  }

  /** "load-tested" is a verb after an auxiliary or a pronoun, "rate-limited" elsewhere describes. */
  #isHyphenedVerb(i: number, p: number): boolean {
    const next = this.tokens[i + 1];
    if (p >= 0 && (!is('by-people', this.tokens[i]!.lower.split('-', 1)[0]!) || this.tokens[p]!.part === 'determiner'))
      return false;
    return next?.part !== 'word' || next.verb !== undefined;
  }

  /** "she reverted"; behind a verb a pronoun is its object: "rolled it back", "let it be". */
  #isVerbOfPronoun(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    const previous = this.tokens[p]!;
    const governor = this.tokens[p - 1];
    if (is('subject-pronoun', previous.lower) || is('anybody', previous.lower) || previous.lower === 'who')
      return !(form.base && is('telling', lowerAt(this.tokens, i + 1)) && this.#told);
    const isObject = governor?.part === 'verb' || governor?.part === 'preposition' || governor?.part === 'to';
    if (!isObject) return true;
    return form.participle || form.gerund || form.thirdPerson || is('lets', governor.verb?.lemma ?? '');
  }

  /** "Developer 1 approved it", "two failed"; "14:05 dropped the table". */
  #isVerbBehindNumber(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    const isPast = form.past && !form.base && !this.#told;
    if (partAt(this.tokens, p - 1) === 'word') return isPast;
    if (hasTime(this.tokens[p]!)) return this.#isVerbInFront(i, p);
    return isPast && partAt(this.tokens, i + 1) !== 'word';
  }

  /** "The decision to fail over felt hasty": behind a verb with its particle a past form is the next verb. */
  #isVerbBehindPreposition(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    const isBehindParticle = is('particle', this.tokens[p]!.lower) && partAt(this.tokens, p - 1) === 'verb';
    const next = this.tokens[i + 1];
    return isBehindParticle && form.past && next && next.part !== 'word'
      ? this.tokens.slice(0, p - 1).some((b) => b.part === 'word' || b.part === 'pronoun')
      : form.gerund;
  }

  /** "That broke the import", "this caused delays": the determiner is the subject itself. */
  #isVerbBehindDeterminer(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    const { lower } = this.tokens[p]!;
    if (!is('for-noun', lower)) return false;
    // "were all distracted"
    if (is('floating', lower) && partAt(this.tokens, p - 1) === 'auxiliary' && form.participle) return true;
    const isLast = partAt(this.tokens, i + 1) !== 'word';
    if (this.#asked && form[this.#asked]) return isLast;
    if (form.past && !form.base)
      return !this.#told && !this.#finiteFollows(i, true) && (isLast || this.#opens(p) || this.#isJoint(p));
    if (form.gerund) return isLast;
    return this.#isPresentBehindDeterminer(i, p);
  }

  /** "those run", "the valve that leaks", "that no longer closes": behind an adverb it is no noun. */
  #isPresentBehindDeterminer(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    const { lower } = this.tokens[p]!;
    if (lower === 'that' && this.#isJoint(p))
      return (form.base || form.thirdPerson) && (p < i - 1 || !this.#finiteFollows(i));
    const isSingular = is('one-determiner', lower);
    const agrees = form.thirdPerson ? isSingular : form.base && !isSingular;
    return agrees && partAt(this.tokens, i + 1) !== 'word' && !this.#finiteFollows(i);
  }

  #isJoined(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    // "oversight or review": a base form joined to a noun is a noun, unless an object follows or a verb was joined.
    if (form.base && !form.past && !(isObjectAt(this.tokens, i + 1) && !this.#finiteFollows(i)))
      return this.#isGovernedAsBase(p);
    if (form.thirdPerson) return this.#toldBefore && !this.#finiteFollows(i);
    const next = this.tokens[i + 1];
    if (form.gerund) return !this.#finiteFollows(i, true) || next?.part !== 'word';
    // "the issues and recently merged commits", "and failed jobs were retried": before a noun it describes.
    const mayDescribe = form.participle && next?.part === 'word' && !next.verb?.past;
    const isBehindNoun = p < i - 1 && partAt(this.tokens, p - 1) === 'word';
    return !(mayDescribe && (isBehindNoun || this.#finiteFollows(i, true)));
  }

  /** "to find and catch", "did test and check": does a base form stand or may it stand before the joint at `p`? */
  #isGovernedAsBase(p: number): boolean {
    const governor = this.tokens
      .slice(0, p)
      .findLast((b) => isPart(b, 'to', 'modal', 'verb', 'punctuation') || b.verb?.lemma === 'do');
    if (governor?.part === 'to' || governor?.part === 'modal') return true;
    return governor?.verb !== undefined && (governor.verb.base || governor.verb.lemma === 'do');
  }

  #isVerbOfNoun(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    // "The nurse's pager"
    if (isPossessive(this.tokens[p]!)) return false;
    const isBeforeFinite = is('telling', lowerAt(this.tokens, i + 1));
    // "load shedding should have been on"
    if (form.gerund) return !isBeforeFinite && !this.#isGerundInPhrase(i, p);
    // "Did the team test it": the verb that the auxiliary waits for.
    if (this.#asked === 'base' && form.base) return !this.#mayBeBase(i + 1);
    if ((form.base || form.thirdPerson) && this.#endsRelative(i, p)) return true;
    // "the dry run was skipped", "the handover note got lost": before a finite verb a base form is a noun.
    if (form.base && (isBeforeFinite || this.#finiteFollows(i))) return false;
    if (form.past || (form.participle && !form.base)) return this.#isPastOfNoun(i);
    if (form.thirdPerson && (this.#isInSeries(i, p) || this.#describes(p))) return false;
    return this.#mayTell(p) && this.#agrees(i, p) && this.#isPresentOfNoun(i, p);
  }

  /** "the lane that the ambulances use was", "the index that the page reads from was": a noun with its verb, before the one that waits. */
  #endsRelative(i: number, p: number): boolean {
    const next = partAt(this.tokens, i + 1) === 'preposition' ? i + 2 : i + 1;
    if (!is('telling', lowerAt(this.tokens, next))) return false;
    let k = p;
    while (this.tokens[k]?.part === 'word') k--;
    if (partAt(this.tokens, k) === 'determiner' && !is('relative', lowerAt(this.tokens, k))) k--;
    return (
      k < p && is('relative', lowerAt(this.tokens, k)) && partAt(this.tokens, k - 1) === 'word' && this.#agrees(i, p)
    );
  }

  /** A word that could be the base form of a verb. */
  #mayBeBase(i: number): boolean {
    const t = this.tokens[i];
    return t?.part === 'word' && t.verb?.base === true && !t.lower.endsWith('s');
  }

  /** Is there no finite verb yet, or may another follow? */
  #mayTell(p: number): boolean {
    return !this.#told || is('says', this.#verb?.verb?.lemma ?? '') || this.#isClauseWithin(p);
  }

  /** "the external lighting arrangement" */
  #isGerundInPhrase(i: number, p: number): boolean {
    const noun = this.tokens[p]!;
    const isBetween = partAt(this.tokens, i + 1) === 'word' && !kindOf(noun) && !noun.lower.endsWith('s');
    return isBetween && this.#isDetermined(p);
  }

  #isPastOfNoun(i: number): boolean {
    const form = this.tokens[i]!.verb!;
    const mayDescribe = form.participle && partAt(this.tokens, i + 1) === 'word' && !is('says', form.lemma);
    if (mayDescribe && this.#finiteFollows(i, true)) return false;
    // "ran the purge on the live set"
    if (form.base && this.#told) return isObjectAt(this.tokens, i + 1) || partAt(this.tokens, i + 1) === 'to';
    return true;
  }

  /** "Tomas runs the job": a name does not tell its number by its last letter. */
  #agrees(i: number, p: number): boolean {
    const noun = this.tokens[p]!;
    const { lower } = noun;
    // "Ops breaks it", "Sales never tells anyone": a department is one, or many.
    if (kindOf(noun)?.kind === 'department' && !this.#isDetermined(p)) return true;
    const isMany = (looksPlural(lower) && !isSingular(lower)) || is('plural-without-s', lower);
    const isPlural = isMany && nameOf(noun) !== 'person';
    return this.tokens[i]!.verb!.thirdPerson ? !isPlural : isPlural || is('many', lower);
  }

  /** "tested the new builds and the old releases": behind the object of a past verb, more of it rather than what happens today. */
  #isInSeries(i: number, p: number): boolean {
    const next = this.tokens[i + 1];
    if (next && !isPart(next, 'punctuation', 'preposition', 'number')) return false;
    let k = p;
    while (this.tokens[k]?.part === 'word') k--;
    const isJoined = is('series', lowerAt(this.tokens, k - 1)) && partAt(this.tokens, k - 2) === 'word';
    if (partAt(this.tokens, k) !== 'determiner' || !isJoined || !this.#toldBefore) return false;
    const form = this.#verb?.verb;
    const isPast = Boolean(form?.past || form?.participle) || this.tokens.slice(0, k).some((t) => t.lower === 'did');
    return isPast && kindOf(this.tokens[p]!)?.kind !== 'person' && !this.#isPeople(p);
  }

  /** "recently merged commits": a participle by itself is no noun. */
  #describes(p: number): boolean {
    const { verb, text, lower } = this.tokens[p]!;
    return text === lower && verb?.participle === true && !verb.base && !this.#isDetermined(p);
  }

  #isPresentOfNoun(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    const noun = this.tokens[p]!;
    const next = this.tokens[i + 1];
    const isPerson = kindOf(noun)?.kind === 'person' || this.#isPeople(p);
    if (!next || next.part === 'punctuation')
      return this.#isDetermined(p) || (form.thirdPerson && (isPerson || this.#opensEntry(p)));
    if (isPart(next, 'determiner', 'pronoun', 'to', 'negation', 'subordinator', 'wh')) return true;
    if (this.#finiteFollows(i)) return false;
    if (next.part === 'preposition' || next.part === 'number') return true;
    if (is('goes-on', form.lemma) && next.verb?.gerund) return true;
    if (next.part === 'adverb') return this.#isDetermined(p);
    if (next.part !== 'word') return false;
    // "The engineers always take shortcuts"
    return partAt(this.tokens, i - 1) === 'adverb' || nameOf(noun) === 'person' || (isPerson && !form.base);
  }

  /** "the night shift": people, by the words in front of it in its noun phrase. */
  #isPeople(p: number): boolean {
    let k = p;
    while (this.tokens[k - 1]?.part === 'word') k--;
    return arePeople(nounOf(this.tokens[p]!, this.tokens.slice(k, p)));
  }

  /** "03:40 Alarm rings", "10:55 UTC: Pager rings": a noun by itself in an entry of a timeline. */
  #opensEntry(p: number): boolean {
    return hasTime(this.tokens[0]!) && isPart(this.tokens[p - 1], 'number', 'punctuation');
  }

  /** Does the noun phrase that ends at `p` begin with an article or the like? */
  #isDetermined(p: number): boolean {
    let k = p;
    while (k >= 0 && (this.tokens[k]!.part === 'word' || this.tokens[k]!.part === 'adverb')) k--;
    return this.tokens[k]?.part === 'determiner';
  }

  /** Two noun phrases side by side: "the hours nobody watches", so that another verb may follow. */
  #isClauseWithin(p: number): boolean {
    let k = p;
    while (k >= 0 && this.tokens[k]!.part === 'word') k--;
    return this.tokens[k]?.part === 'determiner' && this.tokens[k - 1]?.part === 'word';
  }

  #isVerbBehindVerb(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    const { verb } = this.tokens[p]!;
    const next = this.tokens[i + 1];
    if (form.gerund) return true;
    // "wanted to restore deleted files", "to replay missed nightly runs"
    const mayDescribe = form.participle && !form.base && partAt(this.tokens, p - 1) === 'to';
    if (mayDescribe && isPart(this.tokens[next?.part === 'adverb' ? i + 2 : i + 1], 'word')) return false;
    if (form.past || form.participle)
      return !(next?.part === 'word' && !next.verb && verb?.lemma !== 'let' && verb?.lemma !== 'get');
    return form.base && is('goes', verb?.lemma ?? '');
  }

  /** At the beginning of a sentence or clause. */
  #isVerbInFront(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    const next = this.tokens[i + 1];
    if (this.#isLabel(i) || lowerAt(this.tokens, p) === 'whose') return false;
    // "Last night"
    if (this.tokens[i]!.lower === 'last' && next?.part === 'word') return false;
    if (form.gerund) return true;
    if (form.base && !form.past) return this.#isBaseInFront(i, p);
    if (form.base || form.past) return !(form.participle && next?.part === 'word' && this.#finiteFollows(i, true));
    if (form.participle) return true;
    const isThird = form.thirdPerson && p >= 0 && !this.#finiteFollows(i);
    return isThird && !(this.tokens[p]!.part === 'wh' && next?.verb);
  }

  /** "Skipped: the second siren", "Left: ...", "Sat 14". */
  #isLabel(i: number): boolean {
    const isDay = this.tokens[i]!.text === 'Sat' && partAt(this.tokens, i + 1) === 'number';
    return isDay || lowerAt(this.tokens, i + 1) === ':';
  }

  /** "Neglect of the runbook", "Slip of the finger", "Deploy failed": nouns. */
  #isBaseInFront(i: number, p: number): boolean {
    if (lowerAt(this.tokens, i + 1) === 'of' || this.#finiteFollows(i)) return false;
    return isEdgeAt(this.tokens, p) || isObjectAt(this.tokens, i + 1);
  }
}
