import type { Clause } from '../grammar/clauses';
import type { Sentence } from '../grammar/sentence';
import type { Token } from '../grammar/tokens';
import { participleOf } from '../grammar/verbs';
import { is } from '../lexicon';
import { readReach } from './reach';

/** What was (not) done: a verb with what follows it, ready to be said in another form. */
export interface Action {
  /** "check", "roll back". */
  readonly lemma: string;
  /** Source after the verb (and its particle), with its leading space. */
  readonly rest: string;
  /** Source of the direct object, when there is a plain one. */
  readonly object: string | undefined;
  /** Source after the object. */
  readonly after: string;
  readonly plural: boolean;
  /** Is it told as now, as in a timeline? */
  readonly present: boolean;
}

/** Reads the action of a clause whose verb is token `verb` (the clause's own, or that of its infinitive). */
export function readAction(sentence: Sentence, clause: Clause, verb = clause.verb): Action {
  const { tokens, source } = sentence;
  const { end, shared, unclear } = readReach(sentence, clause);
  const particle = isParticle(tokens, verb + 1, end) ? 1 : 0;
  const lemma = lemmaOf(tokens[verb]!) + (particle ? ` ${tokens[verb + 1]!.lower}` : '');
  const from = wholeEnd(sentence, tokens[verb + particle]!.end);
  const to = end - 1 > verb + particle ? wholeEnd(sentence, tokens[end - 1]!.end) : from;
  let rest = '';
  let at = from;
  for (const v of shared) {
    const t = tokens[v]!;
    rest += source.slice(at, t.start) + lemmaOf(t);
    at = t.end;
  }
  rest += source.slice(at, to);
  const present = !clause.past && !clause.perfect && clause.modal === undefined;
  const bare: Action = { lemma, rest, object: undefined, after: rest, plural: false, present };
  // "had rate limited it": the verb is only a part of what was done.
  const isPart = verb > clause.first && tokens[verb - 1]!.part === 'word';
  if (shared.length || unclear || isPart || intransitive.test(lemma)) return bare;
  const object = readObject(tokens, verb + particle + 1, end);
  if (!object || /^[-–=/\\]/.test(tokens[object.last + 1]?.lower ?? '')) return bare;
  const objectEnd = wholeEnd(sentence, tokens[object.last]!.end);
  const objectStart = wholeStart(sentence, tokens[object.first]!.start);
  return {
    lemma,
    rest,
    object: source.slice(objectStart, objectEnd),
    after: source.slice(objectEnd, to),
    plural: object.plural,
    present,
  };
}

const lemmaOf = ({ verb, lower }: Token): string => verb?.lemma ?? lower;

/** Extends the offset over adjacent markup ("**", "](address)"): source that is blank in the prose. */
export function wholeEnd({ prose, source, end }: Sentence, at: number): number {
  let to = at;
  while (to < end && source[to] !== prose[to]) to++;
  return to;
}
export function wholeStart({ prose, source, start }: Sentence, at: number): number {
  let from = at;
  while (from > start && source[from - 1] !== prose[from - 1]) from--;
  return from;
}

const intransitive =
  /^(?:be|have|look|go|come|wait|respond|react|happen|listen|act|apologi[sz]e|seem|become|get|fall|rely|care|bother|think|assume|reali[sz]e|say|let|make|need|help|know|want|communicate with|talk|speak|agree|work|give|keep|mean|expect|hope|plan to|prefer|like)$/;
const particles = /^(?:up|down|out|off|over|back)$/;

function isParticle(tokens: readonly Token[], i: number, end: number): boolean {
  return (
    i < end &&
    particles.test(tokens[i]?.lower ?? '') &&
    (i + 1 >= end || /^(?:determiner|word|pronoun|number|preposition)$/.test(tokens[i + 1]!.part))
  );
}

const objectParts = new Set(['determiner', 'word', 'number', 'pronoun']);
const reflexive =
  /^(?:that|this|how|what|why|whether|if|other|itself|himself|herself|themselves|myself|ourselves|there|here|who|one|something|anything|nothing)$/;

interface ObjectPhrase {
  readonly first: number;
  readonly last: number;
  readonly plural: boolean;
}

/** The direct object that begins at token `first`: noun phrases joined by "of" and "and". */
function readObject(tokens: readonly Token[], first: number, end: number): ObjectPhrase | undefined {
  const { to, joined } = findObjectEnd(tokens, first, end);
  if (to === first || !isCertain(tokens, first, to, end)) return undefined;
  const of = tokens.findIndex((t, k) => k > first && k < to && t.lower === 'of');
  const headEnd = of > 0 ? of : to;
  const counted = tokens.slice(first, headEnd - 1).some((t) => t.part === 'number' && !/^(?:one|1)$/.test(t.lower));
  const many = /^(?:them|these|those|both|all|several|many)$/.test(tokens[first]!.lower);
  return { first, last: to - 1, plural: joined || counted || many || isPlural(tokens[headEnd - 1]!) };
}

/** Where the noun phrases that begin at `first` end, and whether there are several. */
function findObjectEnd(tokens: readonly Token[], first: number, end: number) {
  const isPart = (k: number) =>
    k < end &&
    !(k > first && /^(?:i|we|he|she|they)$/.test(tokens[k]!.lower)) &&
    (objectParts.has(tokens[k]!.part) || tokens[k]!.lower === "'s" || isPremodifier(tokens, k, end));
  const joins = (k: number) =>
    /^(?:and|or|,)$/.test(tokens[k]!.lower) &&
    isPart(k + 1) &&
    tokens[k + 1]!.part !== 'pronoun' &&
    (tokens[k]!.lower !== ',' || hasJoint(tokens, k, end));
  let to = first;
  let joined = false;
  while (to < end) {
    if (!isPart(to)) {
      if (to === first || !(joins(to) || (tokens[to]!.lower === 'of' && isPart(to + 1)))) break;
      joined ||= tokens[to]!.lower !== 'of';
    }
    to++;
  }
  return { to, joined };
}

/** "recently changed commits": a noun with a participle in front, which is no clause. */
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.part === 'adverb' && tokens[at + 1]?.verb?.participle === true && tokens[at + 2]?.part === 'word';

const finite = new Set(['verb', 'auxiliary', 'modal', 'wh']);

/** Is it certain that the object is all of `first..to`, and no more? */
function isCertain(tokens: readonly Token[], first: number, to: number, end: number): boolean {
  const last = tokens[to - 1]!;
  const next = to < end ? tokens[to] : undefined;
  // "left the door open", "checked A and recently changed B": where the object ends is not certain.
  if (is('complement', last.lower) || (next && /^(?:and|or)$/.test(next.lower))) return false;
  if (/^(?:and|or)$/.test(tokens[to]?.lower ?? '') && isDescribed(tokens, to + 1)) return false;
  const points = tokens[first]!.part === 'determiner' && to > first + 1 && tokens[first + 1]!.part === 'word';
  if (last.part === 'determiner' || reflexive.test(last.lower)) return false;
  // "Nobody watched their own alerts": whose they are would be gone.
  if (/^(?:his|her|their)$/.test(tokens[first]!.lower)) return false;
  if (reflexive.test(tokens[first]!.lower) && !points) return false;
  // A verb form right after would make the noun a subject of its own ("see the disk fill").
  return !(next && finite.has(next.part));
}

/** In "A, B and C" a comma belongs to the object. */
function hasJoint(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let k = comma + 1; k < end; k++) {
    if (/^(?:and|or)$/.test(tokens[k]!.lower)) return true;
    if (!objectParts.has(tokens[k]!.part) && tokens[k]!.lower !== ',') return false;
  }
  return false;
}

function isPremodifier(tokens: readonly Token[], i: number, end: number): boolean {
  const form = tokens[i]!.verb;
  return Boolean(form?.participle || form?.gerund) && i + 1 < end && tokens[i + 1]!.part === 'word';
}

function isPlural(t: Token): boolean {
  if (t.part === 'number' || t.part === 'pronoun') return /^(?:them|these|those)$/.test(t.lower);
  if (/^(?:people|data|metrics|criteria)$/.test(t.lower)) return t.lower !== 'data';
  return (
    /[^s]s$/.test(t.lower) &&
    !/(?:us|is|ics|ous)$|^(?:its|kubernetes|redis|dns|aws|gcs|ecs|eks|https|always|postgres|access|jenkins|prometheus|tls|css|js|os|kms|sns|sqs|rds|news|alias|canvas|cors|series|this)$/.test(
      t.lower,
    )
  );
}

const inflect = (lemma: string, form: (base: string) => string) => lemma.replace(/^\S+/, form);

/** "run the script before the deploy". */
export const toBase = (a: Action) => a.lemma + a.rest;
/** "run the script": the verb and what it was done to, if that is certain; the verb alone where nothing follows. */
export function toShortBase({ lemma, object, rest }: Action): string | undefined {
  if (object !== undefined)
    return /^(?:it|this|that|them|these|those)$/i.test(object) ? undefined : `${lemma} ${object}`;
  return rest.trim() === '' ? lemma : undefined;
}

const subjectForms: ReadonlyMap<string, string> = new Map(
  Object.entries({ them: 'they', him: 'they', her: 'they', us: 'we', me: 'we' }),
);

/** "the script was not run before the deploy", "it was not checked whether ..."; `undefined` where there is no object to speak of. */
export function toPassive(a: Action, { negated }: { negated: boolean }): string | undefined {
  const said = a.object ?? (/^ (?:that|whether|if) /.test(a.rest) && is('verify', a.lemma) ? 'it' : undefined);
  if (said === undefined) return undefined;
  const object = subjectForms.get(said.toLowerCase()) ?? said;
  const many = a.plural || /^(?:they|we|you)$/.test(object);
  const be = a.present ? (many ? 'are' : 'is') : many ? 'were' : 'was';
  return `${object} ${be}${negated ? ' not' : ''} ${inflect(a.lemma, participleOf)}${a.after}`;
}
