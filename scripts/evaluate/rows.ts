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

/** Reads labelled sentences and lints each in a small document of its own, under its heading. Borderline rows are left out. */
export function readRows(lines: string, settings: Settings, share: Share = 'all'): Judged[] {
  const rows = lines
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l) as Row)
    .filter((r) => !r.borderline)
    .filter((r) => share === 'all' || isUnread(r) === (share === 'unread'));
  return rows.map((row) => judge(row, settings));
}

/** Every third group, by a hash of its name (FNV-1a), so that it is the same one in every run. */
function isUnread({ group, doc, id }: Row): boolean {
  let hash = 0x811c9dc5;
  for (const char of group ?? doc ?? id) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash % 3 === 0;
}

function judge(row: Row, settings: Settings): Judged {
  const head = (row.head ?? 'Notes').replace(/\s+/g, ' ').trim();
  const item = sectionKind(head) === 'actions' ? '- ' : '';
  const before = `# Review\n\n## ${head}\n\n${item}`;
  const document = `${before}${row.sentence}\n`;
  const end = before.length + row.sentence.length;
  const found = createAnalysis(document, settings)
    .findings()
    .filter((f) => f.start < end && f.end > before.length);
  return { ...row, document, found, blame: found.filter((f) => f.category === 'blame') };
}
