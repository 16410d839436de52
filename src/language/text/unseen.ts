/** What stands in words without being seen: soft hyphens, blanks of no width, joiners, marks of a byte order. */
const unseen = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]);

const isUnseen = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xad && unseen.has(code);
};

/** A text without what nobody sees, and where each unit of it stood. */
export interface SeenText {
  readonly text: string;
  /** Where a unit stood; where the text ended for the one behind the last. */
  readonly places: readonly number[];
}

/** What of a text is seen; nothing where all of it is. */
export function readSeen(text: string): SeenText | undefined {
  let first = 0;
  while (first < text.length && !isUnseen(text, first)) first++;
  if (first === text.length) return undefined;
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (!isUnseen(text, i)) places.push(i);
  return { text: places.map((place) => text[place]).join(''), places: [...places, text.length] };
}

interface Word {
  readonly word: string;
  readonly at: number;
  /** The blank behind it, which the last one has not. */
  readonly blank: string;
}

/** Words in order, and where each starts. */
function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(' ', at);
    words.push(end < 0 ? { word: text.slice(at), at, blank: '' } : { word: text.slice(at, end), at, blank: ' ' });
    at = end < 0 ? text.length : end + 1;
  }
  return words;
}

/**
 * A text that was made of `seen`, with what nobody sees where it was: words that stay, in their order, are taken from `written`, a part of
 * which `seen` is; `places` tells which.
 */
export function restoreUnseen(made: string, seen: string, written: string, places: readonly number[]): string {
  const [before, after] = [readWords(seen), readWords(made)];
  // How many words stay, from a word of each on.
  const stay: number[][] = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      stay[i]![j] =
        before[i]!.word === after[j]!.word ? stay[i + 1]![j + 1]! + 1 : Math.max(stay[i + 1]![j]!, stay[i]![j + 1]!);
  let restored = '';
  for (let i = 0, j = 0; j < after.length;) {
    const old = before[i];
    const { word, blank } = after[j]!;
    if (old?.word === word) {
      const isSame = old.blank === blank;
      const end = places[old.at + word.length + (isSame ? blank.length : 0)]!;
      restored += written.slice(places[old.at]! - places[0]!, end - places[0]!) + (isSame ? '' : blank);
      i++;
      j++;
    } else if (old && stay[i + 1]![j]! >= stay[i]![j + 1]!) i++;
    else {
      restored += word + blank;
      j++;
    }
  }
  return restored;
}
