// The public surface of the review model: Markdown -> what the review is. Pure, like `language`, and built on it alone.
//
//   const review = readReview(analysis, previous);                      what the document is, cheap after an edit
//   const findings = analysis.findings(structureFindings(review, settings));   its gaps beside what the words say
//   const placed = placeFindings(review, findings);                     the sections with their findings
//   addTimelineEntry(placed, { time: '14:05', text: '...' })            edits are TextChange[]; nothing else moves, none where it cannot be done
export { placeFindings, readReview, readReviewInSteps, type ReadOptions, type Review } from './review';
export type { Chain, Role, Statement } from './notes/statements';
export { sectionStates, type Section, type SectionState } from './sections/section';
export { labelsOf, sectionAt, sectionsOf } from './sections-of';
export { readFrontMatter, type FrontMatter } from './front-matter/front-matter';
export { findOwnComments } from './text/comments';
export { isClosedFolder } from './detection/closed-folder';
export { isReview, isReviewInSteps, reviewReasons, type ReviewReason, type Verdict } from './detection/is-review';

export {
  parseTemplate,
  renderTemplate,
  templates,
  type RenderedTemplate,
  type Template,
  type TemplateSection,
} from './templates/template';
export { escapeSnippet, type Variables } from './text/snippet';
export type { TemplateSource } from './templates';
export { nameFile, numberFile } from './writing/file-name';
export { describeTemplate } from './templates/describe-template';
export { listTemplateFiles, longestTemplate, readTeamTemplate } from './templates/team-templates';

export { findNewestFirst, findOutOfOrder, isComparable, type TimelineEntry } from './timeline/timeline';
// Times as people write them, for whatever else has to read some:
//   readStamp('**14:02 UTC** The alert fires')                          { minutes: 842, zone: 'UTC', length: 14, ... }
//   utcOffset('Europe/Berlin', { date: '2031-06-01', time: '14:02' })   120
//   localTime('ET', Date.UTC(2031, 5, 1, 18, 2))                        { date: '2031-06-01', time: '14:02', offsetMinutes: -240 }
export { readStamp, writeTime, type Stamp } from './time/stamp';
export { readDay, writeDay } from './time/day';
export { isMonthFirstIn } from './timeline/habits';
export { findZone, localTime, utcOffset, type LocalTime, type Zone } from './time/zone';
export { findMilestones, measureDurations, writeDuration, type Duration, type Milestone } from './timeline/durations';
export { cellsOf, columnAt, type ActionItem } from './actions/action';
export { actionStates } from './actions/state';
export type { ActionGap } from './actions/raw-action';
export { actionTypes, type ActionType } from './actions/words';
export { draftAction } from './edits/draft-action';
export { foundWhen, questionsFor } from './questions';

export { structureFindings, structureFindingsInSteps } from './structure-findings';
// Everything at once, for the command line and for other programs.
export { lintInSteps, lintText, type LintOptions, type Linted } from './report/lint';
export { createLocator, type Position } from './report/position';
export { rulePage, tool } from './report/tool';
export { reportFile, reporterOf, type FileReport, type FindingReport, type Report } from './report/report';
export { structureRules } from './rules/index';
export { allRules, ruleIds } from './all-rules';
export type { ReviewRule } from './rules/rule';

// Each edit reads its result again before it is given out; none is given where the document would not hold what was asked for.
export { applyChanges } from './text/text';
export { addMissingSections, addSection } from './edits/sections';
export { moveSection } from './edits/section-move';
export { renameSection } from './edits/section-rename';
export { removeGuidance } from './edits/guidance';
export { addBlock, type Addition } from './edits/add';
export { placeBlock } from './edits/question-place';
export { ignoreChange } from './edits/ignore';
export { sayIsReview } from './edits/say-is-review';
export { sortTimeline } from './edits/timeline-sort';
export { onlyFrom } from './edits/only-from';
export { addTimelineEntries, addTimelineEntriesInSteps, addTimelineEntry } from './edits/timeline-add';
export { zoneOfNewEntries } from './edits/insertions';
export { writeList, type NewEntry } from './edits/new-entry';
export { mapInSteps, runToEnd } from './text/steps';
export { oneLine } from './text/text';
export { eolAt } from './writing/line-ending';
export { addAction, writeAction, type NewAction } from './edits/actions';
export { addDraft } from './edits/add-draft';
export { addQuestion } from './edits/questions';
export { toggleAction } from './edits/action-toggle';
export { addDurations, describeDurations } from './edits/durations';
export { fixGap } from './edits/fix-gap';

export { isSlot, isUnfilled, isUnwritten } from './text/slot';
export { isLabelWord } from './blocks/name';
export { findPeople, type Named } from './names/find-people';
export { namesIn, readCodeowners } from './names/owners';

export { describeSource, summariseReviews, type RadiatorSource, type RadiatorSummary } from './radiator/radiator';
export { isRadiatorPage, renderRadiator } from './radiator/page';
export type { RadiatorWords } from './radiator/words';
