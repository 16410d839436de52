/** Text as it is within Markdown. `MarkdownString.appendText` would do, but it also keeps lines from wrapping. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-!~<>|&]/g, '\\$&');
