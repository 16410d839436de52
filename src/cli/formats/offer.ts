import type { Finding } from '../../language/index';
import { messageOf, type CheckedFile } from './checked-file';

/** The first suggestion, for people: other words for the sentence, or what to do. */
export interface Offer {
  readonly isRephrasing: boolean;
  readonly text: string;
}

export function offerOf({ suggestions: [first] }: Finding): Offer | undefined {
  if (!first) return undefined;
  const replacement = first.kind === 'fact' ? first.replacement.trim() : '';
  return { isRephrasing: first.kind === 'fact', text: replacement || first.title };
}

/** The message, and the offer below it. */
export function tellFinding(file: CheckedFile, finding: Finding): string {
  const offer = offerOf(finding);
  return `${messageOf(file, finding)}${offer ? `\n${offer.isRephrasing ? 'Could be: ' : ''}${offer.text}` : ''}`;
}
