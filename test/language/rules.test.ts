import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  createAnalysis,
  rules,
  sectionKind,
  type Example,
  type Finding,
  type RuleInfo,
} from '../../src/language/index';
import { isTable, type TableRule } from '../../src/language/patterns/table-rule';
import { once } from '../../src/language/text/once';
import { sentencesOf } from '../../scripts/read/sentences';

// Every rule's own examples, one test each: what it flags, how it rephrases, and what it leaves alone.

describe('rules', () => {
  for (const rule of rules) {
    describe(`${rule.group}/${rule.id}`, () => {
      it('has examples on both sides', () => {
        ok(rule.examples.flags.length > 0, 'no sentence that it flags');
        ok(rule.examples.allows.length > 0, 'no sentence that it allows');
      });
      if (isTable(rule)) it('has an example for each row', () => deepEqual(deadRows(rule), []));
      for (const example of rule.examples.flags) {
        const reading = once(() => read(rule, unmark(example.text).sentence, example.head));
        it(`flags: ${example.text}`, () => flags(reading(), example));
        for (const kind of ['to', 'ask', 'action'] as const)
          if (example[kind] !== undefined) it(`  and offers: ${example[kind]}`, () => offers(reading(), example, kind));
      }
      for (const example of rule.examples.allows) {
        const { text, head } = typeof example === 'string' ? { text: example, head: undefined } : example;
        it(`allows: ${text}`, () => deepEqual(read(rule, text, head).found.map(quote), []));
      }
    });
  }
});

/** The rows that find nothing in any of the examples. */
function deadRows(rule: TableRule): readonly string[] {
  const sentences = rule.examples.flags.flatMap(({ text }) => sentencesOf(unmark(text).sentence));
  const said = sentences.flatMap((sentence) => rule.explain(sentence));
  const alive = new Set(said.filter((each) => typeof each.said !== 'string').map(({ row }) => row));
  return rule.rows.filter((row) => !alive.has(row)).map((row) => JSON.stringify(row));
}

function flags({ document, found }: Reading, { text }: Example): void {
  const { marks } = unmark(text);
  equal(marks.length > 0, true, 'the example marks no words');
  deepEqual(
    found.map((f) => document.slice(f.mark.start, f.mark.end)),
    marks,
  );
}

function offers({ document, before, found }: Reading, example: Example, kind: 'to' | 'ask' | 'action'): void {
  const [finding] = found;
  const wanted = { to: 'fact', ask: 'question', action: 'action' }[kind];
  const best = finding?.suggestions.find((each) => each.kind === wanted);
  if (!best || !finding) return equal('', example[kind] ?? '', 'nothing of that kind is offered');
  if (best.kind !== 'fact') return equal(best.text, example[kind]);
  const changed = document.slice(0, finding.start) + best.replacement + document.slice(finding.end);
  equal(changed.slice(before.length).trimEnd(), example.to);
}

type Reading = ReturnType<typeof read>;

/** The rule's findings in a small review with the sentence under `head`; in an action section it is a list item. */
function read(rule: RuleInfo, sentence: string, head = 'Notes') {
  const before = `# Review\n\n## ${head}\n\n${sectionKind(head) === 'actions' ? '- ' : ''}`;
  const document = `${before}${sentence}\n`;
  const chosen = rule.severity === 'off' ? { [rule.id]: 'information' as const } : {};
  const found = createAnalysis(document, { profile: 'standard', rules: chosen, phrases: [] })
    .findings()
    .filter((f) => f.ruleId === rule.id && f.end > before.length);
  return { document, before, found };
}

function unmark(text: string): { sentence: string; marks: string[] } {
  const marks = [...text.matchAll(/\[\[(.+?)\]\]/g)].map((m) => m[1]!);
  return { sentence: text.replace(/\[\[(.+?)\]\]/g, '$1'), marks };
}

const quote = (f: Finding) => f.text;
