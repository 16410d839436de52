import type { Finding, Severity } from '../../language/index';
import { messageOf, type CheckedFile, type LintPrinter, type Look } from './checked-file';
import { showControls, showOnOneLine } from '../terminal/controls';
import { count } from '../terminal/count';
import { makePaint, type Paint, type Style } from '../terminal/paint';
import { frame, loadMeasure } from './frame';
import { offerOf } from './offer';

const severityColours: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** For people: one block per finding, and a total at the end. */
export async function createPrettyPrinter({ colours, quiet, width }: Look): Promise<LintPrinter> {
  const paint = makePaint(colours);
  const measure = await loadMeasure();
  const format = (file: CheckedFile, finding: Finding): string => {
    const { gutter, line, blank, under } = frame(
      file.text,
      finding.mark,
      file.locate(finding.mark.start),
      width,
      measure,
    );
    return [
      formatHead(file, finding, paint),
      `${paint('dim', gutter)}${line}`.trimEnd(),
      `${paint('dim', blank)}${paint(severityColours[finding.severity], under)}`,
      ...formatOffer(finding, paint),
      '\n',
    ].join('\n');
  };
  return {
    begin: () => '',
    file: (file) => file.findings.map((finding) => format(file, finding)).join(''),
    end: ({ files, findings, known, left }) => {
      if (quiet || files === 0) return '';
      const rest = `${known === 0 ? '' : `, ${known} of them known`}${left === 0 ? '' : `, ${left} of them not printed`}`;
      return `${findings === 0 ? 'No findings' : count(findings, 'finding')} in ${count(files, 'file')}${rest}.\n`;
    },
  };
}

// One line, as a problem matcher reads it.
function formatHead(file: CheckedFile, finding: Finding, paint: Paint): string {
  const { path, locate } = file;
  const { line, column } = locate(finding.start);
  const place = `${path === '-' ? '<stdin>' : showControls(path)}:${line}:${column}`;
  const { severity, ruleId } = finding;
  return `${paint('bold', place)}  ${paint(severityColours[severity], severity)}  ${showOnOneLine(messageOf(file, finding))}  ${paint('dim', ruleId)}`;
}

function formatOffer(finding: Finding, paint: Paint): readonly string[] {
  const offer = offerOf(finding);
  if (!offer) return [];
  const said = showOnOneLine(offer.text);
  return [`    ${offer.isRephrasing ? `${paint('green', 'try:')} ${said}` : paint('green', said)}`];
}
