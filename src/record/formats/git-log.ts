import { readChatTime } from '../chat/chat-time';
import type { Instant, WrittenTime } from '../model/draft';
import { escapeText } from '../markup/escape';
import { readInstant, readIso } from '../time/instants';
import type { Format } from '../source/format';
import { orJson } from '../shapes/json-format';
import { makeLineFormat, type Head, type LineReader, type More } from '../shapes/line-format';
import { RecordProblem } from '../model/problem';
import { firstText, has, isFields, recordsOf, textOf, type Fields } from '../source/values';
import { tellOffset } from '../time/zones';

const listed = makeLineFormat(
  {
    id: 'git-log',
    name: 'a log from Git',
    about: "git log, best with --format='%aI%x09%h%x09%s', or JSON of gh run list and of GitHub deployments",
    needs:
      'commits with their dates, as git log lists them, or lines of a time, a commit and its subject, with tabs between',
  },
  0.9,
  (sample) => {
    const inLine = readReflog(sample) ?? readColumns(sample) ?? readSentences(sample) ?? readSubjects(sample);
    const inBlock = makeBlockReader();
    return {
      isLog: true,
      readHead: (raw, ahead, count) => inBlock(raw, ahead, count) ?? (inLine ? inLine(raw, ahead, count) : 'unread'),
    };
  },
);

// `git log --graph` draws lines in front; a star is a commit.
const star = /^[|\\/_ ]{0,80}\*[|\\/_ .-]{0,80}/;
const isDrawn = (text: string): boolean => /^[|\\/_ ]*$/.test(text);
const withoutStar = (raw: string): string => raw.replace(star, '').trim();

const label = /^(Author|Merge|Commit|AuthorDate|CommitDate|Date): (.*)$/;

/**
 * Commits of several lines: labels without an indent, the message with one, and the files below. Where the message has lost its indent,
 * all goes on.
 */
function makeBlockReader(): LineReader['readHead'] {
  let part: 'none' | 'labels' | 'message' | 'files' = 'none';
  let commit: Partial<Head> = {};
  let width = 0;
  let isIndented = false;
  let tags: readonly string[] = [];

  const readLabel = (name: string, value: string): Head | 'aside' => {
    if (name === 'Author') commit = { ...commit, who: value.split('<', 1)[0]?.trim() };
    if (!/^(?:Author)?Date$/.test(name)) return 'aside';
    const when = readDate(value) ?? readHumanDate(value);
    const told = [...tags, ...(when ? [] : [value])].map((each) => `(${each})`);
    return { ...commit, when, text: told.join(' '), kind: 'action' };
  };

  const readBelow = (line: string): More | 'aside' | 'unread' => {
    const isMessage = part === 'message' && /^(?: {4}|\t)/.test(line);
    isIndented ||= isMessage;
    if (isMessage || !isIndented) return { said: line.trimEnd().replace(trailer, '$1') };
    if (/^Notes(?: \([^)]{1,80}\))?:$/.test(line)) return 'aside';
    part = 'files';
    return isOfFiles(line) ? 'aside' : 'unread';
  };

  return (raw) => {
    const drawn = star.exec(raw)?.[0] ?? '';
    const [, id, named = ''] =
      /^commit ([0-9a-f]{6,64})\b([^()]{0,200}\([^()]{1,2000}\))?/.exec(raw.slice(drawn.length)) ?? [];
    if (id !== undefined) {
      [part, commit, width] = ['labels', { id }, drawn.length];
      tags = [...named.matchAll(/\btag: [^,()]{1,200}/g)].map(([tag]) => tag);
      return 'aside';
    }
    const line = isDrawn(raw.slice(0, width)) ? raw.slice(width) : raw;
    const [, name, value = ''] = label.exec(line) ?? [];
    // Some formats have no line for the commit; reports have authors as well.
    if (name === 'Author' && part !== 'labels' && value.endsWith('>')) [part, commit, tags] = ['labels', {}, []];
    if (part === 'none') return undefined;
    if (width > 0 && isDrawn(raw)) return 'aside';
    if (part === 'labels') {
      if (name !== undefined) return readLabel(name, value.trim());
      // Git tells here whether a signature is good.
      if (commit.id !== undefined && commit.who === undefined) return line.startsWith('gpg: ') ? 'aside' : 'unread';
      part = 'message';
    }
    return readBelow(line);
  };
}

/** The address behind a name: “Co-authored-by: Ana Lima <ana@site.example>”. */
const trailer = /^(\s{0,8}[A-Z][\w-]{1,30}-by: [^<>]{1,80}) <[^<>\s@]{1,100}@[^<>\s@]{1,100}>$/i;

/** What `--stat`, `--name-status`, `--numstat`, `--raw` and `-p` put below a commit. */
const isOfFiles = (line: string): boolean =>
  /^ \S.{0,400}\| +(?:\d|Bin|Unmerged)|^ \d+ files? changed|^ (?:create|delete|rename|copy|mode) |^[ACDMRTUXB]{1,3}\d{0,3}\t/.test(
    line,
  ) ||
  /^[\d-]+\t[\d-]+\t|^:{1,4}\d{6} |^(?:diff|index|similarity|dissimilarity|rename|copy|new|deleted|old|Binary|GIT) /.test(
    line,
  ) ||
  /^[-+@\\ ]|^[^\s./]*[./]\S*$/.test(line);

const hash = /^[0-9a-f]{6,12}$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/;
const mail = /^<?[^\s@<>]+@[^\s@<>]+>?$/;
const agoWords = '\\d{1,4} (?:second|minute|hour|day|week|month|year)s?(?:, \\d{1,2} months?)? ago';
const ago = new RegExp(`^${agoWords}$`);
/** Behind a date that tells the same. */
const agoBehind = new RegExp(`^ ?\\(${agoWords}\\)(?= |$)`);
const dayAlone = /^\d{4}-\d\d-\d\d$/;
const tellsTime = (cell: string): boolean => readDate(cell) !== undefined;
const tellsNoTime = (cell: string): boolean => ago.test(cell.trim()) || dayAlone.test(cell.trim());
const hasDate = (cell: string): boolean => tellsTime(cell) || tellsNoTime(cell);
/** Whether it is a date as Git writes it by itself: one as a team writes it may stand in a subject. */
const isOfGit = (cell: string): boolean => readOwnDate(cell) !== undefined;
const rowParts = ['\t', '|', ';', ','] as const;

/** Commits of one line each, with something between what is told: `1a2b3c4|Ana Lima|2031-03-15 11:50:00 +0100|Raise the limit`. */
function readColumns(sample: readonly string[]): LineReader['readHead'] | undefined {
  const cellsOf = (line: string, by: string): readonly string[] =>
    withoutStar(line)
      .split(by)
      .map((cell) => cell.trim());
  for (const by of rowParts) {
    const table = sample.map((line) => cellsOf(line, by));
    const first = table.find((cells) => cells.some((cell) => hash.test(cell)) && cells.some(hasDate));
    if (!first) continue;
    const id = first.findIndex((cell) => hash.test(cell) && !hasDate(cell));
    const when = first.findIndex([isOfGit, tellsTime].find((tells) => first.some(tells)) ?? hasDate);
    const isCommit = (cells: readonly string[]): boolean =>
      cells.length > 2 && hash.test(cells[id] ?? '') && hasDate(cells[when] ?? '');
    const rows = table.filter(isCommit);
    const isHeaded = table[0] !== undefined && table[0].length > 1 && !isCommit(table[0]);
    // Numbers alone are hardly all commits.
    if (isHeaded || rows.length < sample.length / 2 || rows.every((cells) => /^\d+$/.test(cells[id] ?? ''))) continue;
    const count = Math.min(...rows.map((cells) => cells.length));
    const others = [...Array(count).keys()].filter((i) => i !== id && i !== when);
    const who = findWho(rows, others);
    const said = others.filter((i) => i !== who && !rows.every((cells) => mail.test(cells[i] ?? '')));
    return (raw) => {
      const cells = cellsOf(raw, by);
      if (!isCommit(cells)) return cells.length >= count ? 'unread' : undefined;
      // What parts the columns may stand in the subject as well.
      const last = withoutStar(raw)
        .split(by)
        .slice(count - 1);
      const row = [...cells.slice(0, count - 1), last.join(by === '\t' ? ' ' : by).trim()];
      const told = said.map((i) => row[i] ?? '').filter((cell) => cell !== '');
      return makeHead(row[id] ?? '', row[when] ?? '', who === undefined ? undefined : row[who], told.join(' '));
    };
  }
  return undefined;
}

/** The column of names: the one with the fewest words, or the address where it is alone beside the subject. No level of a log. */
function findWho(rows: readonly (readonly string[])[], others: readonly number[]): number | undefined {
  if (others.length < 2) return undefined;
  const wordsIn = (i: number): number => rows.reduce((count, cells) => count + (cells[i] ?? '').split(/\s+/).length, 0);
  const isMail = (i: number): boolean => rows.every((cells) => mail.test(cells[i] ?? ''));
  const named = others.filter((i) => !isMail(i));
  if (named.length < 2) return others.find(isMail);
  const who = named.reduce((best, i) => (wordsIn(i) < wordsIn(best) ? i : best));
  return rows.every((cells) => /^[A-Z]*$/.test(cells[who] ?? '')) ? undefined : who;
}

/** Where a name may stand at the end of such a line. */
const ends = [/ <([^<>]{1,60})>$/, / \[([^[\]]{1,60}(?:\[bot\])?)\]$/, / - ([\p{Lu}@][^\s-]*(?: \p{Lu}\S*){0,3})$/u];
const refs = / ?\((?:HEAD|tag: |[\w.-]+\/)[^()]{0,300}\)/;

/** Dates without brackets in front of a subject: with a bar behind, as Git writes one where nothing else is asked for, and a day alone. */
const gitDates = [
  /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d[\dZ:+ -]{0,9}(?= \| )/,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2} [\d:]{8} \d{4}(?: [+-]\d{4})?(?= )/,
  /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{8} [+-]\d{4}(?= |$)/,
  /^\d{4}-\d\d-\d\d(?= (?!\d\d:))/,
];
/** One that a team chose: it may stand behind the id of anything, so that something else has to tell that this is a commit. */
const chosenDate = /^\d{1,2}([./-])\d{1,2}\1\d{4},? \d{1,2}:\d\d(?::\d\d)?(?= |$)/;

/** The date that a text starts with, without brackets. */
const bareDateOf = (text: string): string =>
  text.slice(0, readIso(text)?.length ?? 0) ||
  ([...gitDates, chosenDate].map((each) => each.exec(text)?.[0]).find(Boolean) ?? '');

interface FoundDate {
  readonly written: string;
  readonly whole: string;
}

/**
 * What tells when a commit was, at the start of a text or in brackets inside: as it is written, and with the brackets. `isInFront`: all
 * commits start with it, so that another one is a part of the subject.
 */
function findDate(text: string, isInFront: boolean): FoundDate | undefined {
  const bare = bareDateOf(text);
  const start = { written: bare, whole: text.startsWith(' | ', bare.length) ? `${bare} | ` : bare };
  if (isInFront && tellsTime(bare)) return start;
  const found = [
    start,
    ...Array.from(text.slice(0, 1000).matchAll(/\(([^()]{6,40})\)/g), ([whole, written = '']) => ({ written, whole })),
  ];
  // What stands in brackets may be a part of the subject.
  return (
    found.find(({ written }) => isOfGit(written)) ??
    (tellsTime(bare) ? start : undefined) ??
    found.find(({ written }) => tellsNoTime(written)) ??
    found.find(({ written }) => tellsTime(written))
  );
}

/** Whether a commit has no subject in its line: nothing, or only branches and tags. */
const hasNoSubject = (said: string): boolean => /^(?:\([^()]{1,300}\))?$/.test(said);

/**
 * A line below a commit without what is drawn in front: `| |     Raise the limit`. `width`: of the drawing in the line of the commit. A
 * subject may start with such a sign as well, and has one blank behind it.
 */
function withoutDrawing(line: string, width: number): string {
  const text = line.trim();
  const said = text.startsWith('|') && isDrawn(text.slice(0, width)) ? text.slice(width).trimStart() : text;
  return said.replace(/^[|\\/_ ]{1,80} {2}(?=\S)/, '');
}

interface Parts {
  readonly id: string;
  readonly written: string;
  readonly ref: string;
  readonly said: string;
}

/** So many lines below a commit are seen. */
const mostBelow = 3;

/** Commits of several lines: what and when it is, and below it the subject, mostly with ` - ` and who made it. */
function readPairs(
  sample: readonly string[],
  partsOf: (raw: string) => Parts | undefined,
): LineReader['readHead'] | undefined {
  const below = (head: string, ahead: readonly string[]): readonly string[] => {
    const width = star.exec(head)?.[0].length ?? 0;
    const lines = ahead.filter((line) => !isDrawn(line));
    const next = lines.findIndex((line) => partsOf(line));
    const own = lines.slice(0, next < 0 ? undefined : next);
    // What is longer goes on below. A line with a time may be of a chat in which somebody shows a commit.
    const isWhole = next >= 0 || ahead.filter(Boolean).length < mostBelow;
    const told = isWhole && !own.slice(1).some((line) => /\d:\d\d/.test(line)) ? own : own.slice(0, 1);
    return told.map((line) => withoutDrawing(line, width));
  };
  const subjects = sample.flatMap((line, i) =>
    partsOf(line) ? below(line, sample.slice(i + 1, i + 1 + mostBelow)).slice(0, 1) : [],
  );
  if (subjects.length === 0) return undefined;
  const isNamed = namesEnd(subjects);
  // So many of the lines below are in the head.
  let taken = 0;
  return (raw, ahead) => {
    if (isDrawn(raw)) return 'aside';
    const parts = partsOf(raw);
    if (!parts) return taken-- > 0 ? 'aside' : undefined;
    const [subject = '', ...more] = below(raw, ahead);
    taken = subject === '' ? 0 : more.length + 1;
    const dash = isNamed ? subject.lastIndexOf(' - ') : -1;
    const [said, who] = dash < 1 ? [subject, undefined] : [subject.slice(0, dash), subject.slice(dash + 3)];
    return makeHead(parts.id, parts.written, who, [said, ...more, parts.ref, parts.said].filter(Boolean).join(' '));
  };
}

/**
 * Whether a name is behind the last ` - ` of all subjects: each starts with a capital, or some made several commits, and a login of one
 * word stands beside a name that starts so.
 */
function namesEnd(subjects: readonly string[]): boolean {
  const names = subjects.flatMap((subject) => {
    const dash = subject.lastIndexOf(' - ');
    const name = dash < 0 ? '' : subject.slice(dash + 3);
    return /^[^\s:()][^:()]{0,58}$/.test(name) ? name : [];
  });
  if (names.length < subjects.length) return false;
  if (subjects.every((subject) => ends[2]?.test(subject))) return true;
  // Not all scripts have capitals.
  const isCapital = (word = ''): boolean => /^(?:\p{Ll}['’])?[\p{Lu}\p{Lo}]/u.test(word);
  const isName = (name: string): boolean => {
    const words = name.split(' ');
    return words.length === 1 || (isCapital(words[0]) && isCapital(words.at(-1)));
  };
  return new Set(names).size < names.length && names.every(isName) && names.some(isCapital);
}

/** Commits of one line each as a sentence: `* 1a2b3c4 - (2031-03-15 11:50:00 +0100) Raise the limit - Ana Lima (HEAD -> main)`. */
function readSentences(sample: readonly string[]): LineReader['readHead'] | undefined {
  const headOf = (raw: string) => {
    const line = withoutStar(raw);
    const [start = '', id = '', dash] = /^([0-9a-f]{6,40})( -)? {1,2}/.exec(line) ?? [];
    const rest = line.slice(start.length);
    // A word such as this may start any line; commits are marked by what stands around.
    const isSure = dash !== undefined || rest.startsWith('(') || star.test(raw);
    return id !== '' && (isSure || gitDates.some((each) => each.test(rest))) ? { id, rest, isSure } : undefined;
  };
  const isInFront = sample.flatMap((line) => headOf(line) ?? []).every(({ rest }) => tellsTime(bareDateOf(rest)));
  const partsOf = (raw: string) => {
    const head = headOf(raw);
    if (!head) return undefined;
    const { id, rest, isSure } = head;
    const named = readNamed(rest);
    if (named) return { id, ref: '', isSure, ...named };
    const date = findDate(rest, isInFront);
    if (!date) return undefined;
    const behind = rest.startsWith(date.whole) ? rest.slice(date.whole.length) : '';
    const twice = tellsTime(date.written) ? (agoBehind.exec(behind)?.[0] ?? '') : '';
    const text = rest.replace(date.whole + twice, '');
    const ref = refs.exec(text)?.[0].trim() ?? '';
    return {
      id,
      written: date.written,
      ref,
      isSure,
      who: undefined,
      said: text.replace(ref, '').replace(/ {2,}/g, ' ').trim(),
    };
  };
  const rows = sample.flatMap((line) => partsOf(line) ?? []);
  if (!rows.some(({ id, isSure }) => isSure || (/[a-f]/.test(id) && /\d/.test(id)))) return undefined;
  const end = ends.find((each) => rows.every(({ said }) => each.test(said)));
  const pairs = rows.every(({ said }) => hasNoSubject(said)) ? readPairs(sample, partsOf) : undefined;
  if (pairs) return pairs;
  return (raw) => {
    const parts = partsOf(raw);
    if (!parts) return isDrawn(raw) ? 'aside' : undefined;
    const { id, written, ref, said, who } = parts;
    const subject = end ? said.replace(end, '') : said;
    return makeHead(id, written, who ?? end?.exec(said)?.[1], `${subject} ${ref}`.trim());
  };
}

/** `Ana Lima, Sat Nov 21 14:15:03 2026 +0100 : Raise the limit`, as a book about Git has it. */
function readNamed(
  text: string,
): { readonly who: string; readonly written: string; readonly said: string } | undefined {
  const colon = text.slice(0, 200).indexOf(' : ');
  const comma = text.indexOf(', ');
  if (comma < 1 || colon < comma) return undefined;
  const written = text.slice(comma + 2, colon);
  return hasDate(written) ? { who: text.slice(0, comma), written, said: text.slice(colon + 3) } : undefined;
}

const moved = /^([0-9a-f]{6,40}) (?:\([^()]{1,300}\) )?[\w./-]{1,200}@\{([^{}]{1,40})\}: (.{1,2000})$/;

/** What git reflog tells: `1a2b3c4 HEAD@{2031-03-15 11:50:00 +0100}: commit: Raise the limit`. */
function readReflog(sample: readonly string[]): LineReader['readHead'] | undefined {
  if (!sample.some((line) => moved.test(line))) return undefined;
  return (raw) => {
    const [, id, written = '', said = ''] = moved.exec(raw.trimEnd()) ?? [];
    if (id === undefined) return undefined;
    const [, amended = '', subject = said] =
      /^(?:commit|cherry-pick|revert)(?: \((amend)?[a-z]{0,20}\))?: (.+)$/.exec(said) ?? [];
    const head = makeHead(id, written, undefined, amended === '' ? subject : `${subject} (amended)`);
    // To look at another branch changes nothing.
    return said.startsWith('checkout: moving from ') ? { ...head, kind: 'noise' } : head;
  };
}

/** What `git log --oneline` tells: a hash and a subject, and no time. */
function readSubjects(sample: readonly string[]): LineReader['readHead'] | undefined {
  const found = sample
    .filter((line) => !isDrawn(line))
    .map((line) => /^([0-9a-f]{7,10}) (?=\S)/.exec(withoutStar(line)));
  const [first] = found;
  const isLog = found.every((each) => each?.[0].length === first?.[0].length);
  const isCommit = (line: string): boolean => /^(?=\d{0,9}[a-f])(?=[a-f]{0,9}\d)/.test(withoutStar(line));
  if (!first || !isLog || !sample.some(isCommit) || sample.some((line) => /\d:\d\d/.test(line))) return undefined;
  return (raw) => {
    if (isDrawn(raw)) return 'aside';
    const [head = '', id = ''] = /^([0-9a-f]{7,10}) /.exec(withoutStar(raw)) ?? [];
    return { when: undefined, text: withoutStar(raw).slice(head.length), id, kind: 'action' };
  };
}

function makeHead(id: string, written: string, who: string | undefined, subject: string): Head {
  const when = readDate(written);
  const told = when ? subject : `${subject} (${written})`;
  return { when, who: who === '' ? undefined : who, text: `${told} (commit ${id})`.trim(), id, kind: 'action' };
}

const named =
  /^[A-Z][a-z]{2},? (?:[A-Z][a-z]{2} \d{1,2}|\d{1,2} [A-Z][a-z]{2} \d{4}) \d\d:\d\d:\d\d(?: \d{4})?( [+-]\d{4})?$/;

/** A date, but for those that tell no time or count from today; a team may choose how it is written. */
const readDate = (written: string): Instant | WrittenTime | undefined =>
  readOwnDate(written) ?? readOtherDate(written, /^\d{1,2}[./-]\d{1,2}[./-]\d{4}/);

/** `Tue 08:59`, `Thu Feb 27 15:42`: in the last days, and in this year, `--date=human` tells no more. */
function readHumanDate(written: string): WrittenTime | undefined {
  const human = /^[A-Z][a-z]{2} (?:[A-Z][a-z]{2} {1,2}\d{1,2} )?\d{1,2}:\d\d(?: [+-]\d{4})?$/;
  const when = readOtherDate(written, human);
  // Git has other words for the day of a copy; but the day that is given may be another one.
  const isWeekday = typeof when?.day === 'object' && 'weekday' in when.day;
  return isWeekday ? { ...when, day: { ...when.day, orToday: true } } : when;
}

/** A date with its day, as `shape` has it: `30/03/2031 09:20`. */
function readOtherDate(written: string, shape: RegExp): WrittenTime | undefined {
  const when = shape.test(written.trim()) ? readChatTime(written.trim()) : undefined;
  return typeof when?.day === 'object' ? when : undefined;
}

/** A date as Git writes it. */
function readOwnDate(written: string): Instant | WrittenTime | undefined {
  const text = written.trim();
  const [, seconds, east] = /^(\d{9,10}) ([+-]\d{4})$/.exec(text) ?? [];
  const offset = east ?? named.exec(text)?.[1]?.trim();
  const zone = offset === undefined ? undefined : tellOffset(offset);
  if (seconds !== undefined) return { instant: Number(seconds) * 1000, zone, seconds: true };
  if (!named.test(text)) return readInstant(text);
  const instant = Date.parse(zone === undefined ? `${text} +0000` : text);
  if (Number.isNaN(instant)) return undefined;
  const day = Math.floor(instant / 86_400_000);
  return zone === undefined ? { day, minutes: instant / 60_000 - day * 1440 } : { instant, zone, seconds: true };
}

const runsOf = (value: unknown): readonly Fields[] =>
  (isFields(value) ? [value] : recordsOf(value)).filter(
    (each) =>
      has(each, 'createdAt', 'displayTitle') ||
      has(each, 'sha', 'environment', 'created_at') ||
      has(each, 'log_url', 'state', 'created_at'),
  );

/** Where all tell how long ago they were, and not when, it says what to do. */
const dated = {
  ...listed,
  *read(source, findings, options) {
    yield* listed.read(source, findings, options);
    if (findings.drafts.length > 0 && findings.drafts.every(({ when }) => when === undefined))
      throw new RecordProblem(
        'These commits do not tell their times; “25 minutes ago” or a date alone is not enough. ' +
          'Write the log again with --date=iso and without --oneline, or with %aI where its format has %ar, %cr or %as.',
      );
  },
} as const satisfies Format;

/** Commits, and what GitHub ran and deployed. */
export const gitLog = orJson(dated, 0.9, runsOf, (run, add) => {
  const isDeployment = has(run, 'environment');
  const said = isDeployment
    ? `Deployment of ${textOf(run['ref']) ?? textOf(run['sha'])?.slice(0, 8) ?? '?'} to ${textOf(run['environment']) ?? '?'}`
    : `${firstText(run['displayTitle'], run['state']) ?? 'Run'}${textOf(run['conclusion']) === undefined ? '' : ` (${textOf(run['conclusion'])})`}`;
  add(
    {
      when: readIso(firstText(run['createdAt'], run['created_at']) ?? '')?.when,
      text: escapeText(said),
      link: firstText(run['log_url'], run['url']),
      id: firstText(run['id'], run['databaseId'], run['url']),
      kind: 'action',
    },
    run,
  );
});
