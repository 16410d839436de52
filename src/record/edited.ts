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

/** Behind these more is to come, so that it is what is told: “Status: Edited”, “set to Edited”, “has been Edited”. */
const telling = new RegExp(
  "(?:[^\\p{L}\\p{N}\\s.!?…)\\]'’`\\p{Extended_Pictographic}\\ufe0f]|(?<![\\p{L}\\p{N}])(?:" +
    'a|the|to|as|on|in|at|by|with|from|of|for|and|or|but|not|no|if|than|when|' +
    'am|is|are|was|were|be|been|being|has|have|had|having|gets?|got|gotten|getting|becomes?|became|becoming|' +
    'can|could|will|would|shall|should|may|might|must|do|does|did|' +
    'now|still|just|already|also|only|then|yet|never|ever|\\p{L}{2,16}ly|' +
    'says?|said|shows?|shown|reads?|stays?|stayed|looks?|goes|went|turns?|turned|seems?|appears?|' +
    'marked|called|named|flagged|status|state|label|field|column|value|tab|button|link|filter|click|press|' +
    'der|die|das|ein|eine|auf|als|im|zu|ist|sind|war|waren|wird|werden|wurden?|worden|hat|haben|hatten?|gerade|schon|bereits|' +
    'jetzt|nun|noch|und|oder|nicht|mit|von|steht|zeigt|klick|' +
    'le|la|les|un|une|à|de|est|sont|été|a|ont|et|ou|sur|pas|déjà|el|los|las|es|está|son|fue|sido|ha|han|en|y|o|ya|no))$',
  'iu',
);

/** A word that starts small, or in a script without capitals. */
const small = /(?<!\S)[^\p{L}\s]{0,3}[\p{Ll}\p{Lo}]/u;

/** What a sentence ends with, where nothing of it is to come. */
const ended = /(?:[.!…]|\p{Extended_Pictographic}\ufe0f?)$/u;

/** What stands in front of the mark, where a text ends with its word. It may be a word of the text among other capitals: “Runbook Edited”. */
function beforeBare(text: string): string | undefined {
  const said = text.trimEnd();
  const mark = bare.exec(said.slice(-20))?.[0] ?? '';
  const before = said.slice(0, said.length - mark.length).trimEnd();
  return mark !== '' && small.test(before) ? before : undefined;
}

/** Whether a text surely ends with the mark as Mattermost puts it, with no brackets: behind the end of a sentence. */
export const endsInBareEdited = (text: string): boolean => ended.test(beforeBare(text)?.slice(-4) ?? '');

/**
 * Without that mark. `isMarked`: whether another text of the copy surely ends with it. Only there it is one behind any other word, since
 * it may as well be said: “the list of names got Edited”.
 */
export function withoutBareEdited(text: string, isMarked: boolean): string {
  const before = beforeBare(text);
  if (before === undefined) return text;
  return ended.test(before.slice(-4)) || (isMarked && !telling.test(before.slice(-20))) ? before : text;
}
