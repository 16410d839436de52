import { sectionKind } from '../../src/language/index';
import { allRules } from '../../src/review/index';

/** The examples of each rule, in one review, each under its heading. */
const documentOf = ({ id, examples: { flags, allows } }: (typeof allRules)[number]): string =>
  [
    `# Learning review: ${id}`,
    ...[...flags, ...allows].flatMap((example) => {
      const { text, head = 'Notes' } = typeof example === 'string' ? { text: example } : example;
      const sentence = text.replaceAll('[[', '').replaceAll(']]', '');
      return [`## ${head}`, sectionKind(head) === 'actions' && !/^[-*]/.test(sentence) ? `- ${sentence}` : sentence];
    }),
    '',
  ].join('\n\n');

/** Reviews that hold all examples of all rules, by their names. */
export const exampleDocuments: Readonly<Record<string, string>> = Object.fromEntries(
  allRules.map((rule) => [`${rule.id}.md`, documentOf(rule)]),
);

/** A project file that turns much on. */
export const strictProject = `{
  // Ours.
  "documents": ["**/*.md"],
  "profile": "strict",
  "rules": { "human-error": "error", "failed-to": "hint", "missing-section": "off", "unused-ignore": "warning" },
  "phrases": ["root cause"],
  "flag": [{ "phrase": "deploy|release", "reason": "Say which one.", "suggestion": "roll out" }],
  "persons": ["Brocard", "gardener"],
  "things": ["Alice", "operator"],
  "sections": { "timeline": ["How the night went"] },
  "zone": "Europe/Berlin",
}
`;
