import { openingOf } from './clause';
import type { Clause } from './clauses';
import type { Sentence } from './sentence';

/** "if we had ...", "had we ...", "if only ...": the clause that tells what was not so. */
export function readCondition(sentence: Sentence): Clause | undefined {
  const { tokens, clauses } = sentence;
  return clauses.find((c, n) => {
    const joint = openingOf(c) - 1;
    const opens = [tokens[joint]?.lower, tokens[joint - 1]?.lower];
    const past = (c.perfect && /^(?:had|'d)$/.test(tokens[c.first]!.lower)) || (!c.perfect && c.past && !c.modal);
    if (opens[0] === 'if' || (opens[0] === 'only' && opens[1] === 'if'))
      return past && (opens[0] === 'only' || saysWould(clauses, n));
    // "Had the cache been warm, ...": the auxiliary comes before its subject.
    return (
      tokens[c.first]!.lower === 'had' &&
      c.perfect &&
      c.subject !== undefined &&
      c.subject.first > c.first &&
      saysWould(clauses, n)
    );
  });
}

function saysWould(clauses: readonly Clause[], condition: number): boolean {
  return clauses.some((c, n) => n !== condition && c.perfect && /^(?:would|could|might|should)$/.test(c.modal ?? ''));
}

export function isConditional(sentence: Sentence): boolean {
  return readCondition(sentence) !== undefined;
}

const supposes = /^(?:assum(?:e|ing|ption)|suppos(?:e|ing|ition)|imagine|provided|possibility|chance|risk|suspicion)$/;

/** Is the clause a supposition ("if a user fell for it, ..."), so that nobody did it? */
export function isHypothetical(sentence: Sentence, clause: Clause): boolean {
  const { tokens } = sentence;
  const from = openingOf(clause);
  const joint = tokens[from - 1]?.lower ?? '';
  // "assuming that he did not", "the possibility that somebody is at fault"
  if (joint === 'that') return supposes.test(tokens[from - 2]?.lower ?? '');
  return (
    /^(?:if|unless|whether|when|whenever|should|assuming|supposing)$/.test(joint) && (joint !== 'when' || !clause.past)
  );
}
