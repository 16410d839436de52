import assert from 'node:assert/strict';
import { withoutSame, type Finding, type Suggestion, type TextChange } from '../../src/language/index';
import {
  addDraft,
  addQuestion,
  applyChanges,
  oneLine,
  readReview,
  structureFindings,
  type Review,
} from '../../src/review/index';
import { analyse } from './analyse';

const read = (text: string) => {
  const analysis = analyse(text);
  const review = readReview(analysis);
  return { analysis, review, findings: analysis.findings(structureFindings(review, analysis.settings)) };
};

const reviewOf = (text: string): Review => readOnce(text).review;

/** The findings of a text, those about structure included. */
export const findingsOf = (text: string): readonly Finding[] => readOnce(text).findings;

/** What a text says that has to be there afterwards, each as often as before, whatever else changes. */
const kept: readonly RegExp[] = [
  /<!--[^]*?-->/g,
  /(?<!`)(`+)[^`]+\1(?!`)/g,
  /\]\([^()\s]+\.[^()\s]+\)|\]\[notes\]/g,
  /<\/?(?:b|br)>/g,
  /https?:\/\/[\w./?=-]+/g,
  /\[\^\d\]/g,
  /\d+/g,
  /&amp;|\\\*/g,
  /\b(?:owner|due|type): [^\s,;()[]+/g,
];
const keeps = (text: string) => kept.map((pattern) => [...(text.match(pattern) ?? [])].sort());

/** The document's blocks, without what is in them. */
function blocks(text: string): string {
  let names = '';
  analyse(text).tree.iterate({
    enter({ name }) {
      if (/^(?:Emphasis|Strong|Strike|Link$|InlineCode|Escape|Entity|Image|URL|Autolink|HTMLTag|Comment$)/.test(name))
        return false;
      names += `${name} `;
      return true;
    },
  });
  return names;
}

const told = ({ timeline, actions }: Review) => ({
  timeline: timeline.map(({ form, date, time, zone, at }) => [form, date, time, zone, at]),
  actions: actions.map(({ form, depth, owner, due, state, ticket }) => [form, depth, owner, due, state, ticket]),
});

let last: { text: string; reading: ReturnType<typeof read> } | undefined;
const readOnce = (text: string) => (last?.text === text ? last : (last = { text, reading: read(text) })).reading;

/** Fails where the changes lose anything of the text, or make it another document. */
export function keepsAll(text: string, changes: readonly TextChange[], about: string): void {
  const before = readOnce(text);
  const changed = applyChanges(text, changes);
  const after = read(changed);
  const say = `${about}\n${text}\n=>\n${changed}`;
  assert.deepEqual(keeps(changed), keeps(text), say);
  assert.equal(blocks(changed), blocks(text), say);
  assert.deepEqual(told(after.review), told(before.review), say);
  assert.deepEqual(
    after.analysis.headings.map((each) => each.level),
    before.analysis.headings.map((each) => each.level),
    say,
  );
  assert.ok(!/(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(changed), say);
  if (text.includes('\r')) assert.ok(!/\r(?!\n)|(?<!\r)\n/.test(changed), say);
}

/** What is to come beside the text. */
interface Asked {
  /** Behind the words. */
  readonly comment?: string;
  readonly action?: string;
  /** An item of its own. */
  readonly question?: string;
}

/** Fails where the changes, which add something beside the words, change or lose anything, or do not add just that. */
function keepsBeside(text: string, changes: readonly TextChange[], asked: Asked, about: string): void {
  const { analysis, review } = readOnce(text);
  const changed = applyChanges(text, changes);
  const after = read(changed);
  const say = `${about}\n${text}\n=>\n${changed}`;
  // Only a slot gives way.
  assert.ok(
    changes.every(({ start, end }) => start === end || text.slice(start, end).includes('[')),
    say,
  );
  const isWithin = changes.every(({ start, end }) => start === end);
  const gone = (was: readonly unknown[], is: readonly unknown[]) => {
    const left = is.map((each) => JSON.stringify(each));
    return was.filter((each) => {
      const at = left.indexOf(JSON.stringify(each));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const [was, is] = [told(review), told(after.review)];
  const comments = (all: string, { comments: found }: typeof analysis) =>
    found.map(({ start, end }) => all.slice(start, end));
  assert.deepEqual(is.timeline, was.timeline, say);
  if (isWithin) assert.deepEqual(gone(was.actions, is.actions), [], say);
  assert.deepEqual(gone(comments(text, analysis), comments(changed, after.analysis)), [], say);
  const titles = (each: typeof analysis) => each.headings.map(({ level, title }) => `${level} ${title}`);
  assert.deepEqual(gone(titles(analysis), titles(after.analysis)), [], say);
  const added = after.review.actions.length - review.actions.length;
  // A slot that gives way may have been an item.
  const gaveWay = review.actions.filter((item) =>
    changes.some(({ start, end }) => end > start && start < item.end && item.start < end),
  ).length;
  assert.equal(added, asked.action === undefined ? Math.min(added, 0) : 1 - gaveWay, say);
  if (asked.comment !== undefined) {
    assert.equal(blocks(changed), blocks(text), say);
    assert.deepEqual(gone(comments(changed, after.analysis), comments(text, analysis)), [asked.comment], say);
  }
  if (asked.action !== undefined) {
    const plain = (said: string) => oneLine(said.replaceAll('\\|', '|'));
    const wanted = plain(asked.action).replace(/[.!;:,]$/, '');
    assert.ok(
      after.review.actions.some((each) => plain(each.text).includes(wanted)),
      say,
    );
  }
  if (asked.question !== undefined) assert.ok(changed.includes(`- ${asked.question}`), say);
  if (text.includes('\r')) assert.ok(!/\r(?!\n)|(?<!\r)\n/.test(changed), say);
}

/** Takes a suggestion, as an editor does, and fails where that loses or changes anything else. Some action items have no place. */
export function takeSuggestion(
  text: string,
  { ruleId, start, end, text: quoted }: Finding,
  each: Suggestion,
): 'done' | 'refused' {
  const about = `${ruleId}: ${each.title}`;
  if (each.kind === 'fact') {
    keepsAll(text, [withoutSame(text, { start, end, insert: each.replacement })], about);
    return 'done';
  }
  const review = reviewOf(text);
  if (each.kind === 'action') {
    const added = addDraft(review, { text: each.text }, start);
    if (added.length === 0) return 'refused';
    keepsBeside(text, added, { action: each.text }, about);
    return 'done';
  }
  const change = withoutSame(text, { start, end, insert: each.replacement });
  assert.equal(each.replacement, `${quoted} <!-- Ask: ${each.text} -->`);
  assert.deepEqual([change.start, change.end], [end, end], about);
  keepsBeside(text, [change], { comment: `<!-- Ask: ${each.text} -->` }, about);
  const asked = addQuestion(review, each.text);
  if (asked.length > 0) keepsBeside(text, asked, { question: each.text }, about);
  return 'done';
}
