import { isSlot, withoutSlots } from './slot';

const clause = "(?: [\\w'’-]+){1,4}, [\\W_]{0,4}(?:the|an?|we|it|this|that|our|his|her|their|no|all)\\b";

/** Words of thanks, for a pattern: not in "Thanks to the timer, the pump stopped", which tells why. */
export const thank = `thank(?:s(?! to${clause})| you)`;

/** What thanks, anywhere in a sentence. */
export const thanks = new RegExp(
  `\\b(?:${thank}|kudos|well done|shout-?outs?|hats off|grateful|appreciate[sd]?|great (?:work|catch))\\b`,
  'i',
);

/** Whether nobody is thanked yet, or for nothing: "Thank you, [name], for ...", "Thank you, @kim, for [what they shared]". */
export function isUnwrittenThanks(said: string): boolean {
  const found = thanks.exec(said);
  const behind = found && said.slice(found.index + found[0].length).replace(/^[\s,:]+/, '');
  const whom = behind?.split(/[,:;.]/, 1)[0] ?? '';
  const reason = behind && /\bfor\b(.*)$/is.exec(behind)?.[1];
  return isSlot(said) || isGap(whom) || isGap(reason ?? '');
}

const isGap = (said: string): boolean => withoutSlots(said) !== said && isSlot(said);
