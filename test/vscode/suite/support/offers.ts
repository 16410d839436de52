import { commands, type CompletionItem, type CompletionList, type Position } from 'vscode';
import { open, read } from './review';

/** What is offered behind these words, with what the text reads like once it is taken. */
export async function offersBehind(
  text: string,
  words: string,
): Promise<readonly { readonly label: string; readonly after: string }[]> {
  const { document } = await open(text);
  await read(document);
  const at = document.positionAt(text.indexOf(words) + words.length);
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
  const mine = list.items.filter(({ sortText, range }) => range && /^\d{4}$/.test(sortText ?? ''));
  return mine.map((item) => ({
    label: labelOf(item),
    after: apply(text, document.offsetAt(at), item, (position) => document.offsetAt(position)),
  }));
}

const labelOf = ({ label }: CompletionItem) => (typeof label === 'string' ? label : label.label);

function apply(
  text: string,
  at: number,
  { range, insertText, label }: CompletionItem,
  offsetAt: (p: Position) => number,
) {
  const span = range && 'inserting' in range ? range.inserting : range;
  const [from, to] = span ? [offsetAt(span.start), offsetAt(span.end)] : [at, at];
  const insert = typeof insertText === 'string' ? insertText : typeof label === 'string' ? label : label.label;
  return text.slice(0, from) + insert + text.slice(to);
}
