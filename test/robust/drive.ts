import markdownIt from 'markdown-it';
import * as language from '../../src/language/index';
import { extendMarkdownIt } from '../../src/preview/index';
import * as record from '../../src/record/index';
import * as review from '../../src/review/index';
import { nameFile } from '../../src/review/writing/file-name';

// What the product does with a text that somebody wrote, through its public entries.

const rules: readonly language.RuleInfo[] = [...language.rules, ...language.documentRules, ...review.structureRules];
const ruleIds = rules.map(({ id }) => id);

/** Every rule is on. */
const strict: language.Settings = { ...language.defaultSettings, profile: 'strict' };

/** A document as a review, with all findings. */
export interface ReadWhole {
  readonly review: review.Review;
  readonly findings: readonly language.Finding[];
}

/** Reads a document as a review. */
export function readWhole(text: string, settings = strict, options: review.ReadOptions = {}): ReadWhole {
  const analysis = language.createAnalysis(text, settings);
  review.isReview(analysis, 'notes.md');
  const model = review.readReview(analysis, undefined, options);
  const findings = analysis.findings(review.structureFindings(model, settings));
  review.placeFindings(model, findings);
  review.namesIn(model);
  review.measureDurations(model.timeline);
  return { review: model, findings };
}

/** The findings of a document that is read as a review. */
export const readDocument = (text: string): readonly language.Finding[] => readWhole(text).findings;

const page = extendMarkdownIt(markdownIt({ html: true }), {
  isReview: () => true,
  onError: (error) => {
    throw error;
  },
});

/** Parses a document as the Markdown preview does, which is not ours; what is returned renders it, which is. */
export function preparePreview(text: string): () => string {
  const env = {};
  const tokens = page.parse(text, env);
  return () => page.renderer.render(tokens, {}, env);
}

/** The page of all reviews, made of one. */
export function showRadiator(text: string): string {
  const model = review.readReview(language.createAnalysis(text));
  return review.renderRadiator(review.summariseReviews([review.describeSource('notes.md', model)]));
}

/** A team's template, from its file to a new review with a title that somebody typed. */
export function useTemplate(text: string, title = text.slice(0, 200)): string {
  const source = review.describeTemplate('our-template.md', text, review.readFrontMatter(text).fields);
  const { sections } = review.parseTemplate(source);
  const { plain, snippet } = review.renderTemplate(source, { title, date: '2031-03-04', author: '@kim' });
  return [nameFile(text, { title, date: '2031-03-04', template: source.id }), plain, snippet, sections.length].join();
}

/** A settings file's values, and texts that come from elsewhere: a chat, owners, a sentence to make an action of. */
export function readOthers(text: string): void {
  language.readSettings({ phrases: [text], profile: text, rules: { [text]: text } }, ruleIds);
  readAsRecord(text);
  review.readCodeowners(text);
  review.draftAction(text);
  for (const wanted of [true, false]) review.sayIsReview(text, wanted, 'notes.md', false);
}

function readAsRecord(text: string): void {
  try {
    const { messages, people } = record.readRecord({ text });
    record.writeMessages(record.useRoles(messages, record.nameRoles(people)));
  } catch (error) {
    if (!(error instanceof record.RecordProblem)) throw error;
  }
}

/** The sentences of all rules' examples. */
export const exampleSentences: readonly string[] = rules.flatMap(({ examples }) =>
  [...examples.flags, ...examples.allows].map((example) =>
    (typeof example === 'string' ? example : example.text).replaceAll('[[', '').replaceAll(']]', ''),
  ),
);
