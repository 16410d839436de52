import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import { wordSet } from '../text/word-set';

const pronouns = wordSet('we you he she they it');

/** The subject of a clause as it can be said again, for a verb that shared it; nothing for a name, or where there is none. */
export function again({ tokens, source }: Sentence, { subject }: Clause): string | undefined {
  if (!subject || subject.name !== undefined) return undefined;
  const { lower, part } = subject.head;
  if (part === 'pronoun') return lower === 'i' ? 'I' : pronouns.has(lower) ? lower : undefined;
  const first = tokens[subject.first]!;
  if (first.part !== 'determiner') return undefined;
  return source.slice(first.start, tokens[subject.last]!.end).replace(/^(?:an?|the) /i, 'the ');
}
