import { namedPeople, nameWho } from '../../language';
import { maybePerson } from '../blocks/name';
import { peopleIn } from './people-in';
import type { Review } from '../review';

/** Somebody whom a review names. */
export interface Named {
  /** The longest name. */
  readonly name: string;
  /** Other names of the same person: the first name, a handle, a mail address. */
  readonly aliases: readonly string[];
}

/**
 * The people whom a review names, in the order in which they come: in its text, as owners and in roles. Names belong to one person
 * where they can belong to no other.
 */
export function findPeople(review: Review): readonly Named[] {
  const told = review.prose
    .split(/\r\n|\r|\n/)
    .flatMap((line) => namedPeople(line).map(({ start, end }) => line.slice(start, end)))
    .filter((name) => !/^\W?name\W?$|^@\d/i.test(name))
    .filter((name) => nameWho(name.split(' ', 1)[0]!) === 'person' || maybePerson(name, review.prose));
  const names = [...new Set([...told, ...peopleIn(review)])];
  const people = new Map<string, string[]>();
  for (const name of names.filter((each) => partsOf(each).length > 1)) people.set(name, []);
  for (const name of names.filter((each) => partsOf(each).length === 1)) {
    const owners = [...people.keys()].filter((full) => belongs(name, full));
    if (owners.length === 1) people.get(owners[0]!)!.push(name);
    else people.set(name, []);
  }
  const place = ({ name, aliases }: Named): number =>
    Math.min(...[name, ...aliases].map((each) => placeOf(each, names, review.prose)));
  return [...people].map(([name, aliases]): Named => ({ name, aliases })).sort((a, b) => place(a) - place(b));
}

/** Where a name stands first that is no part of a longer one. */
function placeOf(name: string, names: readonly string[], text: string): number {
  const longer = names.filter((each) => each.startsWith(`${name} `));
  let at = text.indexOf(name);
  while (at >= 0 && longer.some((each) => text.startsWith(each, at))) at = text.indexOf(name, at + 1);
  return at < 0 ? text.length : at;
}

/** A handle and a mail address are one part. */
const partsOf = (name: string): readonly string[] => (name.includes('@') ? [name] : name.split(/\s+/));

/** "Ana", "@ana", "@ana.lima" and "ana@example.org" can be Ana Lima. */
function belongs(name: string, full: string): boolean {
  const words = full
    .toLowerCase()
    .split(/[\s.@]+/)
    .filter((word) => word !== '');
  const said = (name.split('@').find((part) => part !== '') ?? '').toLowerCase();
  return (
    said === words[0] ||
    said === words.at(-1) ||
    said.replace(/[._-]/g, '') === words.join('') ||
    said === `${words[0]?.[0]}${words.at(-1)}`
  );
}
