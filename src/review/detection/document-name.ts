/** What a document's path tells: that it is a review, that it is about reviews or something else, or nothing. */
export type NameVerdict = 'review' | 'about' | 'unknown';

const either = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

const review = either(
  'post ?mortem',
  'learning review',
  '(?:post )?incident (?:review|report|analysis|debrief|write ?up|retrospective|summary)',
  'after action (?:review|report)',
  'outage (?:report|review|analysis)',
  'root cause analysis',
  'near miss',
  'rca',
);
/** Names that mean other things as well. */
const vague = either('retro(?:spect(?:ive)?)?', 'debrief', 'game ?day');
const event = either('incidents?', 'outages?', 'disruption');

const named = new RegExp([`\\b${review}\\b`, `(?:^| )${vague}$`, '^(?:inc|sev ?\\d) \\d'].join('|'));
/** With a number somewhere, such as a date or a count, these name one incident. */
const counted = new RegExp(`^${vague} |(?:^| )${event}\\b`);
const isNamed = (name: string): boolean => named.test(name) || (counted.test(name) && /\d/.test(name));
const folder = new RegExp(
  `\\bpost ?mortems?$|^${either(`${review}s?`, `${vague}s?`, `${event}(?: (?:report|review|log)s?)?`, 'near misses', 'root cause analyses')}$`,
);
const anyName = new RegExp(`\\b${either(review, vague, event)}s?\\b`);
const clear = new RegExp(`\\b${review}\\b`);
const strongFolder = new RegExp(`\\b${review}s?$`);

const subject =
  'template|polic(?:y|ies)|process(?:es)?|procedures?|guide(?:line)?s?|guidance|runbooks?|playbooks?|checklists?|faqs?|training|' +
  'handbook|standards?|principles?|culture|best practices|examples?|glossary|roles?|severit(?:y|ies)|levels?|on ?call|escalations?|' +
  'contacts?|definitions?|schedule|rota|response|management|command(?:er)?|workflow|lifecycle|agenda|metrics|tools?|tooling|plan';
const opening = either(
  'how (?:to|we|i|do)',
  'why',
  'what is',
  'templates?',
  'guide',
  'runbook',
  'playbook',
  'introduction',
  'writing',
  'running',
  'example',
);
const about = new RegExp(
  `^(?:an? |the |our |my |short |quick )?${opening}\\b|\\b(?:${subject}|templates)(?: at |(?: v?\\d{1,2}| in \\w+)?$)`,
);
const template = /^(?:\w+ )?templates?(?: |$)|\btemplates?$/;
/** What stands for the folder that it is in. */
const index = /^(?:readme|index)(?: [a-z]{2}(?: [a-z]{2})?)?$/;
const other =
  /^(?:readme|changelog|contributing|licen[cs]e|code of conduct|security|support|authors)(?: [a-z]{2}(?: [a-z]{2})?)?$/;
/** Folders of code, in which "incidents" is a part of a program. */
const code = /^(?:src|lib|app|apps|packages|pkg|internal|components|modules|tests?|vendor|api)$/;

/** The words of a name or title: lower case, with a blank between. */
export const wordsOf = (name: string): string =>
  name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a name says that something is about reviews: a policy, a template, a runbook. `words`: see `wordsOf`. */
export const isAboutReviews = (words: string): boolean =>
  about.test(words) && anyName.test(words) && !/\d{4}/.test(words);

/** Reads a path: the name of the file or, for a README, that of its folder, and then the folders around. */
export function readName(path: string): NameVerdict {
  const parts = path.split(/[\\/]/).filter(Boolean);
  const folders = parts.slice(0, -1).map(wordsOf);
  const file = wordsOf((parts.at(-1) ?? '').replace(/\.\w+$/, ''));
  if ([...folders, file].some((each) => template.test(each))) return 'about';
  const isIndex = index.test(file);
  const name = isIndex ? (folders.pop() ?? '') : file;
  if (!isIndex && other.test(name)) return 'about';
  if (isAboutReviews(name)) return 'about';
  const isVague = isIndex && !clear.test(name);
  const holder = folders.findLastIndex((each) => folder.test(each));
  const inFolder = holder >= 0 && !folders.slice(holder + 1).some((each) => about.test(each)) && !about.test(name);
  const inCode = !strongFolder.test(folders[holder] ?? '') && folders.some((each) => code.test(each));
  if (!isVague && isNamed(name) && !folders.some((each) => about.test(each))) return 'review';
  if (inFolder && !inCode) return 'review';
  return isIndex && !folder.test(name) ? 'about' : 'unknown';
}

const tag = new RegExp(`^(?:\\w+ )?${either(review, 'post incident review')}s?$`);
const category = new RegExp(`^${either(review, vague, event, 'near misse')}s?$`);
const tags = ['tags', 'tag', 'labels', 'keywords'];
const categories = ['category', 'categories', 'type', 'kind', 'layout', 'doctype', 'doc-type', 'document-type'];

/** Whether front matter files a document under the reviews. */
export function isFiledAsReview(fields: ReadonlyMap<string, string | readonly string[]>): boolean {
  const holds = (keys: readonly string[], pattern: RegExp): boolean =>
    keys
      .flatMap((key) => fields.get(key) ?? [])
      .flatMap((value) => value.split(','))
      .some((value) => pattern.test(wordsOf(value)));
  return holds([...categories, ...tags], tag) || holds(categories, category);
}

const title = new RegExp(`^${review}(?:$| ?[:,;(–—|-]| (?:of|for|on|from)\\b| #?\\d)|\\b${review}$`);

/** Whether a title says that the document is a review. */
export const isTitleOfReview = (said: string): boolean =>
  title.test(
    said
      .toLowerCase()
      .replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ')
      .trim(),
  );
