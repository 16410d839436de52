/** Documents that kept patterns busy for seconds, or for ever, each by its name. Each is about as long as a sentence or a block may be. */
export const slowInputs: Readonly<Record<string, string>> = {
  'owners before a noun': `It broke due to ${"og's ".repeat(28)}- carelessness.`,
  'adverbs before a predicate': `Testing was ${'simply '.repeat(28)}n enough.`,
  'owners before advice': `She deployed against ${"the team's the ".repeat(28)}x.`,
  'blanks after a time': `- 10:00${' '.repeat(15_000)}b`,
  'dashes before a name': `10:00 ${'-'.repeat(15_000)}b`,
  'brackets after a vague verb': items(`Improve ${'['.repeat(1400)}`),
  'brackets and parentheses': items(`Improve ${'([['.repeat(450)}`),
  'blanks after a question': many(`Why would anyone merge${'\u00a0'.repeat(1400)}`),
  'masked words in a question': many(`Why would anyone merge ${'![](x)'.repeat(230)} x`),
  'words without an end': many(`Who should ${'have checked the config and '.repeat(700)}`),
  'sanctions without an end': many(`He was fired for ${'not checking whether the team '.repeat(600)}`),
  'causes in a row': many('due '.repeat(4500)),
  'letters in a heading': Array.from({ length: 9 }, (_, i) => `# Fix(${i}${'te'.repeat(55)}\t|\n`).join('\n'),
  'emphasis in a row': many('_'.repeat(19_000)),
};

function items(text: string): string {
  return `## Action items\n\n${many(`- ${text}`)}`;
}

function many(text: string): string {
  return Array.from({ length: 12 }, (_, i) => `${text} ${i}\n`).join('\n');
}
