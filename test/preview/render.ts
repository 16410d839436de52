import markdownIt, { type Renderer } from 'markdown-it';
import markdownIt12 from 'markdown-it-12';
import { extendMarkdownIt, type PreviewOptions } from '../../src/preview/index';

/** The one that VS Code renders with now, and that of the oldest release that we run on. */
const makers = { 'markdown-it': markdownIt, 'markdown-it-12': markdownIt12 };
type Version = keyof typeof makers;
export const versions = Object.keys(makers) as readonly Version[];

/** Set up as in VS Code: HTML is let through, and what looks like a link becomes one. */
export function makeRenderer(version: Version = 'markdown-it'): Renderer {
  return makers[version]({ html: true, linkify: true });
}

const fail = (error: unknown): never => {
  throw error;
};

/** A renderer with the plugin; a defect fails the test, where in VS Code it is logged. */
export function makePreview(version?: Version, options: PreviewOptions = {}): Renderer {
  return extendMarkdownIt(makeRenderer(version), { onError: fail, ...options });
}

/** A document as the preview shows it. */
export const preview = (text: string): string => makePreview().render(text);

/** The pictures of a page. */
export function picturesIn(html: string): readonly string[] {
  return html.match(/<svg class="learning-review-timeline"[\s\S]*?<\/svg>/g) ?? [];
}

/** Texts that stand in a picture, from the elements of one name. */
export function textsIn(picture: string, element: 'text' | 'title' | 'desc' = 'text'): readonly string[] {
  const found = picture.matchAll(new RegExp(`<${element}[^>]*>([^<]*)</${element}>`, 'g'));
  return [...found].map(([, text]) => text ?? '');
}

/** The places of a class of shapes, by an attribute. */
export function placesIn(picture: string, name: string, attribute: string): readonly number[] {
  const shapes = picture.match(/<[a-z]+ [^>]*>/g) ?? [];
  return shapes
    .filter((shape) => new RegExp(`class="[^"]*\\blearning-review-${name}\\b`).test(shape))
    .flatMap((shape) => new RegExp(` ${attribute}="([^"]*)"`).exec(shape)?.[1] ?? [])
    .map(Number);
}

/** A page without anything of ours. */
export function withoutOurs(html: string): string {
  return html
    .replace(/<figure class="learning-review-figure"[^>]*>[\s\S]*?<\/figure>\n/g, '')
    .replace(/<svg class="learning-review-state[\s\S]*?<\/svg> /g, '')
    .replace(/ class="learning-review-action"/g, '')
    .replace(/<span class="learning-review-[^"]*">|<\/span>/g, '');
}

/** A review with a timeline of these lines. */
export const withTimeline = (...entries: readonly string[]): string =>
  ['---', 'date: 2031-03-04', 'zone: UTC', 'learning-review: true', '---', '', '# Queue stall', '', '## Timeline', '']
    .concat(entries)
    .join('\n');

/** A review with these lines as its action items. */
export const withActions = (...lines: readonly string[]): string =>
  ['<!-- learning-review: on -->', '', '# Queue stall', '', '## Action items', ''].concat(lines).join('\n');
