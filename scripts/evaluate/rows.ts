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
}

/** A row with what the engine says of it. */
export interface Judged extends Row {
  readonly document: string;
  readonly found: readonly Finding[];
  readonly blame: readonly Finding[];
}

/** Reads labelled sentences and lints each in a small document of its own, under its heading. Borderline rows are left out. */
export function readRows(lines: string, settings: Settings): Judged[] {
  const rows = lines
    .split('\n')
    .filter((l) => l.trim())
    .map((l) => JSON.parse(l) as Row)
    .filter((r) => !r.borderline);
  return rows.map((row) => judge(row, settings));
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
