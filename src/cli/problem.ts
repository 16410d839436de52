/** Something about the input that the user can put right; its message is one sentence and goes to standard error. */
export class Problem extends Error {}
