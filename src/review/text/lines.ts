import { matchesOf } from '../../language';

const line = /[^\r\n]+/g;

/** The lines of a text that are not empty, each with where it starts. */
export const linesIn = (text: string): Generator<RegExpExecArray> => matchesOf(line, text);
