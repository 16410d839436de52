import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import { is, personKind } from '../lexicon';
import { wordSet } from '../text/word-set';
import type { Draft } from '../rule';
import { readUndergone, toShortBase, type Action } from './action';
import { whole, type MakeDraft } from './drafts';
import { contrasts, toPassive } from './passive';
import { askOmitted } from './prompts';

// The moves of a rephrasing: time, object and numbers stay; the person or the norm goes; what the author has not said is asked
// beside it. Source of the moves: Allspaw, PagerDuty, Etsy, Google's good and bad post-mortem.

/** Knowing is no step: "the danger was not realised" says nothing. */
const knowing = wordSet('know realise realize understand think expect guess foresee remember care bother be have');

/** What would do of itself what people are to do, by what that is. */
const controls: Readonly<Record<string, string>> = {
  test: 'a test of',
  retest: 'a test of',
  check: 'an automatic check of',
  verify: 'an automatic check of',
  validate: 'an automatic check of',
  'double-check': 'an automatic check of',
  monitor: 'an alert on',
  watch: 'an alert on',
  rehearse: 'a regular rehearsal of',
  review: 'a required review of',
};

/** A fact, a question, and an action item if a control could do it, about something that was not done. */
export function omitted(a: Action, draft: MakeDraft): Draft[] {
  // "Attention was not paid" judges as much.
  const isFact = !knowing.has(a.lemma) && !(a.head && is('care', a.head.lower));
  const passive = isFact ? toPassive(a, { negated: true }) : undefined;
  const question = askOmitted(a);
  // What cannot be asked about, no control can do either.
  const isThing = question !== undefined && personKind(a.head?.lower ?? '') === undefined;
  const control = a.object !== undefined && isThing ? controls[a.lemma] : undefined;
  return [
    ...(passive ? draft('fact', passive) : []),
    ...(question ? draft('question', question) : []),
    ...(control ? draft('action', `add ${control} ${a.object}`) : []),
  ];
}

/** The question alone, where it is told of what it was not done to: "was not followed". */
export function undergone(sentence: Sentence, clause: Clause, lemma?: string): Draft[] {
  const action = readUndergone(sentence, clause);
  const question = action && askOmitted(lemma === undefined ? action : { ...action, lemma });
  return question === undefined ? [] : [whole(sentence, 'question', question)];
}

/** A fact and a question about something that was done. */
export function done(a: Action, draft: MakeDraft): Draft[] {
  // "An outage was caused", "it was done": by what, is all that the sentence had to say.
  const isEmpty = a.lemma === 'do' || (is('bring-about', a.lemma) && !tellsHow(a));
  const isSaid = !isEmpty && !isCutOff(a);
  const passive = isSaid ? toPassive(a, { negated: false }) : undefined;
  const asked = askWhy(a);
  return [...(passive ? draft('fact', passive) : []), ...(asked ? draft('question', asked) : [])];
}

const owning = wordSet('its their his her our my your');

/** "caused a jam by overfilling the tray"; whose tray it was would hang on nobody. */
function tellsHow({ after }: Action): boolean {
  const [by, doing = '', next = ''] = after.trimStart().split(' ');
  return by === 'by' && doing.endsWith('ing') && doing !== 'being' && next !== '' && !owning.has(next);
}

/** "deleted the link to the page": where things are taken away, "to" belongs to the thing. */
const isCutOff = ({ lemma, after }: Action): boolean =>
  (is('remove', lemma) || is('delete', lemma)) && /^ to (?:the|an?|our|its) /i.test(after);

const particles = wordSet('away back down off on out over up');

/**
 * "opened the wrong gate": what made it look like the right one? "disabled the check": what made that look right? Only what is done
 * to a system on purpose looks right to anybody; a slip, a trouble and what is judged already do not, nor what nearly happened.
 */
function askWhy(a: Action): string | undefined {
  const { object, lemma, adverbs } = a;
  const act = toShortBase(a);
  if (object === undefined || act === undefined || !adverbs || contrasts.test(a.after)) return undefined;
  // "sent both boats away": the verb would lose a part.
  if (particles.has(a.after.trimStart().split(' ', 1)[0]!)) return undefined;
  if ([...adverbs.early, ...adverbs.late].some((word) => is('short-of', word))) return undefined;
  const right = object.replace(/\bwrong\b/, 'right');
  if (right !== object) return `what made it look like ${right}`;
  const words = (object + a.after).toLowerCase().split(/[^\p{L}-]+/u);
  const isJudged = words.some((word) => is('damaged', word) || is('unchecked', word) || is('outcome', word));
  const isAct = is('handle', lemma) || is('release', lemma);
  return isAct && !isJudged ? `what made it look right at the time to ${act}` : undefined;
}
