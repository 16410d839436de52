/** Without the mark that a message was changed. */
export function withoutEdited(text: string): string {
  const said = text.trimEnd();
  return said.endsWith('(edited)') ? said.slice(0, -'(edited)'.length).trimEnd() : text;
}

/** The head of a message without it; there it may stand without brackets: `Ines, 2:06 PM, Edited`. */
export const withoutEditedHead = (head: string): string =>
  head.trimEnd().replace(/,? {1,4}\(?(?:edited|bearbeitet|modifié|editado|modificato|bewerkt)\)?$/i, '');
