import { findSentences, hasLetters, is, nounWho, upperFirst, type Span, type TextChange } from '../../language';
import { readStamp } from '../../review';

// Roles as one would write them where names stood: “Responder 1 restarted the pods”, “The incident commander’s screen”, “owner: scribe”.

/** Changes that put roles in the place of names, made to fit into these pieces of prose. Both in their order. */
export function fitRoles(text: string, blocks: readonly Span[], changes: readonly TextChange[]): readonly TextChange[] {
  const fitted: TextChange[] = [];
  const takeBefore = (end: number): readonly TextChange[] => {
    const from = fitted.length;
    let to = from;
    while ((changes[to]?.start ?? Infinity) < end) to++;
    return changes.slice(from, to);
  };
  for (const block of blocks) {
    fitted.push(...takeBefore(block.start));
    if ((changes[fitted.length]?.start ?? Infinity) >= block.end) continue;
    for (const span of sentencesIn(text, block)) {
      // What is too long to be a sentence is none.
      fitted.push(...takeBefore(span.start));
      const names = takeBefore(span.end);
      const sentence = new Sentence(text, span, names);
      fitted.push(...names.map((name) => sentence.fit(name)));
    }
  }
  return [...fitted, ...changes.slice(fitted.length)];
}

/** Without a box or a time in front. */
function sentencesIn(text: string, block: Span): readonly Span[] {
  const said = text.slice(block.start, block.end);
  const box = /^\s*\[[ xX]\]\s/.exec(said)?.[0].length ?? 0;
  const start = box + (readStamp(said.slice(box))?.length ?? 0);
  return findSentences(said.slice(start)).map((span) => ({
    start: block.start + start + span.start,
    end: block.start + start + span.end,
  }));
}

class Sentence {
  readonly #text: string;
  readonly #span: Span;
  /** The text of the sentence with blanks in the place of names. */
  readonly #others: string;

  constructor(text: string, span: Span, names: readonly TextChange[]) {
    this.#text = text;
    this.#span = span;
    let from = span.start;
    const kept = names.map(({ start, end }) => {
      const between = text.slice(from, start);
      from = end;
      return between + ' '.repeat(end - start);
    });
    this.#others = kept.join('') + text.slice(from, span.end);
  }

  fit(change: TextChange): TextChange {
    const { start, end, insert } = change;
    const before = this.#text.slice(this.#span.start, start);
    const behind = this.#text.slice(end, this.#span.end);
    const isFirst = !hasLetters(before);
    const hasArticle =
      isCommon(insert) &&
      this.#isRunning(start - this.#span.start) &&
      !isField(before, behind) &&
      !isOwned(before) &&
      !isCalled(before, behind) &&
      // "Add an alert @mira"
      !(this.#text[start] === '@' && !/[\p{L}\p{P}]/u.test(behind));
    const role = hasArticle ? `the ${insert}` : insert;
    return { ...change, insert: isFirst ? upperFirst(role) : role };
  }

  /** Whether there are words around the name, and not only other names, between the marks that set it apart. */
  #isRunning(at: number): boolean {
    const others = this.#others.replace(/\([^()]*\)/g, (aside, from: number) =>
      from < at && at < from + aside.length ? aside : ' '.repeat(aside.length),
    );
    const [left = '', right = ''] = [others.slice(0, at).split(apart).at(-1), others.slice(at).split(apart, 1)[0]];
    return hasLetters(`${left} ${right}`.replace(/\b(?:and|or)\b/gi, ''));
  }
}

const apart = /:(?=[\s*_]|$)|\s[–—-]{1,2}\s|[()[\]|;]/;

/** "on-call engineer", and neither "responder 1" nor "engineer B" nor "our engineer". */
function isCommon(role: string): boolean {
  const words = role.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  return !/\d/.test(role) && !is('article', words[0] ?? '') && nounWho(last, [], last) === 'person';
}

/** "owner: Mira, due Friday" */
const isField = (before: string, behind: string): boolean =>
  /:[\s*_]*$/.test(before.slice(-10)) && /^[\s*_]*(?:[,.]|$)/.test(behind);

const wordsBefore = (before: string): readonly string[] =>
  before
    .slice(-60)
    .toLowerCase()
    .match(/[\p{L}'’]+/gu) ?? [];

/** "our Mira", "the vendor’s Tom" */
function isOwned(before: string): boolean {
  const word = /[\p{L}\s*_]$/u.test(before) ? (wordsBefore(before).at(-1) ?? '') : '';
  return is('article', word) || /['’]s$|s['’]$/.test(word);
}

/** "Thank you, Mira, ...", "Rolling back now, Mira", "Mira, can you look?" */
function isCalled(before: string, behind: string): boolean {
  const [last = '', previous = ''] = wordsBefore(before).toReversed();
  const isAddressed = is('calling', last) || (last === 'you' && is('calling', previous));
  const isAside = /,\s*$/.test(before.slice(-5)) && !hasLetters(behind);
  return isAddressed || isAside || (!hasLetters(before) && behind.startsWith(',') && behind.trimEnd().endsWith('?'));
}
