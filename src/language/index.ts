// The public surface of the language engine: text -> findings. Pure: no editor, no Node, no DOM, no timers.
export type { Category, Finding, IgnoreScope, Severity, Span, Suggestion } from './finding';
export { createAnalysis, readMarkdown, type Analysis, type Heading, type Markdown, type TextChange } from './analysis';
export { copy } from './copy';
export type { Example, RuleInfo } from './rule';
export { nearest } from './nearest';
export { defaultSettings, readSettings, type Profile, type Settings } from './settings';
export { safeChanges } from './safe';
export { readIgnores, type Ignore } from './suppress';
export { markdown } from './markdown';
export { rules } from './rules/index';
export { documentRules } from './document/index';
export { sectionKind, sectionKinds, type SectionKind } from './section-kind';
