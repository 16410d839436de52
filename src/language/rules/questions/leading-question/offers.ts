import { endOfQuestion } from '../../../grammar/asking';
import { Sentence } from '../../../grammar/sentence';
import { spanOf, type Hit } from '../../../patterns/row';
import { askAnew, askFactors, readTopic } from '../../../rephrase/ask';
import { readDoing } from '../../../rephrase/doing';
import type { Draft } from '../../../rule';
import { wordSet } from '../../../text/word-set';

// What is asked in place of a question that holds its own answer.

/** Asked anew from the mark on. */
const ask =
  (text: string | ((after: string) => string | undefined)) =>
  ({ sentence, mark }: Hit): readonly Draft[] => {
    const after = sentence.source.slice(mark.end, endOfQuestion(sentence, mark.end).end);
    return askAnew(sentence, mark, typeof text === 'string' ? text : text(after));
  };
export const askSituation = ask('what did the situation look like at that point');
export const askForFactors = ask(askFactors);

const any = wordSet('a an any one');

/** "How hard can it be to read it": what made reading it hard. "Isn't it their job to read it": which step covers reading it. */
export const askOfStep =
  (before: string, behind: string) =>
  ({ sentence, mark, parts }: Hit): readonly Draft[] => {
    const act = parts.get('act');
    if (!act) return [];
    const span = spanOf(sentence, act);
    // "How hard is it to lock a door?": any door, and so nobody asks.
    if (any.has(sentence.tokens[act.end]?.lower ?? '')) return [];
    const doing = readDoing(sentence, act.first, endOfQuestion(sentence, span.end).end);
    return askAnew(sentence, { start: mark.start, end: span.end }, `${before} ${doing}${behind}`);
  };

/** "How could they not have noticed the alert": what the alert looked like from there. */
export function askOfSight(hit: Hit): readonly Draft[] {
  const { sentence, mark, parts } = hit;
  const seen = parts.get('seen');
  if (!seen) return askSituation(hit);
  // "a graph going vertical": what it looked like is what is asked already.
  if (any.has(sentence.tokens[seen.end]?.lower ?? '')) return [];
  const { end } = spanOf(sentence, seen);
  const topic = readTopic(sentence.source.slice(end, endOfQuestion(sentence, end).end));
  // "the page, which is new": what is asked would run on behind that.
  if (topic?.includes(',')) return [];
  return askAnew(
    sentence,
    { start: mark.start, end },
    topic && `what did ${topic} look like from where the work was done`,
  );
}

/** "Why do they always stop there?": what leads to stopping there. */
export function askHabit(hit: Hit): readonly Draft[] {
  const { sentence, mark, parts } = hit;
  const act = parts.get('act');
  if (!act) return askSituation(hit);
  const { end } = spanOf(sentence, act);
  const doing = readDoing(sentence, act.first, endOfQuestion(sentence, end).end);
  return askAnew(sentence, { start: mark.start, end }, `what leads to ${doing}`);
}

const lessons: Readonly<Record<string, string>> = { brief: 'briefing', train: 'training' };
const topics = wordSet('about for in on');

/** "Was the diver adequately trained for the wreck?": what did the training for the wreck cover? */
export function askTraining({ sentence, mark }: Hit): readonly Draft[] {
  const { tokens, source } = sentence;
  const at = tokens.findLastIndex(({ end }) => end <= mark.end);
  const lesson = lessons[tokens[at]!.verb?.lemma ?? ''];
  const next = tokens[at + 1];
  const rest = source.slice(mark.end, endOfQuestion(sentence, mark.end).end).trimEnd();
  const isPlain = rest === '' || (next !== undefined && topics.has(next.lower));
  return lesson && isPlain ? askAnew(sentence, mark, `what did the ${lesson}${rest} cover`) : [];
}

/** "Did you even test this?": what was tested? "... the restore?": which tests cover the restore? */
export function askTested(hit: Hit): readonly Draft[] {
  const { sentence, mark, parts } = hit;
  const { end } = spanOf(sentence, parts.get('act')!);
  const what = sentence.source.slice(end, endOfQuestion(sentence, end).end).trim();
  const text = pointing.has(what.toLowerCase()) ? 'what was tested' : `which tests cover ${what}`;
  const { tokens } = new Sentence(what);
  const isPlain = tokens.every(({ part }) => part === 'determiner' || part === 'word' || part === 'pronoun');
  return isPlain ? askAnew(sentence, { start: mark.start, end }, text) : [];
}
const pointing = wordSet('this that it');
