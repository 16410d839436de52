import type { Finding } from '../../language/index';

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
export function tellFinding(finding: Finding): string {
  const offer = offerOf(finding);
  return `${finding.message}${offer ? `\n${offer.isRephrasing ? 'Could be: ' : ''}${offer.text}` : ''}`;
}
