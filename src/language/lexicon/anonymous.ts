import { personKind } from './people';

/** A handle, a gap where a name was, initials with full stops. */
const withoutNoun =
  /^(?:@[\p{L}\p{N}][\p{L}\p{N}_-]*|[[<{](?:[\p{L}-]+ )?(?:[Nn]ame|NAME|[Rr]edacted|REDACTED)[\]>}]|(?:\p{Lu}\. ?){2,3})$/u;
/** "Engineer X", "Developer 1", "Person A", "Operator #2". */
const numbered = /^(?:(?:the|an?) )?([\p{L}-]+) #?(?:\p{Lu}|\d{1,2}|\p{Lu}\d)$/u;

/** Does a phrase stand for somebody who is not named? */
export function isAnonymous(phrase: string): boolean {
  if (withoutNoun.test(phrase)) return true;
  const noun = numbered.exec(phrase)?.[1];
  const found = noun ? personKind(noun) : undefined;
  return found?.kind === 'person' && !found.plural;
}
