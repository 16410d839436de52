import { sectionKind, createAnalysis, defaultSettings } from '../../src/language/index';

/** A sentence with what a facilitator would have offered for it; nothing where refusing is right. */
interface Row {
  readonly id: string;
  readonly sentence: string;
  readonly head?: string | null;
  readonly rewrites: readonly string[];
  readonly ask: string | null;
  readonly action: string | null;
}

/** Counts where we offer a rephrasing and a facilitator would, or would not, and prints all of ours beside theirs. */
export function compareRewrites(lines: string, { show }: { readonly show: boolean }): void {
  const rows = lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({ ...row, ours: offers(row) }));
  const refused = rows.filter(({ rewrites }) => rewrites.length === 0);
  const rewritten = rows.filter(({ rewrites }) => rewrites.length > 0);
  const offered = (of: readonly (typeof rows)[number][]) => of.filter(({ ours }) => ours.facts.length > 0);
  const share = (some: number, all: number) => `${some} of ${all} (${((100 * some) / all).toFixed(0)} %)`;
  console.log(`found: ${share(rows.filter(({ ours }) => ours.found).length, rows.length)}`);
  console.log(
    `refused by both, where a facilitator refuses: ${share(refused.length - offered(refused).length, refused.length)}`,
  );
  console.log(
    `rephrased by both, where a facilitator rephrases: ${share(offered(rewritten).length, rewritten.length)}`,
  );
  if (!show) return;
  for (const { id, sentence, rewrites, ask, action, ours } of rows.filter((row) => row.ours.found)) {
    console.log(`\n${id} ${sentence}`);
    for (const each of rewrites.length ? rewrites : ['(refused)']) console.log(`  theirs ${each}`);
    for (const each of ours.facts) console.log(`  ours   ${each}`);
    if (ours.questions.length) console.log(`  ask    ${ours.questions[0]!}   | theirs: ${ask ?? '-'}`);
    if (ours.actions.length) console.log(`  do     ${ours.actions[0]!}   | theirs: ${action ?? '-'}`);
  }
}

function offers({ sentence, head: said }: Row) {
  const head = (said ?? 'Notes').replace(/\s+/g, ' ').trim();
  const before = `# Review\n\n## ${head}\n\n${sectionKind(head) === 'actions' ? '- ' : ''}`;
  const document = `${before}${sentence}\n`;
  const found = createAnalysis(document, defaultSettings)
    .findings()
    .filter(({ category, end }) => category === 'blame' && end > before.length);
  const all = found.flatMap(({ start, end, suggestions }) =>
    suggestions.map((each) => ({
      kind: each.kind,
      text:
        each.kind === 'fact'
          ? (document.slice(0, start) + each.replacement + document.slice(end)).slice(before.length).trim()
          : each.text,
    })),
  );
  const of = (kind: string) => all.filter((each) => each.kind === kind).map(({ text }) => text);
  return { found: found.length > 0, facts: of('fact'), questions: of('question'), actions: of('action') };
}
