const clause = "(?: [\\w'’-]+){1,4}, [\\W_]{0,4}(?:the|an?|we|it|this|that|our|his|her|their|no|all)\\b";

/** Words of thanks, for a pattern: not in "Thanks to the timer, the pump stopped", which tells why. */
export const thank = `thank(?:s(?! to${clause})| you)`;
