import { createAnalysis, sectionKind, type Finding, type Settings } from '../../src/language/index';

/** One labelled sentence, as the file has it. */
export interface Row {
  readonly id: string;
  readonly sentence: string;
  readonly label: 'blame' | 'ok';
  readonly kinds: readonly string[];
  readonly strength?: 'clear' | 'mild';
  readonly borderline?: boolean;
  readonly advisory?: boolean;
  readonly pool?: string;
  readonly source_type: string;
  readonly head?: string;
  /** Rows that belong together: written in pairs, or of one document. */
  readonly group?: string;
  readonly doc?: string;
}

/** A third of the rows, by their groups: for reading, or kept unread so that figures measured on it mean something. */
export type Share = 'read' | 'unread' | 'all';

/** A row with what the engine says of it. */
export interface Judged extends Row {
  readonly document: string;
  readonly found: readonly Finding[];
  readonly blame: readonly Finding[];
}

/** The labelled sentences of a file: JSON lines, or plain text if its name says so. */
export function readRows(name: string, content: string): Row[] {
  if (name.endsWith('.txt')) return readPlain(content);
  return content
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l) as Row);
}

/** Lints each sentence in a small document of its own, under its heading. Borderline rows are left out. */
export function judgeRows(rows: readonly Row[], settings: Settings, share: Share = 'all'): Judged[] {
  return rows
    .filter((r) => !r.borderline)
    .filter((r) => share === 'all' || isUnread(r) === (share === 'unread'))
    .map((row) => judge(row, settings));
}

/** One sentence per line under `# Blame` and `# Not blame`, and there under the section it is from; a comment goes before. */
function readPlain(content: string): Row[] {
  const rows: Row[] = [];
  let label: Row['label'] | undefined;
  let head: string | undefined;
  for (const [index, line] of content.split('\n').entries()) {
    const [, level, title = ''] = /^(##?) (.+)$/.exec(line) ?? [];
    if (level === '#') [label, head] = [title === 'Blame' ? 'blame' : 'ok', undefined];
    else if (level) head = title;
    else if (label && line.trim())
      rows.push({ id: `${index + 1}`, sentence: line, label, kinds: [], source_type: 'plain', ...(head && { head }) });
  }
  return rows;
}

/** Every third group, by a hash of its name (FNV-1a), so that it is the same one in every run. */
function isUnread({ group, doc, id }: Row): boolean {
  let hash = 0x811c9dc5;
  for (const char of group ?? doc ?? id) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash % 3 === 0;
}

function judge(row: Row, settings: Settings): Judged {
  const head = (row.head ?? 'Notes').replace(/\s+/g, ' ').trim();
  const item = sectionKind(head) === 'actions' && !row.sentence.startsWith('- ') ? '- ' : '';
  const before = `# Review\n\n## ${head}\n\n${item}`;
  const document = `${before}${row.sentence}\n`;
  const end = before.length + row.sentence.length;
  const found = createAnalysis(document, settings)
    .findings()
    .filter((f) => f.start < end && f.end > before.length);
  return { ...row, document, found, blame: found.filter((f) => f.category === 'blame') };
}
