import type { Span } from '../finding';
import type { Sentence } from './sentence';
import { squeeze } from '../text/squeeze';

const label =
  '(?:[[(]?\\d{1,2}[:.]\\d{2}\\S* )?(?:(?:so|and|but|ok|okay|well|q|qn|question|first|then|also|now|@[\\w-]+)[,:]? ){0,4}';
const verbs =
  "(?:(?:find|figure|finding|figuring|work|working) out|identify|identifying|determine|determining|establish|establishing|clarify|clarifying|ask|asked|asking|investigate|investigating|(?<!(?:not|n[’']t|never) )know|track down|tell us|explain)";
const opening = `(?:^[^\\p{L}\\p{N}@[(]*${label}|[?:;—–] |(?<joined>,? (?:so|and|but) )|\\b${verbs} (?:exactly )?(?:when and|how and)?)`;

const opened = new RegExp(`${opening}$`, 'iu');

/** Do the words open a question, rather than tell something: "Who did it?", "find out who did it"? */
export function opensQuestion(sentence: Sentence, { start, end }: Span): boolean {
  const before = opened.exec(squeeze(sentence.prose.slice(sentence.start, start)).text);
  return before !== null && isQuestion(sentence, { start, end, groups: before.groups ?? {} });
}

/** "Stupid question, but why ...?": who asks like this wants to know, and challenges nobody. */
export function isHumble({ text }: Sentence): boolean {
  return /\b(?:stupid|dumb|silly|basic|naive|noob|newbie|beginner['’]?s?|quick|honest|genuine) questions?\b/iu.test(
    text,
  );
}

/** Does it ask ("Who did it?", "Who did it" as an item of its own), rather than tell? */
function isQuestion(sentence: Sentence, at: Span & Partial<Pick<RegExpExecArray, 'groups'>>): boolean {
  const rest = sentence.prose.slice(at.start, sentence.end);
  // "... and who did it" goes on with what is told, unless it asks.
  if (at.groups?.['joined'] !== undefined && !rest.includes('?')) return false;
  if (isEmbedded(sentence, at)) return true;
  if (/\?[\s"”’')*_]*$/.test(sentence.text)) return true;
  return !/[.!:…]\s*$/.test(rest) && rest.trim().split(/\s+/).length <= 12;
}

const embedding = new RegExp(`\\b${verbs} (?:exactly )?$`, 'iu');

/** Does the question hang on a verb ("find out who ...")? */
export function isEmbedded(sentence: Sentence, { start }: Span): boolean {
  return embedding.test(squeeze(sentence.prose.slice(sentence.start, start)).text);
}

/** Where a question that begins at `from` ends: before another question that is joined to it, or the end mark. */
export function endOfQuestion(sentence: Sentence, from: number): Span {
  const rest = sentence.prose.slice(from, sentence.end);
  const joint =
    /(?:[,;]|\s[—–-])?\s(?:and|or|but)\s+(?:why|how|when|what|where|who|whether|did|does|is|was|were|could|can|should)\b|[?!;]|\.\s*$|\s[—–]\s/iu.exec(
      rest,
    );
  const asked = rest.slice(0, joint?.index);
  return { start: from, end: from + (joint && /^[?!.]/.test(joint[0]) ? asked : asked.trimEnd()).length };
}
