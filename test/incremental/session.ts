import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalysis, defaultSettings, type Analysis, type Settings } from '../../src/language/index';
import { applyChanges, changesOf, edits, type Edit } from './edits';

/** What happens to an open document: an edit, settings that change, or a reading that is given up after some blocks. */
export type Step = { readonly edit: Edit } | { readonly settings: Settings } | { readonly blocks: number };

const settings: readonly Settings[] = [
  defaultSettings,
  { ...defaultSettings, profile: 'gentle' },
  { ...defaultSettings, profile: 'strict', phrases: ['human error'] },
  { ...defaultSettings, rules: { 'human-error': 'off', 'unused-ignore': 'off', 'chat-transcript': 'off' } },
];

export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: edits.map((edit) => ({ edit })) },
  { weight: 1, arbitrary: fc.constantFrom(...settings).map((each) => ({ settings: each })) },
  { weight: 3, arbitrary: fc.nat({ max: 12 }).map((blocks) => ({ blocks })) },
);

/**
 * Takes a document through steps; `check` sees it after each edit that no given-up reading follows, beside a new analysis of the same
 * text. `start` starts such a reading, which is a lint if not given. Returns how many edits that changed something were compared so.
 */
export function replay(
  text: string,
  all: readonly Step[],
  check: (analysis: Analysis, fresh: Analysis) => void,
  start: (analysis: Analysis) => Generator = (analysis) => analysis.lint(),
): number {
  const analysis = createAnalysis(text);
  const history = [text];
  let compared = 0;
  for (const [i, step] of all.entries()) {
    if ('settings' in step) analysis.configure(step.settings);
    else if ('blocks' in step) {
      const run = start(analysis);
      for (let block = 0; block < step.blocks; block++) if (run.next().done) break;
    } else {
      const changes = changesOf(step.edit, analysis.text, step.edit.kind === 'undo' ? history.pop() : undefined);
      const before = analysis.text;
      if (step.edit.kind !== 'undo') history.push(before);
      analysis.update(changes);
      assert.equal(analysis.text, applyChanges(before, changes));
      const next = all[i + 1];
      if (next && 'blocks' in next) continue;
      check(analysis, createAnalysis(analysis.text, analysis.settings));
      if (analysis.text !== before) compared++;
    }
  }
  return compared;
}
