import { is, isNoun, looksPlural } from '../lexicon';
import { wordSet } from '../text/word-set';
import { withActor } from './acting';
import type { Clause, Mood } from './clause';
import { chunkAt, isTime, readPhrase, type Chunk, type Subject } from './noun-phrase';
import { arePeople, isMachine, type Who } from './people';
import { dashes, hasTime, isBorder, isObjectAt, isPart, lowerAt, partAt, quotes, stops, type Token } from './token';
import { readVerbGroup, type FoundGroup, type VerbGroup } from './verb-group';

export type { Clause, Mood } from './clause';
export type { Subject } from './noun-phrase';

// Sentences are read once, from left to right. What is open is kept in frames: each waits for its subject and its verb, and knows
// the frame that it stands in. A verb that finds its own frame complete belongs to the nearest one that still waits.

/** A place for a clause. */
interface Frame {
  /** The token that opens it: what joins it, or its first. */
  readonly start: number;
  /** What opens it: "", "that", "who", "if", "and". */
  readonly joint: string;
  readonly up: Frame | undefined;
  /** What a relative clause describes. */
  readonly described: Phrase | undefined;
  np: Phrase | undefined;
  /** A phrase right in front of `np`, which `np`'s clause describes: "[the pump] the fitter replaced". */
  outer: Phrase | undefined;
  clause: Draft | undefined;
  /** The phrase behind the verb that was read last. */
  near: Phrase | undefined;
}

/** A noun phrase, with those that are joined to it by "and". */
interface Phrase extends Chunk {
  readonly parts: readonly Chunk[];
  readonly carried?: Subject | undefined;
  /** "Those who": people, as the clause that describes them says. */
  readonly isPeople?: boolean;
  /** Does a verb govern it that a clause may follow: "saying the firm ignored it"? */
  readonly isSaid?: boolean;
  /** Is it known where it ends? */
  readonly isWhole?: boolean;
}

interface Draft extends VerbGroup {
  readonly frame: Frame;
  readonly subject: Subject | undefined;
  readonly relative: boolean;
  readonly inverted: boolean;
}

/** Where a verb belongs. */
interface Place {
  readonly at: Frame;
  readonly subject: Phrase | undefined;
}

/** "for now", "by then" */
const pointsInTime = wordSet('here now recently then there today yesterday');
/** "is that", "so that": behind them "that" may open a clause. */
const beforeThat = wordSet('about in is out so such up was');
/** "the day when" */
const adverbial = wordSet('when where why');
const asides = wordSet(', – — -');
const endMarks = wordSet(': ; – — ! ? … -');

/** Reads the finite clauses of a sentence. */
export function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const drafts = new ClauseReader(tokens).read();
  return drafts.map(({ frame, inverted, ...draft }, n) => ({
    ...draft,
    past: draft.past && !isPresent(tokens, drafts, n),
    subject: draft.subject && excludeThings(drafts, n, excludeAttackers(tokens, draft.subject)),
    end: clauseEnd(tokens, drafts, n),
    mood: moodOf(tokens, drafts, n),
    parent: parentOf(drafts, frame),
  }));
}

class ClauseReader {
  #frame: Frame;
  readonly #drafts: Draft[] = [];
  /** Is a preposition, "to" or "-ing" waiting for the phrase that it governs, and which? */
  #governor = -1;
  /** What closes a quotation that is read as a part of the sentence. */
  #quoted: string | undefined;
  /** Frames around an aside in brackets. */
  readonly #outside: Frame[] = [];

  constructor(readonly tokens: readonly Token[]) {
    this.#frame = frameAt(0);
  }

  read(): readonly Draft[] {
    for (let i = 0; i < this.tokens.length;) i = this.#step(i);
    return this.#drafts;
  }

  /** Reads what begins at a token; where to go on. */
  #step(i: number): number {
    const t = this.tokens[i]!;
    if (t.part === 'punctuation') return this.#mark(i);
    if (t.part === 'coordinator') return this.#join(i);
    if (t.part === 'subordinator' || t.part === 'wh' || this.#isJoint(i)) return this.#open(i);
    const group = readVerbGroup(this.tokens, i);
    if (group) return this.#verb(group);
    if (t.part === 'preposition' || t.part === 'to' || t.part === 'verb' || t.part === 'auxiliary') {
      this.#governor = i;
      return i + 1;
    }
    if (t.lower === 'whoever' && this.#isFinite(i + 1)) return this.#whoever(i);
    const chunk = chunkAt(this.tokens, i);
    // "for now no one", "by then Bob", "at 10:12 Bob"
    const isTime = (t.part === 'adverb' && pointsInTime.has(t.lower)) || (t.part === 'number' && hasTime(t));
    if (isTime && this.#governor === i - 1) this.#governor = -1;
    if (!chunk) return i + 1;
    this.#phrase(chunk);
    return chunk.last + 1;
  }

  /** "Whoever reviewed it should have": anyone, and a clause that describes them. */
  #whoever(i: number): number {
    this.#phrase({ first: i, last: i });
    this.#frame = frameAt(i, 'who', this.#frame, { first: i, last: i, parts: [{ first: i, last: i }] });
    return i + 1;
  }

  #phrase({ first, last }: Chunk): void {
    const frame = this.#frame;
    const governor = this.tokens[this.#governor];
    const isSaid = governor?.part === 'verb' && is('says', governor.verb!.lemma);
    const chunk: Phrase = { first, last, parts: [{ first, last }], isSaid };
    this.#governor = -1;
    if (governor) frame.near = chunk;
    else if (!this.#isBeside(chunk)) {
      if (!frame.clause) this.#subject(frame, chunk);
      frame.near = frame.clause ? chunk : frame.np;
    }
  }

  /** "the failover last night", "the failover itself": no phrase of its own. */
  #isBeside(chunk: Phrase): boolean {
    const { np, clause } = this.#frame;
    if (np && !clause && isTime(this.tokens, chunk)) return true;
    if (chunk.first < chunk.last) return false;
    // "the failover itself", "we both"
    const { lower } = this.tokens[chunk.first]!;
    return is('reflexive', lower) || (np?.last === chunk.first - 1 && !clause && is('floating', lower));
  }

  /** What may be the subject of a frame, joined to what stands before it or instead of it. */
  #subject(frame: Frame, chunk: Phrase): void {
    const { np } = frame;
    const { first, last } = chunk;
    const before = this.tokens[first - 1];
    if (np && before?.part === 'coordinator' && (before.lower === 'but' || !is('turn', before.lower))) {
      frame.np = { first: np.first, last, parts: [...np.parts, chunk] };
      return;
    }
    const isBehindComma = before?.lower === ',';
    frame.outer = np && !isBehindComma && !isTime(this.tokens, np) && !this.#isWh(np) ? np : undefined;
    const isSeries = np && isBehindComma && this.#goesOnWithAnd(last + 1);
    frame.np = isSeries ? { first: np.first, last, parts: [...np.parts, chunk] } : chunk;
  }

  /** "A, B and C": a series, where "and" follows. */
  #goesOnWithAnd(i: number): boolean {
    return (
      is('series', lowerAt(this.tokens, i)) ||
      (this.tokens[i]?.lower === ',' && this.tokens[i + 1]?.part === 'coordinator')
    );
  }

  #isWh({ first }: Chunk): boolean {
    return this.tokens[first]!.part === 'wh';
  }

  #mark(i: number): number {
    const { lower } = this.tokens[i]!;
    const frame = this.#frame;
    this.#governor = -1;
    if (asides.has(lower) && !frame.clause && frame.np) {
      const behind = this.#endOfAside(i, lower);
      if (behind > 0) return behind;
    }
    if (lower === "'") return i + 1;
    if (lower === ',') {
      // "Because she was tired, ...": what was opened is complete, or never was a clause.
      if (frame.up && (frame.clause || !is('relative', frame.joint))) this.#close();
    } else if (lower === '(' || lower === '[') {
      this.#outside.push(frame);
      this.#frame = frameAt(i + 1);
    } else if (lower === ')' || lower === ']') this.#frame = this.#outside.pop() ?? frame;
    else if (lower === this.#quoted) this.#quoted = undefined;
    else if (quotes.has(lower)) return this.#quote(i);
    else if (this.#isStop(i)) this.#frame = frameAt(i + 1);
    return i + 1;
  }

  /** Does a mark end what is said; not "approx. 40", "3 a.m. and"? */
  #isStop(i: number): boolean {
    const { lower } = this.tokens[i]!;
    if (lower === '.') return !/^[\p{Ll}\p{N}]/u.test(this.tokens[i + 1]?.text ?? '');
    return endMarks.has(lower);
  }

  /** Leaves the frames that are complete, up to one that waits for its verb. */
  #close(): void {
    let frame = this.#frame.up!;
    while (frame.up && (frame.clause || !frame.np)) frame = frame.up;
    this.#frame = frame;
  }

  /** Words of others: where they hold no clause or hang on a verb, they are a phrase. */
  #quote(i: number): number {
    const close = quotes.get(this.tokens[i]!.lower)!;
    const end = this.tokens.findIndex((t, k) => k > i && t.lower === close);
    if (end < 0) return i + 1;
    const before = this.tokens[i - 1];
    const isPhrase = before?.part === 'word' || before?.part === 'verb' || before?.lower === ':';
    if (!isPhrase || this.#isFinite(i + 1) || this.#holdsClause(i + 1, end)) {
      this.#quoted = close;
      if (isPhrase && !this.#isFinite(i + 1)) this.#frame = frameAt(i, 'that', this.#frame);
      return i + 1;
    }
    // 'the word "careless"'
    const { np, clause } = this.#frame;
    if (!clause && np?.last === i - 1) this.#frame.np = { ...np, last: end };
    return end + 1;
  }

  #holdsClause(from: number, end: number): boolean {
    return this.tokens.slice(from, end).some((_, k) => {
      const group = readVerbGroup(this.tokens, from + k);
      return group !== undefined && (group.auxiliary || group.modal !== undefined);
    });
  }

  /** Behind "the archive, unfortunately,": where the verb follows that the subject waits for. */
  #endOfAside(i: number, mark: string): number {
    for (let k = i + 1; k < Math.min(this.tokens.length, i + 16); k++) {
      const { part, lower } = this.tokens[k]!;
      if (lower === mark) return k > i + 1 && this.#isFinite(k + 1) ? k + 1 : -1;
      const isRelative = is('relative', lower) && !(lower === 'that' && !this.#isJoint(k));
      if (isRelative || part === 'subordinator' || (part === 'punctuation' && lower !== '.')) return -1;
    }
    return -1;
  }

  /** Does a finite verb begin at the token, adverbs left aside? */
  #isFinite(i: number): boolean {
    const k = this.#overAdverbs(i);
    const group = readVerbGroup(this.tokens, k);
    return group !== undefined && !group.inverted;
  }

  #overAdverbs(i: number): number {
    let k = i;
    const isOver = ({ part, lower }: Token) =>
      part === 'adverb' || part === 'negation' || (lower === 'no' && lowerAt(this.tokens, k + 1) === 'longer');
    while (k < this.tokens.length && isOver(this.tokens[k]!)) k++;
    return k;
  }

  #join(i: number): number {
    const frame = this.#frame;
    // "and then could not stop": one joint.
    const last = lowerAt(this.tokens, i + 1) === 'then' && lowerAt(this.tokens, i) !== 'then' ? i + 1 : i;
    const next = this.#overAdverbs(last + 1);
    this.#governor = -1;
    const group = readVerbGroup(this.tokens, next);
    if (group && !group.inverted && (this.#isInfinitive(i, group) || this.#isSecondOf(i, group))) {
      this.#governor = group.verb;
      return group.verb + 1;
    }
    if (group && !group.inverted) {
      const from = this.#carrier(group);
      if (from) this.#frame = { ...frameAt(i, this.tokens[i]!.lower, from.up, from.described), np: carriedFrom(from) };
    } else if (group?.inverted || (!frame.clause && is('turn', this.tokens[i]!.lower))) this.#frame = frameAt(i);
    else if (frame.clause && !is('relative', lowerAt(this.tokens, next)))
      this.#frame = frameAt(i, this.tokens[i]!.lower, frame.up, frame.described);
    return last + 1;
  }

  /** "to find and catch it": a base form that shares the "to" before. */
  #isInfinitive(i: number, { first, verb }: VerbGroup): boolean {
    const form = this.tokens[first]!.verb;
    const isBare = this.tokens[first]!.lower === 'be' || (first === verb && form?.base && !form.past);
    if (!isBare) return false;
    const from = this.#drafts.at(-1)?.verb ?? 0;
    return this.tokens.slice(from, i).some((t, k) => t.part === 'to' && this.tokens[from + k + 1]?.part === 'verb');
  }

  /** "to be enabled or disabled": a participle that shares the "be" of an infinitive or a gerund before. */
  #isSecondOf(i: number, group: VerbGroup): boolean {
    const before = this.tokens[i - 1];
    if (!this.#isBareParticiple(group) || before?.part !== 'verb' || !before.verb!.participle) return false;
    const k = this.#indexBefore(i - 1);
    const be = lowerAt(this.tokens, k);
    return be === 'being' || (be === 'be' && partAt(this.tokens, k - 1) === 'to');
  }

  /** A participle without an auxiliary of its own, and without an object, which an active verb would have. */
  #isBareParticiple({ first, verb }: VerbGroup): boolean {
    return first === verb && this.tokens[verb]!.verb?.participle === true && !isObjectAt(this.tokens, verb + 1);
  }

  /** The clause whose subject a verb behind "and" or a comma shares. */
  #carrier(group: VerbGroup): Frame | undefined {
    let frame: Frame | undefined = this.#frame;
    while (frame && !frame.clause) frame = frame.up;
    const inner = frame?.clause?.subject;
    // "We assumed the backup worked and never verified it": what only people do goes back to the people before.
    if (inner?.who !== 'thing' || group.passive || group.lemma === 'be' || this.#isParallel(frame!, group))
      return frame;
    const waits = (up: Frame) => !up.clause && up.np !== undefined;
    const tellsOfPeople = ({ clause }: Frame) =>
      clause !== undefined && !clause.relative && arePeople(clause.subject?.who);
    let up = frame!.up;
    while (up && !waits(up) && !tellsOfPeople(up)) up = up.up;
    return up && !waits(up) && this.#isDeed(frame!, group) ? up : frame;
  }

  /** "are supported or patched": one "be" for both. */
  #isParallel({ clause }: Frame, group: VerbGroup): boolean {
    const isBeside =
      this.tokens[clause!.verb + 1]?.part === 'coordinator' && this.#overAdverbs(clause!.verb + 2) === group.first;
    return clause!.passive && isBeside && this.#isBareParticiple(group);
  }

  /** Is a verb behind "and" something that people do, rather than the thing that the frame before is about? */
  #isDeed({ clause, near }: Frame, group: VerbGroup): boolean {
    const isActive = isObjectAt(this.tokens, group.verb + 1) && !near;
    return (
      isActive || is('diligence', group.lemma) || is('verify', group.lemma) || clause!.passive || clause!.lemma === 'be'
    );
  }

  /** Is it "who", or a "that" that opens a clause? */
  #isJoint(i: number): boolean {
    const { lower } = this.tokens[i]!;
    if (lower === 'who' || lower === 'whom') return true;
    if (lower !== 'that') return false;
    const before = this.tokens[i - 1];
    if (before?.part === 'coordinator') return isObjectAt(this.tokens, i + 1);
    const isBehindWord = isPart(before, 'word', 'verb', 'pronoun', 'adverb', 'number') || before?.lower === ',';
    if (!before || !isBehindWord) return beforeThat.has(before?.lower ?? '') && this.#clauseFollows(i + 1);
    if (this.#isFinite(i + 1)) return before.part !== 'verb' || !is('says', before.verb!.lemma);
    return this.#clauseFollows(i + 1);
  }

  /** Does a phrase with its verb begin at the token? */
  #clauseFollows(i: number): boolean {
    const chunk = chunkAt(this.tokens, this.#overAdverbs(i));
    for (let k = chunk ? chunk.last + 1 : this.tokens.length; k < Math.min(this.tokens.length, i + 25); k++) {
      const { lower } = this.tokens[k]!;
      if (readVerbGroup(this.tokens, k) || lower === 'who' || quotes.has(lower)) return true;
      if (lower === ',') return this.tokens[i - 2]?.part === 'verb';
      if (isBorder(this.tokens[k]!)) return false;
    }
    return false;
  }

  /** A word that opens a clause: "who", "that", "because", "why". */
  #open(i: number): number {
    const t = this.tokens[i]!;
    const before = this.tokens[i - 1];
    const frame = this.#frame;
    const governed = this.#governor;
    this.#governor = -1;
    const start = before && (before.lower === ',' || before.part === 'coordinator') ? i - 1 : i;
    const isAdverbial = adverbial.has(t.lower);
    const described =
      is('relative', t.lower) || (isAdverbial && !frame.clause && frame.np?.last === i - 1)
        ? this.#describedAt(i)
        : undefined;
    this.#frame = frameAt(start, t.lower, frame, described && this.#widen(described, t.lower === 'who'));
    // "which team", "whose patch": a phrase by itself.
    if (t.part === 'wh') {
      const chunk = chunkAt(this.tokens, i + 1);
      if (chunk && this.tokens[i + 1]!.part === 'word') {
        const np = { first: i, last: chunk.last, parts: [chunk] };
        this.#frame.np = np;
        return chunk.last + 1;
      }
    }
    // "While migrating it we": no clause of its own.
    const next = this.tokens[this.#overAdverbs(i + 1)];
    if (t.part === 'subordinator' && next?.verb?.gerund && next.part === 'verb') this.#frame = frame;
    if (governed >= 0 && governed < i - 1) this.#governor = -1;
    return i + 1;
  }

  /** What a relative clause describes, with what stands before it: "[the nurse on the ward] who"; "thanks to [Renata], who". */
  #widen(near: Phrase, isWho: boolean): Phrase {
    const { np, clause } = this.#frame;
    const waits = !clause && np && near.first >= np.first ? np : undefined;
    const isPeople = (phrase: Phrase) => arePeople(typedOnce(this.tokens, phrase).who);
    const isApart = waits && this.tokens.slice(waits.last, near.first).some((t) => t.lower === ',');
    if (waits && waits !== near && (isApart || (isWho && isPeople(near) && !isPeople(waits)))) return near;
    const described = { ...near, ...waits, last: near.last, isPeople: isWho };
    if (waits) this.#frame.np = described;
    return described;
  }

  /** The phrase that a relative clause at token `i` describes; none where "that" tells what was said or known. */
  #describedAt(i: number): Phrase | undefined {
    const { near, clause, described, np } = this.#frame;
    const before = partAt(this.tokens, i - 1);
    const { lower } = this.tokens[i]!;
    if (before === 'coordinator') return clause ? described : np;
    if (lower === 'who' && before === 'preposition') return undefined;
    const isThat = lower === 'that';
    if (isThat && near && !this.#isFinite(i + 1) && this.#isSaid(this.#frame, near)) return undefined;
    const end = lowerAt(this.tokens, i - 1) === ',' || before === 'preposition' ? i - 2 : i - 1;
    if (near && (near.last === end || lowerAt(this.tokens, end) === ')')) return near;
    // "things were done that should not have been"
    const subject = isThat && this.#isFinite(i + 1) ? clause?.subject : undefined;
    return subject && asPhrase(subject, false);
  }

  /** "the fact that", "sure that", "told the ward that": what follows is said, and describes nothing. */
  #isSaid({ clause }: Frame, { first, last, parts }: Phrase): boolean {
    const head = this.tokens[parts.at(-1)?.last ?? last]!;
    if (isNoun('message', head.lower)) return true;
    if (!clause) return false;
    return (first === last && head.part === 'word' && !head.lower.endsWith('s')) || is('says', clause.lemma);
  }

  #verb(group: FoundGroup): number {
    this.#governor = -1;
    const { np } = this.#frame;
    const place = this.#placeOf(group);
    // A participle that hangs on the phrase before it governs what follows.
    if (place) this.#tell(group, place, np !== undefined);
    else this.#governor = group.verb;
    return group.verb + 1;
  }

  /** Puts a clause into its place. */
  #tell({ inverted, ...verb }: FoundGroup, { at, subject }: Place, isBehindNoun: boolean): void {
    const typed = subject && withActor(this.tokens, typedOnce(this.tokens, subject), verb);
    // "evaluate what should be done": no thing that is known.
    const isOpen =
      typed &&
      verb.modal &&
      at.up?.clause &&
      typed.first === typed.last &&
      lowerAt(this.tokens, typed.first) === 'what';
    const draft: Draft = {
      ...verb,
      ...this.#voiceOf(verb, at, typed, isBehindNoun),
      frame: at,
      subject: isOpen ? { ...typed, who: 'none' } : typed,
      relative:
        at.described !== undefined ||
        (at.joint === 'which' && at.up?.clause !== undefined) ||
        (at.joint === 'what' && !inverted && at.np !== undefined),
      inverted: inverted !== undefined,
    };
    at.clause = draft;
    at.near = undefined;
    this.#frame = at;
    this.#drafts.push(draft);
  }

  /** "was tested and approved", "a job started by hand": passive without an auxiliary of its own. */
  #voiceOf(group: VerbGroup, at: Frame, subject: Subject | undefined, isBehindNoun: boolean): Partial<VerbGroup> {
    const { first, verb } = group;
    const isBare = first === verb && this.tokens[verb]!.verb?.participle === true;
    if (!isBare || isObjectAt(this.tokens, verb + 1)) return {};
    const isShared = at.joint !== '' && subject?.carried === true;
    const before = isShared ? this.#drafts.findLast((d) => d.subject?.first === subject.first) : this.#drafts.at(-1);
    if (before?.passive && (isShared || (isBehindNoun && is('series', at.joint))))
      return { passive: true, perfect: before.perfect, past: before.past };
    const isBy = lowerAt(this.tokens, verb + 1) === 'by' && !group.auxiliary;
    return isBy && subject?.who === 'thing' && !subject.carried ? { passive: true } : {};
  }

  /** Which frame a verb belongs to, and its subject there; undefined where it is only a participle. */
  #placeOf(group: FoundGroup): Place | undefined {
    const frame = this.#frame;
    const { inverted } = group;
    if (inverted) {
      const at = frame.clause ? frameAt(group.first, '', frame.up) : frame;
      return { at, subject: { ...inverted, parts: [inverted] } };
    }
    if (frame.clause) return this.#placeBehind(frame, frame.clause, group);
    // "The engineer who deployed the service and the database did not ...": what is joined was an object.
    const waiting = this.#waiting(frame.up);
    const isJoined = is('series', frame.joint) && frame.np && !frame.np.carried;
    return this.#placeInOpen(waiting && isJoined && !this.#tellsAgain(group.verb + 1) ? waiting : frame, group);
  }

  /** The place of a verb that stands behind a complete clause. */
  #placeBehind(frame: Frame, clause: Draft, group: FoundGroup): Place | undefined {
    const waiting = this.#waiting(frame.up);
    const near = frame.near && this.#endsAt(frame.near, group.first) ? frame.near : undefined;
    const said = near && this.#placeOfNear(near, clause, group, waiting === undefined);
    if (said) return said;
    if (waiting) {
      if (this.#mayBeParticiple(group) && this.#tellsAgain(group.verb + 1)) return undefined;
      this.#frame = waiting;
      return this.#placeInOpen(waiting, group);
    }
    if (this.#before(group.first)?.lower === ',') {
      const from = this.#carrier(group);
      return { at: frameAt(group.first, ',', from?.up, from?.described), subject: carriedFrom(from) };
    }
    if (this.#mayBeParticiple(group)) return undefined;
    return this.#placeOfDescribed(frame) ?? (near && { at: frameAt(near.first, '', frame), subject: near });
  }

  /** A clause whose subject is the phrase that ends right before its verb. */
  #placeOfNear(near: Phrase, clause: Draft, group: FoundGroup, isFree: boolean): Place | undefined {
    const { tokens } = this;
    const frame = this.#frame;
    const isParticiple = this.#isParticipleOnly(group);
    // "until customers called", "than it was": the preposition joins.
    const preposition = this.#prepositionOf(near);
    if (preposition >= 0 && !isParticiple)
      return { at: frameAt(preposition, tokens[preposition]!.lower, frame), subject: near };
    if (frame.outer && frame.outer !== near) return { at: frameAt(near.first, '', frame, frame.outer), subject: near };
    const isPronoun = is('subject-pronoun', tokens[near.last]!.lower);
    const isSaid = lowerAt(tokens, near.first - 1) === 'sure' || near.isSaid || is('says', clause.lemma);
    const isNeeded = isSaid && !isParticiple && (isFree || this.#tellsAgain(group.verb + 1));
    return isPronoun || isNeeded ? { at: frameAt(near.first, 'that', frame), subject: near } : undefined;
  }

  /** "said the person who knew it did not tell": what a relative clause describes is the subject of what is said. */
  #placeOfDescribed(frame: Frame): Place | undefined {
    for (let { up, described } = frame; up; { up, described } = up)
      if (described && up.clause && is('says', up.clause.lemma))
        return { at: frameAt(described.first, 'that', up), subject: { ...described, isWhole: true } };
    return undefined;
  }

  /** The preposition before a phrase that may open a clause; -1 where there is none. */
  #prepositionOf({ first }: Phrase): number {
    return is('joining', lowerAt(this.tokens, first - 1)) ? first - 1 : -1;
  }

  /** A verb without auxiliary that may be a participle. */
  #mayBeParticiple({ first, verb }: FoundGroup): boolean {
    return first === verb && this.#formOf(verb)?.participle === true;
  }

  /** "broken", "taken": no past form. */
  #isParticipleOnly(group: FoundGroup): boolean {
    return this.#mayBeParticiple(group) && !this.#formOf(group.verb)!.past;
  }

  #formOf(i: number): Token['verb'] {
    return this.tokens[i]!.part === 'verb' ? this.tokens[i]!.verb : undefined;
  }

  /** The place of a verb in a frame that has none yet. */
  #placeInOpen(frame: Frame, group: FoundGroup): Place | undefined {
    if (frame.np) return this.#placeOfSubject(frame, frame.np, group);
    const { near } = frame;
    const subject = this.#subjectOfJoint(frame, group);
    if (subject) return { at: frame, subject };
    const endsNear = near !== undefined && this.#endsAt(near, group.first);
    if (endsNear && near.isSaid) return { at: frameAt(near.first, 'that', frame), subject: near };
    if (this.#isAct(frame, group))
      return {
        at: frame,
        subject: { first: this.#startOfAct(frame, group.first), last: this.#indexBefore(group.first), parts: [] },
      };
    const mayBeParticiple = this.#mayDescribe(group);
    if (endsNear) {
      // "before the second signature was there": a preposition joins.
      const preposition = this.#prepositionOf(near);
      if (preposition >= 0) return { at: frameAt(preposition, this.tokens[preposition]!.lower, frame), subject: near };
      return mayBeParticiple ? undefined : { at: frame, subject: near };
    }
    const isFirst = this.tokens
      .slice(frame.start, group.first)
      .every((t) => isPart(t, 'adverb', 'negation', 'punctuation', 'coordinator') || hasTime(t));
    if (mayBeParticiple && !(isFirst && this.#formOf(group.verb)!.past)) return undefined;
    return { at: frame, subject: undefined };
  }

  /** What opens the frame or stands behind "there was" as its subject. */
  #subjectOfJoint({ joint, described, start }: Frame, { first, verb, lemma, modal }: FoundGroup): Phrase | undefined {
    const { tokens } = this;
    if (described && is('relative', joint) && joint !== 'whose') return described;
    if (is('who-or-what', joint)) {
      const at = tokens[start]!.lower === joint ? start : start + 1;
      return { first: at, last: at, parts: [{ first: at, last: at }] };
    }
    const isThere = lemma === 'be' && !modal && lowerAt(tokens, first - 1) === 'there';
    const chunk = isThere ? chunkAt(tokens, verb + 1) : undefined;
    return chunk && { ...chunk, parts: [chunk] };
  }

  /** Where an act may begin: behind the "and" that opens a frame, or behind what stands in front: "In the end, doing nothing was". */
  #startOfAct({ start }: Frame, first: number): number {
    const comma = this.tokens.findLastIndex(({ lower }, k) => lower === ',' && k > start && k < first);
    if (comma > 0 && this.tokens[comma + 1]!.verb?.gerund) return comma + 1;
    return partAt(this.tokens, start) === 'coordinator' ? start + 1 : start;
  }

  /** "To deploy on a Friday was", "Restarting it cleared", "What they missed was": an act or a clause is the subject. */
  #isAct(frame: Frame, { first }: FoundGroup): boolean {
    const start = this.#startOfAct(frame, first);
    const head = this.tokens[this.#overAdverbs(start)];
    const before = this.#before(first);
    if (!head || first <= start || before?.lower === ',' || before?.part === 'subordinator') return false;
    return isPart(head, 'to', 'wh', 'subordinator') || head.verb?.gerund === true;
  }

  /** May a verb be a participle that describes the noun before it? A form that is a base first is none. */
  #mayDescribe(group: FoundGroup): boolean {
    const form = this.#formOf(group.verb);
    return this.#mayBeParticiple(group) && !(form!.base && !form!.past);
  }

  /** The place of a verb whose frame has a phrase that waits for it. */
  #placeOfSubject(frame: Frame, np: Phrase, group: FoundGroup): Place | undefined {
    const { outer, near } = frame;
    const isSaid = near?.isSaid && near.first > np.last && this.#endsAt(near, group.first);
    if (isSaid && !(this.#formOf(group.verb)?.participle && !this.#formOf(group.verb)!.past))
      return { at: frameAt(near.first, 'that', frame), subject: near };
    if (this.#isParted(np, group)) return { at: frameAt(group.first), subject: undefined };
    if (this.#mayDescribe(group) && (!this.#formOf(group.verb)!.past || this.#onlyDescribes(frame, np, group)))
      return undefined;
    const subject = np.carried || np.isWhole ? np : { ...np, last: this.#lastOf(np, group.first) };
    if (!outer) return { at: frame, subject };
    // "the pump the fitter replaced": a clause that describes the first, which goes on waiting.
    frame.np = { ...outer, isWhole: true };
    frame.outer = undefined;
    return { at: frameAt(np.first, '', frame, outer), subject: np };
  }

  /** "lol, forgot to push": a comma alone parts them. */
  #isParted(np: Phrase, { first }: FoundGroup): boolean {
    if (np.carried || this.#before(first)?.lower !== ',') return false;
    const commas = this.tokens.slice(np.last, first).filter((t) => t.lower === ',').length;
    return commas === 1 && !this.#drafts.some((d) => d.verb > np.last);
  }

  /** "the node drained at noon failed": the verb of the phrase is another one. */
  #onlyDescribes(frame: Frame, np: Phrase, { verb, lemma }: FoundGroup): boolean {
    const saysSo = is('says', lemma) && !isPart(this.tokens[verb + 1], 'to', 'preposition');
    const needsTwo = saysSo || frame.outer !== undefined || this.#waiting(frame.up) !== undefined;
    return !np.carried && !needsTwo && !isObjectAt(this.tokens, verb + 1) && this.#tellsAgain(verb + 1);
  }

  /** The nearest frame around that waits for its verb. */
  #waiting(from: Frame | undefined): Frame | undefined {
    let frame = from;
    while (frame && (frame.clause || !(frame.np || this.#opensWithAct(frame)))) frame = frame.up;
    return frame;
  }

  #opensWithAct({ start }: Frame): boolean {
    const head = this.tokens[start];
    return head?.part === 'to' || head?.part === 'wh' || head?.part === 'subordinator' || head?.verb?.gerund === true;
  }

  /** Does a phrase end right before a token, adverbs left aside? */
  #endsAt({ last }: Chunk, i: number): boolean {
    return this.#indexBefore(i) === last || this.#isJoined(last, i);
  }

  /** "the second signature on the form was": what hangs on a phrase stands between. */
  #isJoined(last: number, i: number): boolean {
    return this.tokens
      .slice(last + 1, i)
      .every(({ part }) => part === 'adverb' || part === 'negation' || part === 'preposition');
  }

  #indexBefore(i: number): number {
    let k = i - 1;
    while (k >= 0 && (this.tokens[k]!.part === 'adverb' || this.tokens[k]!.part === 'negation')) k--;
    return k;
  }

  #before(i: number): Token | undefined {
    return this.tokens[this.#indexBefore(i)];
  }

  /** The last token of a subject with what hangs on it, up to a mark or a clause within. */
  #lastOf({ last }: Chunk, first: number): number {
    let k = last;
    while (k + 1 < first && !isPart(this.tokens[k + 1], 'punctuation', 'wh', 'subordinator') && !this.#isJoint(k + 1))
      k++;
    while (
      k > last &&
      (this.tokens[k]!.part === 'adverb' ||
        this.tokens[k]!.part === 'negation' ||
        is('floating', this.tokens[k]!.lower) ||
        is('reflexive', this.tokens[k]!.lower))
    )
      k--;
    return k;
  }

  /** Does another finite verb follow that needs the subject more: "the node drained at noon failed"? */
  #tellsAgain(from: number): boolean {
    for (let k = from; k < Math.min(this.tokens.length, from + 25); k++) {
      const t = this.tokens[k]!;
      if (isBorder(t) || this.#isJoint(k) || is('joining', t.lower)) return false;
      if (t.part === 'determiner' || t.part === 'pronoun') {
        const before = this.tokens[k - 1]!;
        if (k === from || !isPart(before, 'preposition', 'to', 'verb', 'determiner')) return false;
      }
      const group = readVerbGroup(this.tokens, k);
      if (group) return group.modal !== undefined || group.auxiliary || this.tokens[group.verb]!.verb!.past;
    }
    return false;
  }
}

function frameAt(start: number, joint = '', up?: Frame, described?: Phrase): Frame {
  return { start, joint, up, described, np: undefined, outer: undefined, clause: undefined, near: undefined };
}

/** The subject of a frame's clause, for another that shares it. */
function carriedFrom(frame: Frame | undefined): Phrase | undefined {
  const subject = frame?.clause?.subject;
  return subject && asPhrase(subject, true);
}

const asPhrase = (subject: Subject, carried: boolean): Phrase => ({
  first: subject.first,
  last: subject.last,
  parts: [],
  carried: { ...subject, carried },
});

/** Who is meant by a phrase; several joined by "and" are a group. */
function typedOnce(tokens: readonly Token[], { first, last, parts, carried, isPeople }: Phrase): Subject {
  if (carried) return carried;
  const [part, ...others] = parts;
  const opening = tokens[first]!;
  if (first === last && opening.lower === 'who') return { who: 'person', head: opening, first, last, carried: false };
  if (!part || (first === last && opening.part === 'wh'))
    return { who: 'thing', head: opening, first, last, carried: false };
  const read = readPhrase(tokens, part, last);
  if (!others.length) return { ...read, first, last, who: isPeople ? describedByWho(read) : read.who };
  const rest = others.map((other) => readPhrase(tokens, other));
  const all = [read, ...rest];
  const isAnd = tokens.slice(first, last).some((t) => t.lower === 'and');
  // Two words that may be products are no people because an "and" joins them.
  const areAll =
    all.every((s) => arePeople(s.who) || s.name) && all.some((s) => arePeople(s.who) || s.name === 'person');
  const end = all.at(-1)!;
  const who = areAll ? (isAnd ? 'group' : end.who) : 'thing';
  const names = all.every((s) => s.name === 'person') ? { name: 'person' as const } : {};
  return { who, head: end.head, first, last, carried: false, ...names };
}

/** "The one who", "those who", "the rigger who": nothing but people is described by "who". */
function describedByWho({ who, head, name }: Subject): Who {
  if (who !== 'thing' || name) return who;
  const isOne = head.part === 'determiner' ? is('one-determiner', head.lower) : !looksPlural(head.lower);
  return isOne ? 'person' : 'group';
}

const attackers = new Set(
  (
    'attacker attackers hacker hackers intruder intruders adversary adversaries criminal criminals scammer scammers spammer spammers ' +
    'phisher phishers fraudster fraudsters thief thieves malicious abuser abusers bot bots impersonator impersonators'
  ).split(' '),
);

/** Attackers are not protected by a blameless review; a pronoun after one stands for it (guard X4). */
function excludeAttackers(tokens: readonly Token[], subject: Subject): Subject {
  if (!arePeople(subject.who)) return subject;
  const phrase = tokens.slice(subject.first, subject.last + 1).some((t) => attackers.has(t.lower));
  const pronoun =
    is('stand-in', subject.head.lower) && tokens.slice(0, subject.first).some((t) => attackers.has(t.lower));
  return phrase || pronoun ? { ...subject, who: 'thing' } : subject;
}

/** "These are short, but they should be complete", "the trials ran longer than they should have": said of the things before. */
function excludeThings(drafts: readonly Draft[], n: number, subject: Subject): Subject {
  const { lemma, passive } = drafts[n]!;
  if (subject.head.lower !== 'they') return subject;
  const before = drafts[n - 1];
  // "it changed the values, so they did not include an id": nobody was spoken of.
  if (
    n > 0 &&
    is('what-things-do', lemma) &&
    !drafts.slice(0, n).some((each) => each.subject && arePeople(each.subject.who))
  )
    return { ...subject, who: 'thing' };
  // "what they tested; they did not test": the same are meant.
  const meant = drafts.slice(0, n).findLast((each) => each.subject && each.subject.head.lower !== 'they')?.subject;
  if (meant?.who !== 'thing' || !isPlural(meant)) return subject;
  const saysHow = lemma === '' || (passive ? before?.passive === true : lemma === 'be');
  return saysHow || is('how-things-go', lemma) || mayDo(meant, lemma) ? { ...subject, who: 'thing' } : subject;
}

/**
 * "The tests ... did not detect it", "the scanners ... missed it": what is there to see it may see it itself. Alarms are missed by
 * people.
 */
const mayDo = ({ head: { lower } }: Subject, lemma: string): boolean =>
  lemma === 'miss'
    ? isMachine(lower)
    : (['verify', 'perceive', 'reveal'] as const).some((name) => is(name, lemma)) &&
      (isMachine(lower) || (['defence', 'running', 'machinery'] as const).some((name) => isNoun(name, lower)));

const isPlural = ({ head: { lower, part } }: Subject): boolean =>
  part === 'determiner' ? lower === 'these' || lower === 'those' : looksPlural(lower);

/** Where the next clause begins, with what joins it; else the end of the sentence. */
function clauseEnd(tokens: readonly Token[], drafts: readonly Draft[], n: number): number {
  const { verb } = drafts[n]!;
  const next = drafts[n + 1];
  let end = next ? beforeJoints(tokens, startOf(next, verb), verb) : tokens.length;
  const isEnd = ({ lower }: Token) => (next ? lower === ':' : stops.has(lower) || lower === '…');
  while (end > 0 && isEnd(tokens[end - 1]!)) end--;
  // A dash, a semicolon or a list mark (", (b)") ends what is said here.
  const stop = tokens.findIndex(
    (t, k) =>
      k > verb &&
      k < end &&
      (t.lower === ';' || dashes.has(t.lower) || (t.lower === ',' && lowerAt(tokens, k + 1) === '(')),
  );
  return stop > 0 ? stop : Math.max(end, verb + 1);
}

/** Where a clause begins that follows the verb of another. */
function startOf({ subject, first, frame }: Draft, verb: number): number {
  // "told [the admin] who had set it up": what is described belongs to this clause, unless it waits for a verb that follows.
  const isOurs = frame.described !== undefined && is('relative', frame.joint) && (frame.up?.clause?.verb ?? 0) <= verb;
  const isOwn = subject && !isOurs && !subject.carried && subject.first > verb && subject.first < first;
  const start = isOwn ? subject.first : first;
  return frame.start > verb && frame.start < start ? frame.start : start;
}

/** The place before the words that join what begins at `end`. */
function beforeJoints(tokens: readonly Token[], end: number, verb: number): number {
  let k = end - 1;
  while (k > verb && tokens[k]!.part === 'adverb') k--;
  return k > verb && isJoining(tokens[k]!) ? beforeJoints(tokens, k, verb) : end;
}

const isJoining = ({ part, lower }: Token): boolean =>
  part === 'coordinator' || part === 'subordinator' || lower === ',' || joints.has(lower);

const joints = wordSet('who that which than');

function parentOf(drafts: readonly Draft[], frame: Frame): number | undefined {
  let up = frame.up;
  while (up && !up.clause) up = up.up;
  const at = up ? drafts.findIndex((draft) => draft.frame === up) : -1;
  return at < 0 ? undefined : at;
}

function moodOf(tokens: readonly Token[], drafts: readonly Draft[], n: number): Mood {
  const draft = drafts[n]!;
  const { up } = draft.frame;
  const isAsked = tokens.slice(draft.verb).find((t) => stops.has(t.lower))?.lower === '?';
  if (isSupposed(tokens, draft, isAsked)) return 'supposed';
  if (isWhClause(draft) && up?.clause)
    return is('asks', up.clause.lemma) || (isAsked && !up.up) ? 'question' : 'statement';
  if (asksAlone(draft) || (isAsked && !up && (draft.inverted || !drafts.slice(n + 1).some((d) => !d.frame.up))))
    return 'question';
  if (isDemand(tokens, draft)) return 'demand';
  const above = up?.clause ?? drafts[n - 1];
  return above?.lemma === 'suppose' && !above.subject ? 'supposed' : 'statement';
}

/** "if", "whether", "when it fails", "had we known" */
function isSupposed(tokens: readonly Token[], draft: Draft, isAsked: boolean): boolean {
  const { frame, past, inverted, first } = draft;
  if (is('if', frame.joint)) return true;
  if (!inverted) return (frame.joint === 'when' || frame.joint === 'whenever') && !past && !frame.described;
  return frame.joint === '' && !isAsked && imagining.has(tokens[first]!.lower);
}

/** "had we known": in front of their subject. */
const imagining = wordSet('had should were');

const isWhClause = ({ frame, relative }: Draft): boolean => !relative && is('question-word', frame.joint);

/** "Who did it", "why was it late": asks without a question mark. */
const asksAlone = (draft: Draft): boolean =>
  isWhClause(draft) && !draft.frame.up?.np && (draft.inverted || is('who-or-what', draft.frame.joint));

/** A base form that nobody is the subject of. */
function isDemand(tokens: readonly Token[], { subject, modal, first, verb }: Draft): boolean {
  if (subject || modal) return false;
  const { lower, part, verb: form } = tokens[first]!;
  if (lower === 'never' && tokens[verb]!.verb?.base) return true;
  return part === 'verb' ? form!.base && (!form!.past || lower === 'let') : lower === 'do' || lower === 'be';
}

/** "Let it be", "ask before you cut it": a form that is base and past at once is the base where something is demanded. */
function isPresent(tokens: readonly Token[], drafts: readonly Draft[], n: number): boolean {
  const { first, verb, subject, lemma } = drafts[n]!;
  if (first !== verb || !tokens[verb]!.verb?.base) return false;
  const before = drafts[n - 1];
  // "Could not wait and let them down": the modal goes on.
  if (subject?.carried && before?.modal && !before.perfect) return true;
  return subject ? n > 0 && moodOf(tokens, drafts, n - 1) === 'demand' : lemma === 'let';
}
