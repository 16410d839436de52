import { createAnalysis, type Analysis } from '../../src/language/index';
import { readReview, type Review } from '../../src/review/index';

/** An analysis of a document, nothing linted. */
export const analyse = (text: string): Analysis => createAnalysis(text);

/** A document as a review. */
export const read = (text: string): Review => readReview(analyse(text));

/** Lines as a document with the given line break. */
export const lines = (rows: readonly string[], eol = '\n'): string => rows.join(eol);
