import { defaultSettings } from '../language';
import { readProject, withProject } from '../project';
import { createLocator, lintText, readTeamTemplate, reporterOf, templates, type LintOptions } from '../review';
import type { Options, Result } from './types';

/** Reads options once for many texts. `path`: where a text is, if the options do not say it. */
export function prepare({ path: own, onlyReviews, teamTemplates, ...chosen }: Options): Ready {
  // As text, so that whatever somebody hands in is read and told of like a project file.
  const { project, mistakes } = readProject(JSON.stringify(chosen));
  const settings = withProject(defaultSettings, project);
  const options: LintOptions = {
    named: !onlyReviews,
    templates: [
      ...templates,
      ...Object.entries(teamTemplates ?? {}).map(([file, text]) => readTeamTemplate(file, text)),
    ],
    ...(project.zone === undefined ? {} : { zone: project.zone }),
  };
  const problems = mistakes.map(({ sentence }) => sentence);
  return (text, path = own ?? '') => {
    const linted = lintText(text, settings, { ...options, path });
    const [report, locate] = [reporterOf(text, linted), createLocator(text)];
    const findings = linted.findings.map((finding) => {
      const mark = { start: locate(finding.mark.start), end: locate(finding.mark.end) };
      return { ...report(finding), mark };
    });
    return { isReview: linted.isReview, findings, problems };
  };
}

type Ready = (text: string, path?: string) => Result;
