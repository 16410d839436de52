// What others can rely on, spelled out. The rest of the engine may change with any version. Imports nothing, so that its declarations
// stand alone.

/** Weakest last. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a finding is about: what the text says of people, how far the analysis goes, gaps in the review, or inclusive words. */
export type Category = 'blame' | 'quality' | 'structure' | 'inclusive';

/** What a team has chosen, as in a project file. What is left out has its default. */
export interface Settings {
  /** How much is pointed out; `standard` if it is not said. */
  readonly profile?: 'gentle' | 'standard' | 'strict';
  /** The severity of single rules, by their ids. */
  readonly rules?: Readonly<Partial<Record<string, Severity | 'off'>>>;
  /** Words or phrases that are fine here. */
  readonly phrases?: readonly string[];
  /** Phrases of the team's own to point out. */
  readonly flag?: readonly FlaggedPhrase[];
  /** Names and roles that mean people here. */
  readonly persons?: readonly string[];
  /** Names and words that mean a service, a machine or another thing here. */
  readonly things?: readonly string[];
  /** Headings in the team's words, by the kind of section that they open. */
  readonly sections?: Readonly<Partial<Record<string, readonly string[]>>>;
  /** The time zone of reviews that name none. */
  readonly zone?: string;
}

/** A phrase to point out. `docs/project-file.md` explains how it is written. */
export interface FlaggedPhrase {
  readonly phrase: string;
  readonly reason?: string;
  readonly suggestion?: string;
  readonly severity?: Severity;
}

/** How a text is to be read. */
export interface Options extends Settings {
  /** Where the text is, from the folder that people work in. A name or a folder can say that it is a review. */
  readonly path?: string;
  /** Leaves a text alone if it does not look like a review. Otherwise, each is read that does not say that it is none. */
  readonly onlyReviews?: boolean;
  /** The texts of the team's own templates, by the names of their files. */
  readonly teamTemplates?: Readonly<Record<string, string>>;
}

/** What is found in a text. */
export interface Result {
  /** Whether the text was read as a review. If not, there are no findings. */
  readonly isReview: boolean;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What is wrong in the options, one sentence each. What cannot be used is ignored. */
  readonly problems: readonly string[];
}

/** Something that a rule noticed. Plain data. */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  /** The group of the rule, such as `accusation`. */
  readonly group: string;
  readonly severity: Severity;
  /** One sentence that quotes the words, and asks or offers. */
  readonly message: string;
  /** The sentence, or what else the suggestions are about. */
  readonly start: Position;
  readonly end: Position;
  /** What stands there. */
  readonly text: string;
  /** The few words to underline; they lie inside `start` and `end`. */
  readonly mark: { readonly start: Position; readonly end: Position };
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
}

/** A place: `line` and `column` count from 1, `offset` from 0. Columns and offsets are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Something to do about a finding. */
export interface Suggestion {
  /** What it does, with the words as they will stand. */
  readonly title: string;
  /** The same in other words, a question beside the words, or an action item to add elsewhere. */
  readonly kind: 'fact' | 'question' | 'action';
  /** May it be taken as it is, does it want a look, or does it leave a gap to fill in? */
  readonly applicability: 'as-is' | 'check' | 'has-gap';
  /** What stands in for the text of the finding; an action item has none. */
  readonly replacement?: string;
  /** An action item, and where it goes; nothing if there is no place for it. */
  readonly insert?: { readonly offset: number; readonly text: string } | undefined;
}

/** Something that is noticed. */
export interface Rule {
  readonly id: string;
  readonly group: string;
  readonly category: Category;
  /** In the profile `standard`. */
  readonly severity: Severity | 'off';
  /** A noun phrase. */
  readonly title: string;
  /** Why it matters, a sentence or two. */
  readonly why: string;
  readonly sources: readonly string[];
  /** Its page. */
  readonly url: string;
}

/** How to read files. Paths are whole, with `/` between their parts. What fails counts as not there. */
export interface Files {
  readonly read: (path: string) => Promise<string>;
  /** The names in a folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

/** What the project file says of a document. */
export interface Project {
  /** Its path; nothing if there is none. */
  readonly path: string | undefined;
  /** How the document is to be read. */
  readonly options: Options;
  /** Whether the document is to be left alone. */
  readonly isIgnored: boolean;
  /** What is wrong in the file, and in those that it extends. */
  readonly mistakes: readonly Mistake[];
}

/** Something in a project file that cannot be used. */
export interface Mistake extends Position {
  readonly path: string;
  /** What is wrong, and what happens. */
  readonly sentence: string;
}
