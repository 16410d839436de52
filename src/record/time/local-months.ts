import { monthOf } from '../time/day-words';

/** What syslog and journalctl start a line with: a month, as it is called where the machine is, a time, a host, and who says it. */
const start =
  /^([\s>|]{0,20}(?:[-*+•] )?)(\p{L}{3,9})\.?( {1,2}\d{1,2} \d\d:\d\d:\d\d)(?= \S{1,80} [^\s:][^:]{0,80}:(?: |$))/u;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

interface LocalTime {
  readonly word: string;
  /** From 0 to 11. */
  readonly month: number;
  /** The line, with the month in English. */
  readonly english: string;
}

function readLocalTime(line: string): LocalTime | undefined {
  const [whole = '', lead = '', word = '', time = ''] = start.exec(line.slice(0, 200)) ?? [];
  const month = word === '' ? undefined : monthOf(word);
  return month === undefined
    ? undefined
    : {
        word: word.toLowerCase(),
        month: months.indexOf(month),
        english: `${lead}${month}${time}${line.slice(whole.length)}`,
      };
}

/**
 * Finds the lines of a log that call the month as it is called where the machine is. Such a word may be another one that goes on, as “Out”,
 * which is October in Portuguese: it is a month where another line has it as well, where no line tells its time in another way, or where it
 * comes next after the month above.
 */
export class LocalMonths {
  /** The lines that the log is known by, in English. */
  readonly sample: readonly string[];
  readonly #isHead: (line: string) => boolean;
  readonly #believed = new Set<string>();
  readonly #isAlone: boolean;
  #last: number | undefined;

  /** `isHead`: whether a line starts with a time in English. */
  constructor(sample: readonly string[], isHead: (line: string) => boolean) {
    this.#isHead = isHead;
    const words = sample.flatMap((line) => readLocalTime(line)?.word ?? []);
    for (const [i, word] of words.entries()) if (words.indexOf(word) < i) this.#believed.add(word);
    this.#isAlone = words.length > 0 && !sample.some(isHead);
    this.sample = sample.map((line, i) => this.useEnglish(line, sample.slice(i + 1, i + 4)));
    this.#last = undefined;
  }

  /** A line, with the month in English if it surely is one. `ahead`: what stands below. */
  useEnglish(line: string, ahead: readonly string[]): string {
    const found = readLocalTime(line);
    if (!found) return line;
    const { word, month, english } = found;
    const isEnglish = this.#isHead(line);
    if (!isEnglish && !this.#isBelieved(found, ahead)) return line;
    this.#believed.add(word);
    this.#last = month;
    return isEnglish ? line : english;
  }

  #isBelieved({ word, month }: LocalTime, ahead: readonly string[]): boolean {
    const isNext = this.#last !== undefined && month === (this.#last + 1) % 12;
    return (
      this.#isAlone || isNext || this.#believed.has(word) || ahead.some((each) => readLocalTime(each)?.word === word)
    );
  }
}
