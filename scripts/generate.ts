// Writes what follows from the rules: their registry, their pages, their settings; the lexicon; the texts for translators; the schema
// of what the command line prints and the tables of its options; and the addresses that follow from the repository.
//   npm run generate             writes what is out of step
//   npm run generate -- --check  writes nothing; exits with 1 and names the files that are out of step
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Identity } from './build/publishable';
import { writeBundle } from './generate/bundle';
import { writeCommandPage } from './generate/command-page';
import { writeContactLinks } from './generate/contact-links';
import { writeEmoji } from './generate/emoji';
import { readPatterns, writeInclusivePage, writeWords } from './generate/inclusive';
import { writeManifest, writeStrings } from './generate/manifest';
import { findRules, loadRules } from './generate/find-rules';
import { writeLexicon } from './generate/lexicon';
import { rulesFolder, writeRegistry } from './generate/registry';
import { writeProjectHints, writeProjectPage, writeProjectSchema } from './generate/project';
import { writeReviewSchema } from './generate/schema';
import { writeIndexPage, writeRulePage } from './generate/rule-pages';

const check = process.argv.includes('--check');
const pages = 'docs/rules';

const patterns = await readPatterns();
const files = await findRules(rulesFolder);
// These go first: a rule needs its words, and rules that are gone would keep the others from loading.
const stale = settle(
  new Map([
    ...(await writeLexicon()),
    ['src/record/markup/emoji-data.ts', writeEmoji()],
    [`${rulesFolder}/inclusive/inclusive-language/words.ts`, writeWords(patterns)],
    [`${rulesFolder}/index.ts`, await writeRegistry(files)],
  ]),
);
const manifest = JSON.parse(read('package.json') ?? '{}') as Identity;
const rules = loadRules([
  ...files,
  ...(await findRules('src/language/engine/document')),
  ...(await findRules('src/review/rules')),
]);
const planned = new Map<string, string>([
  ...rules.map((rule) => [`${pages}/${rule.id}.md`, writeRulePage(rule)] as const),
  [`${pages}/README.md`, writeIndexPage(rules)],
  ['docs/command-line.md', writeCommandPage(read('docs/command-line.md') ?? '', manifest)],
  ['docs/inclusive-language.md', writeInclusivePage(patterns)],
  ['package.json', writeManifest(read('package.json') ?? '{}', rules)],
  ['.github/ISSUE_TEMPLATE/config.yml', writeContactLinks(manifest)],
  ['l10n/bundle.l10n.json', writeBundle()],
  ['schemas/read.json', writeReviewSchema()],
  ['schemas/project.json', writeProjectSchema(rules)],
  ['schemas/project-hints.json', writeProjectHints(rules)],
  ['docs/project-file.md', writeProjectPage(read('docs/project-file.md') ?? '')],
  ['package.nls.json', writeStrings(read('package.nls.json') ?? '{}', rules)],
]);
const leftOver = existsSync(pages) ? readdirSync(pages).map((name) => `${pages}/${name}`) : [];
stale.push(...settle(planned), ...remove(leftOver.filter((path) => path.endsWith('.md') && !planned.has(path))));

for (const path of stale) console.log(`${check ? 'out of step' : existsSync(path) ? 'written' : 'removed'}: ${path}`);
if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Writes what differs (or only tells, with --check); returns the paths. Line ends do not count: a checkout may change them. */
function settle(contents: ReadonlyMap<string, string>): string[] {
  const different = [...contents].filter(([path, text]) => read(path)?.replaceAll('\r\n', '\n') !== text);
  for (const [path, text] of check ? [] : different) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return different.map(([path]) => path);
}

function remove(paths: readonly string[]): readonly string[] {
  if (!check) paths.forEach((path) => rmSync(path));
  return paths;
}
