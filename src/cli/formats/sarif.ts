import { allRules, rulePage, tool } from '../../review/index';
import type { Log, ReportingDescriptor, Result, Region } from 'sarif';
import type { Finding, Severity, Suggestion } from '../../language/index';
import type { CheckedFile, LintPrinter } from './checked-file';
import { loadFingerprints } from './fingerprint';
import { createJsonList, writeJson } from './json-list';
import { reportedUri } from './place';

const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning. The rules that found something follow the results, so that these need not be kept. */
export async function createSarifPrinter(): Promise<LintPrinter> {
  const fingerprintsOf = await loadFingerprints();
  const add = createJsonList();
  const used = new Map<string, number>();
  const indexOf = (ruleId: string): number => {
    const index = used.get(ruleId) ?? used.size;
    used.set(ruleId, index);
    return index;
  };
  return {
    begin: () => `{"$schema":${writeJson(schema)},"version":"2.1.0","runs":[{"results":[`,
    file: (file) => {
      const fingerprints = fingerprintsOf(file.findings);
      return add(
        file.findings.map((finding, i) => ({
          ...describe(file, finding),
          ...describeState(file, finding),
          ruleIndex: indexOf(finding.ruleId),
          partialFingerprints: { 'learningReview/v1': fingerprints[i] ?? '' },
        })),
      );
    },
    end: () => `\n],${writeJson(describeRun([...used.keys()])).slice(1)}]}\n`,
  };
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const describeRun = (ruleIds: readonly string[]): Log['runs'][number] => ({
  columnKind: 'utf16CodeUnits',
  newlineSequences: ['\r\n', '\n', '\r'],
  tool: {
    driver: {
      name: tool.name,
      semanticVersion: tool.version,
      informationUri: tool.url,
      rules: ruleIds.map(describeRule),
    },
  },
});

function describeRule(id: string): ReportingDescriptor {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) return { id, helpUri: rulePage(id) };
  const { title, why, severity, category, sources } = rule;
  return {
    id,
    shortDescription: { text: escapeMessage(title) },
    fullDescription: { text: escapeMessage(why) },
    help: { text: escapeMessage([why, ...sources].join('\n')) },
    helpUri: rulePage(id),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
    properties: { tags: [category] },
  };
}

function describe({ path, locate, placeAction }: CheckedFile, finding: Finding): Result {
  const artifactLocation = { uri: reportedUri(path) };
  const region = (from: number, to: number): Region => {
    const [start, end] = [locate(from), locate(to)];
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
  const fixes = finding.suggestions
    .filter(({ applicability }) => applicability === 'as-is')
    .flatMap((suggestion) => {
      const change = changeOf(suggestion, finding, placeAction);
      if (!change) return [];
      const replacements = [
        { deletedRegion: region(change.start, change.end), insertedContent: { text: change.text } },
      ];
      return [
        {
          description: { text: escapeMessage(suggestion.title) },
          artifactChanges: [{ artifactLocation, replacements }],
        },
      ];
    });
  return {
    ruleId: finding.ruleId,
    level: levels[finding.severity],
    message: { text: escapeMessage(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: region(finding.mark.start, finding.mark.end),
          contextRegion: { ...region(finding.start, finding.end), snippet: { text: finding.text } },
        },
      },
    ],
    ...(fixes.length > 0 && { fixes }),
  };
}

/** Whether a finding is in the baseline. What is suppressed stays in the report. */
function describeState({ known }: CheckedFile, finding: Finding): Partial<Result> {
  if (!known) return {};
  return known.has(finding)
    ? { baselineState: 'unchanged', suppressions: [{ kind: 'external', justification: 'It is in the baseline.' }] }
    : { baselineState: 'new', suppressions: [] };
}

function changeOf(suggestion: Suggestion, { start, end }: Finding, placeAction: CheckedFile['placeAction']) {
  if (suggestion.kind !== 'action') return { start, end, text: suggestion.replacement };
  const insertion = placeAction(suggestion.text, start);
  return insertion && { start: insertion.offset, end: insertion.offset, text: insertion.text };
}

/** In a message, `{0}` would be a place to fill in, and `[text](target)` a link. */
const escapeMessage = (text: string): string =>
  text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (');
