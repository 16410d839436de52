import assert from 'node:assert/strict';
import { createAnalysis, defaultSettings, type Finding, type Suggestion } from '../../src/language/index';
import { takeSuggestion } from '../../test/review/kept';
import type { Judged } from './rows';

/** The sentence in what can stand around it. */
const places: Readonly<Record<string, (said: string) => string>> = {
  paragraph: (said) => `${said}\n`,
  'list item': (said) => `- one\n- ${said}\n- three\n`,
  'table cell': (said) => `| a | b |\n| --- | --- |\n| ${said.replaceAll('|', '\\|')} | c |\n`,
  'bold text': (said) => `**${said}**\n`,
  emphasis: (said) => `_${said}_\n`,
  HTML: (said) => `<b>${said}</b>\n`,
  quote: (said) => `> - ${said}\n`,
};
/** Marks that no text has twice, and blanks before them. */
const doubled = /[^\S\n]{2}|([,;:?!])[^\S\n]*\1|[,;:][^\S\n]*[.,;:]|(?<!\.)\.\.(?!\.)|\s[,;.?!](?=\s|$)/g;
/** Marks that open and close; of some both look the same. */
const marks: readonly (readonly [open: RegExp, close?: RegExp])[] = [
  [/\(/g, /\)/g],
  [/\[/g, /\]/g],
  [/\{/g, /\}/g],
  [/“/g, /”/g],
  [/<\w+>/g, /<\/\w+>/g],
  [/\*\*|__|~~|`/g],
];

const count = (text: string, pattern: RegExp | undefined) => (pattern ? (text.match(pattern) ?? []).length : 0);
/** How many of each kind are open at the end. */
const openIn = (text: string) => marks.map(([open, close]) => count(text, open) - count(text, close));

/** Prints what `checkKept` finds, with the sentences where they may be read. The exit code is 1 if anything is wrong. */
export function reportKept(rows: readonly Judged[], show: boolean): void {
  const { taken, wrong } = checkKept(rows);
  console.log(`${taken} suggestions taken, ${wrong.length} wrong`);
  if (show) console.log(wrong.join('\n'));
  if (taken === 0 || wrong.length > 0) process.exitCode = 1;
}

/**
 * Takes each suggestion for each sentence that blames, in every place, and looks at what becomes of the text:
 * a fact keeps numbers, times, code, links and marks, and leaves no blame; a question or an action leaves the words as they are.
 * Returns how many were taken, and what is wrong, one line each.
 */
function checkKept(rows: readonly Judged[]): { readonly taken: number; readonly wrong: readonly string[] } {
  let taken = 0;
  const wrong: string[] = [];
  for (const { id, sentence, head, label } of rows) {
    if (label !== 'blame') continue;
    for (const [place, put] of Object.entries(places)) {
      const text = `# Review\n\n## ${(head ?? 'Notes').replace(/\s+/g, ' ').trim()}\n\n${put(sentence.replace(/\s*\n\s*/g, ' '))}`;
      for (const finding of createAnalysis(text).findings()) {
        for (const suggestion of finding.suggestions) {
          taken++;
          const fault = faultOf(text, finding, suggestion);
          if (fault)
            wrong.push(`${id}, ${place}, ${finding.ruleId}: ${fault}\n    ${text.slice(finding.start, finding.end)}`);
        }
      }
    }
  }
  return { taken, wrong };
}

/** What a suggestion does wrong when it is taken, if anything. */
export function faultOf(text: string, finding: Finding, suggestion: Suggestion): string | undefined {
  try {
    take(text, finding, suggestion);
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  return undefined;
}

function take(text: string, finding: Finding, suggestion: Suggestion): void {
  const { start, end } = finding;
  assert.equal(takeSuggestion(text, finding, suggestion), 'done', 'has no place');
  if (suggestion.kind !== 'fact') return;
  const { replacement } = suggestion;
  const changed = text.slice(0, start) + replacement + text.slice(end);
  assert.ok(count(changed, doubled) <= count(text, doubled), `doubles a mark or a blank: ${replacement}`);
  assert.deepEqual(openIn(changed), openIn(text), `leaves marks that do not close: ${replacement}`);
  if (finding.category !== 'blame') return;
  const left = createAnalysis(changed, defaultSettings)
    .findings()
    .find((each) => each.category === 'blame' && each.start < start + replacement.length && each.end > start);
  assert.equal(left?.text, undefined, `leaves blame (${left?.ruleId}): ${replacement}`);
}
