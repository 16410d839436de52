import { formsOf } from './name-forms';
import type { Person } from '../model/message';

/** Somebody, and what they may be called. */
interface Called {
  readonly person?: Person;
  readonly role: string | undefined;
  /** Their names. */
  readonly names: readonly string[];
  /** What these may be written as, names and first names. */
  readonly forms: ReadonlySet<string>;
}

/**
 * Those who have a role already: by one of their names, as the table has it; else by a name of the table that may mean them, such as
 * "Tom" for "Tom Berger", where it may mean nobody else and they may be nobody else.
 */
export function findKnownRoles(
  people: readonly Person[],
  table: ReadonlyMap<string, string>,
): ReadonlyMap<Person, string> {
  const roles = new Map([...table].map(([name, role]) => [simplify(name), role]));
  const present = people.map((person): Called => {
    const names = [person.name, ...person.aliases].map(simplify);
    const role = names.map((name) => roles.get(name)).find((each) => each !== undefined);
    return { person, role, names, forms: formsIn([person.name, ...person.aliases]) };
  });
  const said = new Set(present.flatMap(({ names }) => names));
  const absent = [...table]
    .filter(([name]) => !said.has(simplify(name)))
    .map(([name, role]): Called => ({ role, names: [simplify(name)], forms: formsIn([name]) }));
  const all = [...present, ...absent];
  const onlyOther = (one: Called): Called | undefined => {
    const others = all.filter((each) => each !== one && mayBe(each, one));
    return others.length === 1 ? others[0] : undefined;
  };
  const found = new Map<Person, string>();
  for (const { person, role } of present) if (person && role !== undefined) found.set(person, role);
  for (const known of absent) {
    const same = onlyOther(known);
    if (same?.person && same.role === undefined && known.role !== undefined && onlyOther(same) === known)
      found.set(same.person, known.role);
  }
  return found;
}

const simplify = (name: string): string => name.replace(/^@/, '').toLowerCase();

const formsIn = (names: readonly string[]): ReadonlySet<string> =>
  new Set(
    names.flatMap((name) => {
      const { whole, first } = formsOf(name.replace(/^@/, ''));
      return [...whole, ...(first === undefined ? [] : [first])].map(simplify);
    }),
  );

const mayBe = (one: Called, other: Called): boolean =>
  one.names.some((name) => other.forms.has(name)) || other.names.some((name) => one.forms.has(name));
