import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listSources } from './literals';

// Start something when they are loaded.
const starts = new Set(['src/cli/main.ts', 'src/cli/action.ts', 'src/cli/language-server/main.ts']);

/**
 * Loads all modules that need no VS Code, and lets them read our own examples: what they build on the way is built then. Whatever builds
 * patterns belongs in these.
 */
export async function exercise(): Promise<void> {
  for (const folder of ['language', 'review', 'preview', 'record', 'project', 'library', 'cli'])
    for (const path of listSources(`src/${folder}`))
      if (!starts.has(path)) await import(pathToFileURL(resolve(path)).href);
  const { exampleSentences, preparePreview, readDocument, readOthers, showRadiator, useTemplate } =
    await import('../../test/robust/drive');
  const { templateSources } = await import('../../src/review/templates/index');
  const { findTickets } = await import('../../src/project/index');
  // A place that builds patterns builds the same ones for most sentences.
  const some = exampleSentences.filter((_, index) => index % 20 === 0);
  const list = (mark: string) => some.map((sentence) => `${mark}${sentence}\n`).join('\n');
  const documents = [
    `# Outage\n\n## Notes\n\n${list('')}\n## Action items\n\n${list('- [ ] ')}\n## Contributing factors\n\n${list('- ')}`,
    ...readdirSync('examples').map((name) => readFileSync(`examples/${name}`, 'utf8')),
    ...templateSources.map(({ markdown }) => markdown),
  ];
  for (const text of documents) {
    readDocument(text);
    preparePreview(text)();
    showRadiator(text);
    useTemplate(text);
  }
  for (const text of some) readOthers(text);
  const tickets = ['OPS-', '#', '1', 'INC{id}', 'a.b/{number}*', '{id}'];
  findTickets(
    tickets.join(),
    tickets.map((pattern) => [pattern, '']),
  );
}
