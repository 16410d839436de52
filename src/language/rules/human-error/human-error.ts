import type { Rule } from '../../rule';

export const humanError: Rule = {
  id: 'human-error',
  group: 'human-error',
  category: 'blame',
  severity: 'warning',
  title: 'Human error as an explanation',
  why: '“Human error” ends the search for what made the action look right. It is where a review starts to ask, not an answer.',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’'],
  examples: { flags: [{ text: 'The outage was due to [[human error]].' }], allows: ['The user error rate went up.'] },
  triggers: ['error'],
  *find(sentence) {
    for (const mark of sentence.matches(/\b(?:human|operator) errors?\b/giu)) {
      yield { mark, message: `“${mark.text}” stops at a person. What made the action look right?`, drafts: [] };
    }
  },
};
