import { matchesOf } from '../../language';
import { trimEnd } from '../text/trim';
import { abbreviations, isZone } from './zone';

/** A zone as it is written, and how many characters it takes. */
export interface ZoneName {
  readonly name: string;
  readonly length: number;
}

const figures = '[+\\-\\u2212](?:1[0-4]|0?\\d)(?::?(?:00|15|30|45))?(?![\\d:])';
const regions =
  'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US';
const region = `(?:${regions})/(?:GMT[+-]\\d{1,2}|[A-Za-z]{2,20}(?:[_/-][A-Z][A-Za-z]{1,20}|_[a-z]{2}(?=_)|-[a-z]{2}(?=-)){0,4})`;
const short = abbreviations.filter((name) => name !== 'UTC' && name !== 'GMT').join('|');
// What may stand for a zone by its form; "UTC-10:00 UTC" is a span.
const form = `(?:UTC|GMT) ?${figures}(?! ?(?:UTC|GMT|Z\\b))|UTC|GMT|${region}|${short}`;
const words =
  '[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{1,15})?(?: (?:[Ss]tandard|[Dd]aylight|[Ss]ummer))? [Tt]ime|(?:Eastern|Pacific)(?=[:,)*_]| [-\\u2013\\u2014]|$)';
const end = '(?![A-Za-z0-9])';

const opening = '^[\\s(*_`[,]{0,4}';
const behindTime = new RegExp(
  `${opening}(?:(${form})${end}|(${words})${end}|([Zz])(?![A-Za-z0-9]|[-\\u2013\\u2014](?!\\d)))[)\\]*_\`]{0,3}`,
);
const offset =
  /^(?:[\s(]{0,2}([+\-\u2212]\d\d:\d\d|[+\-\u2212]\d{4})|([+\-\u2212]\d\d))(?!\d|:\d)\)?(?: \([A-Z]{2,5}\))?/;

/** The zone behind a time: `UTC`, `(CEST)`, `+02:00`, `Europe/Berlin`, `UK time`. A name that is none is none. */
export function readZone(text: string): ZoneName | undefined {
  const near = text.slice(0, 80);
  const figure = offset.exec(near);
  if (figure) return accept(figure[1] ?? figure[2], figure[0].length);
  const match = behindTime.exec(near);
  const zone = match && accept(match[1] ?? match[2] ?? match[3], match[0].length);
  if (!zone) return undefined;
  // "PST (UTC-7)", "UTC+1 (Zurich time)": figures count more than letters, and letters more than words.
  const also = /^ ?\(([^()]{1,30})\)/.exec(near.slice(zone.length));
  if (!also?.[1] || !isZone(also[1])) return zone;
  const name = rank(also[1]) > rank(zone.name) ? also[1] : zone.name;
  return { name, length: zone.length + also[0].length };
}

const rank = (name: string): number => (/[+\-\u2212]\d/.test(name) ? 2 : name.includes(' ') ? 0 : 1);

const accept = (said: string | undefined, length: number): ZoneName | undefined => {
  const name = said === 'z' ? 'Z' : said?.replace(/^(UTC|GMT) /, '$1').replaceAll('\u2212', '-');
  return name !== undefined && isZone(name) ? { name, length } : undefined;
};

const wordStart = /(?<![A-Za-z0-9/])[A-Z]/g;

/** The zone that a head such as "Time (UTC)" or the rest of "All times in CET" names. */
export function findZoneName(text: string): string | undefined {
  for (const { index } of matchesOf(wordStart, text.slice(0, 300))) {
    const zone = readZone(text.slice(index, index + 80));
    if (zone) return zone.name;
  }
  return undefined;
}

/** The zone that a title names for what stands below it: "Timeline (UTC)", "4 May, CEST"; not "SLA MET". */
export function findTitleZone(title: string): string | undefined {
  const name = findZoneName(title);
  const at = name === undefined ? -1 : title.indexOf(name);
  if (name === undefined || at < 0) return name;
  const ahead = trimEnd(title.slice(0, at), /[\s*_]/);
  // "EST tests", "UTC-based"
  const goesOn = /^(?:[\p{L}\p{N}]| \p{L})/u.test(title.slice(at + name.length));
  return aheadOfZone.test(ahead) && !goesOn ? name : undefined;
}
const aheadOfZone = /(?:^|[^\p{L}\s]|\b(?:in|is|timeline|times?|events|zone|tz|[ap]m))$/iu;

const timesWord =
  /(?:(?<![a-z])all (?:the )?|(?:^|[.,(>|*_:-])[ \t]*)(?:local )?(?:times?(?:stamps?)?|events|tz|zone)\b|(?<![a-z&?=])time ?zone\b/gim;
const between = / [a-z]{2,10}(?![A-Za-z])|[ \t(,_*`=:|[]/y;

/** The zone of the first sentence about times: "All times are in CET", "Timezone: Europe/Berlin". A few words may stand between. */
export function findZoneStatement(text: string): string | undefined {
  for (const { index, 0: word } of matchesOf(timesWord, text)) {
    let end = index + word.length;
    between.lastIndex = end;
    for (let count = 0; count < 9 && between.test(text); count++) end = between.lastIndex;
    const zone = readZone(text.slice(end, end + 80));
    if (zone) return zone.name;
  }
  return findZoneLine(text);
}

/** A line that is nothing but a zone, above the times: "(UTC)". */
function findZoneLine(text: string): string | undefined {
  const line =
    /^[ \t>]*[(*_]{0,4}(?:[A-Z][a-z]{2,15}, )?([A-Z]{2,5}(?:[+-][\d:]{1,5})?|[A-Z][a-z]{2,12}\/[\w/+-]{3,30})[)*_.]{0,4}[ \t]*$/m.exec(
      text.slice(0, 400),
    )?.[1];
  return line !== undefined && isZone(line) ? line : undefined;
}

/** Whether a line only says in which zone the times are: it is no entry, whatever figures are in it. */
export const isAboutZone = (line: string): boolean =>
  /^[\s*_`>#|([-]*(?:(?:all|the|note:?) )*(?:time ?zone|tz|times?(?:stamps?)?)\b/i.test(line) &&
  findZoneStatement(line) !== undefined;
