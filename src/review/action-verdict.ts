import { codeLetter, readStance, type Stance } from '../language';
import type { ActionSaid } from './action-said';
import { isSlot, isUnfilled } from './slot';
import type { Unit } from './units';
import { readVerb, soundsLikeAction } from './words';

/**
 * What a unit among action items is: one of them, one whose words tell that it was done, something that was done and nothing more,
 * a line of fields, or none of these.
 */
export type ActionVerdict = 'action' | 'done' | 'told' | 'fields' | 'none';

// Said with blanks and dots left out.
const nothing =
  /^(?:n\/?a|none|nil|nothing|no(?:t?thing)?(?:further|immediate|new|open|more|other|else)*(?:actions?|follow-?ups?|items?|todo)*(?:are|is|was|were)?(?:needed|required|planned|necessary|identified)?)(?:(?:at|for|so)(?:this|the|far)?(?:time|moment|now|point)?|yet|sofar|identified|needed|required|\(.*)?$/i;
const thanks =
  /^\W*(?:(?:many |big |special )?thank(?:s| you)|kudos|shout-?outs?|hats off|well done|great (?:work|job|catch))\b/i;
const onlyLink =
  /^(?:[^\n[\]<>]{0,40}[:–—-] )?(?:!?\[[^\][\n]*\](?:\([^()\s]*\)|\[[^\][\n]*\])|<?https?:[^\s<>]+>?)[.\s]*$/;

/** Judges a unit of a section of action items by its words and fields. */
export function judgeAction(unit: Unit, text: string, said: ActionSaid): ActionVerdict {
  if (unit.form === 'row') return 'action';
  const { text: plain, names, owner, due, ticket } = said;
  if (names.size > 0 && !names.has('what') && isSlot(plain)) return 'fields';
  const bare = plain.replace(/[\s*_`.,;:!()-]+/g, '');
  if ((isSlot(plain) && !ticket) || isUnfilled(plain) || nothing.test(bare)) return 'none';
  const whole = text.slice(unit.text.start, unit.text.end).trim();
  if (thanks.test(plain)) return 'none';
  const isNamed = owner !== undefined || due !== undefined || ticket !== undefined;
  if (unit.form === 'paragraph' && !unit.labelled && names.size === 0)
    return said.state === 'done' ? 'action' : judgeProse(plain);
  if (!isNamed && names.size === 0 && onlyLink.test(whole)) return 'none';
  // Most items begin with what is to be done.
  if (startsWithVerb(plain)) return 'action';
  const stances = splitSentences(plain).map((each) => readStance(each));
  const stance = stances.find((each) => each === 'wants') ?? stances[0] ?? 'names';
  if (wanted.has(stance)) return 'action';
  if (isNamed || names.size > 0) return stance === 'tells' && !unit.checkbox ? 'done' : 'action';
  if (stance === 'asks') return 'none';
  if (unit.checkbox || said.state !== undefined) return 'action';
  return stance === 'tells' ? 'told' : 'none';
}

const wanted: ReadonlySet<Stance> = new Set<Stance>(['wants', 'names']);

/** A paragraph is an action item only where it begins with what is to be done; a question may come first. */
function judgeProse(said: string): ActionVerdict {
  for (const sentence of splitSentences(said)) {
    const stance = startsWithVerb(sentence) ? 'wants' : readStance(sentence);
    if (stance !== 'asks') return stance === 'wants' && soundsLikeAction(sentence) ? 'action' : 'none';
  }
  return 'none';
}

/** Whether a text begins with the plain form of a verb that we know: "Pin the image". */
export const startsWithVerb = (said: string): boolean => {
  const word = /^\W*(?:please )?([A-Z]+)/i.exec(said)?.[1]?.toLowerCase();
  return word !== undefined && !said.includes('?') && readVerb(word) === word;
};

/** Sentences without markup, as far as a full stop in front of a capital letter tells; of a long text only the first ones. */
const splitSentences = (said: string): readonly string[] =>
  said
    .slice(0, 1500)
    .replace(/`[^`\n]*`|<?https?:[^\s<>()]+>?/g, codeLetter)
    .replace(/!?\[([^\][\n]*)\](?:\([^()\s]*\)|\[[^\][]*\])?/g, '$1')
    .replace(/\s?\([^()]*\)|\*{1,3}|~~|[“”‘"]|’(?!\p{L})/gu, '')
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, 4);
