import assert from 'node:assert/strict';
import type { Finding, TextChange } from '../../src/language/index';
import { applyChanges, readReview, structureFindings, type Review } from '../../src/review/index';
import { analyse } from './analyse';

const read = (text: string) => {
  const analysis = analyse(text);
  const review = readReview(analysis);
  return { analysis, review, findings: analysis.findings(structureFindings(review, analysis.settings)) };
};

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
