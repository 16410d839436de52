/** A record cannot be read. The message is for the user: what is wrong, where, and what to do. */
export class RecordProblem extends Error {}
