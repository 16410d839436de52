import type { Clause } from '../grammar/clauses';
import type { Token } from '../grammar/tokens';
import { anchorsOf, type Anchor } from './anchors';
import { is } from '../lexicon';
import { compileLater } from './match';
import { parsePattern } from './parse';

// What a row says of the verb: flags, then the words that it may be.
//
//   <release>              told as past: "pushed", "has pushed"
//   not had <diligence>    "had not tested"
//   never <diligence>      "never tested"; not, where it says "did not"
//   not? should had test   denied or not
//   passive <release>      "was pushed"
//   should|could had test  with a modal, of the past: "should have tested"
//   present <release>      "pushes", wherever it is told; behind a time of day, as in a timeline, it counts as past anyway
//   any                    whatever the verb is; !<befall> whatever is not in the class

const modals = ['should', 'could', 'would', 'might', 'may', 'must', 'can', 'will', 'ought', 'shall'] as const;
const flags = new Set(['not', 'not?', 'never', 'had', 'passive', 'present']);

/** A verb as a row wants it. */
export interface WantedVerb {
  fits(clause: Clause, tokens: readonly Token[]): boolean;
  /** The words that it may be, or those of its modal; nothing where it may be any. */
  readonly anchors: readonly Anchor[] | undefined;
  /** Whether they are those of the verb. */
  readonly isAnchor: boolean;
}

/** Compiles what a row says of its verb. Throws where a word is no flag and nothing is left for the verb. */
export function compileVerb(text: string): WantedVerb {
  const words = text.split(' ');
  const wanted = new Set<string>();
  let modal: ReadonlySet<string> | undefined;
  while (words.length > 0) {
    const [first = ''] = words;
    const options = first.split('|');
    if (flags.has(first)) wanted.add(first);
    else if (options.every((each) => (modals as readonly string[]).includes(each))) modal = new Set(options);
    else break;
    words.shift();
  }
  if (words.length === 0) throw new Error(`The verb “${text}” has flags alone.`);
  const rest = words.join(' ');
  const sequences = rest === 'any' ? undefined : parsePattern(rest);
  const matcher = sequences && compileLater(() => sequences);
  const isNegative = wanted.has('not') || wanted.has('never');
  const isTold = (clause: Clause, tokens: readonly Token[]): boolean => {
    if (modal) return clause.modal !== undefined && modal.has(clause.modal) && (clause.perfect || !wanted.has('had'));
    if (clause.modal !== undefined) return false;
    if (wanted.has('present')) return true;
    if (wanted.has('had')) return clause.perfect && clause.past;
    // "We have not tested it" is how things stand; "we never tested it" and "we have deleted it" tell what happened.
    // "No longer committed to it" was once, and chose.
    if (isNegative && tokens.slice(clause.first, clause.verb).some(({ lower }) => lower === 'longer')) return false;
    if (isNegative && clause.adverbs.some(({ lower }) => is('at-first', lower))) return false;
    if (isNegative) return (clause.past && (!clause.perfect || hasNever(clause, tokens))) || isLeftOut(clause, tokens);
    return clause.past || clause.perfect || isEntry(clause, tokens);
  };
  const ofVerb = sequences && anchorsOf(sequences);
  const ofModal = modal && [{ words: new Set([...modal].flatMap(formsOfModal)), min: 0, max: 0 }];
  return {
    anchors: ofVerb ?? ofModal,
    isAnchor: ofVerb !== undefined,
    fits: (clause, tokens) =>
      (wanted.has('not?') || isNegated(clause, tokens) === isNegative) &&
      (!wanted.has('never') || hasNever(clause, tokens)) &&
      clause.passive === wanted.has('passive') &&
      isTold(clause, tokens) &&
      !isNearlyUndone(clause) &&
      (matcher === undefined || matcher(tokens, clause.verb, clause.verb + 1) !== undefined),
  };
}

/** As a text has them: "should", "should've". */
const formsOfModal = (modal: string): readonly string[] => [modal, `${modal}'ve`];

/** "did not", "never"; "neither of them did". */
function isNegated({ negated, subject, first }: Clause, tokens: readonly Token[]): boolean {
  const start = subject && !subject.carried ? subject.first : first;
  return negated || tokens[start]?.lower === 'neither' || tokens[start - 1]?.lower === 'neither';
}

/** "Nearly forgot to close it": it was closed. */
const isNearlyUndone = ({ lemma, adverbs }: Clause): boolean =>
  is('leave-undone', lemma) && adverbs.some(({ lower }) => is('short-of', lower));

const hasNever = ({ first, verb }: Clause, tokens: readonly Token[]): boolean =>
  tokens.slice(first, verb).some(({ lower }) => lower === 'never');

/** "10:04 Tobi deletes the index": at its time an act is told, not how things are. */
function isEntry(clause: Clause, tokens: readonly Token[]): boolean {
  const isMine = clause.subject?.head.lower === 'i';
  return (isMine || tokens[clause.verb]!.lower !== clause.lemma) && isBehindTime(clause, tokens);
}

/** "10:04 Driver does not brake": the same of what was not done. */
function isLeftOut(clause: Clause, tokens: readonly Token[]): boolean {
  const isPresent = tokens.slice(clause.first, clause.verb).some(({ lower }) => lower === 'does' || lower === 'do');
  return isPresent && isBehindTime(clause, tokens);
}

function isBehindTime({ subject, first }: Clause, tokens: readonly Token[]): boolean {
  const start = Math.min(subject?.first ?? first, first);
  return tokens.slice(0, Math.min(start, 4)).some(({ lower }) => time.test(lower));
}

const time = /^\d{1,2}[:.h]\d\d\b/;
