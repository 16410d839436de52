// The public surface of the language engine: text -> findings. Pure: no editor, no Node, no DOM, no timers.
export type { Category, Finding, IgnoreScope, Severity, Span, Suggestion } from './finding';
export type { Analysis, Heading, TextChange } from './analysis';
export type { RuleInfo } from './rule';
export { defaultSettings, type Profile, type Settings } from './settings';
export { sectionKind, sectionKinds, type SectionKind } from './section-kind';
