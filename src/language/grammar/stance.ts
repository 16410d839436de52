import { wordSet } from '../text/word-set';
import type { Clause } from './clause';
import { Sentence } from './sentence';

/** What a sentence does: it names a thing, wants something, tells what was done, states what is so, asks, or imagines. */
export type Stance = 'names' | 'wants' | 'tells' | 'states' | 'asks' | 'imagines';

const asking = wordSet(
  'who whom whose what when where why how which is are was were do does did can could should shall would will has have had may might',
);
const inverted = wordSet('is are was were');
const aiming = wordSet('need want plan intend hope aim like suggest propose recommend');
const ours = wordSet('we i team');
const obliging = wordSet('have need');
const will = wordSet('will should must shall ought');

/** Reads what a sentence, without markup, does by its first main clause: "Pin it" wants, "We pinned it" tells, "It is pinned" states. */
export function readStance(said: string): Stance {
  const sentence = new Sentence(said);
  const { tokens } = sentence;
  const [first, second] = tokens.map(({ lower }) => lower);
  if (first === undefined) return 'names';
  const isAsked = said.trimEnd().endsWith('?') ? asking.has(first) : inverted.has(first) || second === 'we';
  if (isAsked && asking.has(first)) return 'asks';
  const clauses = sentence.clauses.filter(({ relative, mood }) => !relative && mood !== 'supposed');
  const clause = clauses.find(({ parent }) => parent === undefined);
  if (!clause || first.endsWith('ing')) return 'names';
  const { modal, perfect, lemma, subject, verb, auxiliary } = clause;
  const who = subject && tokens[subject.last]!.lower;
  const isOurs = who !== undefined && ours.has(who);
  if (modal && (perfect || (modal === 'would' && isOurs))) return 'imagines';
  const form = tokens[verb]!.lower;
  // "Managed" in a name is no verb.
  const isName = verb > 0 && tokens[verb]!.text !== form;
  if (!modal && !isName && (perfect || isTold(clause, form) || first === 'already')) return 'tells';
  if (clause.mood === 'demand' || !subject || modal || obliging.has(lemma) || tokens[verb - 1]?.lower === 'to')
    return 'wants';
  if ((isOurs && aiming.has(lemma)) || clauses.some((each) => will.has(each.modal ?? ''))) return 'wants';
  // "It is important to split the list."
  if (who === 'it' && lemma === 'be' && tokens[verb + 2]?.lower === 'to') return 'wants';
  if (form.endsWith('ing')) return auxiliary ? 'wants' : 'names';
  return 'states';
}

/** Is it told as past? "Put" and "set" without a subject are not, and "Alerts configured" is what is left of "were configured". */
function isTold({ past, subject, auxiliary, lemma }: Clause, form: string): boolean {
  if (!subject) return past && form !== lemma;
  return past || (!auxiliary && form !== lemma && !form.endsWith('s') && !form.endsWith('ing'));
}
