import { Baseline } from '../formats/baseline';
import type { LintCommand } from '../options/commands/lint';
import { count } from '../terminal/count';
import type { Problems } from '../terminal/problem';

type Asked = Pick<LintCommand, 'baseline' | 'updateBaseline' | 'quiet'>;

/** The baseline that is asked for, if any. `isWanted`: whether findings of a rule are looked for. */
export const readBaseline = async (
  { baseline, updateBaseline }: Asked,
  isWanted: (rule: string) => boolean,
): Promise<Baseline | undefined> =>
  baseline === undefined ? undefined : Baseline.read(baseline, updateBaseline, isWanted);

/** Writes the baseline if that is asked for, and else tells what in it is gone. */
export async function tellBaseline(
  baseline: Baseline,
  { updateBaseline, quiet }: Asked,
  problems: Problems,
): Promise<void> {
  const sentence = updateBaseline ? await update(baseline) : await describeStale(baseline);
  if (sentence !== undefined && !quiet) await problems.mention(`${baseline.path}: ${sentence}`);
}

async function update(baseline: Baseline): Promise<string> {
  const { added, removed } = await baseline.update();
  return `${count(added, 'finding')} added, ${removed} taken out.`;
}

/** How many of those that are gone are named. */
const most = 3;

async function describeStale(baseline: Baseline): Promise<string | undefined> {
  const stale = await baseline.findStale();
  if (stale.length === 0) return undefined;
  const named = stale.slice(0, most).map(({ path, rule, words }) => `${path} ${rule} “${words}”`);
  const more = stale.length > most ? ` and ${stale.length - most} more` : '';
  const are = stale.length === 1 ? 'is' : 'are';
  return `${count(stale.length, 'known finding')} ${are} gone (${named.join(', ')}${more}); --update-baseline takes them out.`;
}
