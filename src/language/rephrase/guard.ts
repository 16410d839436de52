import { nounWho, pronounWho } from '../grammar/people';
import { Sentence } from '../grammar/sentence';
import { isEdgeAt, isPart } from '../grammar/token';
import type { Token } from '../grammar/tokens';
import { gerundOf } from '../grammar/verbs';
import { is } from '../lexicon';
import { trimMarks } from '../text/ends';
import { wordSet } from '../text/word-set';
import { readObject } from './object';

// From a behaviour that is asked of people to one control that holds on a bad day, too; nothing where it is not plain what the
// control would hold on to. Sources: Google's Site Reliability Workbook, ch. 10; Lunney et al., Postmortem action items (;login: 2017).

/** What is asked, from the words behind those that ask. */
interface Asked {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const acting = wordSet('when while before in with about on at by of');
const about = wordSet('with on for about of around regarding');

/** "when deleting old volumes" -> "add a confirmation step before deleting old volumes". */
export function addGuard(where: string): string {
  const asked = read(where);
  const { tokens } = asked;
  const [first, second] = tokens;
  const not = tokens.findIndex(({ part, lower }) => part === 'negation' || lower === 'never');
  if (not >= 0 && not < 2) return block(after(asked, tokens[not + 1]?.part === 'to' ? not + 2 : not + 1));
  if (first?.part === 'to') return haveTool(after(asked, 1));
  if (second?.verb?.gerund && acting.has(first!.lower)) return beforeAct(after(asked, 1));
  return first && about.has(first.lower) ? checkThing(after(asked, 1)) : '';
}

/** "rotate the keys" -> "have a tool rotate the keys". */
export function haveTool(act: string): string {
  const asked = read(act);
  const lemma = asked.tokens[0]?.verb?.lemma ?? '';
  if (looks.has(lemma)) return verify(after(asked, 1));
  return isForTools(lemma) && hasThing(asked, 1) ? `have a tool ${asked.text}` : '';
}

/** "the region before deploying" -> "have a tool verify the region before deploying". */
export function verify(what: string): string {
  const asked = read(what);
  return asked.tokens[0]?.lower === 'that' || hasThing(asked, 0) ? say('have a tool verify', asked) : '';
}

/** "deploying on Fridays" -> "add a policy check that blocks deploying on Fridays". */
export function block(doing: string): string {
  const asked = read(doing);
  const [act] = asked.tokens;
  if (!act?.verb || !isSystemAct(act.verb.lemma) || asked.tokens.length < 2) return '';
  const rest = asked.text.slice(act.end);
  return isPlain(asked) ? `add a policy check that blocks ${gerundOf(act.verb.lemma)}${rest}` : '';
}

/** "with the vendor" -> "add a shared channel with the vendor". */
export function notify(where: string): string {
  const asked = read(where);
  const opener = asked.tokens[0]?.lower;
  return (opener === 'with' || opener === 'between') && hasThing(asked, 1, 'people')
    ? say('add a shared channel', asked)
    : '';
}

/** "the error budget" -> "show the error budget where the work is done". */
export function show(what: string): string {
  const asked = read(what);
  const isAll = readThing(asked, 0) === asked.tokens.length;
  return isAll && contentOf(asked.tokens) > 1 && hasThing(asked, 0) ? `show ${asked.text} where the work is done` : '';
}

const looks = wordSet('check test validate verify');

/** Done to a system, on purpose. */
const isSystemAct = (lemma: string) => ['release', 'handle', 'remove'].some((name) => is(name as 'handle', lemma));
const isForTools = (lemma: string) => isSystemAct(lemma) && !is('by-hand', lemma);

/** "deploying to production": a check can run first; before what is done by hand, somebody can be asked. */
function beforeAct(doing: string): string {
  const asked = read(doing);
  const [act, next] = asked.tokens;
  const lemma = act?.verb?.lemma ?? '';
  const isDirected = is('release', lemma) && (next?.part === 'to' || next?.part === 'preposition');
  if (!isSystemAct(lemma) || endOfThing(asked, isDirected ? 2 : 1) === undefined || !isPlain(asked)) return '';
  return `add ${is('release', lemma) ? 'an automatic check' : 'a confirmation step'} before ${asked.text}`;
}

/** "unintended changes" -> "add an automatic check for unintended changes"; what is there already is looked at. */
function checkThing(what: string): string {
  const asked = read(what);
  const end = endOfThing(asked, 0);
  if (end === undefined || contentOf(asked.tokens.slice(0, end)) < 2 || !isPlain(asked)) return '';
  return say(`add an automatic check ${asked.tokens[0]!.part === 'determiner' ? 'of' : 'for'}`, asked);
}

const say = (words: string, { text }: Asked): string => `${words} ${text}`;

function read(text: string): Asked {
  const said = tidy(text);
  return { text: said, tokens: new Sentence(said).tokens };
}

/** What is asked without the words before token `first`. */
const after = ({ text, tokens }: Asked, first: number): string => text.slice(tokens[first]?.start ?? text.length);

/** Token index behind the words that begin at token `first`, if these say what a thing is. */
function endOfThing({ tokens }: Asked, first: number): number | undefined {
  const end = tokens.findIndex((token, k) => k >= first && !isPart(token, 'determiner', 'word', 'number', 'verb'));
  const isThing = isPart(tokens[first], 'determiner', 'word', 'number') && end !== first;
  return isThing ? (end < 0 ? tokens.length : end) : undefined;
}

/** Token index behind the thing that begins at token `first`. */
function readThing({ tokens }: Asked, first: number): number | undefined {
  const object = readObject(tokens, first, tokens.length, 'verify');
  const isThing = object && object.amount === undefined && tokens[first]!.part !== 'pronoun';
  return isThing ? object.last + 1 : undefined;
}

/** Does a thing begin at token `first`, and is all that is said of it plain? */
const hasThing = (asked: Asked, first: number, even?: 'people'): boolean =>
  readThing(asked, first) !== undefined && isPlain(asked, even);

const pointing = wordSet(
  'this these those such next last same it them they here there everything anything something all both',
);

/** Does nothing point at what stands elsewhere, or speak of people? */
const isPlain = ({ tokens }: Asked, even?: 'people'): boolean =>
  !tokens.some(
    ({ lower, part }, k) =>
      pointing.has(lower) ||
      (lower === 'that' && tokens[k + 1]?.part === 'word' && tokens[k - 1]?.part !== 'word') ||
      pronounWho(lower) !== undefined ||
      (even === undefined && part === 'word' && isPerson(tokens, k)),
  );

const isPerson = (tokens: readonly Token[], k: number): boolean =>
  tokens[k + 1]?.part !== 'word' &&
  nounWho(
    tokens[k]!.lower,
    tokens.slice(Math.max(0, k - 1), k).map((t) => t.lower),
  ) !== 'thing';

/** How many words say what a thing is. */
const contentOf = (tokens: readonly Token[]): number =>
  tokens.filter(({ part }) => part === 'word' || part === 'verb').length;

/** "and prevent it": what the action is for goes without saying. */
const aim = /,?\s{1,9}(?:and|to|so\s+as\s+to)\s+(?:prevent|avoid)\s+(?:it|this|that|them|these)\b.*$/isu;

const phrases = (...said: readonly string[]) => said.map((each) => each.split(' '));
/** An action item needs a date instead. */
const whenever = phrases('in the future', 'in future', 'next time', 'from now on', 'always').concat(
  ['going', 'moving'].flatMap((go) => phrases(`${go} forward`, `${go} forwards`)),
);
const stress = phrases('again', 'at all times', 'as well', 'too', 'please', 'here');
const behindStress = wordSet('when with about to before and');

/** Drops "in the future" and the like, at the beginning, at the end, and before what else is said of the act. */
function tidy(text: string): string {
  const said = text.replace(aim, '');
  const { tokens } = new Sentence(said);
  let kept = '';
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = endOfPhrases(tokens, i, i === 0 ? whenever : [...whenever, ...stress]);
    if (end === i || (i > 0 && !isEdgeAt(tokens, end) && !behindStress.has(tokens[end]!.lower))) continue;
    kept += said.slice(from, tokens[i - 1]?.end ?? 0);
    from = tokens[end - 1]!.end;
    i = end - 1;
  }
  return trimMarks((kept + said.slice(from)).replace(/^\s*,/, ''), '.,;:!').trim();
}

/** Token index behind the phrases that begin at token `at`, with or without commas in front; `at` where there are none. */
function endOfPhrases(tokens: readonly Token[], at: number, all: readonly (readonly string[])[]): number {
  const first = tokens[at]?.lower === ',' ? at + 1 : at;
  const found = all.find((words) => words.every((word, k) => tokens[first + k]?.lower === word));
  return found ? endOfPhrases(tokens, first + found.length, all) : at;
}
