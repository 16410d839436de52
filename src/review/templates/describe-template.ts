import { upperFirst } from '../../language';
import type { TemplateSource } from './source';

/**
 * What a team's template is called: `payment-incident.md` has the id `payment-incident` and the name "Payment incident", unless its
 * front matter says otherwise (`template: id`, `template-name: ...`, `template-description: ...`; these two do not go into reviews).
 */
export function describeTemplate(
  file: string,
  markdown: string,
  fields: ReadonlyMap<string, string | readonly string[]>,
): TemplateSource {
  const stem = file.replace(/\.[^.]+$/, '');
  const words = stem.replace(/[-_]+/g, ' ').trim();
  const text = (key: string): string | undefined => {
    const value = fields.get(key);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const id = text('template');
  return {
    id: id && /^[\w.-]+$/.test(id) ? id : stem,
    name: text('template-name') ?? upperFirst(words),
    description: text('template-description') ?? file,
    markdown: markdown
      .split(/(?<=\n|\r(?!\n))/)
      .filter((line) => !/^template-(?:name|description):/i.test(line))
      .join(''),
  };
}
