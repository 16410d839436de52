import { textsOfAttachment } from '../chat/attachment';
import { chatMarkdown, writeInline } from '../markup/inline';
import { readInstant, toMinute } from '../time/instants';
import { addPerson, eachOf, makeJsonFormat, type Add } from '../shapes/json-format';
import type { Findings } from '../model/draft';
import { orNameLines } from './slack';
import { fieldsOf, has, isFields, numberOf, recordsOf, textOf, type Fields } from '../source/values';

/** A bulk export of Mattermost: one object a line, or messages copied from it. Its channel export is CSV, and read as a table. */
export const mattermost = orNameLines(
  makeJsonFormat(
    {
      id: 'mattermost',
      name: 'an export from Mattermost',
      about:
        'JSON lines of a Mattermost bulk export, or messages copied from it (the CSV of /export is read as a table)',
      needs: 'JSON lines with "type": "post", or lines with a name above lines with a time',
    },
    (value) => postsOf(value).length > 0,
    (value, add, findings) => eachOf(postsOf(value), (post) => readPost(post, add, findings)),
  ),
);

function postsOf(value: unknown): readonly Fields[] {
  const lines = isFields(value) ? [value] : recordsOf(value);
  return lines
    .filter(({ type }) => type === 'post' || type === 'direct_post')
    .map((line) => fieldsOf(line['post'] ?? line['direct_post']))
    .filter((post) => has(post, 'message') || has(post, 'create_at'));
}

function readPost(post: Fields, add: Add, findings: Findings): void {
  const who = textOf(post['user']);
  const type = textOf(post['type']) ?? '';
  const { attachments } = fieldsOf(post['props']);
  const attached = recordsOf(attachments).map((each) => textsOfAttachment(each, textOf(each['title']) ?? '').join(' '));
  const said = [textOf(post['message']), ...attached].filter(Boolean).join('\n');
  const text = writeInline(said, chatMarkdown);
  addPerson(findings, who, []);
  add(
    {
      when: numberOf(post['create_at']) === undefined ? undefined : toMinute(readInstant(post['create_at'])),
      who,
      text,
      keep: post['is_pinned'] === true,
      reactions: recordsOf(post['reactions']).map((each) => textOf(each['emoji_name']) ?? ''),
      kind: text === '' || type.startsWith('system_') ? 'noise' : undefined,
    },
    post,
  );
  for (const reply of recordsOf(post['replies'])) readPost(reply, add, findings);
}
