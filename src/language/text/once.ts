import { copy } from './copy';

/** Runs once, when its result is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Runs once for each word, as long as there are not too many of them: those of a text come again and again. */
export function oncePerWord<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const there = known.get(word);
    if (there !== undefined || known.has(word)) return there as T;
    // What is known must not keep the text alive that a word was cut from.
    const own = copy(word);
    const made = make(own);
    if (known.size >= mostWords) known.clear();
    known.set(own, made);
    return made;
  };
}

/** More than a long review has; what is known of so many takes few megabytes. */
const mostWords = 10_000;
