import { unpack } from './pack';
import { endings, inCapitals, notPeople, people } from './people-data';
import { fold, singularsOf } from './word';
import { once, oncePerWord } from '../text/once';

/** Whom a noun can mean. What is no `person` or `group` by itself depends on the words beside it. */
export type NounKind = keyof typeof people;

const kinds = once(
  () =>
    new Map(
      (Object.keys(people) as NounKind[]).flatMap((kind) => unpack(people[kind]).map((word) => [word, kind] as const)),
    ),
);
const exceptions = once(() => new Set(unpack(notPeople)));
const ending = once(() => new RegExp(`^[a-z]{3,}(?:${endings.join('|')})$`));

/** Whom a noun means, and whether there are several; `undefined` where it means no people. */
export const personKind = oncePerWord((noun): { readonly kind: NounKind; readonly plural: boolean } | undefined => {
  const word = fold(noun);
  const kind = kinds().get(word);
  if (kind) return inCapitals.includes(word) && !/^\p{Lu}{2}/u.test(noun) ? undefined : { kind, plural: false };
  // A capital makes a name of it ("Hoffman"), but not of a plural ("Scientists").
  if (!/^\p{Lu}\p{Ll}/u.test(noun) && endsLikePerson(word)) return { kind: 'person', plural: false };
  for (const one of singularsOf(word)) {
    const kind = kinds().get(one) ?? (endsLikePerson(one) ? 'person' : undefined);
    if (kind && kind !== 'department') return { kind, plural: true };
  }
  return undefined;
});

const endsLikePerson = (word: string) => ending().test(word) && !exceptions().has(word);
