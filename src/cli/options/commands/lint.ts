import { categories, type Category, type Severity } from '../../../language/index';
import { lintFormats, type LintFormat } from '../../formats/formats';
import { define, named, refuse } from '../define';
import { oneOf } from '../option';
import { choice, inputs, readChoice, readInputs, type Choice, type Inputs } from '../shared';

/** Reviews to be checked. */
export interface LintCommand extends Inputs, Choice {
  readonly run: 'lint';
  readonly categories: readonly Category[];
  readonly format: LintFormat;
  readonly quiet: boolean;
  /** More are counted and not printed. */
  readonly maxFindings: number;
  /** The weakest finding that counts as a failure. */
  readonly failOn: Severity | undefined;
  /** Only what has changed since a commit; empty for the last one. */
  readonly changed: string | undefined;
  /** A file with findings that are known, and whether it is to be written. */
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** A file that keeps findings for the next run. */
  readonly cache: string | undefined;
}

const defaultCache = '.learning-review-cache';

const { rule, profile, settings } = choice;

export const lint = define(
  {
    format: { value: 'FORMAT', is: 'format', oneOf: lintFormats, about: 'how to print findings (default: pretty)' },
    'fail-on': {
      value: 'SEVERITY',
      is: 'severity',
      oneOf: named(['error', 'warning', 'information', 'never']),
      about: 'exit code 1 if a finding is as severe: error, warning, information or never (default: never)',
    },
    rule,
    category: {
      value: 'CATEGORY',
      is: 'category',
      many: true,
      oneOf: named(categories),
      about: `only ${oneOf(named(categories))}; may be repeated`,
    },
    profile,
    settings,
    'max-findings': {
      value: 'N',
      about: 'print the first N findings, and count the others',
      check: (count) =>
        /^[1-9]\d{0,8}$/.test(count) ? undefined : `"${count}" is not a number of findings; use a whole number from 1.`,
    },
    quiet: { about: 'no summary, and nothing about reviews without findings' },
    changed: {
      value: 'BASE',
      isInline: true,
      about: 'only findings on lines that git sees as changed since BASE (default: since the last commit)',
    },
    baseline: {
      value: 'FILE',
      about: 'findings in this file are marked as known, and --fail-on leaves them out',
      check: (file) => (file === '-' ? '--baseline needs a file; standard input (-) is for reviews.' : undefined),
    },
    'update-baseline': { about: 'write what is found into the file of --baseline, and take out what is gone' },
    cache: { about: 'keep findings for the next run, which then reads only what has changed' },
    'cache-location': {
      value: 'FILE',
      about: `where --cache keeps them (default: ${defaultCache})`,
      check: (file) => (file === '-' ? '--cache-location needs a file.' : undefined),
    },
    ...inputs,
  },
  {
    usage: '[FILE|FOLDER|GLOB...] [options]',
    about: [
      'checks learning reviews (Markdown) and prints what could be said without blame.',
      'Without a name it looks in the current folder.',
    ],
  },
  (paths, chosen) => {
    const read = readInputs(paths, chosen);
    if ('problem' in read) return read;
    if (chosen.changed !== undefined && (read.paths.includes('-') || read.inputName !== undefined))
      return refuse('--changed needs files; git knows nothing of standard input.');
    const { baseline, 'update-baseline': updateBaseline = false } = chosen;
    if (updateBaseline && baseline === undefined)
      return refuse('--update-baseline needs the name of the file: --baseline FILE.');
    if (updateBaseline && chosen.changed !== undefined)
      return refuse('--update-baseline needs all lines; leave out --changed.');
    const { cache = false, 'cache-location': location } = chosen;
    if (!cache && location !== undefined) return refuse('--cache-location needs --cache.');
    const { 'max-findings': most, 'fail-on': failOn } = chosen;
    return {
      run: 'lint' as const,
      ...read,
      ...readChoice(chosen),
      categories: chosen.category ?? [],
      format: chosen.format ?? 'pretty',
      quiet: chosen.quiet ?? false,
      maxFindings: most === undefined ? Infinity : Number(most),
      changed: chosen.changed,
      baseline,
      updateBaseline,
      cache: cache ? (location ?? defaultCache) : undefined,
      failOn: failOn === 'never' ? undefined : failOn,
    } satisfies LintCommand;
  },
);
