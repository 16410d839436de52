import { readMarkdown, sectionKind, type SectionKind, type SectionNames } from '../../language';
import { findComments } from '../text/comments';
import { oneLine } from '../text/text';
import { frontMatterEnd } from '../front-matter/front-matter';
import { parseSnippet, writePlain, writeSnippet, type SnippetPart, type Variables } from '../text/snippet';
import { templateSources, type TemplateSource } from '.';
import { trimClosingMarks } from '../text/trim';
import { writeYamlScalar } from '../front-matter/yaml-scalar';

/** A section that a template asks for. */
export interface TemplateSection {
  readonly kind: SectionKind;
  readonly title: string;
  readonly level: number;
  /** The section of the template that it stands under, if any. */
  readonly parent?: TemplateSection;
  /** Said by a comment that starts with `Optional`: never missed. */
  readonly optional: boolean;
  /** The guiding questions: its comments, without the marks. */
  readonly guidance: readonly string[];
  /** What stands under the heading, as plain text without blank lines around. */
  readonly plain: string;
  /** The same with tab stops. */
  readonly snippet: string;
}

/** A template taken apart. */
export interface Template extends TemplateSource {
  readonly sections: readonly TemplateSection[];
  /** The lines of its sections: what they say stands there before anyone has written. */
  readonly lines: ReadonlySet<string>;
}

/** A template filled in: `snippet` for an editor's tab stops, `plain` for a file. */
export interface RenderedTemplate {
  readonly snippet: string;
  readonly plain: string;
}

/**
 * Takes a template apart, ours or a team's own, when its sections are first asked for. Any Markdown will do; text before the first
 * heading below the title stays in front.
 */
export function parseTemplate(source: TemplateSource): Template {
  let sections: readonly TemplateSection[] | undefined;
  let lines: ReadonlySet<string> | undefined;
  return {
    ...source,
    get sections() {
      return (sections ??= readTemplateSections(source));
    },
    get lines() {
      return (lines ??= new Set(this.sections.flatMap(({ plain }) => plain.split('\n').map((line) => line.trim()))));
    },
  };
}

const named = new WeakMap<SectionNames, Map<Template, Template>>();

/** The same template, where a team calls its sections otherwise than we do. */
export function nameSections(template: Template, names: SectionNames | undefined): Template {
  if (!names || template.sections.every(({ kind, title }) => sectionKind(title, names) === kind)) return template;
  const known = named.get(names) ?? new Map<Template, Template>();
  named.set(names, known);
  let own = known.get(template);
  if (!own) {
    const sections = new Map<TemplateSection | undefined, TemplateSection>();
    for (const each of template.sections) {
      const parent = sections.get(each.parent);
      sections.set(each, { ...each, kind: sectionKind(each.title, names), ...(parent ? { parent } : {}) });
    }
    known.set(template, (own = { ...template, sections: [...sections.values()] }));
  }
  return own;
}

function readTemplateSections(source: TemplateSource): readonly TemplateSection[] {
  const sections: TemplateSection[] = [];
  /** The section that was read last, and those that it stands in. */
  const open: TemplateSection[] = [];
  const { body } = splitFrontMatter(source.markdown.replace(/\r\n?/g, '\n'));
  for (const part of splitSections(body)) {
    // The title of the whole is no section of it.
    if (part.title === '' || /\$\{?title|\{\{ *title/.test(part.title) || (part.level === 1 && sections.length === 0))
      continue;
    const parts = parseSnippet(part.text.trim());
    const title = readTitle(writePlain(parseSnippet(part.title), {}));
    const plain = writePlain(parts, {});
    const guidance = findComments(plain).map(({ start, end }) => oneLine(plain.slice(start + 4, end - 3)));
    while ((open.at(-1)?.level ?? 0) >= part.level) open.pop();
    const parent = open.at(-1);
    const section: TemplateSection = {
      kind: sectionKind(title),
      title,
      level: part.level,
      ...(parent ? { parent } : {}),
      optional: guidance.some((each) => /^optional\b/i.test(each)),
      guidance,
      plain: plain.trim(),
      snippet: writeSnippet(
        parts.filter((each) => !isLastStop(each)),
        {},
      ).trim(),
    };
    sections.push(section);
    open.push(section);
  }
  return sections;
}

/** Fills a template in. A variable that is not given stands as its fallback, or as nothing. */
export function renderTemplate(template: TemplateSource, values: Variables): RenderedTemplate {
  const { front, body } = splitFrontMatter(template.markdown);
  const parts = [...front.split(/(?<=\n)/).flatMap((line) => fillFrontMatter(line, values)), ...parseSnippet(body)];
  return { snippet: writeSnippet(parts, values), plain: writePlain(parts, values) };
}

// As it will be read in a review.
const readTitle = (source: string): string =>
  /[\\`*_[\]<&~]/.test(source) ? (readMarkdown(`# ${source}`).headings[0]?.title ?? source) : source;

const isLastStop = (part: SnippetPart): boolean => typeof part !== 'string' && 'stop' in part && part.stop === 0;

function splitFrontMatter(markdown: string): { readonly front: string; readonly body: string } {
  const end = frontMatterEnd(markdown);
  return { front: markdown.slice(0, end), body: markdown.slice(end) };
}

// A title such as `Disk full: "again"` must not break the YAML around it.
function fillFrontMatter(line: string, values: Variables): readonly SnippetPart[] {
  const key = /^[\w-]+:[ \t]*/.exec(line)?.[0] ?? '';
  const value = line.slice(key.length).trimEnd();
  const parts = parseSnippet(value.replace(/^(["'])(.*)\1$/, '$2'));
  const filled =
    parts.every((part) => typeof part === 'string' || 'variable' in part) &&
    parts.some((part) => typeof part !== 'string');
  return key && filled
    ? [key + writeYamlScalar(writePlain(parts, values)) + line.slice(key.length + value.length)]
    : parseSnippet(line);
}

function splitSections(
  body: string,
): readonly { readonly title: string; readonly level: number; readonly text: string }[] {
  const found: { title: string; level: number; text: string }[] = [];
  let fence = '';
  for (const line of body.split(/(?<=\n)/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (mark && fence === '') fence = mark;
    else if (mark && mark.startsWith(fence)) fence = '';
    const heading = fence || mark ? null : /^(#{1,6})[ \t]+/.exec(line);
    const last = found.at(-1);
    if (heading)
      found.push({
        title: trimClosingMarks(line.slice(heading[0].length).trim()),
        level: heading[1]?.length ?? 1,
        text: '',
      });
    else if (last) last.text += line;
  }
  return found;
}

/** The templates that come with the product, the default first. */
export const templates: readonly [Template, ...Template[]] = [
  parseTemplate(templateSources[0]),
  ...templateSources.slice(1).map(parseTemplate),
];
