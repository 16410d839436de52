/** Without the mark that a message was changed. */
export function withoutEdited(text: string): string {
  const said = text.trimEnd();
  return said.endsWith('(edited)') ? said.slice(0, -'(edited)'.length).trimEnd() : text;
}
