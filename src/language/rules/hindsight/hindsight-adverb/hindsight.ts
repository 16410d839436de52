import { clauseAt, clauseFrom, isDenied, isPeople, wordAfter } from '../../../grammar/about';
import { isHypothetical } from '../../../grammar/conditional';
import type { Sentence } from '../../../grammar/sentence';
import { is } from '../../../lexicon';
import type { Span } from '../../../finding';
import { atStart, dropWords } from '../../../rephrase';
import { putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';

/** Words that speak from what is known now, and what to say instead. */
export function* hindsights(sentence: Sentence): Generator<{ readonly mark: Span; readonly drafts: readonly Draft[] }> {
  for (const { start, end } of sentence.matches(adverb)) {
    const mark = { start, end };
    if (isVerdict(sentence, mark) && !isDenied(sentence, mark))
      yield { mark, drafts: [{ ...dropWords(sentence, mark), safe: true }] };
  }
  for (const { start, end, text } of sentence.matches(sayings)) {
    const mark = { start, end };
    // "the volume is bound to a node" is no fate.
    if (/\bto$/i.test(text) && !wordAfter(sentence, mark)?.verb?.base) continue;
    if (!isDenied(sentence, mark) && !isPlain(sentence, mark)) yield { mark, drafts: fate(sentence, mark) };
  }
  for (const { start, end } of sentence.matches(adjective)) {
    const mark = { start, end };
    if (!isForeseen(sentence, mark) || isDenied(sentence, mark)) continue;
    yield { mark, drafts: [putWords(sentence, mark, 'seen afterwards [what was there to see at the time?]')] };
  }
}

/** "It is only a matter of time unless it is replaced", "warning signs were put up": what is to come, and real signs. */
function isPlain(sentence: Sentence, mark: Span): boolean {
  const said = sentence.prose.slice(mark.start, mark.end);
  const clause = clauseFrom(sentence, mark.start);
  if (/\btime$/i.test(said)) return /^(?:is|are|be)$/.test(sentence.tokens[clause?.first ?? -1]?.lower ?? '');
  return /^(?:the )?warning signs$/i.test(said) && Boolean(clause?.passive) && is('handle', clause!.lemma);
}

const adjective =
  /(?<=\b(?:was|were|is|seems?|seemed|been|how|so|pretty|quite|painfully|very) )(?:obvious|predictable|foreseeable|inevitable)\b/giu;
const outcome =
  /^(?:it|this|that|there|which|what|problem|outcome|failure|outage|incident|cause|fix|answer|mistake|risk)$/;
const where = /^\s*(?:to\s+(?:us|me|them)\s+)?(?:from|in|on|when|after|once|which|why|where)\b/i;

/** "It was obvious that it would fail"; not "it was obvious from the graph", "not obvious which one". */
function isForeseen(sentence: Sentence, { start, end }: Span): boolean {
  const clause = clauseAt(sentence, start);
  const after = sentence.prose.slice(end, sentence.end);
  if (!clause?.past || clause.negated || !outcome.test(clause.subject?.head.lower ?? '') || where.test(after))
    return false;
  return !/^obvious/i.test(sentence.prose.slice(start, end)) || /^\s*(?:that\b|[.,;!)]|$)/i.test(after);
}

const adverb =
  /\b(?:obviously|clearly|evidently|plainly|predictably|inevitably|unsurprisingly|naturally|surely|of course|needless to say|as (?:anyone|everyone|everybody|anybody) knows)\b/giu;

/** Sayings about what had to come. */
const sayings =
  /\b(?:(?:only|just|simply) a (?:matter|question) of time|(?:(?:disaster|accident|outage|failure|incident|problem|bomb|crash)s? )?(?:just )?waiting to happen|(?:was|were|is|are) (?:always )?(?:destined|doomed) to\b|(?<=\b(?:was|were|is) (?:always )?)bound to\b|(?:the )?writing was on the wall|(?:warning signs|red flags)(?= (?:were|had|everywhere|all|that|long)\b)|(?:any(?:one|body)|everyone|everybody) (?:(?:could|should|would) (?:see|have (?:seen|known|told|predicted))|can see (?:that|how|why)\b)|(?:saw|seen|see) (?:this|it|that) coming|(?:no|hardly a|should (?:not|n['’]t)? ?come as (?:no|a)) surprise|asking for trouble|the signs were (?:all )?there|(?:we|they|he|she|I|the \p{L}+ team|the team) (?:had|have|were|was) (?:been )?(?:repeatedly )?warned\b|clear that [^.;]{0,40}\bwould (?:happen|fail|break|go wrong|end)|(?:I|we)(?: (?:have|had)|['’](?:ve|d))? (?:already |repeatedly |always )?(?:warned (?:you|them|him|her|(?:the|our) \p{L}+ team)|told (?:you|them|him|her) (?:so|not to))\b|(?:should|must|would|ought to)(?: have|['’]ve) known(?: better)?|despite (?:being warned|(?:repeated|several|many|multiple|numerous|clear) warnings|knowing))/giu;

/** Is the adverb about what people did or knew; and not "clearly visible", "obviously malformed packets"? */
function isVerdict(sentence: Sentence, m: Span): boolean {
  const { prose } = sentence;
  const word = prose.slice(m.start, m.end).toLowerCase();
  const after = prose.slice(m.end, sentence.end);
  if (
    /^\s*(?:,\s*)?(?:not|n['’]t|visible|shown?|shows|showed|showing|see[ns]?|marked|labell?ed|stated?|states|documented|defined|identif\w+|indicat\w+|impl\w+|demonstrat\w+|separated?|communicat\w+|explain\w*|say|says|written|malicious)\b/i.test(
      after,
    )
  )
    return false;
  const clause = clauseFrom(sentence, wordAfter(sentence, m)?.start ?? m.start);
  const leads = atStart(sentence, m.start);
  // A general remark about how things are is no verdict on what was done: the clause tells of the past, or of people.
  if (!clause || isHypothetical(sentence, clause)) return false;
  const past = clause.past || clause.perfect;
  const people = isPeople(clause);
  if (clause.modal && !clause.perfect) return false;
  if (
    word.startsWith('obvious') &&
    !leads &&
    !people &&
    !/needed|should|was|were/i.test(prose.slice(m.end, m.end + 20))
  )
    return false;
  if (
    /^(?:clearly|naturally|surely|inevitably|evidently|plainly)$/.test(word) &&
    !(people && past) &&
    !(word === 'clearly' && leads && past && /^\s*,/.test(after))
  )
    return false;
  if (word.startsWith('of') && !(past && (people || (leads && clause.negated)))) return false;
  if (!past && !(people && clause.negated)) return false;
  if (/\bvery\s+$/i.test(prose.slice(0, m.start))) return false;
  // "Obviously malformed packets": it belongs to the adjective.
  if (
    leads &&
    /^\s+\p{L}/u.test(after) &&
    /^(?:word|verb)$/.test(wordAfter(sentence, m)!.part) &&
    !/^\s+\p{Lu}/u.test(after)
  )
    return false;
  return true;
}

/** What can be said in place of a fate that is seen from its end. */
function fate(sentence: Sentence, m: Span): Draft[] {
  const words = sentence.prose.slice(m.start, m.end).toLowerCase();
  if (/bound|destined|doomed/.test(words)) {
    const be = /^(?:was|were|is|are)\s/.exec(words);
    const start = be ? m.start + be[0].length : m.start;
    return [putWords(sentence, { start, end: m.end }, 'able to')];
  }
  if (/matter|question/.test(words)) return [putWords(sentence, m, 'possible [under which conditions?]')];
  if (/waiting/.test(words)) {
    const article = /\ban?\s+(?:\p{L}+\s+)?$/iu.exec(sentence.source.slice(sentence.start, m.start));
    return [
      putWords(
        sentence,
        { start: article ? sentence.start + article.index : m.start, end: m.end },
        'able to fail [under which conditions?]',
      ),
    ];
  }
  if (/signs|flags/.test(words))
    return [putWords(sentence, m, 'signals [which ones, seen where, among how many others?]')];
  return [];
}
