// A folder with project files, and what is found in it: on the command line as in the editor.

const review = (words: string): string =>
  ['# Labels were printed twice', '', '## Timeline', '', words, '', '## Action items', ''].join('\n');

/** The files of the folder, by path. */
export const files: Readonly<Record<string, string>> = {
  '.learning-review.json': `{
  // Ours.
  "extends": "shared/base.json",
  "documents": ["ops/**/*.md"],
  "ignore": ["ops/drafts"],
  "rules": { "missing-section": "off", "should-have": "error" },
  "persons": ["Brocard"],
  "things": ["Alice"],
  "flag": [{ "phrase": "nuke", "reason": "It says less than other words.", "suggestion": "delete" }],
}
`,
  'shared/base.json': '{ "profile": "strict", "phrases": ["Human error"], "rules": { "should-have": "off" } }\n',
  'ops/labels.md':
    'It was human error. Kim should have checked the queue.\n\nWe failed to notice the alert.\n\nThe job nuked the queue.\n\nBrocard failed to close it. Alice did not check it.\n',
  'ops/drafts/labels.md': review('We failed to notice the alert.'),
  'ops/print/.learning-review.json': '{ "profile": "gentle", "rules": { "missing-section": "off" } }\n',
  'ops/print/queue.md': review('It was human error. Obviously, Kim should have checked the queue.'),
  'notes.md': 'It was human error.\n',
};

/** What is found: file, line, rule and severity. */
export const found: readonly string[] = [
  'ops/labels.md:1 should-have error',
  'ops/labels.md:3 failed-to information',
  'ops/labels.md:5 team-phrase information',
  'ops/labels.md:7 failed-to warning',
  'ops/print/queue.md:5 human-error warning',
];
