import type { Clause } from './english/clauses';
import type { Sentence } from './english/sentence';
import type { Token } from './english/tokens';
import { gerundOf, participleOf, pastOf } from './english/verbs';
import type { Span, Suggestion } from './finding';
import type { Draft } from './rule';

// The moves of a rephrasing. Each keeps time, object and numbers, and moves the person or the norm out of the sentence;
// what the author has not said becomes a visible slot. Source: catalogue of rephrasings in Allspaw, PagerDuty, Etsy.

/** What was (not) done: a verb with what follows it, ready to be said in another form. */
export interface Action {
  /** "check", "be". */
  readonly lemma: string;
  /** Source after the verb, up to the end of the clause, with its leading space. */
  readonly rest: string;
  /** Source of the direct object, when there is a plain one. */
  readonly object: string | undefined;
  /** Source after the object. */
  readonly after: string;
  readonly plural: boolean;
}

const objectStops = new Set([
  'preposition',
  'coordinator',
  'subordinator',
  'to',
  'punctuation',
  'wh',
  'modal',
  'auxiliary',
  'adverb',
  'negation',
]);

/** Reads the action whose verb is token `verb`, up to token `end`. */
export function readAction(sentence: Sentence, verb: number, end: number): Action {
  const { tokens, source } = sentence;
  const from = tokens[verb]!.end;
  const to = tokens[end - 1] && end - 1 > verb ? tokens[end - 1]!.end : from;
  const rest = source.slice(from, to);
  const lemma = tokens[verb]!.verb?.lemma ?? tokens[verb]!.lower;
  let i = verb + 1;
  const particle =
    /^(?:up|down|out|off|over|back|in|on|away)$/.test(tokens[i]?.lower ?? '') &&
    i + 1 < end &&
    /^(?:determiner|word|pronoun)$/.test(tokens[i + 1]!.part)
      ? tokens[i]!
      : undefined;
  const transitive =
    !/^(?:be|have|look|go|come|wait|respond|react|happen|listen|act|apologise|apologize|seem|become|get|fall|rely|care|bother|think|assume|realise|realize|say|try|let|make|ask|tell|need|help|know|want)$/.test(
      lemma,
    );
  if (particle && !/^(?:up|down|out|off|over|back)$/.test(particle.lower))
    return { lemma, rest, object: undefined, after: rest, plural: false };
  if (particle) i++;
  const start = i;
  while (
    i < end &&
    (!objectStops.has(tokens[i]!.part) || (tokens[i]!.lower === 'of' && i > start) || tokens[i]!.lower === "'s") &&
    !(tokens[i]!.part === 'verb' && i > start && !isPremodifier(tokens, i))
  )
    i++;
  const head = tokens[i - 1];
  if (
    !transitive ||
    i === start ||
    !head ||
    head.part === 'determiner' ||
    tokens[i]?.part === 'wh' ||
    (tokens[i]?.part === 'word' && i < end)
  )
    return { lemma, rest, object: undefined, after: rest, plural: false };
  const object = source.slice(tokens[start]!.start, head.end);
  if (
    /^(?:that|this|how|what|why|whether|if|each other|itself|himself|herself|themselves|myself|ourselves)$/i.test(
      object,
    ) &&
    tokens[i]
  )
    return { lemma, rest, object: undefined, after: rest, plural: false };
  const lastOf = tokens.slice(start, i).findIndex((t) => t.lower === 'of');
  const number = lastOf > 0 ? tokens[start + lastOf - 1]! : head;
  const plural =
    isPlural(number) ||
    /^(?:them|these|those|several|many|all|both)$/i.test(object) ||
    tokens.slice(start, i).some((t) => t.part === 'number' && !/^(?:one|1)$/.test(t.lower)) ||
    (tokens[i]?.lower === 'and' && tokens[i + 1]?.part !== 'verb' && tokens[i + 1]?.part !== 'pronoun');
  return {
    lemma: particle ? `${lemma} ${particle.lower}` : lemma,
    rest,
    object,
    after: source.slice(head.end, to),
    plural,
  };
}

function isPremodifier(tokens: readonly Token[], i: number): boolean {
  return Boolean(tokens[i]!.verb?.participle || tokens[i]!.verb?.gerund) && tokens[i + 1]?.part === 'word';
}

function isPlural(t: Token): boolean {
  return (
    /[^s]s$/.test(t.lower) &&
    !/^(?:this|its|his|kubernetes|redis|dns|status|aws|https|always|postgres|process|access|bus|analysis|basis|jenkins|prometheus|news|tls|canvas|alias|css|js)$/.test(
      t.lower,
    )
  );
}

const forms = (lemma: string, form: (base: string) => string) => {
  const [verb, ...particle] = lemma.split(' ');
  return [form(verb!), ...particle].join(' ');
};

/** "run the script before the deploy". */
export const toBase = (a: Action) =>
  a.lemma + a.rest.replace(/^\s*(?:up|down|out|off|over|back)\b/, (p) => (a.lemma.endsWith(p.trim()) ? '' : p));
/** "running the script before the deploy". */
export const toGerund = (a: Action) =>
  forms(toBase(a).split(' ')[0]!, gerundOf) + toBase(a).slice(toBase(a).split(' ')[0]!.length);
/** "ran the script before the deploy". */
export const toPast = (a: Action) =>
  forms(toBase(a).split(' ')[0]!, pastOf) + toBase(a).slice(toBase(a).split(' ')[0]!.length);

/** "the script was not run before the deploy"; `undefined` where there is no object to speak of. */
export function toPassive(a: Action, { negated }: { negated: boolean }): string | undefined {
  if (a.object === undefined) return undefined;
  const object = subjectForm[a.object.toLowerCase()] ?? a.object;
  const be = object === 'I' || a.plural || /^(?:they|we|you)$/.test(object) ? 'were' : 'was';
  return `${object} ${be}${negated ? ' not' : ''} ${forms(a.lemma, participleOf)}${a.after}`;
}

const subjectForm: Readonly<Record<string, string>> = {
  it: 'it',
  them: 'they',
  him: 'they',
  her: 'they',
  us: 'we',
  me: 'we',
};

/** Facts, a question and an action item about something that was not done. `when` is kept inside the action. */
export function omitted(a: Action, place: (kind: Suggestion['kind'], text: string) => Draft): Draft[] {
  const passive = toPassive(a, { negated: true });
  const drafts: Draft[] = [];
  if (passive) drafts.push(place('fact', `${passive} [what would have prompted it at that point?]`));
  if (a.lemma === 'be' || a.lemma === 'have')
    return [place('fact', `[what did the situation look like at that point?]`)];
  drafts.push(place('fact', `nothing in [the tool, alert or runbook] prompted us to ${toBase(a)}`));
  drafts.push(place('question', `what would have made it easier to ${toBase(a)}`));
  drafts.push(place('action', `make [a tool or check] ${toBase(a)} (owner: , due: )`));
  return drafts;
}

/** Facts and a question about something that was done. */
export function done(a: Action, place: (kind: Suggestion['kind'], text: string) => Draft): Draft[] {
  const passive = toPassive(a, { negated: false });
  const drafts: Draft[] = [];
  if (passive) drafts.push(place('fact', `${passive} [through which tool, and what made it look right?]`));
  drafts.push(place('fact', `it was possible to ${toBase(a)} [with which tool, and what made it look right?]`));
  drafts.push(place('question', `what made it look right at the time to ${toBase(a)}`));
  return drafts;
}

/** Where a clause stands: from its subject (or its verb, when the subject is carried over) to its end. */
export function clauseSpan(sentence: Sentence, clause: Clause): Span {
  const { tokens } = sentence;
  const { subject } = clause;
  let first = subject && !subject.carried && subject.first < clause.first ? subject.first : clause.first;
  while (first === clause.first && tokens[first - 1]?.part === 'adverb') first--;
  const last = Math.max(clause.verb, clause.end - 1);
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** Makes drafts that stand in for a clause; questions and action items stand in for the whole sentence. */
export function placer(sentence: Sentence, clause: Clause): (kind: Suggestion['kind'], text: string) => Draft {
  const span = clauseSpan(sentence, clause);
  return (kind, text) =>
    kind === 'fact'
      ? { ...span, kind, text: atStart(sentence, span.start) ? capital(text) : text }
      : whole(sentence, kind, text);
}

/** A draft for the whole sentence, with a capital and an end mark of its own. */
export function whole(sentence: Sentence, kind: Suggestion['kind'], text: string): Draft {
  const start = sentence.start + (/^\s*/.exec(sentence.text)?.[0].length ?? 0);
  const mark = kind === 'question' ? '?' : /[.!?]\s*$/.test(sentence.text) ? '.' : '';
  return {
    start,
    end: sentence.end,
    kind,
    text: capital(text) + (/[?\]]$/.test(text) && kind === 'question' ? '' : mark),
  };
}

/** Does the sentence begin at `at`, but for marks and spaces? */
export function atStart(sentence: Sentence, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(sentence.prose.slice(sentence.start, at));
}

export function capital(text: string): string {
  return text.replace(/^(\P{L}*)(\p{Ll})/u, (_, before: string, letter: string) =>
    before.includes('`') ? before + letter : before + letter.toUpperCase(),
  );
}

/** Drops words and one space beside them; what then begins the sentence gets a capital. */
export function dropWords(sentence: Sentence, span: Span, kind: Suggestion['kind'] = 'fact'): Draft {
  const { source } = sentence;
  let { start, end } = span;
  const comma = /^\s*,/.exec(source.slice(end, sentence.end));
  if (comma && atStart(sentence, start)) end += comma[0].length;
  const space = /^\s+/.exec(source.slice(end, sentence.end));
  if (space) end += space[0].length;
  else if (/\s/.test(source[start - 1] ?? '')) start--;
  if (!atStart(sentence, start)) return { start, end, kind, text: '' };
  const next = source.slice(end, sentence.end);
  const letter = /^[*_]*\p{Ll}/u.exec(next)?.[0] ?? '';
  return { start, end: end + letter.length, kind, text: letter.toUpperCase() };
}
