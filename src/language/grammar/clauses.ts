import { is } from '../lexicon';
import type { Clause, Mood } from './clause';
import { chunkAt, isTime, readPhrase, type Chunk, type Subject } from './noun-phrase';
import type { Token } from './token';
import { readVerbGroup, type FoundGroup, type VerbGroup } from './verb-group';

export type { Clause, Mood } from './clause';
export { readNounPhrase, type Subject } from './noun-phrase';

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

const relatives = /^(?:who|whom|which|that|whose)$/;
/** Prepositions that open a clause where a verb follows. */
const joining = /^(?:before|after|until|till|since|than|as)$/;
const closes: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»', '„': '“', '"': '"' };

/** Reads the finite clauses of a sentence. */
export function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const drafts = new ClauseReader(tokens).read();
  return drafts.map(({ frame, inverted, ...draft }, n) => ({
    ...draft,
    past: draft.past && !isPresent(tokens, drafts, n),
    subject: draft.subject && excludeAttackers(tokens, draft.subject),
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
    const chunk = chunkAt(this.tokens, i);
    // "for now no one", "by then Bob"
    if (
      t.part === 'adverb' &&
      this.#governor === i - 1 &&
      /^(?:now|then|here|there|today|yesterday|recently)$/.test(t.lower)
    )
      this.#governor = -1;
    if (!chunk) return i + 1;
    this.#phrase(chunk);
    return chunk.last + 1;
  }

  #phrase({ first, last }: Chunk): void {
    const frame = this.#frame;
    const governor = this.tokens[this.#governor];
    const isSaid = governor?.part === 'verb' && is('says', governor.verb!.lemma);
    const chunk: Phrase = { first, last, parts: [{ first, last }], isSaid };
    const isFree = this.#governor < 0;
    this.#governor = -1;
    // "the failover itself"
    if (isFree && frame.np && !frame.clause && isTime(this.tokens, chunk)) return;
    if (isFree && first === last && /sel(?:f|ves)$/.test(this.tokens[first]!.lower)) return;
    if (frame.clause) frame.near = chunk;
    else if (isFree) {
      const before = this.tokens[first - 1];
      const { np } = frame;
      const isList =
        np && before?.part === 'coordinator' && this.tokens[np.last + 1] && !/^(?:so|then|yet)$/.test(before.lower);
      if (isList) frame.np = { first: np.first, last, parts: [...np.parts, chunk] };
      else {
        frame.outer = np && before?.lower !== ',' && !isTime(this.tokens, np) && !this.#isWh(np) ? np : undefined;
        const isSeries = np && before?.lower === ',' && this.#goesOnWithAnd(last + 1);
        frame.np = isSeries ? { first: np.first, last, parts: [...np.parts, chunk] } : chunk;
      }
      frame.near = frame.np;
    } else frame.near = chunk;
  }

  /** "A, B and C": a series, where "and" follows. */
  #goesOnWithAnd(i: number): boolean {
    return (
      /^(?:and|or)$/.test(this.tokens[i]?.lower ?? '') ||
      (this.tokens[i]?.lower === ',' && this.tokens[i + 1]?.part === 'coordinator')
    );
  }

  #isWh({ first }: Chunk): boolean {
    return /^(?:which|what|whose)$/.test(this.tokens[first]!.lower);
  }

  #mark(i: number): number {
    const { lower } = this.tokens[i]!;
    const frame = this.#frame;
    this.#governor = -1;
    if (lower === ',' || /^[–—-]$/.test(lower)) {
      const aside = !frame.clause && frame.np ? this.#endOfAside(i, lower) : -1;
      if (aside > 0) return aside;
    }
    if (lower === ',') {
      // "Because she was tired, ...": what was opened is complete, or never was a clause.
      if (frame.up && (frame.clause || !relatives.test(frame.joint))) this.#close();
      return i + 1;
    }
    if (lower === "'") return i + 1;
    if (lower === '(' || lower === '[') {
      this.#outside.push(frame);
      this.#frame = frameAt(i + 1);
    } else if (lower === ')' || lower === ']') this.#frame = this.#outside.pop() ?? frame;
    else if (lower === this.#quoted) this.#quoted = undefined;
    else if (/^["“„«]$/.test(lower)) return this.#quote(i);
    else if (/^[:;–—.!?…-]$/.test(lower)) {
      const next = this.tokens[i + 1];
      // "approx. 40", "3 a.m. and"
      if (lower !== '.' || !next || !/^\p{Ll}/u.test(next.text)) this.#frame = frameAt(i + 1);
    }
    return i + 1;
  }

  /** Leaves the frames that are complete, up to one that waits for its verb. */
  #close(): void {
    let frame = this.#frame.up!;
    while (frame.up && (frame.clause || !frame.np)) frame = frame.up;
    this.#frame = frame;
  }

  /** Words of others: where they hold no clause or hang on a verb, they are a phrase. */
  #quote(i: number): number {
    const close = closes[this.tokens[i]!.lower]!;
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
      if (relatives.test(lower) || part === 'subordinator' || (part === 'punctuation' && lower !== '.')) return -1;
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
    while (this.tokens[k]?.part === 'adverb' || this.tokens[k]?.part === 'negation') k++;
    return k;
  }

  #join(i: number): number {
    const frame = this.#frame;
    const next = this.#overAdverbs(i + 1);
    this.#governor = -1;
    const group = readVerbGroup(this.tokens, next);
    if (group && !group.inverted && this.#isInfinitive(i, group)) {
      this.#governor = group.verb;
      return group.verb + 1;
    }
    if (group && !group.inverted) {
      const from = this.#carrier(group);
      const subject = from?.clause?.subject;
      if (from) {
        const carried = subject && { ...subject, carried: true };
        const np = subject && { first: subject.first, last: subject.last, parts: [], carried };
        this.#frame = { ...frameAt(i, this.tokens[i]!.lower, from.up, from.described), np };
      }
    } else if (group?.inverted || (!frame.clause && /^(?:so|then|yet|but)$/.test(this.tokens[i]!.lower)))
      this.#frame = frameAt(i);
    else if (frame.clause && !relatives.test(this.tokens[next]?.lower ?? ''))
      this.#frame = frameAt(i, this.tokens[i]!.lower, frame.up, frame.described);
    return i + 1;
  }

  /** "to find and catch it": a base form that shares the "to" before. */
  #isInfinitive(i: number, { first, verb }: VerbGroup): boolean {
    const form = this.tokens[first]!.verb;
    const isBare = this.tokens[first]!.lower === 'be' || (first === verb && form?.base && !form.past);
    if (!isBare) return false;
    const from = this.#drafts.at(-1)?.verb ?? 0;
    return this.tokens.slice(from, i).some((t, k) => t.part === 'to' && this.tokens[from + k + 1]?.part === 'verb');
  }

  /** The clause whose subject a verb behind "and" or a comma shares. */
  #carrier(group: VerbGroup): Frame | undefined {
    let frame: Frame | undefined = this.#frame;
    while (frame && !frame.clause) frame = frame.up;
    const inner = frame?.clause?.subject;
    // "We assumed the backup worked and never verified it": what only people do goes back to the people before.
    if (inner?.who !== 'thing' || group.passive || group.lemma === 'be') return frame;
    for (let up = frame!.up; up; up = up.up) {
      if (!up.clause && up.np) return frame;
      const who = up.clause?.subject?.who;
      if (up.clause && (who === 'person' || who === 'group') && !up.clause.relative) {
        const { passive, lemma } = frame!.clause!;
        const isActive = isObjectAt(this.tokens, group.verb + 1) && !frame!.near;
        return isActive || is('diligence', group.lemma) || is('verify', group.lemma) || passive || lemma === 'be'
          ? up
          : frame;
      }
    }
    return frame;
  }

  /** Is it "who", or a "that" that opens a clause? */
  #isJoint(i: number): boolean {
    const { lower } = this.tokens[i]!;
    if (lower === 'who' || lower === 'whom') return true;
    if (lower !== 'that') return false;
    const before = this.tokens[i - 1];
    if (before?.part === 'coordinator') return /^(?:determiner|pronoun)$/.test(this.tokens[i + 1]?.part ?? '');
    if (!before || !/^(?:word|verb|pronoun|adverb|number)$|,/.test(`${before.part}${before.lower === ',' ? ',' : ''}`))
      return /^(?:is|was|about|so|such|out|up|in)$/.test(before?.lower ?? '') && this.#clauseFollows(i + 1);
    if (this.#isFinite(i + 1)) return before.part !== 'verb' || !is('says', before.verb!.lemma);
    return this.#clauseFollows(i + 1);
  }

  /** Does a phrase with its verb begin at the token? */
  #clauseFollows(i: number): boolean {
    const chunk = chunkAt(this.tokens, this.#overAdverbs(i));
    for (let k = chunk ? chunk.last + 1 : this.tokens.length; k < Math.min(this.tokens.length, i + 25); k++) {
      const { part, lower } = this.tokens[k]!;
      if (readVerbGroup(this.tokens, k) || lower === 'who' || /^["“]$/.test(lower)) return true;
      if (lower === ',') return this.tokens[i - 2]?.part === 'verb';
      if (/^(?:punctuation|coordinator|subordinator|wh)$/.test(part)) return false;
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
    const isAdverbial = /^(?:when|where|why)$/.test(t.lower);
    const described =
      relatives.test(t.lower) || (isAdverbial && !frame.clause && frame.np?.last === i - 1)
        ? this.#describedAt(i)
        : undefined;
    this.#frame = frameAt(start, t.lower, frame, described && this.#widen(described, t.lower === 'who'));
    // "which team", "whose patch": a phrase by itself.
    if (/^(?:which|what|whose)$/.test(t.lower)) {
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
    const isPeople = (phrase: Phrase) => /^(?:person|group)$/.test(typedOnce(this.tokens, phrase).who);
    const isApart = waits && this.tokens.slice(waits.last, near.first).some((t) => t.lower === ',');
    if (waits && waits !== near && (isApart || (isWho && isPeople(near) && !isPeople(waits)))) return near;
    const described = { ...near, ...waits, last: near.last, isPeople: isWho };
    if (waits) this.#frame.np = described;
    return described;
  }

  /** The phrase that a relative clause at token `i` describes; none where "that" tells what was said or known. */
  #describedAt(i: number): Phrase | undefined {
    const frame = this.#frame;
    const before = this.tokens[i - 1];
    const { lower } = this.tokens[i]!;
    if (before?.part === 'coordinator') return frame.clause ? frame.described : frame.np;
    if (lower === 'who' && before?.part === 'preposition') return undefined;
    if (lower === 'that' && frame.near && !this.#isFinite(i + 1) && this.#isSaid(frame, frame.near)) return undefined;
    const end = before?.lower === ',' || before?.part === 'preposition' ? i - 2 : i - 1;
    if (frame.near && (frame.near.last === end || this.tokens[end]?.lower === ')')) return frame.near;
    // "things were done that should not have been"
    const { subject } = frame.clause ?? {};
    if (lower === 'that' && subject && this.#isFinite(i + 1))
      return { first: subject.first, last: subject.last, parts: [], carried: { ...subject, carried: false } };
    return undefined;
  }

  /** "the fact that", "sure that", "told the ward that": what follows is said, and describes nothing. */
  #isSaid({ clause }: Frame, { first, last, parts }: Phrase): boolean {
    const head = this.tokens[parts.at(-1)?.last ?? last]!;
    if (is('message', head.lower) || is('message', head.lower.replace(/s$/, ''))) return true;
    if (!clause) return false;
    return (first === last && head.part === 'word' && !head.lower.endsWith('s')) || is('says', clause.lemma);
  }

  #verb(group: FoundGroup): number {
    const { tokens } = this;
    const frame = this.#frame;
    const back = group.verb + 1;
    this.#governor = -1;
    const place = this.#placeOf(group);
    if (!place) {
      // A participle that hangs on the phrase before it, and governs what follows.
      this.#governor = group.verb;
      return back;
    }
    const { at, subject } = place;
    const isShared = at.joint !== '' && subject?.carried !== undefined;
    const before = isShared ? this.#drafts.findLast((d) => d.subject?.first === subject.first) : this.#drafts.at(-1);
    const bare =
      group.first === group.verb && tokens[group.verb]!.verb?.participle === true && !isObjectAt(tokens, back);
    const passive =
      bare && before?.passive && (isShared || (/^(?:and|or)$/.test(at.joint) && frame.np !== undefined))
        ? { passive: true, perfect: before.perfect, past: before.past }
        : {};
    const byWhom =
      bare && subject && !subject.carried && tokens[back]?.lower === 'by' && !group.auxiliary ? { passive: true } : {};
    const { inverted, ...verb } = group;
    const typed = subject && typedOnce(tokens, subject);
    // "evaluate what should be done": no thing that is known.
    const isOpen =
      typed && group.modal && at.up?.clause && tokens[typed.first]!.lower === 'what' && typed.first === typed.last;
    const draft: Draft = {
      ...verb,
      ...(typed?.who === 'thing' ? byWhom : {}),
      ...passive,
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
    return back;
  }

  /** Which frame a verb belongs to, and its subject there; undefined where it is only a participle. */
  #placeOf(group: FoundGroup): { at: Frame; subject: Phrase | undefined } | undefined {
    const { tokens } = this;
    const frame = this.#frame;
    if (group.inverted) {
      const { inverted } = group;
      const at = frame.clause ? frameAt(group.first, '', frame.up) : frame;
      return { at, subject: { ...inverted, parts: [inverted] } };
    }
    const waiting = this.#waiting(frame.up);
    if (!frame.clause) {
      // "The engineer who deployed the service and the database did not ...": what is joined was an object.
      const isObject =
        waiting &&
        /^(?:and|or)$/.test(frame.joint) &&
        frame.np &&
        !frame.np.carried &&
        !this.#tellsAgain(group.verb + 1);
      return this.#placeInOpen(isObject ? waiting : frame, group);
    }
    const { near } = frame;
    const form = tokens[group.verb]!.part === 'verb' ? tokens[group.verb]!.verb : undefined;
    const isBare = group.first === group.verb;
    const mayBeParticiple = isBare && form?.participle === true;
    const nearEnds = near && this.#endsAt(near, group.first);
    const isNeeded = waiting === undefined || this.#tellsAgain(group.verb + 1);
    const isPronoun = nearEnds && /^(?:i|we|he|she|they)$/.test(tokens[near.last]!.lower);
    // "until customers called", "than it was": the preposition joins.
    const preposition = near && joining.test(tokens[near.first - 1]?.lower ?? '') ? near.first - 1 : -1;
    if (nearEnds && preposition >= 0 && !mayBeParticipleOnly(form, isBare))
      return { at: frameAt(preposition, tokens[preposition]!.lower, frame), subject: near };
    if (nearEnds && frame.outer && frame.outer !== near)
      return { at: frameAt(near.first, '', frame, frame.outer), subject: near };
    const isSure = this.tokens[near ? near.first - 1 : 0]?.lower === 'sure';
    if (
      nearEnds &&
      (isPronoun ||
        (isNeeded && (isSure || near.isSaid || is('says', frame.clause.lemma)) && !mayBeParticipleOnly(form, isBare)))
    )
      return { at: frameAt(near.first, 'that', frame), subject: near };
    if (waiting) {
      if (mayBeParticiple && this.#tellsAgain(group.verb + 1)) return undefined;
      this.#frame = waiting;
      return this.#placeInOpen(waiting, group);
    }
    const comma = this.#before(group.first);
    if (comma?.lower === ',' && frame.clause) {
      const from = this.#carrier(group);
      const subject = from?.clause?.subject;
      const np = subject && {
        first: subject.first,
        last: subject.last,
        parts: [],
        carried: { ...subject, carried: true },
      };
      return { at: frameAt(group.first, ',', from?.up, from?.described), subject: np };
    }
    if (mayBeParticiple) return undefined;
    // "said the person who knew it did not tell": what a relative clause describes is the subject of what is said.
    for (let within: Frame | undefined = frame; within?.up; within = within.up)
      if (within.described && within.up.clause && is('says', within.up.clause.lemma))
        return {
          at: frameAt(within.described.first, 'that', within.up),
          subject: { ...within.described, isWhole: true },
        };
    return nearEnds ? { at: frameAt(near.first, '', frame), subject: near } : undefined;
  }

  #placeInOpen(frame: Frame, group: FoundGroup): { at: Frame; subject: Phrase | undefined } | undefined {
    const { tokens } = this;
    const form = tokens[group.verb]!.part === 'verb' ? tokens[group.verb]!.verb : undefined;
    const mayBeParticiple = group.first === group.verb && form?.participle === true && !(form.base && !form.past);
    const before = this.#before(group.first);
    if (frame.np) {
      const { np, outer, near } = frame;
      if (near?.isSaid && near.first > np.last && this.#endsAt(near, group.first) && !mayBeParticipleOnly(form, true))
        return { at: frameAt(near.first, 'that', frame), subject: near };
      // "lol, forgot to push": a comma alone parts them.
      const isParted =
        before?.lower === ',' &&
        !np.carried &&
        this.tokens.slice(np.last, group.first).filter((t) => t.lower === ',').length === 1;
      if (isParted && !this.#drafts.some((d) => d.verb > np.last))
        return { at: frameAt(group.first), subject: undefined };
      const saysSo = is('says', group.lemma) && !/^(?:to|preposition)$/.test(tokens[group.verb + 1]?.part ?? '');
      const needsTwo = saysSo || outer !== undefined || this.#waiting(frame.up) !== undefined;
      if (
        mayBeParticiple &&
        !np.carried &&
        !needsTwo &&
        !isObjectAt(tokens, group.verb + 1) &&
        this.#tellsAgain(group.verb + 1)
      )
        return undefined;
      if (mayBeParticiple && !form.past) return undefined;
      const subject = np.carried || np.isWhole ? np : { ...np, last: this.#lastOf(np, group.first) };
      if (!outer) return { at: frame, subject };
      // "the pump the fitter replaced": a clause that describes the first, which goes on waiting.
      frame.np = { ...outer, isWhole: true };
      frame.outer = undefined;
      return { at: frameAt(np.first, '', frame, outer), subject: np };
    }
    const { joint, described, start } = frame;
    if (described && relatives.test(joint) && joint !== 'whose') return { at: frame, subject: described };
    if (/^(?:who|which|what)$/.test(joint)) {
      const at = tokens[start]!.lower === joint ? start : start + 1;
      return { at: frame, subject: { first: at, last: at, parts: [{ first: at, last: at }] } };
    }
    if (group.lemma === 'be' && !group.modal && tokens[group.first - 1]?.lower === 'there') {
      const chunk = chunkAt(tokens, group.verb + 1);
      if (chunk) return { at: frame, subject: { ...chunk, parts: [chunk] } };
    }
    if (frame.near?.isSaid && this.#endsAt(frame.near, group.first))
      return { at: frameAt(frame.near.first, 'that', frame), subject: frame.near };
    // "To deploy on a Friday was", "Restarting it cleared", "What they missed was": an act or a clause is the subject.
    const head = tokens[this.#overAdverbs(frame.start)];
    const isAct =
      head &&
      group.first > frame.start &&
      (head.part === 'to' || head.verb?.gerund === true || head.part === 'wh' || head.part === 'subordinator');
    if (isAct && before?.lower !== ',' && before?.part !== 'subordinator') {
      const last = this.#indexBefore(group.first);
      const chunk = { first: frame.start, last };
      return { at: frame, subject: { ...chunk, parts: [] } };
    }
    // "before the second signature was there": a preposition joins.
    const { near } = frame;
    if (near && this.#endsAt(near, group.first)) {
      const preposition = joining.test(tokens[near.first - 1]?.lower ?? '') ? near.first - 1 : -1;
      if (preposition >= 0) return { at: frameAt(preposition, tokens[preposition]!.lower, frame), subject: near };
      if (!mayBeParticiple) return { at: frame, subject: near };
      return undefined;
    }
    const isFirst = tokens
      .slice(frame.start, group.first)
      .every((t) => /^(?:adverb|negation|punctuation|coordinator)$/.test(t.part));
    if (mayBeParticiple && (!isFirst || !form.past)) return undefined;
    return { at: frame, subject: undefined };
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
    while (
      k + 1 < first &&
      !/^(?:punctuation|wh|subordinator)$/.test(this.tokens[k + 1]!.part) &&
      !this.#isJoint(k + 1)
    )
      k++;
    while (
      k > last &&
      (this.tokens[k]!.part === 'adverb' ||
        this.tokens[k]!.part === 'negation' ||
        /^(?:all|both|each|themselves|himself|herself|ourselves|myself)$/.test(this.tokens[k]!.lower))
    )
      k--;
    return k;
  }

  /** Does another finite verb follow that needs the subject more: "the node drained at noon failed"? */
  #tellsAgain(from: number): boolean {
    for (let k = from; k < Math.min(this.tokens.length, from + 25); k++) {
      const t = this.tokens[k]!;
      if (/^(?:punctuation|coordinator|subordinator|wh)$/.test(t.part) || this.#isJoint(k) || joining.test(t.lower))
        return false;
      if (t.part === 'determiner' || t.part === 'pronoun') {
        const before = this.tokens[k - 1]!;
        if (k === from || !/^(?:preposition|to|verb|determiner)$/.test(before.part)) return false;
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

/** "broken", "taken": no past form. */
const mayBeParticipleOnly = (form: Token['verb'], isBare: boolean): boolean =>
  isBare && form?.participle === true && !form.past;

const isObjectAt = (tokens: readonly Token[], i: number): boolean =>
  /^(?:determiner|pronoun)$/.test(tokens[i]?.part ?? '');

/** Who is meant by a phrase; several joined by "and" are a group. */
function typedOnce(tokens: readonly Token[], { first, last, parts, carried, isPeople }: Phrase): Subject {
  if (carried) return carried;
  const [part, ...others] = parts;
  const { lower } = tokens[first]!;
  if (first === last && lower === 'who') return { who: 'person', head: tokens[first]!, first, last, carried: false };
  if (!part || (first === last && /^(?:what|which)$/.test(lower)))
    return { who: 'thing', head: tokens[first]!, first, last, carried: false };
  const read = readPhrase(tokens, part, last);
  if (!others.length)
    return { ...read, first, last, who: isPeople && read.head.part === 'determiner' ? 'group' : read.who };
  const rest = others.map((other) => readPhrase(tokens, other));
  const all = [read, ...rest];
  const isAnd = tokens.slice(first, last).some((t) => t.lower === 'and');
  const areAll = all.every((s) => s.who === 'person' || s.who === 'group' || s.name);
  const end = all.at(-1)!;
  const who = areAll ? (isAnd ? 'group' : end.who) : 'thing';
  const names = all.every((s) => s.name === 'person') ? { name: 'person' as const } : {};
  return { who, head: end.head, first, last, carried: false, ...names };
}

const attackers =
  /^(?:attackers?|hackers?|intruders?|adversar(?:y|ies)|criminals?|scammers?|spammers?|phishers?|fraudsters?|thie(?:f|ves)|malicious|abusers?|bots?|impersonators?)$/;

/** Attackers are not protected by a blameless review; a pronoun after one stands for it (guard X4). */
function excludeAttackers(tokens: readonly Token[], subject: Subject): Subject {
  if (subject.who !== 'person' && subject.who !== 'group') return subject;
  const phrase = tokens.slice(subject.first, subject.last + 1).some((t) => attackers.test(t.lower));
  const pronoun =
    /^(?:they|he|she|someone|who)$/.test(subject.head.lower) &&
    tokens.slice(0, subject.first).some((t) => attackers.test(t.lower));
  return phrase || pronoun ? { ...subject, who: 'thing' } : subject;
}

/** Where the next clause begins, with what joins it; else the end of the sentence. */
function clauseEnd(tokens: readonly Token[], drafts: readonly Draft[], n: number): number {
  const { verb } = drafts[n]!;
  let end = tokens.length;
  while (end > 0 && /^[.!?…]$/.test(tokens[end - 1]!.lower)) end--;
  const next = drafts[n + 1];
  if (next) {
    const { subject, first, frame } = next;
    end = first;
    // "told [the admin] who had set it up": what is described belongs to this clause, unless it waits for a verb that follows.
    const isOurs =
      frame.described !== undefined && relatives.test(frame.joint) && (frame.up?.clause?.verb ?? 0) <= verb;
    if (subject && !isOurs && !subject.carried && subject.first > verb && subject.first < first) end = subject.first;
    if (frame.start > verb && frame.start < end) end = frame.start;
    while (end - 1 > verb) {
      let k = end - 1;
      while (k > verb && tokens[k]!.part === 'adverb') k--;
      if (k <= verb || !isJoining(tokens[k]!)) break;
      end = k;
    }
  }
  // A dash, a semicolon or a list mark (", (b)") ends what is said here.
  const stop = tokens.findIndex(
    (t, k) => k > verb && k < end && (/^[;–—]$/.test(t.lower) || (t.lower === ',' && tokens[k + 1]?.lower === '(')),
  );
  return stop > 0 ? stop : Math.max(end, verb + 1);
}

const isJoining = ({ part, lower }: Token): boolean =>
  part === 'coordinator' || part === 'subordinator' || lower === ',' || /^(?:who|that|which|than)$/.test(lower);

function parentOf(drafts: readonly Draft[], frame: Frame): number | undefined {
  let up = frame.up;
  while (up && !up.clause) up = up.up;
  const at = up ? drafts.findIndex((draft) => draft.frame === up) : -1;
  return at < 0 ? undefined : at;
}

const asking = /^(?:ask|wonder|investigate|determine|clarify|establish|identify|find|figure|work)$/;

function moodOf(tokens: readonly Token[], drafts: readonly Draft[], n: number): Mood {
  const draft = drafts[n]!;
  const { frame, subject, first, verb, modal, past } = draft;
  const { joint, up } = frame;
  const opening = tokens[first]!;
  if (
    /^(?:if|unless|whether)$/.test(joint) ||
    (/^(?:when|whenever)$/.test(joint) && !past && !draft.inverted && !frame.described)
  )
    return 'supposed';
  const isWh = /^(?:who|whom|whose|what|which|why|how|when|where)$/.test(joint) && !draft.relative;
  const asksMark = tokens.slice(verb).find((t) => /^[.?!]$/.test(t.lower))?.lower === '?';
  if (draft.inverted && /^(?:had|should|were)$/.test(opening.lower) && joint === '' && !asksMark) return 'supposed';
  if (isWh && up?.clause) return asking.test(up.clause.lemma) || (asksMark && !up.up) ? 'question' : 'statement';
  if (
    isWh &&
    !up?.np &&
    (draft.inverted || joint === 'who' || joint === 'what' || joint === 'which' || joint === 'whose')
  )
    return 'question';
  if (asksMark && !up && !drafts.slice(n + 1).some((d) => !d.frame.up)) return 'question';
  if (draft.inverted && !up && asksMark) return 'question';
  const base =
    opening.part === 'verb'
      ? opening.verb!.base && (!opening.verb!.past || opening.lower === 'let')
      : /^(?:do|be)$/.test(opening.lower);
  const isDemand = !subject && !modal && (base || (opening.lower === 'never' && tokens[verb]!.verb?.base === true));
  if (isDemand) return 'demand';
  const above = up?.clause ?? drafts[n - 1];
  return above?.lemma === 'suppose' && !above.subject ? 'supposed' : 'statement';
}

/** "Let it be", "ask before you cut it": a form that is base and past at once is the base where something is demanded. */
function isPresent(tokens: readonly Token[], drafts: readonly Draft[], n: number): boolean {
  const { first, verb, subject, lemma } = drafts[n]!;
  if (first !== verb || !tokens[verb]!.verb?.base) return false;
  return subject ? n > 0 && moodOf(tokens, drafts, n - 1) === 'demand' : lemma === 'let';
}
