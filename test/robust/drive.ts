import markdownIt from 'markdown-it';
import {
  createAnalysis,
  defaultSettings,
  readSettings,
  rules,
  type Finding,
  type Settings,
} from '../../src/language/index';
import { extendMarkdownIt } from '../../src/preview/index';
import {
  measureDurations,
  describeSource,
  draftAction,
  isReview,
  namesIn,
  parseTemplate,
  placeFindings,
  readChat,
  readCodeowners,
  readFrontMatter,
  readReview,
  renderRadiator,
  renderTemplate,
  structureFindings,
  structureRules,
  summariseReviews,
} from '../../src/review/index';
import { describeTemplate } from '../../src/vscode/new-review/describe-template';
import { nameFile } from '../../src/vscode/new-review/file-name';
import { sayIsReview } from '../../src/vscode/say-is-review';
import * as language from '../../src/language/index';
import * as review from '../../src/review/index';

// Everything that the product does with a text, through its public entries.

/** Every rule is on, and so is every profile's weight. */
export const strict: Settings = { ...defaultSettings, profile: 'strict' };

const page = extendMarkdownIt(markdownIt({ html: true, linkify: true }), {
  isReview: () => true,
  onError: (error) => {
    throw error;
  },
});

/** What the findings, the review and the page of a document are. */
export function readDocument(text: string, settings: Settings = strict): readonly Finding[] {
  const analysis = createAnalysis(text, settings);
  isReview(analysis, 'notes.md');
  const model = readReview(analysis);
  const findings = analysis.findings(structureFindings(model, settings));
  placeFindings(model, findings);
  namesIn(model);
  measureDurations(model.timeline);
  return findings;
}

/** The page that the Markdown preview shows, and the page of all reviews. */
export function showDocument(text: string): void {
  page.render(text);
  renderRadiator(summariseReviews([describeSource('notes.md', readReview(createAnalysis(text)))]));
}

/** A team's template, from its file to a new review. */
export function readTemplateFile(text: string): void {
  const source = describeTemplate('our-template.md', text, readFrontMatter(text).fields);
  parseTemplate(source);
  renderTemplate(source, { title: text.slice(0, 80), date: '2031-03-04', author: '@kim', template: source.id });
  nameFile(text, { title: text, date: '2031-03-04', template: source.id });
}

/** A settings file's value, and words that come from elsewhere: a chat, owners, a sentence to draft an action from. */
export function readOtherInput(text: string): void {
  readSettings(
    { phrases: [text], profile: text, rules: { [text]: text } },
    rules.map(({ id }) => id),
  );
  readChat(text);
  readCodeowners(text);
  draftAction(text);
  for (const wanted of [true, false]) sayIsReview({ ...language, ...review }, text, wanted, 'notes.md', false);
}

/** The sentences of all rules' examples, with and without what they mark. */
export const exampleSentences: readonly string[] = [...rules, ...language.documentRules, ...structureRules].flatMap(
  ({ examples }) =>
    [...examples.flags, ...examples.allows].map((example) =>
      (typeof example === 'string' ? example : example.text).replaceAll('[[', '').replaceAll(']]', ''),
    ),
);
