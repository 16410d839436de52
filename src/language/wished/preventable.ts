import type { Sentence } from '../english/sentence';
import type { Span } from '../finding';
import { whole } from '../rewrite';
import type { Draft } from '../rule';

// Ways to say that it need not have happened, without saying by what.

const patterns: readonly RegExp[] = [
  /(?<=^\P{L}*)(?:better|best|wiser|safer|smarter)\s+(?:not\s+)?to\s+have\s+\p{L}+/giu,
  /(?<=\b(?:is|are|was|were|been)\s+)(?:(?:entirely|completely|totally|easily|wholly|eminently|perfectly|clearly|also)\s+)*(?:preventable|avoidable)\b/giu,
  /\b(?:entirely|completely|totally|easily|wholly)\s+(?:preventable|avoidable)\b/giu,
  /(?<=^\P{L}*with\s+(?:(?:a\s+(?:bit|little|touch)\s+)?(?:of\s+)?)?(?:proper|better|more|adequate|good|decent|enough|greater|basic|some)\s[^,]{3,40}?,?\s(?:this|it|that|the\s+\p{L}+)\s+)(?:would|could|might)(?:\s+(?:not|never)|n['’]t)\s+have\s+(?:happened|occurred|gone|broken|spread|escalated|been\s+(?:an?\s+)?(?:issue|problem|necessary|so\s+\p{L}+))/giu,
  /\b(?:would|could|might)(?:\s+(?:not|never)|n['’]t)\s+have\s+(?:happened|occurred)(?=\s+(?:with|under)\s+(?:proper|better|more|adequate|good|enough|a\s+proper))/giu,
];

/** Finds them, with what to ask instead. */
export function* findPreventable(
  sentence: Sentence,
): Generator<Span & { readonly text: string; readonly drafts: readonly Draft[] }> {
  if (!/better|best|wiser|safer|smarter|preventable|avoidable|with|under/iu.test(sentence.text)) return;
  for (const pattern of patterns)
    for (const m of sentence.matches(pattern)) {
      if (
        /\b(?:not|never|n['’]t|whether|if|how)\s+(?:\p{L}+\s+)?$/iu.test(sentence.prose.slice(sentence.start, m.start))
      )
        continue;
      yield {
        ...m,
        drafts: [
          whole(sentence, 'fact', '[what was in place at that point, and what went past it?]'),
          whole(
            sentence,
            'question',
            'what was in place at that point, and what would make this less likely next time',
          ),
        ],
      };
      return;
    }
}
