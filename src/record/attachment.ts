import { firstText, recordsOf, textOf, type Fields } from './values';

/**
 * What an app attaches to a message in Slack and Mattermost: what stands in front of it, its title, its text and its fields; or what it
 * says where it cannot be shown. `title`: as it is to be written, with its link or without.
 */
export function textsOfAttachment({ pretext, text, fields, fallback }: Fields, title: string): readonly string[] {
  const texts = [pretext, title, text, ...textsOfFields(fields)].flatMap((each) => textOf(each) || []);
  return texts.length > 0 ? texts : [textOf(fallback) ?? ''];
}

/** Values with what they are called: “Region: north”. Some apps leave out the name, or fill it with a blank that nobody sees. */
export const textsOfFields = (fields: unknown): readonly string[] =>
  recordsOf(fields).map(({ title, name, value }) =>
    [firstText(title, name)?.replaceAll('\u200b', '').trim(), textOf(value)].filter(Boolean).join(': '),
  );

/** How deep the parts of a card may lie in each other. */
const deepest = 12;

/** The parts of an adaptive card that hold others. */
const holders = ['body', 'items', 'columns', 'rows', 'cells', 'inlines'];

/** What an adaptive card says: its texts, and its facts as fields. Buttons and pictures say nothing. */
export function textsOfCard(card: Fields, depth = 0): readonly string[] {
  if (depth > deepest) return [];
  const text = card['type'] === 'TextBlock' || card['type'] === 'TextRun' ? textOf(card['text']) : undefined;
  const parts = holders.flatMap((name) => recordsOf(card[name]));
  return [
    ...(text === undefined ? [] : [text]),
    ...textsOfFields(card['facts']),
    ...parts.flatMap((each) => textsOfCard(each, depth + 1)),
  ];
}
