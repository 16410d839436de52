import { define, refuse } from '../define';

/** A review to be started. */
export interface NewCommand {
  readonly run: 'new';
  /** The file, or a folder for it; `-` for standard output, and nothing for a file in the current folder. */
  readonly path: string | undefined;
  /** Name the templates, and write nothing. */
  readonly list: boolean;
  readonly template: string | undefined;
  readonly title: string | undefined;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly zone: string | undefined;
}

const isDay = (text: string): boolean => {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

export const newReview = define(
  {
    template: { value: 'NAME', about: 'which template to use; --list names them (default: learning-review)' },
    title: {
      value: 'TITLE',
      about: 'what happened, not who did it (default: the name of the template)',
      check: (title: string) => (title.trim() === '' ? '--title is empty; say what happened.' : undefined),
    },
    date: {
      value: 'YYYY-MM-DD',
      about: 'day of the incident (default: today)',
      check: (date: string) =>
        isDay(date) ? undefined : `"${date}" is not a day; write it as YYYY-MM-DD, such as 2031-03-15.`,
    },
    zone: { value: 'ZONE', about: 'zone of its times (default: that of the project file, or UTC)' },
    list: { about: 'list the templates, those of your team first, and write nothing' },
  },
  {
    usage: '[FILE|FOLDER] [options]',
    about: [
      'starts a review from a template, and prints the name of the file. It never replaces one.',
      'Without a name, or in a FOLDER, the file is called after the day and the title. "-" prints the review.',
    ],
  },
  ([path, ...others], { template, title, date, zone, list = false }) => {
    if (path === '') return refuse('The name of the file is empty.');
    if (others.length > 0)
      return refuse('Name one file, or none; a title of several words goes in quotes: --title "Queue was full".');
    return { run: 'new', path, list, template, title, date, zone } satisfies NewCommand;
  },
);
