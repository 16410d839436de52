import {
  UIKind,
  commands,
  env,
  l10n,
  version,
  window,
  workspace,
  type Disposable,
  type Extension,
  type TextDocument,
} from 'vscode';
import { isCandidate } from '../core/candidate';
import type { Projects, ReadPart } from '../core/projects';
import type { Reading } from '../core/reading';
import type { Reviewer } from '../core/reviewer';
import { describeSettings, type Choice, type SettingSchema } from './describe-settings';

/** The parts of our package.json that are told, or decide what is told. */
interface Manifest {
  readonly version: string;
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, SettingSchema>> } };
}

/**
 * "Copy Diagnostics": what somebody needs to know who looks into a problem, for the clipboard. It holds no text of a review, no
 * name of a file or a folder, and no free text of a setting. It is in English, as the people who read it are not the one who copies it.
 */
export function registerCopyDiagnostics(
  reviewer: Reviewer,
  projects: Projects,
  extension: Extension<unknown>,
): Disposable {
  return commands.registerCommand('learningReview.copyDiagnostics', async () => {
    const manifest = extension.packageJSON as Manifest;
    const documents = workspace.textDocuments.filter(isCandidate);
    const readings = await Promise.all(documents.map((document) => reviewer.settle(document)));
    const lines = [
      `Learning Review ${manifest.version}`,
      ...describeHost(),
      ...describeChoices(manifest),
      describeProjects([...projects.parts.values()]),
      ...describeDocuments(
        documents,
        readings.filter((reading) => reading !== undefined),
      ),
    ];
    await env.clipboard.writeText(`${lines.join('\n')}\n`);
    void window.showInformationMessage(
      l10n.t(
        'Diagnostics are on the clipboard: versions, settings that differ and counts. They hold no text of a review.',
      ),
    );
  });
}

function describeHost(): readonly string[] {
  const folders = workspace.workspaceFolders ?? [];
  const schemes = [...new Set(folders.map(({ uri }) => uri.scheme))].join(', ');
  return [
    `${env.appName} ${version}, language ${env.language}`,
    `Host: ${env.uiKind === UIKind.Web ? 'web' : 'desktop'} (${env.appHost}), remote: ${describeRemote(env.remoteName)}`,
    `Folders: ${folders.length}${schemes && ` (${schemes})`}, ${workspace.isTrusted ? 'trusted' : 'not trusted'}`,
  ];
}

/** The kind of a remote, such as `ssh-remote`. Some servers put their address there, which is nobody's business. */
function describeRemote(name: string | undefined): string {
  if (name === undefined) return 'none';
  return /^[a-z-]+$/.test(name) ? name : 'a server';
}

function describeChoices({ contributes }: Manifest): readonly string[] {
  const { properties } = contributes.configuration;
  const lines = describeSettings(properties, Object.keys(properties).flatMap(choicesOf));
  return [`Settings that differ: ${lines.length}`, ...lines.map((line) => `- ${line}`)];
}

function choicesOf(key: string): readonly Choice[] {
  const { globalValue, workspaceValue } = workspace.getConfiguration().inspect(key) ?? {};
  // Where there is one folder and no more, its settings are those of the workspace.
  const folders = workspace.workspaceFile ? (workspace.workspaceFolders ?? []) : [];
  const inFolders = folders.map(({ uri }, at) => ({
    key,
    place: `folder ${at + 1}`,
    value: workspace.getConfiguration(undefined, uri).inspect(key)?.workspaceFolderValue,
  }));
  return [{ key, place: 'user', value: globalValue }, { key, place: 'workspace', value: workspaceValue }, ...inFolders];
}

/** How many files hold, with those that they extend, and what is wrong in them; not what they say. */
const describeProjects = (parts: readonly ReadPart[]): string =>
  `Project files: ${parts.length}, mistakes in them: ${parts.flatMap(({ mistakes }) => mistakes).length}`;

function describeDocuments(documents: readonly TextDocument[], readings: readonly Reading[]): readonly string[] {
  const reviews = readings.filter(({ verdict }) => verdict.isReview);
  const findings = reviews.flatMap((reading) => reading.findings);
  const reasons = count(
    readings.map(({ verdict }) => `${verdict.isReview ? 'review' : 'no review'}: ${verdict.because}`),
  );
  return [
    `Open Markdown: ${documents.length}, longest ${Math.max(0, ...documents.map(({ lineCount }) => lineCount))} lines`,
    ...reasons,
    `Settings that cannot be used: ${new Set(readings.flatMap(({ problems }) => problems)).size}`,
    `Findings: ${findings.length}`,
    ...count(findings.map(({ ruleId }) => ruleId)),
  ];
}

/** How often each is there, a line each. */
function count(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, times]) => `- ${name} ${times}`);
}
