import type { Sentence } from '../grammar/sentence';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const clock = '\\d{1,2}[:.]\\d{2}(?: ?(?:[ap]\\.?m\\.?|UTC|GMT|CES?T|[A-Z]{3}))?';
const pattern = new RegExp(
  `\\b(?:at (?:around |about )?${clock}|(?:on|last|since|until) (?:the )?(?:${day}(?: (?:morning|afternoon|evening|night))?|\\d{1,2}(?:st|nd|rd|th)? ${month})|(?:in|since|last|until) (?:early |late )?(?:${month}(?: \\d{4})?|(?:19|20)\\d{2})|for (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several) (?:minutes|hours|days|weeks|months|years)|yesterday|last (?:night|week|month|quarter|year))\\b`,
  'giu',
);

/** When it was, in the words of the sentence, if it says so: "at 10:05", "on Friday", "for six months". */
export function timeOf(sentence: Sentence): string | undefined {
  for (const { start, end } of sentence.matches(pattern)) return sentence.source.slice(start, end);
  return undefined;
}
