import { nearest, shorten } from '../language';
import { getValue, listProperties, type Node, type Property } from './json';

/** Tells of a mistake in one sentence. */
export type Tell = (node: Node, sentence: string) => void;

/** What a value may be: how it is read, what a schema says of it, and how it goes with that of a file that is extended. */
export interface Type<T> {
  readonly schema: Schema;
  /** Nothing where it cannot be used, which is told. `name`: what it is the value of. */
  read(node: Node, name: string, tell: Tell): T | undefined;
  combine(own: T, base: T): T;
}

export type Schema = Readonly<Record<string, unknown>>;

/** What a type reads. */
export type ValueOf<T> = T extends Type<infer Value> ? Value : never;

const ownFirst = <T>(own: T): T => own;

/** Text that is not empty. `check`: what is wrong with it, the rest of a sentence that begins with the text. */
export const text = (check: (value: string) => string | undefined = () => undefined): Type<string> => ({
  schema: { type: 'string', minLength: 1 },
  read(node, name, tell) {
    const value: unknown = getValue(node);
    if (typeof value !== 'string') tell(node, `${name}: ${show(node)} is not text in quotes; it is ignored.`);
    else if (value.trim() === '') tell(node, `${name}: this text is empty; it is ignored.`);
    else {
      const wrong = check(value);
      if (wrong === undefined) return value;
      tell(node, `${name}: ${show(node)} ${wrong}; it is ignored.`);
    }
    return undefined;
  },
  combine: ownFirst,
});

export const oneOf = <const V extends string>(values: readonly V[]): Type<V> => ({
  schema: { enum: values },
  read(node, name, tell) {
    const value: unknown = getValue(node);
    const known = values.find((each) => each === value);
    if (known !== undefined) return known;
    const meant = typeof value === 'string' ? guess(value, values) : '';
    tell(node, `${name}: ${show(node)} is not one of ${values.join(', ')}${meant}; it is ignored.`);
    return undefined;
  },
  combine: ownFirst,
});

/** A list of such values. Those that cannot be used are left out. `nameOf`: what no two of them may have in common, if that is a mistake. */
export const listOf = <T>(type: Type<T>, nameOf?: (value: T) => string): Type<readonly T[]> => ({
  schema: { type: 'array', items: type.schema },
  read(node, name, tell) {
    if (node.type === 'array') {
      const names = new Set<string>();
      return (node.children ?? []).flatMap((child) => {
        const value = type.read(child, name, tell);
        if (value === undefined) return [];
        const own = nameOf?.(value);
        if (own === undefined || names.size < names.add(own.toLowerCase()).size) return [value];
        tell(child, `${name}: “${shorten(own)}” is here twice; the first one counts.`);
        return [];
      });
    }
    const meant = node.type === 'string' || node.type === 'object' ? ` (did you mean [${show(node)}]?)` : '';
    tell(node, `${name}: ${show(node)} is not a list${meant}; it is ignored.`);
    return undefined;
  },
  combine(own, base) {
    const keyOf = (value: T): unknown => nameOf?.(value).toLowerCase() ?? value;
    return [...new Map([...base, ...own].map((value) => [keyOf(value), value])).values()];
  },
});

/** An object that is nothing without one of its fields. */
export const withField = <T extends object, const N extends string & keyof T>(
  type: Type<T>,
  field: N,
): Type<T & { readonly [K in N]-?: NonNullable<T[K]> }> =>
  ({
    ...type,
    schema: { ...type.schema, required: [field] },
    read(node, name, tell) {
      if (node.type === 'string') {
        tell(
          node,
          `${name}: ${show(node)} is not an object (did you mean {"${field}": ${show(node)}}?); it is ignored.`,
        );
        return undefined;
      }
      const told: unknown[] = [];
      const value = type.read(node, name, (at, sentence) => {
        told.push(at);
        tell(at, sentence);
      });
      if (value?.[field] !== undefined) return value;
      // It may be there under another name, or with a value that cannot be used.
      if (told.length === 0) tell(node, `${name}: ${show(node)} has no “${field}”; it is ignored.`);
      return undefined;
    },
  }) as Type<T & { readonly [K in N]-?: NonNullable<T[K]> }>;

/** Values of the same type by names that are known. `is`: what such a name stands for. */
export const byName = <T, const N extends string>(
  names: readonly N[],
  is: string,
  type: Type<T>,
): Type<Readonly<Partial<Record<N, T>>>> => ({
  schema: {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, type.schema])),
    additionalProperties: false,
  },
  read: (node, name, tell) =>
    readProperties(node, name, tell, (property) => {
      const known = names.find((each) => each === property.key);
      if (known !== undefined) return readOne(type, property, `${name}.${known}`, tell);
      tell(
        property.keyNode,
        `${name}: there is no ${is} “${shorten(property.key)}”${guess(property.key, names)}; it is ignored.`,
      );
      return undefined;
    }) as Partial<Record<N, T>> | undefined,
  combine: (own, base) => combineNamed(own, base, () => type),
});

/** Values of the same type by names that anybody may choose. `check`: what is wrong with a name. */
export const byAnyName = <T>(
  type: Type<T>,
  check: (name: string) => string | undefined,
): Type<Readonly<Record<string, T>>> => ({
  schema: { type: 'object', additionalProperties: type.schema },
  read: (node, name, tell) =>
    readProperties(node, name, tell, (property) => {
      const wrong = check(property.key);
      if (wrong === undefined) return readOne(type, property, name, tell);
      tell(property.keyNode, `${name}: “${shorten(property.key)}” ${wrong}; it is ignored.`);
      return undefined;
    }),
  combine: (own, base) => combineNamed(own, base, () => type) as Readonly<Record<string, T>>,
});

type Lists = readonly (readonly [name: string, list: readonly string[]])[];

/** The lists among these fields of an object; among all if none are named. */
const listsIn = (value: object, names: readonly string[] = Object.keys(value)): Lists =>
  names.flatMap((name) => {
    const list = (value as Readonly<Record<string, unknown>>)[name];
    return Array.isArray(list) ? [[name, list as readonly string[]] as const] : [];
  });

/** The object without what has its home in another list. `homes`: by lower case. */
function keepHome<T extends object>(value: T, lists: Lists, homes: ReadonlyMap<string, string>): T {
  const kept = lists.map(([name, list]) => [
    name,
    list.filter((each) => (homes.get(each.toLowerCase()) ?? name) === name),
  ]);
  return { ...value, ...(Object.fromEntries(kept) as Partial<T>) };
}

/**
 * An object whose lists have no value in common: what is in two of them stays in the first, and what a file says comes before what it
 * extends. `names`: those lists; all if not given.
 */
export const apart = <T extends object>(type: Type<T>, names?: readonly (string & keyof T)[]): Type<T> => ({
  ...type,
  read(node, name, tell) {
    const value = type.read(node, name, tell);
    if (!value) return undefined;
    const homes = new Map<string, string>();
    const nodes = new Map(listProperties(node).map(({ key, valueNode }) => [key, valueNode]));
    const lists = listsIn(value, names);
    for (const [key, list] of lists) {
      const usable = new Set<unknown>(list);
      for (const child of nodes.get(key)?.children ?? []) {
        const said: unknown = getValue(child);
        if (typeof said !== 'string' || !usable.has(said)) continue;
        const home = homes.get(said.toLowerCase()) ?? key;
        homes.set(said.toLowerCase(), home);
        if (home !== key)
          tell(child, `${name === '' ? key : `${name}.${key}`}: ${show(child)} is in ${home}, too; it is ignored.`);
      }
    }
    return keepHome(value, lists, homes);
  },
  combine(own, base) {
    const homes = new Map(listsIn(own, names).flatMap(([key, list]) => list.map((each) => [each.toLowerCase(), key])));
    return type.combine(own, keepHome(base, listsIn(base, names), homes));
  },
});

type Fields = Readonly<Record<string, Type<unknown>>>;

/** What an object with these fields holds. */
export type FieldsOf<F extends Fields> = { readonly [N in keyof F]?: ValueOf<F[N]> };

/**
 * An object with fields of several types. `others`: fields that others know under these names.
 */
export const fields = <F extends Fields>(all: F, others: Readonly<Record<string, string>> = {}): Type<FieldsOf<F>> => ({
  schema: {
    type: 'object',
    properties: Object.fromEntries(Object.entries(all).map(([name, { schema }]) => [name, schema])),
    additionalProperties: false,
  },
  read(node, name, tell) {
    return readProperties(node, name, tell, (property) => {
      const { key, keyNode } = property;
      const type = Object.hasOwn(all, key) ? all[key] : undefined;
      if (type) return readOne(type, property, name === '' ? key : `${name}.${key}`, tell);
      const other = Object.hasOwn(others, key) ? others[key] : undefined;
      const meant = other === undefined ? guess(key, Object.keys(all)) : didYouMean(other);
      tell(keyNode, say(name, `there is no “${shorten(key)}” here${meant}; it is ignored.`));
      return undefined;
    }) as FieldsOf<F> | undefined;
  },
  combine: (own, base) => combineNamed(own, base, (name) => all[name]!) as typeof own,
});

/** What is said of the whole file begins a sentence. */
const say = (name: string, rest: string): string =>
  name === '' ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : `${name}: ${rest}`;

/** Reads the properties of an object. Of those with the same name the last one counts, as in JSON. */
function readProperties<T>(
  node: Node,
  name: string,
  tell: Tell,
  read: (property: Property) => T | undefined,
): Record<string, T> | undefined {
  if (node.type !== 'object') {
    tell(node, say(name, `${show(node)} is not an object in braces; it is ignored.`));
    return undefined;
  }
  const last = new Map<string, Property>();
  for (const property of listProperties(node)) {
    const { key, keyNode } = property;
    const before = last.get(key);
    if (before) tell(keyNode, say(name, `“${shorten(key)}” is here twice; the last one counts.`));
    last.set(key, property);
  }
  return Object.fromEntries(
    [...last].flatMap(([key, property]) => {
      const value = read(property);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

const readOne = <T>(type: Type<T>, { valueNode }: Property, name: string, tell: Tell): T | undefined =>
  type.read(valueNode, name, tell);

function combineNamed<T>(
  own: Readonly<Partial<Record<string, T>>>,
  base: Readonly<Partial<Record<string, T>>>,
  typeOf: (name: string) => Type<T>,
): Readonly<Partial<Record<string, T>>> {
  const all = new Map(Object.entries(base));
  for (const [name, value] of Object.entries(own)) {
    const before = all.get(name);
    all.set(name, before === undefined || value === undefined ? value : typeOf(name).combine(value, before));
  }
  return Object.fromEntries(all);
}

const didYouMean = (meant: string): string => ` (did you mean “${meant}”?)`;

function guess(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near === undefined ? '' : didYouMean(near);
}

const show = (node: Node): string => shorten(JSON.stringify(getValue(node)));
