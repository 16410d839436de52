import type { Sentence } from '../english/sentence';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const clock = '\\d{1,2}[:.]\\d{2}(?:\\s*(?:[ap]\\.?m\\.?|UTC|GMT|CES?T|[A-Z]{3}))?';
const pattern = new RegExp(
  `\\b(?:at\\s+(?:around\\s+|about\\s+)?${clock}|(?:on|last|since|until)\\s+(?:the\\s+)?(?:${day}(?:\\s+(?:morning|afternoon|evening|night))?|\\d{1,2}(?:st|nd|rd|th)?\\s+${month})|(?:in|since|last|until)\\s+(?:early\\s+|late\\s+)?(?:${month}(?:\\s+\\d{4})?|(?:19|20)\\d{2})|for\\s+(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several)\\s+(?:minutes|hours|days|weeks|months|years)|yesterday|last\\s+(?:night|week|month|quarter|year))\\b`,
  'iu',
);

/** When it was, in the words of the sentence, if it says so: "at 10:05", "on Friday", "for six months". */
export function timeOf(sentence: Sentence): string | undefined {
  const found = pattern.exec(sentence.text);
  if (!found) return undefined;
  return sentence.source.slice(sentence.start + found.index, sentence.start + found.index + found[0].length);
}
