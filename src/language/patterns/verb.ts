import type { Clause } from '../grammar/clauses';
import type { Token } from '../grammar/tokens';
import { compile } from './match';
import { parsePattern, type Sequence } from './parse';

// What a row says of the verb: flags, then the words that it may be.
//
//   <release>              told as past: "pushed", "has pushed"
//   not had <diligence>    "had not tested"
//   passive <release>      "was pushed"
//   should|could had test  with a modal, of the past: "should have tested"
//   present <release>      "pushes", as told in a timeline
//   any                    whatever the verb is

const modals = ['should', 'could', 'would', 'might', 'may', 'must', 'can', 'will', 'ought', 'shall'] as const;
const flags = new Set(['not', 'had', 'passive', 'present']);

/** A verb as a row wants it. */
export interface WantedVerb {
  fits(clause: Clause, tokens: readonly Token[]): boolean;
  /** The words that it may be; nothing where it may be any. */
  readonly words: readonly Sequence[] | undefined;
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
  const matcher = sequences && compile(sequences);
  const isTold = (clause: Clause): boolean =>
    modal
      ? clause.modal !== undefined && modal.has(clause.modal)
      : clause.modal === undefined && (wanted.has('present') || clause.past || clause.perfect);
  return {
    words: sequences,
    fits: (clause, tokens) =>
      clause.negated === wanted.has('not') &&
      clause.passive === wanted.has('passive') &&
      (!wanted.has('had') || clause.perfect) &&
      isTold(clause) &&
      (matcher?.(tokens, clause.verb, clause.verb + 1) !== undefined || matcher === undefined),
  };
}
