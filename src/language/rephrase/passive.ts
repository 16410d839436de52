import { participleOf } from '../grammar/verbs';
import { is } from '../lexicon';
import { wordSet } from '../text/word-set';
import { subjectForms, type Action } from './action';

// What was (not) done, told of what it was done to.

/** "should have checked the oil as well": that it was not checked is no less true. */
const additions = [' as well', ' too', ' also'];

const participle = (lemma: string) => lemma.replace(/^\S+/, participleOf);

/**
 * "in the lab, not on the road", "the old one instead of the new one", "in spring as well", "the pump, then the tank": with "not" in
 * front it would say something else.
 */
export const contrasts =
  /\b(?:instead|than|as well|at least|at most)\b|(?:,|\band) (?:(?:but )?not|just|only|then)\b|\s(?:also|either|too)$/i;

/** "It was not documented that ...": it can be said of these. What was to be found out was not checked. */
const sayable = wordSet('announce communicate document read verify');

const openers = wordSet('that whether if');

/** "was not responded to" has a noun that says it better. */
const nouns: Readonly<Record<string, string>> = {
  'ask for': 'request for',
  'check for': 'check for',
  'react to': 'reaction to',
  'respond to': 'response to',
  'test for': 'test for',
};
/** "was not attended to": a verb that does not leave its preposition. */
const clinging = wordSet('attend-to listen-to look-at');

/** "the script was not run before the deploy", "it was not checked whether ..."; `undefined` where there is no object to speak of. */
export function toPassive(a: Action, { negated }: { negated: boolean }): string | undefined {
  const isClause = a.object === undefined && openers.has(a.rest.trimStart().split(' ', 1)[0]!) && is('verify', a.lemma);
  const said = isClause ? 'it' : a.object;
  if (said === undefined || !a.adverbs || !a.around) return undefined;
  const tail = tailOf(a, negated);
  if (negated && changes(a, tail)) return undefined;
  if (isGoverned(a)) return negated ? toNone(a) : undefined;
  const object = subjectForms.get(said.toLowerCase()) ?? said;
  const lemma = isClause && !sayable.has(a.lemma) ? 'check' : a.lemma;
  const isNone = negated && isMade(a);
  const isNot = negated && a.amount === undefined && !isNone;
  const subject = negated ? withAmount(object, isNone ? 'none' : a.amount) : object;
  return `${a.around.front}${subject} ${verbOf({ ...a, lemma }, object, isNot)}${tail}`;
}

/** Would a "not" say something else: of some of many, of what it was done for, or of one of two? */
const changes = ({ amount, around }: Action, tail: string): boolean =>
  // "was not opened to relieve the pressure": it may have been opened for something else.
  amount === 'unclear' || amount === 'some' || around?.aim === true || contrasts.test(tail);

const isGoverned = ({ lemma }: Action): boolean => lemma in nouns || clinging.has(lemma.replace(' ', '-'));

/** What follows: "communicated it with the crews" is to them, and what is not done "as well" is just not done. */
function tailOf({ lemma, modal, around }: Action, negated: boolean): string {
  const { tail } = around!;
  const also = negated && modal !== undefined ? additions.find((each) => tail.endsWith(each)) : undefined;
  const said = tail.slice(0, tail.length - (also?.length ?? 0));
  return lemma === 'communicate' && said.startsWith(' with ') ? ` to ${said.slice(6)}` : said;
}

/** "did not file a report": no report was filed. A bug that was not noticed is a certain one. */
const isMade = ({ lemma, amount, object = '' }: Action): boolean =>
  amount === undefined &&
  articles.has(object.split(' ', 1)[0]!) &&
  !object.includes(' that ') &&
  (is('put', lemma) || makes.has(lemma));
const articles = wordSet('a an A An');
const makes = wordSet(
  'assign book call declare file give hold order perform raise rehearse run schedule send take test use wear write',
);

const many = wordSet('they we you');

/** "were also not properly checked" */
function verbOf({ lemma, adverbs, plural, tense }: Action, object: string, isNot: boolean): string {
  const { early, late } = adverbs!;
  const [auxiliary, ...been] = be(tense, plural || many.has(object)).split(' ');
  return [auxiliary, ...early, ...(isNot ? ['not'] : []), ...been, ...late, participle(lemma)].join(' ');
}

/** "there was no response to the bell" */
function toNone({ lemma, object, tense, around, amount, adverbs }: Action): string | undefined {
  const noun = nouns[lemma];
  if (!noun || amount !== undefined || adverbs!.early.length + adverbs!.late.length > 0) return undefined;
  return `${around!.front}there ${be(tense, false)} no ${noun} ${object}${around!.tail}`;
}

function be(tense: Action['tense'], many: boolean): string {
  if (tense === 'past') return many ? 'were' : 'was';
  if (tense === 'present') return many ? 'are' : 'is';
  return tense === 'had' ? 'had been' : `${many ? 'have' : 'has'} been`;
}

const times = wordSet('after at before during since until when');

/** "the valve not being closed": what was not done, as a noun. Where it was would hang on nothing. */
export function toNoun(a: Action): string | undefined {
  const tail = a.around?.tail ?? '';
  if (contrasts.test(tail) || !(tail === '' || times.has(tail.trimStart().split(' ', 1)[0]!))) return undefined;
  return a.amount === undefined ? toDeed(a, ['not']) : undefined;
}

/** "the wrong lever being pulled": what was done, as a noun. What takes long to say would come too late. */
export function toDeed({ object, adverbs, around, lemma }: Action, not: readonly string[] = []): string | undefined {
  if (object === undefined || !adverbs || !around || object.split(' ').length > 9) return undefined;
  return [object, ...not, 'being', ...adverbs.late, `${participle(lemma)}${around.tail}`].join(' ');
}

/** "did not run any test": no test was run; "did not read every page": not every page was read. */
function withAmount(object: string, amount: Action['amount'] | 'none'): string {
  if (amount === 'none') return object.replace(/^an?/i, 'no');
  if (amount === 'any') return object.replace(/^any/i, 'no');
  return amount === 'all' ? `not ${object}` : object;
}
