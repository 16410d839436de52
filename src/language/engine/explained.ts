import type { Finding, Span } from '../finding';
import { findSentences, Sentence } from '../grammar/sentence';
import { is } from '../lexicon';
import { isCell, type BlockKind } from '../markdown/blocks';
import { compileLater, fitsIn, type Matcher } from '../patterns/match';
import { parsePattern } from '../patterns/parse';
import { rules } from '../rules';
import { wordSet } from '../text/word-set';

// "We did not test it. There was no staging system at the time." Whoever reads on knows how it came about, so nobody has to ask.

/** What people would have needed: that there was none is a reason, and that there were no complaints is none. */
const means =
  'NOUN? NOUN? (<defence>|<norm>|<artefact>|<precaution>|<wanted>|<record>|access|budget|capacity|environment|indication|' +
  'prompt|spare|staging|step|system|time|tool|way to)';

/** How it came about: reasons, what people knew and took for granted, what was not there. */
const reason = compileLater(() =>
  parsePattern(
    'because !(of this|that|it) !this|that / given the|that|how|our / due|owing to / ' +
      'a|one|two|three|several|the|another main|first|biggest? reason|reasons / ' +
      'START as|since we|they|it|i|he|she|the|there|our|this / ' +
      'assumption|misconception|impression|unaware|hesitant|reluctant / not aware|know|realise|realize|see that|how|about / ' +
      'we|i|he|she|they|COLLEAGUE (assume&PAST|think&PAST|believe&PAST|expect&PAST) !this / ' +
      `there be no|little|only ${means} / there be no|nothing|neither ... (at the time) / ` +
      'there be nothing (to <verify>|<perceive>|tell|show|say) / false alarm|alarms / ' +
      'look|seem|appear|sound fine|right|good|normal|correct|healthy|ok|okay|safe|plausible|green|harmless / ' +
      '<defence>|<norm>|<artefact>|<record> (be|do|have|can not | still|only|never | tell|say|show|name|list) / ' +
      '<defence>|<norm>|<artefact>|<record> ... be|have been? ADVERBS (<hush>&DONE | <remove>&DONE | archive&DONE | off) / ' +
      'not in|on the|our|any <norm>|<artefact>|<record>',
  ),
);

/** What makes a sentence follow from the one before. */
const follows = compileLater(() =>
  parsePattern(
    'START so|therefore|thus|hence|consequently|accordingly / START (as a result) / START because of this|that / ' +
      'START (for this|that reason) / START this|that|which be / START (that be why) / in hindsight|retrospect',
  ),
);

/** What goes on with what came of it: a reason in there is one for something else. */
const goesOn = compileLater(() =>
  parsePattern(
    'START this|that|which|it mean|cause|lead|result|make|let / START so|therefore|thus|hence|consequently|eventually|later|then / ' +
      'START (as a result|consequence) / START because of this|that',
  ),
);

/** A reason in front of what came of it: "Because the file was in another folder, it was not considered." */
const because = compileLater(() =>
  parsePattern('because !(of this|that|it) !this|that|nobody|everybody|everyone / due|owing to !this|that'),
);

/** UTF-16 units. A reason stands this near. */
const near = 400;

const named = (asks: 'asksWhy' | 'asksMore'): ReadonlySet<string> =>
  new Set(rules.filter((rule) => rule[asks]).map(({ id }) => id));
const whys = named('asksWhy');
const mores = named('asksMore');

/** "Why it was not acted on", over what tells that. */
const isTitle = (kind: BlockKind, prose: string, { start, end }: Span): boolean =>
  (kind === 'heading' || isCell(kind)) &&
  prose.slice(start, end).trimEnd().at(-1) !== '?' &&
  titling.has(sentencesOf(prose.slice(start, end))[0]?.tokens[0]?.lower ?? '');
const titling = wordSet('how what when where why');

/** "**Insufficient testing**", over what tells how far it went. */
function isTopic(kind: BlockKind, source: string): boolean {
  const words = source.trim();
  const end = words.endsWith(':') ? words.length - 1 : words.length;
  return kind === 'heading' || (words.startsWith('**') && end > 4 && words.indexOf('**', 2) === end - 2);
}

/** What a title may leave to the text below: a weak hint, and nothing that somebody did. */
const isDoubt = ({ ruleId, severity }: Finding): boolean => severity === 'hint' && whys.has(ruleId);

/** The findings in a sentence of a block, without those that ask for what stands beside it. `source`: the block as it is written. */
export function withoutExplained(
  found: readonly Finding[],
  prose: string,
  sentence: Span,
  kind: BlockKind,
  source: string,
): readonly Finding[] {
  if (found.some(({ ruleId }) => whys.has(ruleId)) && isTitle(kind, prose, sentence))
    return found.filter(({ ruleId }) => !whys.has(ruleId));
  if (found.some(isDoubt) && isTopic(kind, source)) return found.filter((each) => !isDoubt(each));
  const isAnswered = (asking: ReadonlySet<string>, isTold: (prose: string, sentence: Span) => boolean): boolean =>
    found.some(({ ruleId }) => asking.has(ruleId)) && isTold(prose, sentence);
  const marked = found.find(({ ruleId }) => whys.has(ruleId))?.mark.start ?? sentence.start;
  const why = isAnswered(whys, isExplained) || opensWithReason(prose.slice(sentence.start, marked));
  const more = isAnswered(mores, goesOnLong);
  if (!why && !more) return found;
  return found.filter(({ ruleId }) => !(why && whys.has(ruleId)) && !(more && mores.has(ruleId)));
}

const joining = wordSet('and but or so');

/** Whether what stands in front of a finding tells why, up to a comma: "and" or "but" behind that goes on with something else. */
function opensWithReason(front: string): boolean {
  const comma = front.lastIndexOf(',');
  if (joining.has(new Sentence(front.slice(comma + 1)).tokens[0]?.lower ?? '')) return false;
  const tokens = comma < 0 ? [] : new Sentence(front.slice(0, comma)).tokens;
  return fitsIn(because, tokens, 0, tokens.length);
}

/** Whether a sentence follows that is more than who does it, and when. */
function goesOnLong(prose: string, { end }: Span): boolean {
  const words = sentencesOf(prose.slice(end, end + near))[0]?.tokens.filter(({ part }) => part !== 'punctuation') ?? [];
  return words.length > 5 && !is('field', words[0]!.lower);
}

/** Whether the sentences beside one of a block, in its masked prose, tell how it came to what it says. */
function isExplained(prose: string, { start, end }: Span): boolean {
  const behind = prose.slice(end, end + near);
  if (
    sentencesOf(behind)
      .slice(0, 2)
      .some((each) => tellsWhy(each) && !fitsAt(goesOn, each))
  )
    return true;
  const own = sentencesOf(prose.slice(start, end))[0];
  if (!own || !fitsAt(follows, own)) return false;
  const before = sentencesOf(prose.slice(Math.max(0, start - near), start)).at(-1);
  return before !== undefined && tellsWhy(before);
}

const sentencesOf = (prose: string): readonly Sentence[] =>
  findSentences(prose).map(({ start, end }) => new Sentence(prose, prose, start, end));

const tellsWhy = ({ tokens }: Sentence): boolean => fitsIn(reason, tokens, 0, tokens.length);

const fitsAt = (pattern: Matcher, { tokens }: Sentence): boolean => pattern(tokens, 0, tokens.length) !== undefined;
