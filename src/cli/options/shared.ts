import { profiles, type Profile } from '../../language/index';
import { ruleIds } from '../../review/index';
import { named, refuse, type Refusal } from './define';
import { oneOf, type Chosen, type Options } from './option';

// Options that several commands have.

export const wantsFiles = 'Name the folders or files to read, or - for standard input.';

export const noIgnore = { about: 'read what .gitignore and the project file leave out, too' } as const;

/** What is checked, and by which rules. */
export interface Choice {
  readonly settings: string | undefined;
  readonly profile: Profile | undefined;
  /** Only these, if there are any. */
  readonly rules: readonly string[];
}

export const choice = {
  rule: { value: 'ID', is: 'rule', many: true, oneOf: named(ruleIds), about: 'only this rule; may be repeated' },
  profile: {
    value: 'PROFILE',
    is: 'profile',
    oneOf: named(profiles),
    about: `${oneOf(named(profiles))}, whatever the settings say`,
  },
  settings: {
    value: 'FILE',
    about: 'use learningReview.* from a settings file, such as .vscode/settings.json',
    check: (file: string) => (file === '-' ? '--settings needs a file; standard input (-) is for reviews.' : undefined),
  },
} satisfies Options;

export const readChoice = ({ settings, profile, rule }: Chosen<typeof choice>): Choice => ({
  settings,
  profile,
  rules: rule ?? [],
});

/** Where the reviews are. */
export interface Inputs {
  readonly paths: readonly string[];
  /** A file with more paths, one a line. */
  readonly filesFrom: string | undefined;
  /** What standard input is called. */
  readonly inputName: string | undefined;
  /** Whether files that are named, too, have to look like reviews. */
  readonly onlyReviews: boolean;
  /** Whether .gitignore counts. */
  readonly ignore: boolean;
}

export const inputs = {
  'files-from': { value: 'FILE', about: 'read the paths in this file, too, one a line (- for standard input)' },
  'stdin-filename': {
    value: 'NAME',
    about: 'what standard input is called; its name and text say whether it is a review',
  },
  'only-reviews': { about: 'leave out files that do not look like reviews, also where you name them' },
  'no-ignore': noIgnore,
} satisfies Options;

/** Without a name, standard input if it has one, and else the current folder. */
export function readInputs(paths: readonly string[], chosen: Chosen<typeof inputs>): Inputs | Refusal {
  const { 'files-from': filesFrom, 'stdin-filename': inputName } = chosen;
  const readsInput = paths.includes('-') || (paths.length === 0 && filesFrom === undefined && inputName !== undefined);
  if (inputName !== undefined && !readsInput)
    return refuse('--stdin-filename is for standard input; add - to read it.');
  if (filesFrom === '-' && readsInput) return refuse('Standard input (-) can be read only once.');
  return {
    paths: paths.length > 0 || filesFrom !== undefined ? paths : [readsInput ? '-' : '.'],
    filesFrom,
    inputName,
    onlyReviews: chosen['only-reviews'] ?? false,
    ignore: !chosen['no-ignore'],
  };
}
