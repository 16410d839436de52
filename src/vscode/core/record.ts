/** What reads chats, exports and logs. */
export type Records = typeof import('../../record');

/** The one place that loads it: with the first import, because few windows ever make one. See `scripts/build/engine.ts`. */
export const loadRecords = (): Promise<Records> => import('../../record');
