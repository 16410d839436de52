import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defaultSettings, type TextChange } from '../../src/language/index';
import * as of from '../../src/review/index';
import { analyse } from './analyse';

// What is read of some documents of many shapes, and what each edit makes of them, as a text beside the document. A reading
// that changes is looked at:  UPDATE_READINGS=1 npx mocha test/review/*.readings.test.ts && git diff

const folder = 'test/review/readings';

const listMarkdown = (from: string): readonly string[] =>
  readdirSync(from)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(from, name));

describe('the reading of', () => {
  for (const file of [folder, 'examples'].flatMap(listMarkdown))
    it(basename(file), () => {
      const text = readFileSync(file, 'utf8').replace(/\r?\n/g, file.includes('.crlf.') ? '\r\n' : '\n');
      compare(join(folder, basename(file).replace(/\.md$/, '.txt')), [...tell(text), ...edit(text)]);
    });
});

it('the drafts of action items are as they were', () => {
  const sentences = ['prose', 'shapes', 'everyday', 'drafts'].flatMap((name) =>
    readFileSync(`test/language/${name}.txt`, 'utf8').split(/\r?\n/),
  );
  const told = sentences
    .filter((said) => said && !said.startsWith('#'))
    .flatMap((said) => {
      const { text, type } = of.draftAction(said);
      return text.startsWith('[') ? [] : [said, row(type ?? '-', text)];
    });
  compare(join(folder, 'drafts.txt'), told);
});

function compare(file: string, told: readonly string[]): void {
  const written = `${told.join('\n')}\n`;
  if (process.env['UPDATE_READINGS']) writeFileSync(file, written);
  else assert.deepEqual(written.split('\n'), existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []);
}

/** A name with what is told of it; what is not there is left out. */
function row(name: string, ...said: readonly unknown[]): string {
  const shown = said.flatMap((each) =>
    each === undefined || each === '' || each === false || (Array.isArray(each) && each.length === 0)
      ? []
      : [typeof each === 'string' ? each : JSON.stringify(each)],
  );
  return `${name.padEnd(10)} ${shown.join(' | ')}`;
}

function tell(text: string): readonly string[] {
  const analysis = analyse(text);
  const review = of.readReview(analysis);
  const { frontMatter, timeline, actions, factors, chains, roles, questions, thanks } = review;
  const { fields, ...front } = frontMatter;
  const named = (span: { readonly start: number; readonly end: number }) => text.slice(span.start, span.end);
  const findings = of.structureFindings(review, defaultSettings);
  return [
    row('review', of.isReview(analysis), review.title, review.isDraft && 'draft', review.template.id, review.zone),
    row('front', front, Object.fromEntries(fields)),
    ...of
      .sectionsOf(review)
      .map(({ level, title, kind, within, state, start, end, body }) =>
        row('section', `${'#'.repeat(level)} ${title}`, kind, within, state, [start, end, body.start, body.end]),
      ),
    ...timeline.map((each) =>
      row(
        'entry',
        each.form,
        each.date,
        each.time,
        each.until,
        each.zone,
        each.offsetMinutes,
        each.text,
        each.evidence,
        each.people,
        {
          ...each.own,
          run: each.run,
          group: each.group,
          ruledBy: each.ruledBy,
          at: each.at,
          approximate: each.approximate,
          assumed: each.assumed,
          pair: each.pair,
          when: named(each.when),
          what: named(each.what),
        },
      ),
    ),
    ...of.findOutOfOrder(timeline).map((each) => row('order', each.entry.text, each.after.text)),
    ...of
      .measureDurations(timeline, review.start)
      .map((each) => row('duration', each.name, each.minutes, each.from.text, each.to.text)),
    ...actions.map((action) => {
      const { raw, what, mark, checkbox, status, start, end, ...each } = action;
      const cells = raw.cells && of.cellsOf(action);
      return row('action', each, named(what), [start, end, mark?.start, checkbox?.start, status?.start], cells);
    }),
    ...factors.map((each) => row('factor', each)),
    ...chains.flatMap(({ steps }) => steps.map(({ text: step, answer }) => row('why', step, answer))),
    ...roles.map((each) => row('role', each)),
    ...questions.map((each) => row('question', each)),
    ...thanks.map((each) => row('thanks', each)),
    ...findings.map(({ ruleId, message, start, end, mark, suggestions }) =>
      row('finding', ruleId, message, [start, end, mark], suggestions),
    ),
    ...of.findPeople(review).map(({ name, aliases }) => row('person', name, aliases)),
    ...Object.entries(of.findMilestones(timeline, review.start)).map(([name, each]) =>
      row('milestone', name, each.text),
    ),
    ...of
      .measureDurations(timeline, review.start)
      .map(({ name, minutes }) => row('duration', name, minutes, of.writeDuration(minutes))),
    row('radiator', of.summariseReviews([of.describeSource('x.md', review)])),
    row('names', of.namesIn(review)),
    row('zone', of.zoneOfNewEntries(review), of.isMonthFirstIn(review.zone), of.findNewestFirst(timeline)),
    ...of.labelsOf(review).map((each) => row('label', each.title, each.kind, [each.start, each.end])),
    ...review.missing.map((each) => row('missing', each.title, each.kind)),
    row('at', ...everyLine(text).map((offset) => of.sectionAt(review, offset)?.title ?? '-')),
  ];
}

function edit(text: string): readonly string[] {
  const analysis = analyse(text);
  const review = of.readReview(analysis);
  const told: string[] = [];
  const add = (name: string, changes: readonly TextChange[]) =>
    void told.push(
      row('edit', name, ...changes.map(({ start, end, insert }) => [start, text.slice(start, end), insert])),
    );
  const there = of.sectionsOf(review).filter(({ state }) => state !== 'missing');
  const entry = { text: 'Valve | shut', evidence: '[log](https://example.org/v)', assumed: true, pair: ['Ana', '@li'] };
  for (const time of ['09:10', '13:30', '23:50']) add(`entry ${time}`, of.addTimelineEntry(review, { ...entry, time }));
  const days = daysAround(review);
  for (const date of days) add(`entry on ${date}`, of.addTimelineEntry(review, { time: '12:00:05', date }));
  const several = days.flatMap((date) => ['00:01', '23:59'].map((time) => ({ time, date, text: `Valve ${time}` })));
  add('entries', of.addTimelineEntries(review, several, 'All of them'));
  add('action', of.addAction(review, { text: 'Shut the valve', owner: '@li', due: '2031-09-01', type: 'prevent' }));
  for (const each of review.actions) add(`toggle ${each.text}`, of.toggleAction(review, each));
  add('sections', of.addMissingSections(review));
  for (const each of review.missing.slice(0, 2)) add(`section ${each.title}`, of.addSection(review, each));
  there.forEach((section, i) => {
    const side = i % 2 === 0 ? 'before' : 'after';
    for (const target of new Set([there[(i + 2) % there.length]!, there.at(-1 - i)!]))
      add(`move ${section.title} ${side} ${target.title}`, of.moveSection(review, section, side, target));
  });
  for (const each of there) add(`rename ${each.title}`, of.renameSection(review, each, '1. C# & *x* ##'));
  add('sort', of.sortTimeline(review));
  add('guidance', of.removeGuidance(review));
  add('durations', of.addDurations(review));
  for (const on of [true, false]) add(`review ${on}`, of.sayIsReview(text, on, 'x.md', false));
  for (const kind of ['factors', 'appreciation'] as const)
    add(`block ${kind}`, of.addBlock(review, { kind, title: 'More', block: '- One\n- Two' }));
  add('block experiment', of.addBlock(review, { kind: 'experiment', title: 'Trial *x*', block: 'One\n\n1. Two' }));
  for (const line of [2, 8, 14]) add(`question ${line}`, of.placeBlock(review, offsetOf(text, line), 'How so?'));
  add('open question', of.addQuestion(review, 'How so?'));
  const [finding] = of.structureFindings(review, defaultSettings);
  for (const scope of ['line', 'section', 'file'] as const)
    if (finding) add(`ignore ${finding.ruleId} ${scope}`, of.ignoreChange(review, finding, scope, 'as agreed'));
  return told;
}

/** The days of a timeline, and those beside the first and the last one. */
function daysAround({ timeline }: of.Review): readonly string[] {
  const told = [...new Set(timeline.flatMap(({ date }) => date ?? []))].sort();
  const beside = (date: string, by: number) => new Date(Date.parse(date) + by * 86_400_000).toISOString().slice(0, 10);
  const [first = '2031-03-15', last = first] = [told[0], told.at(-1)];
  return [...new Set([beside(first, -1), ...told, beside(first, 1), beside(last, 1)])].sort();
}

/** Where each seventh line starts. */
const everyLine = (text: string): readonly number[] =>
  text.split('\n').flatMap((_, line) => (line % 7 === 0 ? [offsetOf(text, line) + 1] : []));

const offsetOf = (text: string, line: number): number => text.split('\n').slice(0, line).join('\n').length;
