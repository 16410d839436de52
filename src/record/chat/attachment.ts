import { fieldsOf, firstText, listOf, recordsOf, textOf, type Fields } from '../source/values';

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

/**
 * What an adaptive card says: its texts, and its facts as fields. Buttons and pictures say nothing. What is hidden is seen only where a
 * button of the card can show it.
 */
export const textsOfCard = (card: Fields): readonly string[] =>
  textsOfPart(card, JSON.stringify(card).includes('"Action.ToggleVisibility"'), 0);

function textsOfPart(card: Fields, canShow: boolean, depth: number): readonly string[] {
  if (depth > deepest || (card['isVisible'] === false && !canShow)) return [];
  const text = card['type'] === 'TextBlock' || card['type'] === 'TextRun' ? textOf(card['text']) : undefined;
  return [
    ...(text === undefined ? [] : [text]),
    ...textsOfFields(card['facts']),
    ...holders.flatMap((name) =>
      listOf(card[name]).flatMap((part) =>
        // A run of text may be nothing but its words.
        typeof part === 'string' && name === 'inlines'
          ? (textOf(part) ?? [])
          : textsOfPart(fieldsOf(part), canShow, depth + 1),
      ),
    ),
  ];
}
