import { readStance, type Stance } from '../../grammar/stance';
import { readVerb } from '../../grammar/verbs';
import { markdown } from '../../markdown/markdown';
import { maskInline } from '../../markdown/mask';
import { hasLetters, wordsIn } from '../../text/letters';

// What the words of an action item say beside its fields: who has it ("Kim to check ...") and whether it is done.

const subject = /^[^\p{L}\p{N}@]*(@[\p{L}\p{N}_-]+|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) to (?=\p{Ll})/u;
const markedDone = /✅|\((?:done|completed|fixed|closed)\)/iu;

const telling: ReadonlySet<Stance> = new Set(['tells', 'reports', 'is', 'asks']);

const bare = (text: string) => text.replace(/^\[[ xX]\]\s*/, '');

/** Who is to do it, where an action item begins with a name: "Kim to check the region". */
const readDoer = (text: string): string | undefined => subject.exec(bare(text))?.[1];

/** Do two wordings of an action item name the same person, do they say alike that it is done, and does the new one say anything? */
export function saysSame(before: string, after: string): boolean {
  const doer = readDoer(before);
  const named = readDoer(after) === doer || (doer !== undefined && after.includes(`(owner: ${doer},`));
  return named && readState(before) === readState(after) && hasLetters(withoutGaps(after));
}

/** What tells items from what is none, and done from open: "we closed it" is an item, "it was closed" and "it is closed" a state. */
function readState(text: string): string {
  if (markedDone.test(text)) return 'marked';
  const said = bare(text);
  const plain = maskInline(markdown.parse(said), 0, said).trim();
  const stance = readStance(plain);
  if (stance === 'tells' && mayDemand(plain)) return 'tells or wants';
  return telling.has(stance) ? stance : 'open';
}

/** "Support took three days": its first word may be a verb, and most items begin with one. */
function mayDemand(said: string): boolean {
  const first = wordsIn(said)[0]?.toLowerCase() ?? '';
  return readVerb(first)?.lemma === first;
}

/** What is left when gaps to fill in and names of fields are taken away: an action item of nothing else is a template's. */
const withoutGaps = (text: string) => bare(text).replace(/\[[^\][\n]*\](?!\()|\b(?:owner|due|type|ticket)\b/gi, '');
