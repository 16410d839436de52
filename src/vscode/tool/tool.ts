import {
  CancellationError,
  Disposable,
  LanguageModelTextPart,
  LanguageModelToolResult,
  l10n,
  lm,
  workspace,
  type LanguageModelTool,
} from 'vscode';
import type { Report } from '../../review';
import { loadEngine, type Engine } from '../core/engine';
import { asWritten } from '../core/positions';
import { readOptions, readPreferences } from '../core/preferences';
import type { Projects } from '../core/projects';
import { runInSlices } from '../core/slice';
import type { TeamTemplates } from '../core/team-templates';
import { findTarget, type Input, type Target } from './target';

/** As package.json declares it. */
const name = 'learning-review_lint';

/** Editors that are made from VS Code may come without language models, or without tools for them. */
const models = (): Partial<typeof lm> | undefined => lm;

/** A tool for language models: what we find in a file or a text, as the JSON report of the command line. It changes nothing, and asks nobody. */
export function registerLintTool(projects: Projects, team: TeamTemplates): Disposable {
  const tool: LanguageModelTool<Input> = {
    prepareInvocation: ({ input: { file } }) => ({
      invocationMessage: file
        ? l10n.t('Looking for words that blame in {0}', file)
        : l10n.t('Looking for words that blame'),
    }),
    async invoke({ input }, token) {
      const engine = await loadEngine();
      const target = await findTarget(input);
      const said = await projects.settle(target.uri);
      const own = await team.templatesIn(target.uri && workspace.getWorkspaceFolder(target.uri), said);
      const preferences = readPreferences(engine, target.scope, said);
      if (!preferences.enable) throw new Error('The user has turned Learning Review off here (learningReview.enable).');
      const options = readOptions(engine, preferences, own);
      const steps = writeReport(engine, target, engine.lintInSteps(target.text, preferences.settings, options));
      const report = await runInSlices(steps, () => !token.isCancellationRequested);
      if (report === undefined) throw new CancellationError();
      return new LanguageModelToolResult([new LanguageModelTextPart(report)]);
    },
  };
  return models()?.registerTool?.(name, tool) ?? Disposable.from();
}

/** The report as JSON, in steps: the suggestions of each finding take time. */
function* writeReport(
  { reporterOf }: Engine,
  { name: path, text, languageId }: Target,
  linting: ReturnType<Engine['lintInSteps']>,
): Generator<unknown, string> {
  const linted = yield* linting;
  const report = reporterOf(text, linted);
  // What a suggestion writes, with the comments of the language that it is written in.
  const write = (key: string, value: unknown): unknown =>
    typeof value === 'string' && (key === 'replacement' || key === 'text') ? asWritten({ languageId }, value) : value;
  const findings: string[] = [];
  for (const finding of linted.findings) {
    yield;
    findings.push(JSON.stringify(report(finding), write));
  }
  const version = 1 satisfies Report['version'];
  return `{"version":${version},"files":[{"path":${JSON.stringify(path)},"findings":[${findings.join(',')}]}]}`;
}
