import type { Severity } from '../finding';
import { likeForm, readVerb } from '../grammar/verbs';
import { parsePhrase, type Sequence } from '../patterns/parse';
import type { PhraseRow } from '../patterns/phrase-row';
import type { Hit } from '../patterns/row';
import { RowIndex } from '../patterns/row-index';
import { tableRule } from '../patterns/table-rule';
import { checkPhrase, wordsOfPhrase } from '../patterns/team-phrase';
import { keysOf } from '../patterns/words';
import { putWords } from '../rephrase/words';
import type { Draft, Rule } from '../rule';
import { squeeze } from '../text/squeeze';
import { teamPhrase } from './document/team-phrase';

/** A phrase that a team wants to be pointed out. */
export interface TeamPhrase {
  /** In the notation for teams; see `patterns/parse.ts`. */
  readonly phrase: string;
  readonly reason?: string;
  /** What to say instead. */
  readonly suggestion?: string;
  readonly severity?: Severity;
}

const known = new WeakMap<readonly TeamPhrase[], Rule>();

/** The rule that finds the phrases of a team. The same list makes the same rule; one phrase that makes no sense is left out. */
export function teamRule(phrases: readonly TeamPhrase[]): Rule {
  let rule = known.get(phrases);
  if (!rule) {
    const says = phrases.flatMap((each) => (checkPhrase(each.phrase) === undefined ? [toRow(each)] : []));
    known.set(phrases, (rule = tableRule({ ...teamPhrase, says, message: '{mark}' }, new RowIndex())));
  }
  return rule;
}

function toRow({ phrase, reason, suggestion, severity }: TeamPhrase): PhraseRow {
  const options = parsePhrase(phrase);
  return {
    phrase: options,
    message: say(reason, suggestion),
    // The words count, whoever they are about; not those of others.
    even: ['asked', 'supposed', 'conditional', 'denied', 'attack'],
    ...(severity === undefined ? {} : { severity }),
    ...(suggestion === undefined ? {} : { instead: (hit) => rephrase(hit, options, suggestion) }),
  };
}

function say(reason: string | undefined, suggestion: string | undefined): string {
  const why = reason === undefined ? ' is a phrase that your team would say otherwise.' : `: ${close(reason)}`;
  return `“{mark}”${why}${suggestion === undefined ? '' : ` Would “${oneLine(suggestion)}” work here?`}`;
}

const oneLine = (text: string): string => squeeze(text.trim()).text;
const close = (text: string): string => oneLine(text) + ('.!?…'.includes(text.trim().at(-1)!) ? '' : '.');

/** The words of the team. Where a verb opens both what was found and what is said instead, that gets the same form; other forms do not fit. */
function rephrase(hit: Hit, options: readonly Sequence[], suggestion: string): readonly Draft[] {
  const { sentence, mark, clause } = hit;
  const written = new Set(wordsOfPhrase(options));
  const found = sentence.tokens.filter(({ start, end }) => start >= mark.start && end <= mark.end);
  const changed = found.filter((token) => !written.has(token.lower) && keysOf(token).some((key) => written.has(key)));
  const [first = '', ...rest] = oneLine(suggestion).split(' ');
  const put = (text: string) => [putWords(sentence, mark, text)];
  if (changed.length === 0) return put([first, ...rest].join(' '));
  const [token] = changed;
  if (changed.length > 1 || token !== found[0] || !token?.verb || !readVerb(first)?.base) return [];
  const isParticiple = clause !== undefined && (clause.perfect || clause.passive);
  return put([likeForm(first, token.verb, isParticiple), ...rest].join(' '));
}
