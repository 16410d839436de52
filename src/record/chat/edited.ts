const words =
  'edited|bearbeitet|modifié|editad[oa]|modificato|bewerkt|redigerat|redigert|redigeret|muokattu|edytowano|編集済み|已编辑|已編輯|편집됨|수정됨';
// Japanese and Chinese have wide brackets.
const inBrackets = new RegExp(`[(（](?:${words})[)）]$`, 'i');
const behindHead = new RegExp(`,? {1,4}[(（]?(?:${words})[)）]?$`, 'i');
const alone = new RegExp(`^[(（]?(?:${words})[)）]?$`, 'i');

/** Without the mark that a message was changed. */
export function withoutEdited(text: string): string {
  const said = text.trimEnd();
  const at = said.slice(-20).search(inBrackets);
  return at < 0 ? text : said.slice(0, Math.max(0, said.length - 20) + at).trimEnd();
}

/** The head of a message without it; there it may stand without brackets: `Ines, 2:06 PM, Edited`. */
export const withoutEditedHead = (head: string): string => head.trimEnd().replace(behindHead, '');

/** Whether a line is nothing else. */
export const isEdited = (line: string): boolean => alone.test(line);

/** The mark as Mattermost puts it, with no brackets, where a sentence has ended. Behind any other word it may be said: “that got Edited”. */
const bare = /(?<=[.!?…)\p{Extended_Pictographic}\ufe0f]) (?:Edited|Bearbeitet|Modifié|Editado)$/u;

/** Without that mark. */
export function withoutBareEdited(text: string): string {
  const said = text.trimEnd();
  const mark = bare.exec(said.slice(-20))?.[0] ?? '';
  return mark === '' ? text : said.slice(0, -mark.length).trimEnd();
}
