import { commands, l10n, workspace, type LogOutputChannel, type Uri } from 'vscode';
import type { Environment, MarkdownIt, Words } from '../../preview';
import { requirePreview } from '../core/engine';
import { innerPath, isNamed } from '../core/paths';
import { readOptions, readPreferences } from '../core/preferences';
import type { Projects } from '../core/projects';
import type { TeamTemplates } from '../core/team-templates';
import { tellError } from '../core/tell-error';

/** What VS Code's Markdown extension asks us for when the first Markdown is read. */
export type ExtendMarkdownIt = <T extends MarkdownIt>(md: T) => T;

/** Reviews in the built-in Markdown preview: a picture of the timeline, action items with their state. */
export function previewWith(log: LogOutputChannel, projects: Projects, team: TeamTemplates): ExtendMarkdownIt {
  return (md) => {
    const engine = requirePreview();
    // VS Code's Markdown extension does not wait for an answer, so it is asked again when there is another one.
    const refresh = () => void commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
    projects.onDidRead(refresh);
    team.onDidRead(refresh);
    team.onDidChange(refresh);
    return engine.extendMarkdownIt(md, {
      words: readWords(),
      isReview(analysis, env) {
        const uri = documentOf(env)?.toString();
        const document = workspace.textDocuments.find((each) => each.uri.toString() === uri);
        if (!document) return engine.isReview(analysis).isReview;
        const preferences = readPreferences(engine, document, projects.of(document.uri));
        if (!preferences.enable || preferences.isIgnored) return false;
        return engine.isReview(analysis, innerPath(document.uri), isNamed(document, preferences)).isReview;
      },
      readWith(env) {
        const uri = documentOf(env);
        if (!uri) return {};
        const said = projects.of(uri);
        const { zone, sections } = said?.file.project ?? {};
        const own = team.knownIn(workspace.getWorkspaceFolder(uri), said);
        return { ...readOptions(engine, { zone }, own), ...(sections ? { sections } : {}) };
      },
      onError: (error) => log.error(`Preview: ${tellError(error)}`),
    });
  };
}

/** The document that is rendered; none where only a text is. */
function documentOf(env: Environment): Uri | undefined {
  return (env as { readonly currentDocument?: Uri } | undefined)?.currentDocument;
}

function readWords(): Words {
  return {
    timeline: l10n.t('Timeline, to scale'),
    entries: l10n.t('{0} entries'),
    more: l10n.t({ message: '{0} more', comment: ['Timeline entries that are not listed'] }),
    day: l10n.t('day {0}'),
    milestones: {
      start: l10n.t({ message: 'Start', comment: ['When the incident began'] }),
      detected: l10n.t('Detected'),
      responded: l10n.t('Responded'),
      mitigated: l10n.t('Mitigated'),
      resolved: l10n.t('Resolved'),
    },
    durations: {
      detect: l10n.t({ message: 'to detect', comment: ['A duration follows, as in “to detect 20 min”'] }),
      respond: l10n.t({ message: 'to respond', comment: ['A duration follows, as in “to respond 20 min”'] }),
      mitigate: l10n.t({ message: 'to mitigate', comment: ['A duration follows, as in “to mitigate 20 min”'] }),
      resolve: l10n.t({ message: 'to resolve', comment: ['A duration follows, as in “to resolve 20 min”'] }),
    },
    states: {
      open: l10n.t({ message: 'open', comment: ['State of an action item'] }),
      done: l10n.t('done'),
      cancelled: l10n.t('cancelled'),
    },
  };
}
