import type { RawAction } from '../actions/raw-action';
import type { Found } from '../blocks/found';
import { isTeam, maybePerson, mayBeTeam } from '../blocks/name';
import { groupBy } from '../text/group-by';
import type { SectionPart } from './part';

/**
 * Tells whether the word in front of an action item's colon, which no list of names knows, is somebody: the review names them elsewhere,
 * somebody else speaks in the same list, or all its items are written so. A word that the review has in lower case as well is none.
 * Where all items of a list are written so, and one of them names a team for sure, the words for other teams are teams, too.
 */
export function findSpeakers(parts: readonly SectionPart[], prose: string): (found: Found<RawAction>) => boolean {
  const isOpen = ({ raw }: Found<RawAction>) => raw.speaker?.isKnown === false && raw.owner === undefined;
  if (!parts.some(({ content }) => content.actions.some(isOpen))) return () => false;
  const mayBeSomebody = ({ raw: { speaker } }: Found<RawAction>) =>
    speaker !== undefined && (speaker.isKnown || maybePerson(speaker.name, prose));
  const lists = parts.flatMap(({ content }) => groupBy(content.actions, ({ group }) => group));
  const named = new Set(
    parts
      .flatMap(({ content }) => [
        ...content.roles.flatMap(({ names }) => names),
        ...content.actions.flatMap(({ raw }) => raw.owner ?? []),
        ...content.entries.flatMap(({ raw }) => [...raw.people, ...raw.pair]),
      ])
      .map(keyOf),
  );
  const speakers = new Set<RawAction>();
  for (const list of lists) {
    const isOfTeams = list.every(({ raw }) => raw.speaker) && list.some(({ raw }) => isTeam(raw.speaker?.name ?? ''));
    const isSpoken = list.some(({ raw }) => raw.speaker?.isKnown) || (list.length > 1 && list.every(mayBeSomebody));
    for (const found of list.filter(isOpen)) {
      const name = found.raw.speaker?.name ?? '';
      const isPerson = mayBeSomebody(found) && (isSpoken || named.has(keyOf(name)));
      if (isPerson || (isOfTeams && mayBeTeam(name))) speakers.add(found.raw);
    }
  }
  return ({ raw }) => speakers.has(raw);
}

const keyOf = (name: string): string => name.replace(/^@/, '').split(' ', 1)[0]!.toLowerCase();
