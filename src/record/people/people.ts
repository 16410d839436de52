import type { Message, Person } from '../model/message';

const shorten = (name: string): readonly string[] => [name.toLowerCase(), name.toLowerCase().split(/\s/)[0] ?? ''];

/** Everybody who speaks, in the order of their first message, with what the source tells of them; then those that are only mentioned. */
export function* gatherPeople(
  messages: readonly Message[],
  known: ReadonlyMap<string, Person>,
): Generator<void, readonly Person[]> {
  const people = new Map<string, Person>();
  for (const [i, { who }] of messages.entries()) {
    if (i % 1000 === 999) yield;
    if (who !== null && !people.has(who))
      people.set(who, known.get(who) ?? { name: who, aliases: [], role: null, isBot: false });
  }
  for (const [name, person] of known) if (!people.has(name)) people.set(name, person);
  const named = new Set([...people.values()].flatMap(({ name, aliases }) => [name, ...aliases].flatMap(shorten)));
  for (const handle of yield* findMentions(messages))
    if (!named.has(handle.toLowerCase())) people.set(handle, { name: handle, aliases: [], role: null, isBot: false });
  return [...people.values()];
}

const everybody = new Set(['here', 'channel', 'everyone', 'all', 'team']);

const mention = /(?<![\p{L}\p{N}/.])@([\p{L}\p{N}][\p{L}\p{N}._-]{0,38}[\p{L}\p{N}])/gu;

/** Handles that are mentioned in the text of messages. */
function* findMentions(messages: readonly Message[]): Generator<void, ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [i, { text }] of messages.entries()) {
    if (i % 200 === 199) yield;
    if (!text.includes('@')) continue;
    for (const { 1: handle = '' } of text.matchAll(mention))
      if (!everybody.has(handle.toLowerCase())) found.add(handle);
  }
  return found;
}
