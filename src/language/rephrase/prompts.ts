import { readVerb } from '../grammar/verbs';
import { is, personKind } from '../lexicon';
import { wordsIn } from '../text/letters';
import { wordSet } from '../text/word-set';
import { subjectForms, type Action } from './action';

// What a facilitator asks about a step that was not taken: what would have called for it, or shown it. Each question is right for
// a class of verbs and keeps what the step was done to, and when; for all other steps nothing is asked.

/** A step that can be asked about. */
interface Step {
  readonly verb: string;
  readonly object: string;
  readonly isPeople: boolean;
  /** Was it not done well enough, rather than not at all? */
  readonly isPartly: boolean;
  /** What follows, with its leading space. */
  readonly tail: string;
  /** The first word of that; empty where nothing follows. */
  readonly opener: string;
  /** Is it told as what could have been done? */
  readonly isPossible: boolean;
}

/** A question about a step that was not taken; nothing where none is sure to be right. */
export function askOmitted(a: Action): string | undefined {
  if (a.object === undefined) return askThat(a);
  const step = readStep(a, a.object);
  if (!step) return undefined;
  for (const ask of [askTests, askHeard, askSeen, askControl, askStep]) {
    const question = ask(step);
    if (question !== undefined) return question;
  }
  return undefined;
}

const longest = 16;
const stops = [',', ';', ':', '–', '—', '…', '..', '"', '“', '”'];
const wordsOf = (text: string): readonly string[] => wordsIn(text.toLowerCase());

/** Reasons, conditions, contrasts: what is no part of the step, and words that point at somebody. */
const foreign = wordSet(
  'although as because but either else enough he her his if instead neither not or she since so than that though till unless ' +
    'until which while whereas who you your',
);
/** What was not named. */
const pointing = wordSet('it this that them these those anything something everything following you');
/** What was named elsewhere. */
const elsewhere = wordSet('it its them they their theirs this these those');
const owners = wordSet('its their your');
const hollow = wordSet('bit effort job lead measure part point thing time trouble');

function readStep(a: Action, said: string): Step | undefined {
  const [object, whole] = [withoutAsides(said), withoutAsides(a.after)];
  const after = withoutDegree(whole);
  const head = a.head?.lower ?? '';
  const words = wordsOf(object + after);
  if (
    isEmpty(a, object) ||
    isHanging(a, words) ||
    owners.has(words[0] ?? '') ||
    words.length > longest ||
    stops.some((each) => (object + after).includes(each))
  )
    return undefined;
  const all = a.adverbs?.late ?? [];
  const late = all.filter((each) => !is('properly', each) && !is('carefully', each));
  const isPartly = after !== whole || late.length < all.length;
  const isPeople = personKind(head) !== undefined || subjectForms.has(head);
  return {
    verb: [...late, a.lemma].join(' '),
    object,
    isPeople,
    isPartly,
    tail: after,
    opener: wordsOf(after)[0] ?? '',
    isPossible: a.modal === 'could',
  };
}

/** "did not check backups", "could have checked several valves": which? */
function isEmpty({ head, amount }: Action, object: string): boolean {
  const noun = head?.lower ?? '';
  const isBare = head?.part === 'word' && object === noun;
  return isBare || pointing.has(noun) || hollow.has(noun) || is('care', noun) || amount === 'any' || amount === 'some';
}

/** "when asked", "while on the phone": who was so? */
const isHanging = ({ around }: Action, words: readonly string[]): boolean =>
  around === undefined && words.some((word) => clinging.has(word));
const clinging = wordSet('when while');

/** Without brackets and addresses. */
const withoutAsides = (text: string): string => text.replace(/\[([^\][]*)\]\([^()\s]*\)|(?:^|\s)\([^()]*\)/g, '$1');

/** "properly before the launch": how well it was to be done is a judgement. */
function withoutDegree(tail: string): string {
  const [first = ''] = wordsOf(tail);
  return is('properly', first) || is('carefully', first) ? withoutDegree(tail.slice(first.length + 1)) : tail;
}

const hasForeign = (tail: string): boolean => wordsOf(tail).some((word) => foreign.has(word) || elsewhere.has(word));

const whens = wordSet('after at before beforehand during first prior up upfront up-front when');

/** "Which tests cover the importer?" */
function askTests({ verb, object, isPeople, tail, opener }: Step): string | undefined {
  const isTest = verb === 'test' || verb === 'retest' || verb.endsWith('-test');
  if (!isTest || isPeople) return undefined;
  if (tail === '') return `which tests cover ${object}`;
  return whens.has(opener) ? `which tests cover ${object}, and when do they run` : undefined;
}

const telling = wordSet('advise alert brief inform notify tell warn');
const abouts = wordSet('about of');

/** "How would the ward have heard of the leak?" */
function askHeard({ verb, object, tail, opener }: Step): string | undefined {
  const who = subjectForms.get(object.toLowerCase()) ?? object;
  if (!telling.has(verb) || hasForeign(tail.slice(opener.length + 1))) return undefined;
  if (opener === 'that') return `how would ${who} have heard${tail}`;
  return abouts.has(opener) ? `how would ${who} have heard of${tail.slice(opener.length + 1)}` : undefined;
}

const places = wordSet('after at before during from in on prior when');

/** "What would have drawn attention to the second alarm?" */
function askSeen({ verb, object, isPartly, tail, opener }: Step): string | undefined {
  const isSeen =
    (is('perceive', verb) && verb !== 'observe') || verb === 'look at' || verb === 'check for' || verb === 'consider';
  if (!isSeen || isPartly || hasForeign(tail)) return undefined;
  if (tail === '' || is('sooner', opener)) return `what would have drawn attention to ${object}`;
  return places.has(opener) ? `what would have drawn attention to ${object}${tail}` : undefined;
}

const stages = wordSet('after at before during in on prior');
const checks = wordSet('cross-check double-check monitor re-check recheck validate verify');

/** "What could verify the label without anybody having to remember it?" */
function askControl({ verb, object, isPeople, isPartly, tail, opener }: Step): string | undefined {
  if (!checks.has(verb) || isPeople || isPartly || hasForeign(tail) || (tail !== '' && !stages.has(opener)))
    return undefined;
  return `what could ${verb} ${object}${tail} without anybody having to remember it`;
}

/** "What would have been the cue to renew the contract?" "What would have made it easier to wear a harness?" */
function askStep({ verb, object, isPartly, tail, isPossible }: Step): string | undefined {
  if (hasForeign(tail)) return undefined;
  const act = `${verb} ${object}${tail}`;
  const base = verb.split(' ').find((each) => is('cued', each) || is('eased', each)) ?? '';
  if (is('cued', base) && !isPossible) return isPartly ? undefined : `what would have been the cue to ${act}`;
  return base ? `what would have made it easier to ${act}` : undefined;
}

const knowing = wordSet('foresee know realise realize understand');
const making = wordSet('check confirm ensure validate verify');
const clauses = wordSet('how that whether');

const tells = wordSet('is are was were has had does did will would can could may might must');
function isFinite(word: string): boolean {
  const form = readVerb(word);
  return form !== undefined && !form.base && !form.gerund;
}

/** "did not notice that the valve was open": what would have shown that it was? */
function askThat({ lemma, rest }: Action): string | undefined {
  const [opener = '', ...words] = wordsOf(rest);
  // "that acid and residue would react" is read up to "acid".
  const isWhole = words.some((word) => tells.has(word) || isFinite(word));
  if (!clauses.has(opener) || !isWhole || words.length > longest || hasForeign(words.join(' '))) return undefined;
  const asked = opener === 'how' ? opener : 'whether';
  if (making.has(lemma)) return `what would have shown ${asked}${rest.trimStart().slice(opener.length)}`;
  return is('perceive', lemma) || knowing.has(lemma) ? `what would have shown${rest}` : undefined;
}
