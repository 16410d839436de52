import type { Clause } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { omitted, readAction, whole } from '../../../rephrase';
import type { Match } from '../../../rule';

// Ways to say "should have" that leave the step out, or measure by somebody who was not there.

export function message(sentence: Sentence, span: Span): string {
  return `“${sentence.source.slice(span.start, span.end)}” compares with what did not happen. What did people see at that point, and what would have prompted the step?`;
}

/** "was supposed to", "was meant to"; "was told to", where it goes on that it was not done. */
export function isExpected(sentence: Sentence, clause: Clause): boolean {
  if (/^(?:suppose|mean)$/.test(clause.lemma)) return true;
  return (
    /^(?:expect|tell|instruct|require|ask|oblige)$/.test(clause.lemma) &&
    /\b(?:but|and|yet|however)\s+(?:(?:he|she|they|we|I)\s*)?(?:did(?:\s+not|n['’]t)|never|failed|forgot|neglected)\b/iu.test(
      sentence.text,
    )
  );
}

/** "..., and we should have.": the step is the one told before. */
export function readElided(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens, source } = sentence;
  const { subject, modal } = clause;
  const verb = tokens[clause.verb]!;
  if (!/^(?:should|ought|could)$/.test(modal ?? '') || !/^(?:have|been|of|'ve|should've|could've)$/.test(verb.lower))
    return undefined;
  if (!subject || /\?\s*$/.test(sentence.text)) return undefined;
  const next = tokens[clause.verb + 1];
  const ends =
    !next || /^[.;!)…]$/.test(next.lower) || (next.lower === ',' && tokens[clause.verb + 2]?.part === 'coordinator');
  const people = subject.who === 'person' || subject.who === 'group' || subject.name === 'person';
  const work =
    verb.lower === 'been' &&
    modal === 'should' &&
    (clause.relative || /^(?:it|they|this|that|these|those)$/.test(subject.head.lower));
  if (!ends || !(people || work) || (modal === 'could' && !people)) return undefined;
  const mark = { start: tokens[clause.first]!.start, end: verb.end };
  const question = whole(sentence, 'question', 'what would have prompted the step at that point');
  const joint = /(?:,?\s{1,9}(?:and|but|as|though|although|when|while))?\s{1,9}$/iu.exec(
    source.slice(sentence.start, tokens[Math.min(subject.first, clause.first)]!.start),
  );
  const from = clause.relative ? tokens[clause.first]!.start - 1 : tokens[Math.min(subject.first, clause.first)]!.start;
  const start = clause.relative || !joint ? from : from - joint[0].length;
  if (start <= sentence.start || clause.relative || subject.carried)
    return { mark, message: message(sentence, mark), drafts: [question] };
  return {
    mark,
    message: message(sentence, mark),
    drafts: [{ start, end: verb.end, kind: 'fact', text: ' [what would have prompted it at that point?]' }, question],
  };
}

/** "Any sysadmin would have taken a snapshot": a measure that nobody was. */
export function readAnyone(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject } = clause;
  if (clause.modal !== 'would' || !clause.perfect || !subject || clause.passive || /\?\s*$/.test(sentence.text))
    return undefined;
  const phrase = sentence.prose.slice(tokens[subject.first]!.start, tokens[subject.last]!.end);
  const ideal =
    /^(?:any|an?|most|every)\s+(?:(?:other|sane|good|competent|careful|seasoned|experienced|prudent|reasonable|half-?decent|senior|responsible|diligent|professional|proper|real|decent|sensible|skilled)\s+)*[\p{L}-]+/iu.test(
      phrase,
    ) &&
    (/^(?:any|most|every)\b/iu.test(phrase) ||
      /\b(?:sane|good|competent|careful|prudent|reasonable|half-?decent|responsible|diligent|proper|real|decent|sensible)\b/iu.test(
        phrase,
      )) &&
    (subject.who === 'person' || subject.who === 'group' || /^(?:anyone|anybody)$/i.test(phrase));
  const opening = sentence.prose.slice(sentence.start, tokens[subject.first]!.start);
  const wish =
    (subject.who === 'person' || subject.who === 'group') &&
    !clause.negated &&
    /^\P{L}*with\s+(?:(?:a\s+(?:bit|little|touch)|some|only)\s+)?(?:more|better|proper|enough|greater|closer)\b/iu.test(
      opening,
    );
  if (!(ideal && !clause.negated && !/^(?:see|be|notice|experience|get|lose)$/.test(clause.lemma)) && !wish)
    return undefined;
  const mark = { start: tokens[clause.first]!.start, end: tokens[clause.verb]!.end };
  const action = readAction(sentence, clause);
  return {
    mark,
    message: message(sentence, mark),
    drafts: omitted(action, (kind, text) => whole(sentence, kind, text)),
  };
}
