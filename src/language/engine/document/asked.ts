import { filterSuggestions, type Finding } from '../../finding';

/** Findings that no longer offer the questions that the document asks word for word, behind the sentence or anywhere else. */
export const withoutAsked = (findings: readonly Finding[], text: string): readonly Finding[] =>
  findings.map((finding) =>
    filterSuggestions(finding, (each) => each.kind !== 'question' || !text.includes(each.text)),
  );
