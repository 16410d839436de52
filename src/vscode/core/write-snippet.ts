import { SnippetString, SnippetTextEdit, type TextDocument } from 'vscode';
import type { TextChange } from '../../language';
import { asWritten, toRange } from './positions';

/** What else than slots to stop at. */
export interface Stops {
  /** A text within what is inserted, such as a time: the first of these that is there. And when to come to it. */
  readonly at?: { readonly texts: readonly string[]; readonly order: 'first' | 'last' };
}

const slot = /\[(?![ xX]\])[^\][\r\n]*\](?![([:])/g;
const choices = /^\[([\w-]+(?:\/[\w-]+)+)\]$/;

/** Whether there is a slot to stop at in what is to be written. */
export function hasSlots(text: string): boolean {
  return text.search(slot) >= 0;
}

/** Turns text into a snippet: its slots, `[such as this]`, are tab stops; `[one/two]` is a choice. */
export function writeSnippet(text: string, { at }: Stops = {}): SnippetString {
  const found = [...text.matchAll(slot)].map((match) => ({ start: match.index, text: match[0], rank: 1 }));
  const extra = at?.texts.find((each) => text.includes(each));
  if (at && extra) found.push({ start: text.indexOf(extra), text: extra, rank: at.order === 'first' ? 0 : 2 });
  const numbers = new Map(
    found.toSorted((a, b) => a.rank - b.rank || a.start - b.start).map((each, i) => [each, i + 1]),
  );
  const snippet = new SnippetString();
  let from = 0;
  for (const stop of found.sort((a, b) => a.start - b.start)) {
    if (stop.start < from) continue;
    snippet.appendText(text.slice(from, stop.start));
    const options = choices.exec(stop.text)?.[1]?.split('/');
    if (options) snippet.appendChoice(options, numbers.get(stop));
    else snippet.appendPlaceholder(stop.text, numbers.get(stop));
    from = stop.start + stop.text.length;
  }
  // Without a last stop VS Code leaves the cursor at the end, which is where one goes on.
  return snippet.appendText(text.slice(from));
}

/**
 * A change whose slots are places to stop at. The cursor is left alone until then, so that an undo brings back where it was. The editor
 * indents further lines of a snippet as the first; from the start of that line there is nothing to go by.
 */
export function asSnippet(document: TextDocument, change: TextChange, stops: Stops = {}): SnippetTextEdit {
  const range = toRange(document, change);
  const start = range.start.with({ character: 0 });
  const before = new SnippetString().appendText(document.getText(range.with(start, range.start)));
  const snippet = writeSnippet(asWritten(document, change.insert), stops);
  return new SnippetTextEdit(range.with(start), new SnippetString(before.value + snippet.value));
}
