import { trimMarks } from '../text/ends';
import { readSeen } from '../text/unseen';
import type { SectionKind, SectionNames } from './section-kind';
import { withoutAttributes } from './title';
import { fillers, sectionNames, sectionPhrases, sectionWords, type Names } from './section-names';

// One expression per list, a group per row: a heading costs three matches, however long the lists grow.
const compile = (names: Names, around: (alternatives: string) => string) =>
  new RegExp(around(names.map(([, patterns]) => `(${patterns.join('|')})`).join('|')), 's');

const after =
  '(?:of|for|in|on|from|during|to|with|by|at|as|after|before|since|until|between|if|about|that|which|we|and|or|&|per)';
const named = compile(sectionNames, (any) => `^(?:[^\\s:]+ ){0,4}?(?:${any})(?: ?[-–—:;(,./].*| ${after} .*)?$`);
const worded = compile(
  sectionWords,
  (any) => `^(?:(?:${fillers}) )*(?:${any})(?: ?[-–—:;(,./&](?: ?\\S+(?: \\S+){0,4})?| ${after}(?: \\S+){1,4})?$`,
);
const asked = compile(sectionPhrases, (any) => any);

const startsWithTime =
  /^\W*(?:(?:\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{2,4})(?:\W|t)*|(?:ca\.? ?)?\d{1,2}(?::\d\d)+|\d\d? ?[ap]\.?m\b)/;
const startsWithClock = /^\D{0,6}\d{1,2}:\d\d|^\W*\d\d? ?[ap]\.?m\b/;

const wholes = ['report', 'postmortem', 'post-mortem', 'retrospective'].flatMap((word) => [
  `${word} and `,
  `${word} & `,
]);

function pick(names: Names, pattern: RegExp, title: string): SectionKind | undefined {
  const groups = pattern.exec(title);
  return groups ? names[groups.findIndex((group, i) => i > 0 && group !== undefined) - 1]?.[0] : undefined;
}

function plain(title: string): string {
  return trimMarks(
    withoutAttributes(title)
      .toLowerCase()
      .replace(/<[^<>]*>|!?\[([^\][]*)\]\([^()]*\)|\[\^[^\][]*\]/g, '$1')
      .replace(/[‘’]/g, "'")
      .replace(/[*_`~#"“”=]|\p{Extended_Pictographic}|[\u200d\ufe0f]|:[a-z_]+:/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ ?\/ ?/g, ' / ')
      .replace(/^[^\p{L}\p{N}]*(?:(?:part|step|section|phase)? ?(?:\d{1,2}(?:\.\d+)*|[ivx]{1,4}|[a-h])[.):]+ )?/u, ''),
    ':.?!…»-',
  );
}

/** UTF-16 units. A title with more in it, links and all, is no title. */
const longest = 1000;

const known = new WeakMap<SectionNames, readonly (readonly [name: string, kind: SectionKind])[]>();

/** The kind of a heading in the words of a team: the same words, or more behind a colon, a bracket or a dash. */
function ownKind(title: string, names: SectionNames): SectionKind | undefined {
  let own = known.get(names);
  if (!own) {
    const all = Object.entries(names) as readonly (readonly [SectionKind, readonly string[]])[];
    known.set(names, (own = all.flatMap(([kind, titles]) => titles.map((each) => [plain(each), kind] as const))));
  }
  return own.find(([name]) => {
    const rest = title.slice(name.length);
    return (
      title.startsWith(name) &&
      (rest === '' || [':', '(', ' (', ' -', ' –', ' —'].some((mark) => rest.startsWith(mark)))
    );
  })?.[1];
}

/**
 * Names the kind of section that a heading (its plain text) opens. A heading that starts with a time is an entry, not a kind: `other`.
 * What a team says comes first.
 */
export function sectionKind(title: string, names?: SectionNames): SectionKind {
  if (title.length > longest) return 'other';
  const said = plain(readSeen(title)?.text ?? title);
  const own = names && ownKind(said, names);
  if (own) return own;
  // "Action items moving forward" are action items.
  const forward = [' moving forward', ' going forward'].find((end) => said.endsWith(end));
  const text = forward ? said.slice(0, -forward.length) : said;
  if (text === '' || text.length > 120 || startsWithClock.test(text)) return 'other';
  // "Incident report & remediation" is the whole of it.
  if (wholes.some((each) => text.includes(each))) return 'other';
  const rest = text.replace(startsWithTime, '').trim();
  if (rest !== text) return pick(sectionWords, worded, rest) ?? 'other';
  return (
    pick(sectionPhrases, asked, text) ?? pick(sectionNames, named, text) ?? pick(sectionWords, worded, text) ?? 'other'
  );
}
