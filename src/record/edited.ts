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

const bare = / (?:Edited|Bearbeitet|Modifié|Editado)$/;
/** Behind these it is what is told: “Status: Edited”, “set to Edited”. */
const telling = new RegExp(
  "(?:[^\\p{L}\\p{N}\\s.!?)\\]'’`]|(?<![\\p{L}\\p{N}])(?:" +
    'to|as|is|was|are|be|becomes?|became|on|in|and|or|not|now|still|the|with|from|of|for|says?|said|shows?|' +
    'reads?|marked|called|named|flagged|status|state|label|field|column|value|tab|button|link|filter|click|press|' +
    'auf|als|ist|war|wird|jetzt|nun|noch|und|oder|nicht|mit|von|steht|zeigt|klick|est|et|ou|sur|es|está|en|y|o))$',
  'iu',
);

/** A word that starts small, or in a script without capitals. */
const small = /(?<!\S)[^\p{L}\s]{0,3}[\p{Ll}\p{Lo}]/u;

/**
 * Without the mark as Mattermost puts it, with no brackets behind the last word: a capital in the middle of a sentence. It stays where it
 * may be a word of the text, as it may among other capitals: “Runbook Edited”.
 */
export function withoutBareEdited(text: string): string {
  const said = text.trimEnd();
  const mark = bare.exec(said.slice(-20))?.[0] ?? '';
  const before = said.slice(0, said.length - mark.length).trimEnd();
  return mark !== '' && !telling.test(before.slice(-20)) && small.test(before) ? before : text;
}
