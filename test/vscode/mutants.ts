// Runs the editor suite for many mutants in one extension host (scripts/mutants/editor-tests.ts writes the plan).
import { extensions } from 'vscode';
import { runPlan, takeReached, type Line, type Plan } from '../../scripts/mutants/host';
import { extensionId } from './extension-id';
import { tell } from './tell';

export async function runMutants(plan: Plan): Promise<void> {
  const say = (line: Line): void => tell(`mutants ${JSON.stringify(line)}`);
  await extensions.getExtension(extensionId)?.activate();
  say({ loaded: '', reached: takeReached() });
  // A line for each test: an extension host that says nothing is taken for one that hangs.
  await runPlan(plan, { say, now: () => performance.now(), begin: () => tell('mutants {}') });
}
