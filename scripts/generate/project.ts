import { keys } from '../../src/project/index';
import type { RuleInfo } from '../../src/language/index';

type Json = Readonly<Record<string, unknown>>;

const properties = (rules: readonly RuleInfo[]): Json =>
  Object.fromEntries(
    Object.entries(keys).map(([name, { type, about, example }]) => {
      const schema = name === 'rules' ? withTitles(type.schema, rules) : type.schema;
      return [name, { description: about.replaceAll('`', ''), ...schema, examples: [example] }];
    }),
  );

/** The severities with what each rule is about. */
function withTitles(schema: Json, rules: readonly RuleInfo[]): Json {
  const known = Object.entries(schema['properties'] as Readonly<Record<string, Json>>);
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return {
    ...schema,
    properties: Object.fromEntries(known.map(([id, severity]) => [id, { description: titles.get(id), ...severity }])),
  };
}

const head = (title: string): Json => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title,
  // Known to VS Code and to others that read JSON with comments.
  allowComments: true,
  allowTrailingCommas: true,
});

/** The schema of a project file. */
export const writeProjectSchema = (rules: readonly RuleInfo[]): string =>
  write({
    ...head('.learning-review.json'),
    type: 'object',
    properties: properties(rules),
    additionalProperties: false,
  });

/**
 * What VS Code completes and shows in a project file. It says nothing of what is wrong there: that we do ourselves, in the sentences that
 * the command line has, and twice would be once too often.
 */
export const writeProjectHints = (rules: readonly RuleInfo[]): string =>
  write({ ...head('.learning-review.json'), properties: withoutLimits(properties(rules)) });

const limits = new Set(['type', 'required', 'minLength', 'additionalProperties']);

/** Values that are allowed become examples, which are completed and not checked. */
function withoutLimits(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutLimits);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => !limits.has(name) || (name === 'type' && typeof value === 'object'))
      .map(([name, value]) => {
        if (name === 'examples') return [name, value as unknown];
        return [name === 'enum' ? 'examples' : name, withoutLimits(value)];
      }),
  );
}

const write = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The page about the project file, with what follows from the keys. */
export function writeProjectPage(page: string): string {
  const parts = Object.entries(keys).map(([name, { about, example }]) =>
    [`### ${name}`, about, `\`\`\`json\n${JSON.stringify({ [name]: example }, null, 2)}\n\`\`\``].join('\n\n'),
  );
  return page.replace(
    /(<!-- Generated: keys -->\n)[\s\S]*?(<!-- End -->)/,
    (_, start: string, end: string) => `${start}\n${parts.join('\n\n')}\n\n${end}`,
  );
}
