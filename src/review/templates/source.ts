/** A template as written: Markdown with VS Code tab stops (`$1`, `${2:text}`) and our variables (`${title}`, `${date}`, ...). */
export interface TemplateSource {
  /** What front matter names as `template:`. */
  readonly id: string;
  readonly name: string;
  /** One line for the pick list. */
  readonly description: string;
  readonly markdown: string;
}
