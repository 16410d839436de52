// The public surface of the language engine: text -> findings. Pure: no editor, no Node, no DOM, no timers.
export type { Category, Finding, IgnoreScope, Severity, Span, Suggestion } from './finding';
export {
  createAnalysis,
  readMarkdown,
  type Analysis,
  type Heading,
  type Markdown,
  type TextChange,
} from './engine/analysis';
export { copy } from './text/copy';
export type { Example, RuleInfo } from './rule';
export { nearest } from './text/nearest';
export { defaultSettings, readSettings, type Profile, type Settings } from './engine/settings';
export { safeChanges } from './engine/safe';
export { readIgnores, type Ignore } from './engine/ignore-comments';
export { markdown } from './markdown/markdown';
export { rules } from './rules/index';
export { documentRules } from './engine/document/index';
export { sectionKind, sectionKinds, type SectionKind } from './markdown/section-kind';
