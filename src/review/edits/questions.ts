import type { TextChange } from '../../language';
import type { Review } from '../review';
import { sectionsOf } from '../sections-of';
import { addBlock } from './add';

/** Adds a question to the open questions. No changes where the review has no section for them. */
export function addQuestion(review: Review, question: string): readonly TextChange[] {
  const isThere = sectionsOf(review).some(({ kind, state }) => kind === 'questions' && state !== 'missing');
  return isThere ? addBlock(review, { kind: 'questions', title: 'Open questions', block: `- ${question}` }) : [];
}
