import { is, personKind } from '../lexicon';
import { nameWho } from './people';
import type { Part, Token } from './token';

// Which part a word plays here, from what stands before and after it. English tells nouns from verbs by place: a clause has one
// finite verb, which agrees with the noun before it, and a noun phrase goes on from its article to its last noun.

/** Verbs with a hyphen that people do; "rate-limited" and "load-tested" elsewhere describe. */
const deeds =
  /^(?:re|fat|double|cross|force|mass|bulk|hand|self|hot|cherry|rubber|copy|soft|hard|live|panic|cold|side|fast)-/;
const demonstrative = /^(?:this|that|these|those|both|all|many|some|most|several|few|neither|either|each)$/;
const particle = /^(?:up|down|over|out|off|on|in|back|away)$/;
const finite =
  /^(?:was|were|is|are|has|had|will|would|could|should|must|did|does|got|went|may|might|can|cannot|won't)$/;

/** Gives each token its part; `part` of those that come in is what the word mostly is. */
export function assignParts(raw: readonly Token[]): readonly Token[] {
  const tokens = [...raw];
  const reader = new Reader(tokens);
  for (let i = 0; i < tokens.length; i++) tokens[i] = { ...tokens[i]!, part: reader.partOf(i) };
  return tokens;
}

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
    if (/^(?:punctuation|coordinator|subordinator|wh)$/.test(part) || this.#isJoint(i)) {
      this.#toldBefore = this.#told;
      this.#told = false;
      this.#asked = undefined;
    } else if (part === 'modal' || part === 'auxiliary') {
      const form = part === 'modal' || this.tokens[i]!.verb?.lemma === 'do' ? 'base' : 'participle';
      this.#asked = this.#opens(i) ? form : undefined;
      this.#told = this.#told || !/^(?:be|been|being|having)$/.test(this.tokens[i]!.lower);
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
    return lower === 'that'
      ? /^(?:word|verb|pronoun)$/.test(this.tokens[i - 1]?.part ?? '')
      : /^(?:who|before|after|until|till|since|than|as|sure)$/.test(lower);
  }

  /** Does a clause begin here, or behind "why", "how" and the like? */
  #opens(i: number): boolean {
    const before = this.tokens[this.#before(i)];
    return !before || /^(?:punctuation|coordinator|subordinator|wh)$/.test(before.part);
  }

  /** The token before, over adverbs. */
  #before(i: number): number {
    let p = i - 1;
    while (p >= 0 && (/^(?:adverb|negation)$/.test(this.tokens[p]!.part) || this.tokens[p]!.lower === '”')) p--;
    return p;
  }

  #decide(i: number): Part {
    const t = this.tokens[i]!;
    const previous = this.tokens[i - 1];
    const next = this.tokens[i + 1];
    switch (t.lower) {
      case "'s":
        // "what's left", "it's slower"; "let's": us.
        if (previous?.lower === 'let') return 'pronoun';
        // "the clerk's been away", "Bob's not in"
        if (/^(?:been|not|gone)$/.test(next?.lower ?? '')) return 'auxiliary';
        return previous &&
          (/^(?:pronoun|wh|subordinator)$/.test(previous.part) || /^(?:that|there|here)$/.test(previous.lower))
          ? 'auxiliary'
          : 'word';
      case "'d":
        return this.#isPastPerfect(i) ? 'auxiliary' : 'modal';
      case 'to':
        return next && !next.verb?.base && /^(?:determiner|pronoun|number)$/.test(next.part) ? 'preposition' : 'to';
      case 'straight':
        // "pushed straight to main": a way, not a thing.
        return /^(?:to|into|in|on|through|from)$/.test(next?.lower ?? '') ? 'adverb' : 'word';
      case 'of':
        // "could of been", "we'd of": as it is said.
        return previous?.part === 'modal' ? 'auxiliary' : 'preposition';
      case 'because':
        return next?.lower === 'of' ? 'preposition' : 'subordinator';
      case 'due':
        // "due diligence", "due care": only "due to" is a preposition.
        return next?.lower === 'to' ? 'preposition' : 'word';
      case 'so':
        return next?.part === 'adverb' || (next?.part === 'word' && previous && previous.part !== 'punctuation')
          ? 'adverb'
          : 'coordinator';
      case 'then':
        return previous?.part === 'auxiliary' || previous?.part === 'modal' ? 'adverb' : 'coordinator';
      case 'once':
        return !next || next.part === 'punctuation' || next.lower === 'more' ? 'adverb' : 'subordinator';
      case 'more':
        return previous?.lower === 'once' ? 'adverb' : 'determiner';
      case 'neither':
      case 'either':
        // "neither called nor wrote"
        return next?.part === 'word' &&
          next.verb &&
          this.tokens.slice(i).some((b) => /^n?or$/.test(b.lower)) &&
          previous
          ? 'adverb'
          : 'determiner';
      case 'a':
        // "Person A told Person B"
        return t.text === 'A' && previous?.part === 'word' ? 'word' : 'determiner';
    }
    if (t.part === 'word') return t.verb && this.#isVerb(i) ? 'verb' : 'word';
    // "in May", "Will restarted it": a month and a name, not what may or will be.
    if (/^(?:May|Will)$/.test(t.text) && (previous ? previous.part !== 'punctuation' : next?.verb?.past)) return 'word';
    if (/^(?:ca|wo|sha)$/.test(t.lower) && next?.lower !== "n't") return 'word';
    if (t.part === 'preposition' && t.verb?.base && previous?.part === 'modal') return 'verb';
    if (t.part === 'adverb') {
      const isVerb = t.verb?.base && !next?.verb?.base;
      if (isVerb && (previous?.part === 'to' || previous?.part === 'modal')) return 'verb';
      if (t.lower === 'longer' && previous?.lower === 'no') return 'adverb';
      // "the long weekend", "the first officer": between an article and a noun it describes.
      if (!t.lower.endsWith('ly') && previous?.part === 'determiner' && next?.part === 'word') return 'word';
    }
    return t.part;
  }

  /** "I'd reverted": had, where a participle follows that is no base form. */
  #isPastPerfect(i: number): boolean {
    let k = i + 1;
    while (this.tokens[k]?.part === 'adverb' || this.tokens[k]?.part === 'negation') k++;
    const { verb, lower } = this.tokens[k] ?? {};
    return lower === 'been' || Boolean(verb?.participle && !verb.base);
  }

  /**
   * Does a finite verb follow in the same clause, so that this word is a noun? Looked for over bare nouns and what hangs on them,
   * up to an article or pronoun without a preposition, or a joint.
   */
  #finiteFollows(i: number, isBare = false): boolean {
    for (let k = i + 1; k < Math.min(this.tokens.length, i + 10); k++) {
      const t = this.tokens[k]!;
      if (t.part === 'modal' || finite.test(t.lower)) return true;
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
    const t = this.tokens[i]!;
    const form = t.verb!;
    const p = this.#before(i);
    const previous = this.tokens[p];
    const next = this.tokens[i + 1];
    // '"spare"': a word that is quoted; a handle.
    if ((/^["“]$/.test(previous?.lower ?? '') && /^["”]$/.test(next?.lower ?? '')) || t.lower.startsWith('@'))
      return false;
    // "load-tested" is a verb after an auxiliary or a pronoun, "rate-limited" elsewhere describes.
    if (t.lower.includes('-') && previous?.part !== 'auxiliary' && previous?.part !== 'pronoun')
      return (
        (deeds.test(t.lower) || !previous) && previous?.part !== 'determiner' && !(next?.part === 'word' && !next.verb)
      );
    switch (previous?.part) {
      case 'to':
      case 'modal':
        return form.base && !(previous.part === 'modal' && finite.test(next?.lower ?? '') && !form.past);
      case 'auxiliary':
        return form.participle || form.gerund || (form.base && previous.verb?.lemma === 'do') || form.past;
      case 'pronoun':
        return this.#isVerbOfPronoun(i, p);
      case 'coordinator':
        return this.#isJoined(i, p);
      case 'determiner':
      case 'preposition':
      case 'number':
        return this.#isVerbBehindMark(i, p);
      case 'word':
        return this.#isVerbOfNoun(i, p);
      case 'verb':
        return this.#isVerbBehindVerb(i, p);
      default:
        return this.#isVerbInFront(i, p);
    }
  }

  /** "she reverted"; behind a verb a pronoun is its object: "rolled it back", "let it be". */
  #isVerbOfPronoun(i: number, p: number): boolean {
    const form = this.tokens[i]!.verb!;
    const previous = this.tokens[p]!;
    const governor = this.tokens[p - 1];
    if (/^(?:i|we|he|she|they|who|nobody|everyone|everybody|someone|somebody|anyone|anybody)$/.test(previous.lower))
      return !(form.base && finite.test(this.tokens[i + 1]?.lower ?? '') && this.#told);
    const isObject = governor?.part === 'verb' || governor?.part === 'preposition' || governor?.part === 'to';
    if (!isObject) return true;
    return (
      form.participle ||
      form.gerund ||
      form.thirdPerson ||
      /^(?:let|make|help|see|watch|have)$/.test(governor.verb?.lemma ?? '')
    );
  }

  #isVerbBehindMark(i: number, p: number): boolean {
    const t = this.tokens[i]!;
    const form = t.verb!;
    const previous = this.tokens[p]!;
    const next = this.tokens[i + 1];
    if (previous.part === 'number') {
      // "Developer 1 approved it", "two failed"; "14:05 dropped the table".
      if (this.tokens[p - 1]?.part === 'word') return form.past && !form.base && !this.#told;
      if (/\d[:.]\d\d/.test(previous.lower)) return this.#isVerbInFront(i, p);
      return form.past && !form.base && next?.part !== 'word' && !this.#told && p < i;
    }
    if (previous.part === 'preposition') {
      // "The decision to fail over felt hasty": behind a verb with its particle a past form is the next verb.
      if (
        particle.test(previous.lower) &&
        form.past &&
        this.tokens[p - 1]?.part === 'verb' &&
        next &&
        next.part !== 'word'
      )
        return this.tokens.slice(0, p - 1).some((b) => b.part === 'word' || b.part === 'pronoun');
      return form.gerund;
    }
    if (!demonstrative.test(previous.lower)) return false;
    if (this.#asked && form[this.#asked]) return next?.part !== 'word';
    // "That broke the import", "this caused delays": the determiner is the subject itself.
    if (form.past && !form.base)
      return (
        !this.#told && !this.#finiteFollows(i, true) && (next?.part !== 'word' || this.#opens(p) || this.#isJoint(p))
      );
    if (form.gerund) return next?.part !== 'word';
    const isSingular = /^(?:this|that|each|neither|either)$/.test(previous.lower);
    if (previous.lower === 'that' && this.#isJoint(p))
      return (form.base || form.thirdPerson) && !this.#finiteFollows(i);
    return (
      (form.thirdPerson ? isSingular : form.base && !isSingular) && next?.part !== 'word' && !this.#finiteFollows(i)
    );
  }

  #isJoined(i: number, p: number): boolean {
    const t = this.tokens[i]!;
    const form = t.verb!;
    const next = this.tokens[i + 1];
    // "oversight or review": a base form joined to a noun is a noun, unless an object follows or a verb was joined.
    if (form.base && !form.past && !(next && /^(?:determiner|pronoun)$/.test(next.part) && !this.#finiteFollows(i))) {
      const governed = this.tokens
        .slice(0, p)
        .findLast(
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
    if (form.thirdPerson) return this.#toldBefore && !this.#finiteFollows(i);
    if (form.gerund) return !this.#finiteFollows(i, true) || next?.part !== 'word';
    // "the issues and recently merged commits", "and failed jobs were retried": before a noun it describes.
    const describes =
      form.participle &&
      next?.part === 'word' &&
      !next.verb?.past &&
      ((p < i - 1 && this.tokens[p - 1]?.part === 'word') || this.#finiteFollows(i, true));
    return !describes;
  }

  #isVerbOfNoun(i: number, p: number): boolean {
    const t = this.tokens[i]!;
    const form = t.verb!;
    const previous = this.tokens[p]!;
    const next = this.tokens[i + 1];
    // "The nurse's pager"
    if (previous.lower === "'s" || previous.lower === "'") return false;
    const person = personKind(previous.text);
    // "the external lighting arrangement"
    // "load shedding should have been on"
    if (form.gerund && finite.test(next?.lower ?? '')) return false;
    if (form.gerund)
      return !(next?.part === 'word' && !person && !previous.lower.endsWith('s') && this.#isDetermined(p));
    // "Did the team test it": the verb that the auxiliary waits for.
    if (this.#asked === 'base' && form.base)
      return next?.part !== 'word' || !next.verb?.base || next.lower.endsWith('s');
    // "the dry run was skipped", "the handover note got lost": before a finite verb a base form is a noun.
    if (form.base && finite.test(next?.lower ?? '')) return false;
    if (form.base && this.#finiteFollows(i)) return false;
    if (form.past || (form.participle && !form.base)) {
      if (form.participle && next?.part === 'word' && !is('says', form.lemma) && this.#finiteFollows(i, true))
        return false;
      // "ran the purge on the live set"
      if (form.base && this.#told) return Boolean(next && /^(?:determiner|pronoun|to)$/.test(next.part));
      return true;
    }
    if (this.#told && !is('says', this.#verb?.verb?.lemma ?? '') && !this.#isClauseWithin(p)) return false;
    // "Tomas runs the job": a name does not tell its number by its last letter.
    const isNamed = nameWho(previous.text) === 'person';
    const isPlural = /[^s]s$|^(?:people|police)$/.test(previous.lower) && !isNamed;
    if (form.thirdPerson ? isPlural : !isPlural && !/^(?:staff|team|crew)$/.test(previous.lower)) return false;
    if (!next || next.part === 'punctuation')
      return this.#isDetermined(p) || (form.thirdPerson && person?.kind === 'person');
    if (/^(?:determiner|pronoun|to|negation|subordinator|wh)$/.test(next.part)) return true;
    if (this.#finiteFollows(i)) return false;
    if (next.part === 'preposition' || next.part === 'number') return true;
    if (/^(?:keep|start|stop|continue)$/.test(form.lemma) && next.verb?.gerund) return true;
    if (next.part === 'adverb') return this.#isDetermined(p);
    return next.part === 'word' && (isNamed || (person?.kind === 'person' && !form.base));
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
    if (form.past || form.participle)
      return !(next?.part === 'word' && !next.verb && verb?.lemma !== 'let' && verb?.lemma !== 'get');
    return form.base && /^(?:let|help|make|go|come)$/.test(verb?.lemma ?? '');
  }

  /** At the beginning of a sentence or clause. */
  #isVerbInFront(i: number, p: number): boolean {
    const t = this.tokens[i]!;
    const form = t.verb!;
    const next = this.tokens[i + 1];
    const previous = this.tokens[p];
    // "Skipped: the second siren", "Left: ...": a label.
    if (next?.lower === ':' || (t.text === 'Sat' && next?.part === 'number') || previous?.lower === 'whose')
      return false;
    if (form.gerund) return true;
    // "Neglect of the runbook", "Slip of the finger", "Deploy failed": nouns.
    if (form.base && !form.past) {
      if (next?.lower === 'of' || this.#finiteFollows(i)) return false;
      if (previous && previous.part !== 'punctuation') return /^(?:determiner|pronoun)$/.test(next?.part ?? '');
      return true;
    }
    if (form.base || form.past) return !(form.participle && next?.part === 'word' && this.#finiteFollows(i, true));
    if (form.participle) return true;
    if (previous?.part === 'wh')
      return previous.lower !== 'whose' && form.thirdPerson && !this.#finiteFollows(i) && !next?.verb;
    return form.thirdPerson && Boolean(previous) && !this.#finiteFollows(i);
  }
}
