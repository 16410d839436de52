import type { Clause } from '../../../grammar/clause';
import type { Sentence } from '../../../grammar/sentence';
import type { Hit } from '../../../patterns/row';
import { tableRule } from '../../../patterns/table-rule';
import { is } from '../../../lexicon';
import { draftFor, dropWords, readAction, toPassive } from '../../../rephrase';
import type { Draft } from '../../../rule';
import { wordSet } from '../../../text/word-set';
import { allows } from './allows';
import { flags } from './flags';

/** "He deleted it, a spokesman told us": their words, and not ours to say otherwise. */
function isQuoted({ tokens }: Sentence, { verb }: Clause): boolean {
  const comma = tokens.findIndex(({ lower }, k) => k > verb && lower === ',');
  return comma > 0 && tokens.slice(comma).some((each) => each.verb?.past && is('say', each.verb.lemma));
}

/**
 * "extracted the wrong tooth in error": the wrong tooth was extracted in error. That it was not meant stays, or the act would read as
 * meant; nothing where it would not.
 */
function offerUnmeant({ sentence, clause, mark }: Hit): readonly Draft[] {
  if (!clause || clause.relative || clause.negated) return [];
  const { tokens, source } = sentence;
  const marked = tokens.filter(({ start, end }) => start >= mark.start && end <= mark.end);
  const doing = marked.find(({ verb }) => verb?.gerund);
  // "left after accidentally locking it": told of another act; "left, inadvertently causing a flood" hangs on this one.
  if (doing && tokens[tokens.indexOf(marked[0]!) - 1]?.lower !== ',') return [];
  const adverb = marked.find(({ lower }) => is('by-mistake', lower));
  const said = adverb?.lower ?? source.slice(mark.start, mark.end);
  const isOurs = isFirst(clause) && adverb !== undefined && is('unmeant', said) && !doing;
  const ours = isOurs ? [dropWords(sentence, adverb)] : [];
  // "I accidentally sent it because I was in a hurry": who tells their own story goes on with it, and so does a note.
  if (isOurs && (!clause.subject || sentence.clauses.some((each) => each !== clause && isFirst(each)))) return ours;
  const passive = isQuoted(sentence, clause) ? undefined : toPassive(readAction(sentence, clause), { negated: false });
  if (!passive?.includes(said)) return ours;
  return [...ours, ...draftFor(sentence, clause)('fact', isOurs ? passive.replace(`${said} `, '') : passive)];
}

const speakers = wordSet('i we');

/** Of what we did ourselves, we need not say that it was not meant. A note without a subject is told by the one who did it. */
const isFirst = ({ subject }: Clause): boolean => !subject || speakers.has(subject.head.lower);

export const errorAdverb = tableRule({
  id: 'error-adverb',
  group: 'human-error',
  category: 'blame',
  severity: 'warning',
  title: 'Accidentally, by mistake',
  why: '“Accidentally” describes how it ended, which is known only afterwards. What people were doing, and what the tool showed, explains more.',
  sources: [
    'Vesel, Agentive language in accident investigation',
    'Dekker, The Field Guide to Understanding ‘Human Error’',
  ],
  examples: {
    flags,
    allows,
  },
  message: '“{mark}” tells how it ended, not how it came about. Say what was being done, and what the tool showed.',
  says: [
    { who: 'colleague|someone|other-team', verb: '!<perceive>', how: '<by-mistake>', marks: 'how and verb' },
    {
      who: 'maybe-name',
      verb: '<by-hand>|<delete>|<put>',
      how: '<by-mistake>',
      marks: 'how and verb',
      severity: 'hint',
    },
    { who: 'omitted', verb: '!<perceive>', how: '<by-mistake>', marks: 'how and verb', severity: 'hint' },
    { who: 'colleague', verb: '!<perceive>', then: '... [<by-mistake>] END' },
    { who: 'colleague', verb: 'present !be|have|go', then: '... [the wrong way (round|around)?] END' },
    { who: 'colleague', verb: '!<perceive>', then: '... [(by mistake|accident | in error)]' },
    { who: 'us', verb: '<delete>|<destroy>', then: '... [(by mistake|accident | in error)]', severity: 'information' },
    { phrase: '[(by accident)] ,? COLLEAGUE ADVERBS !<perceive> PAST' },
    { phrase: ',|after|by|for|and [<by-mistake> DOING]', about: 'colleague|maybe-name' },
    { phrase: 'COLLEAGUE [<by-mistake> DOING]' },
    { phrase: '[<by-mistake> DONE] ... by COLLEAGUES' },
  ],
  instead: offerUnmeant,
});
