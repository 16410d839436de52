// The public surface of the review model: Markdown -> what the review is. Pure, like `language`, and built on it alone.
export { readReview, type ReadOptions, type Review } from './review';
export type { Section, SectionState } from './section';
export { readFrontMatter, type FrontMatter } from './front-matter';
export { isReview, type ReviewReason, type Verdict } from './is-review';
export {
  parseTemplate,
  renderTemplate,
  templates,
  type RenderedTemplate,
  type Template,
  type TemplateSection,
} from './template';
export { escapeSnippet, type Variables } from './snippet';
export type { TemplateSource } from './templates';
