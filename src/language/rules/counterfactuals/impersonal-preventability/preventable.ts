import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { whole } from '../../../rephrase';
import type { Draft } from '../../../rule';

// Ways to say that it need not have happened, without saying by what.

const patterns: readonly RegExp[] = [
  /(?<before>^\P{L}*)(?:better|best|wiser|safer|smarter) (?:not )?to have \p{L}+/giu,
  /(?<=\b(?:is|are|was|were|been) )(?:(?:entirely|completely|totally|easily|wholly|eminently|perfectly|clearly|also) ){0,4}(?:preventable|avoidable)\b/giu,
  /\b(?:entirely|completely|totally|easily|wholly) (?:preventable|avoidable)\b/giu,
  /(?<before>^\P{L}*with (?:(?:a (?:bit|little|touch) )?(?:of )?)?(?:proper|better|more|adequate|good|decent|enough|greater|basic|some) [^,]{3,40}?,? (?:this|it|that|the \p{L}+) )(?:would|could|might)(?: (?:not|never)|n['’]t) have (?:happened|occurred|gone|broken|spread|escalated|been (?:an? )?(?:issue|problem|necessary|so \p{L}+))/giu,
  /\b(?:would|could|might)(?: (?:not|never)|n['’]t) have (?:happened|occurred)(?= (?:with|under) (?:proper|better|more|adequate|good|enough|a proper))/giu,
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
