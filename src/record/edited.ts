const words =
  'edited|bearbeitet|modifié|editad[oa]|modificato|bewerkt|redigerat|redigert|redigeret|muokattu|edytowano|編集済み|已编辑|已編輯|편집됨|수정됨';
const inBrackets = new RegExp(`\\((?:${words})\\)$`, 'i');
const behindHead = new RegExp(`,? {1,4}\\(?(?:${words})\\)?$`, 'i');
const alone = new RegExp(`^\\(?(?:${words})\\)?$`, 'i');

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
