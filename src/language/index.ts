// The public surface of the language engine: text -> findings. Pure: no editor, no Node, no DOM, no timers.
export {
  categories,
  moveSpan,
  phraseOf,
  severities,
  type ActionDraft,
  type Applicability,
  type Category,
  type Finding,
  type IgnoreScope,
  type Question,
  type Rephrasing,
  type Severity,
  type Span,
  type Suggestion,
} from './finding';
export { bestExample, type Example, type RuleInfo } from './rule';
export { copy } from './text/copy';
export { isList } from './markdown/outermost';
export { cutText, shorten } from './text/cut';
export { hasLetters, upperFirst } from './text/letters';
export { readStance, type Stance } from './grammar/stance';
export { firstFrom } from './text/first-from';
export { matchesOf } from './text/matches';
export { nearest } from './text/nearest';
export { changeText, sortChanges, withoutSame, type TextChange } from './text/change';
export { markdown } from './markdown/markdown';
export { doneWords, type Heading } from './markdown/blocks';
export { codeLetter } from './markdown/mask';
export { sectionKinds, type SectionKind, type SectionNames } from './markdown/section-kind';
export { sectionKind } from './markdown/title-kind';
export { readWords } from './markdown/title';
export { findSentences } from './grammar/sentence';
export { is, isAnonymous, withoutAccents } from './lexicon';
export { namedPeople } from './grammar/named-people';
export { baseOf, mayBeBase } from './grammar/verbs';
export { isMachine, nameWho, nounWho } from './grammar/people';
export { readControl } from './rephrase/control';
export { rules } from './rules/index';
export { createAnalysis, readMarkdown, type Analysis, type Markdown, type ReadMarkdown } from './engine/analysis';
export { documentRules } from './engine/document/index';
export { readIgnores, type Ignore } from './engine/ignore-comments';
export { safeChanges } from './engine/safe';
export { askAbout, type Refusal, type SentenceRequest } from './engine/second-reader';
export { checkPhrase } from './patterns/team-phrase';
export type { TeamPhrase } from './engine/team-phrases';
export { defaultSettings, profiles, readSettings, type Profile, type Settings } from './engine/settings';
