import { recordsOf, textOf, type Fields } from './values';

/**
 * What an app attaches to a message in Slack and Mattermost: what stands in front of it, its title, its text and its fields; or what it
 * says where it cannot be shown. `title`: as it is to be written, with its link or without.
 */
export function textsOfAttachment({ pretext, text, fields, fallback }: Fields, title: string): readonly string[] {
  const told = recordsOf(fields).map((each) =>
    [textOf(each['title']), textOf(each['value'])].filter(Boolean).join(': '),
  );
  const texts = [pretext, title, text, ...told].flatMap((each) => textOf(each) || []);
  return texts.length > 0 ? texts : [textOf(fallback) ?? ''];
}
