// What a value of a setting may be.

/** When a document is linted: after each pause in typing, or when it is saved. */
export type RunWhen = 'onType' | 'onSave';

/** Where a question goes that is added to what was found. */
export type QuestionPlace = 'comment' | 'openQuestions';

export const isQuestionPlace = (value: unknown): value is QuestionPlace =>
  value === 'comment' || value === 'openQuestions';
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
export const isInnerPath = (value: unknown): value is string => typeof value === 'string' && staysWithin(value);
export const isRunWhen = (value: unknown): value is RunWhen => value === 'onType' || value === 'onSave';
export const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Whether a path from the settings stays within the workspace folder that it is relative to. */
export function staysWithin(path: string): boolean {
  return !/^(?:[\\/~]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path);
}
