import { findEvidence } from '../blocks/evidence';
import { titleSpan } from '../edits/section-rename';
import type { Review } from '../review';
import type { Section } from '../sections/section';
import { sectionsOf } from '../sections-of';
import type { TimelineEntry } from '../timeline/timeline';
import { isBeingWritten, type ReviewRule } from './rule';

/** A link, a picture or the name of a log. */
const shown = /\]\(|https?:|!\[|<(?:a|img)\b|\w\.log\b/;
/** A block or a quote. */
const copied = /```|~~~|^>/m;
/** A column that says where to look. */
const column = /\|[ *_]{0,9}(?:evidence|sources?|output|logs?)[ *_]{0,9}\|/i;
/** "Taken from the logs", "Captured from messages in the channel", "Times from the logs". */
const source = new RegExp(
  '\\b(?:taken|captured|collected|culled|compiled|reconstructed|copied|timeline|times|events) from (?:[\\w,-]{1,20} ){0,4}' +
    '(?:logs?|messages|metrics|chat|channel|transcript|session|journal)\\b',
  'i',
);
/** A line of an error in quotes or as code. */
const quoted =
  /[“"`](?=[^“”"`\n]{0,80}(?:exception|error|fail|refused|denied|fatal|panic))[^\s“”"`]{1,80}(?: [^\s“”"`]{1,80}){2,20}[”"`]/i;
/** A line of a log as code: who says it, and some words, or when. */
const logged =
  /`[^\s`][^`\n]{0,60}: [^\s`]{1,80}(?: [^\s`]{1,80}){2,20}`|`[^`\n]{0,80}(?<!\d)\d\d:\d\d:\d\d(?!\d)[^`\n]{0,80}`/;
/** A query as code, a file that is named as evidence. */
const queried = /\{\w{1,40}=~?"[^"`\n]{1,60}"\}|\bevidence: [\w.-]{1,60}\/\w/i;
/** A section that holds nothing else. */
const kept = new RegExp(
  '^[^\\w ]{0,3}(?:\\d[\\d.]{0,6} )?(?:[\\w-]{1,20} ){0,2}(?:evidence|logs|graphs|screenshots)' +
    '(?: (?:from|of|in) (?:[\\w-]{1,20} ){0,2}[\\w-]{1,20})?$',
  'i',
);
/** What a line of a log has. */
const lineOfLog = /\d\d:\d\d:\d\d|\b(?:ERROR|WARN(?:ING)?|INFO|FATAL|DEBUG)\b|\b(?:error|panic|fatal|exception):/i;

/** Whether entries are stamps of a few stages ("Detected", "Resolved") or days in a calendar: nothing to look up. */
const areStages = (entries: readonly TimelineEntry[]): boolean =>
  entries.every(({ text }) => text.split(' ').length <= 2) ||
  entries.every(({ time, sinceStart }) => time === undefined && sinceStart === undefined);

const holdsLog = (text: string): boolean =>
  lineOfLog.test(text) &&
  findEvidence(text).some(({ kind, start, end }) => kind === 'log' && lineOfLog.test(text.slice(start, end)));

/** Whether anything is shown anywhere: it may hold for the entries, too. Looks at all of the text. */
const showsSome = (review: Review): boolean =>
  [shown, column, source, quoted, logged, queried].some((each) => each.test(review.text)) ||
  sectionsOf(review).some(({ state, title }) => state !== 'missing' && kept.test(title)) ||
  holdsLog(review.text);

/** The entries of each section that is a timeline, with those of the sections in it. */
function gatherEntries(review: Review): ReadonlyMap<Section, readonly TimelineEntry[]> {
  const runs = new Map<number, Section | undefined>();
  const found = new Map<Section, TimelineEntry[]>();
  for (const entry of review.timeline) {
    const section = runs.has(entry.run) ? runs.get(entry.run) : timelineAt(review, entry.run);
    runs.set(entry.run, section);
    const entries = section && found.get(section);
    if (entries) entries.push(entry);
    else if (section) found.set(section, [entry]);
  }
  return found;
}

/** The outermost section around a place that is a timeline. */
function timelineAt(review: Review, at: number): Section | undefined {
  let sections = review.sections;
  for (;;) {
    const section = sections.findLast((each) => each.state !== 'missing' && each.start <= at && at <= each.end);
    if (!section || section.kind === 'timeline') return section;
    sections = section.children;
  }
}

/** A timeline of which nothing can be looked up, in a review that shows nothing elsewhere. */
export const missingEvidence: ReviewRule = {
  id: 'missing-evidence',
  group: 'structure',
  category: 'structure',
  severity: 'hint',
  title: 'A timeline without a link, a graph or a log',
  why: 'Memories fade within days, and people fill in the gaps. A link to a graph or a log next to an entry lets others see what you saw.',
  sources: ['the talk “Who Broke Prod?”: ask for the logs first', 'PagerDuty, Postmortems'],
  examples: {
    flags: [
      { text: '## [[Timeline]]\n\n- 14:02 Error rate rises\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n' },
    ],
    allows: [
      '## Timeline\n\n- 14:02 Error rate rises ([graph](https://example.com/errors))\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 Error rate rises\n- 14:10 Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 Error rate rises, see worker.log\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 The gateway answers `upstream closed: no reply in time`\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 Errors\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n\n## Cause\n\n```\n14:02:11 gateway WARN queue is full\n```\n',
      '## Timeline\n\n- 14:02 `up{job="gate"}` is 0\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n',
      '## Timeline\n\n- 14:02 Detected\n- 14:05 Declared\n- 15:10 Resolved\n',
    ],
  },
  *find(review) {
    if (isBeingWritten(review)) return;
    const found = [...gatherEntries(review)].find(
      ([{ start, end }, entries]) =>
        entries.length >= 3 &&
        entries.every(({ evidence }) => evidence.length === 0) &&
        !areStages(entries) &&
        !copied.test(review.text.slice(start, end)),
    );
    if (!found || showsSome(review)) return;
    const [section] = found;
    yield {
      ...section.heading,
      mark: titleSpan(review, section),
      message: 'Nothing in this review links to a graph or a log. Is there one that shows what people saw?',
    };
  },
};
