/** What package.json says of a setting, as far as it decides what may be told of its value. */
export interface SettingSchema {
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SettingSchema>>;
}

/** A value that somebody chose, and where: for themselves, the workspace or one of its folders. */
export interface Choice {
  readonly key: string;
  readonly place: string;
  readonly value: unknown;
}

/**
 * A line for each choice that differs from the default. Only what can be chosen from a list is told as it is. Of free text, such
 * as phrases and paths, it says how much there is: it may be as confidential as a review.
 */
export function describeSettings(
  schemas: Readonly<Record<string, SettingSchema>>,
  choices: readonly Choice[],
): readonly string[] {
  return choices
    .filter(({ key, value }) => value !== undefined && JSON.stringify(value) !== JSON.stringify(schemas[key]?.default))
    .map(({ key, place, value }) => `${key} (${place}): ${describeValue(schemas[key] ?? {}, value)}`);
}

function describeValue(schema: SettingSchema, value: unknown): string {
  if (typeof value === 'boolean' || schema.enum?.includes(value)) return String(value);
  if (Array.isArray(value)) return countOf(value.length, 'entry', 'entries');
  if (typeof value !== 'object' || value === null) return 'set';
  const { properties = {} } = schema;
  const entries = Object.entries(value);
  const known = entries.filter(([name, each]) => properties[name]?.enum?.includes(each));
  const others = entries.length - known.length;
  return [
    ...known.map(([name, each]) => `${name} ${String(each)}`),
    ...(others > 0 ? [countOf(others, 'other entry', 'other entries')] : []),
  ].join(', ');
}

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
