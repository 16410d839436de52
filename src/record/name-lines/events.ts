import { isName } from '../chat/name-line';
import { picture } from './asides';
import { readInlineHead } from './heads';
import type { NumberedLine } from './shape';

// What Slack says of somebody, where a copy as plain text has no line break behind it: the next name follows at once.

const event = new RegExp(
  '^(?:(?:joined|left) #|was (?:added|invited|removed) (?:to|from) #|' +
    '(?:has )?(?:set|cleared|renamed|archived|un-?archived) (?:the|this) channel\\b)',
);
/** A channel has no dot in its name, and the name of whoever added somebody may be missing. */
const closed = /^(?:joined|left|was (?:added|invited|removed) (?:to|from)) #[\p{L}\p{N}_-]{1,80}(?: by )?\.(?=\S)/u;
const file = /^.{1,90}?\.(?:png|jpe?g|gif|webp|heic|mov|mp4) (?=\S)/i;

/** Whether a line starts as what Slack says of somebody. */
const isEvent = (text: string): boolean => event.test(text);

/** Those who are named in heads of their own. */
export function* findNamed(lines: readonly NumberedLine[]): Generator<void, ReadonlySet<string>> {
  const names = new Set<string>();
  for (const [i, [, line]] of lines.entries()) {
    if (i % 500 === 499) yield;
    const { who, isBracketed } = readInlineHead(line) ?? {};
    if (isBracketed && who !== undefined && !isEvent(who) && splitFile(who) === undefined) names.add(who);
  }
  return names;
}

/** What stands in front of a time in brackets: what was said of the one before, and who speaks, if that can be told. */
interface Glued {
  readonly said: string;
  readonly who: string | undefined;
}

/** Parts what Slack says of somebody, or the name of a picture, from the name behind it. `isOpen`: whether nothing was said before it. */
export function splitGlued(text: string, names: ReadonlySet<string>, isOpen: boolean): Glued | undefined {
  const image = splitFile(text);
  if (image?.who !== undefined) return names.has(image.who) || isName(image.who) ? image : undefined;
  if (!isOpen || !isEvent(text)) return undefined;
  const end = closed.exec(text)?.[0].length ?? findName(text, names);
  return end === undefined ? { said: text, who: undefined } : { said: text.slice(0, end), who: text.slice(end) };
}

function splitFile(text: string): Glued | undefined {
  const name = file.exec(text)?.[0].trimEnd() ?? '';
  return picture.test(name) ? { said: name, who: text.slice(name.length).trim() } : undefined;
}

/** Where the longest name starts that ends a text, with no blank in front. */
function findName(text: string, names: ReadonlySet<string>): number | undefined {
  let end: number | undefined;
  for (const name of names) {
    const at = text.length - name.length;
    if (at > 0 && at < (end ?? text.length) && text.endsWith(name) && !/\s/.test(text[at - 1] ?? '')) end = at;
  }
  return end;
}
