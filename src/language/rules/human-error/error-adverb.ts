import type { Clause } from '../../grammar/clause';
import type { Sentence } from '../../grammar/sentence';
import type { Hit } from '../../patterns/row';
import { tableRule } from '../../patterns/table-rule';
import { is } from '../../lexicon';
import { draftFor, dropWords, readAction, toPassive } from '../../rephrase';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';

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
    flags: [
      { text: 'An engineer [[accidentally deleted]] the volume.', to: 'The volume was accidentally deleted.' },
      {
        text: 'Omar [[mistakenly applied]] the change to production.',
        to: 'The change was mistakenly applied to production.',
      },
      { text: 'The operator closed the second valve [[by mistake]].', to: '' },
      {
        text: 'On Tuesday evening the archivist [[inadvertently moved]] the only copy to the folder that is emptied at night.',
        to: 'On Tuesday evening the only copy was inadvertently moved to the folder that is emptied at night.',
      },
      {
        text: 'The dentist on duty extracted the wrong tooth [[in error]].',
        to: 'The wrong tooth was extracted in error.',
      },
      {
        text: 'Marta saved the draft over the final version [[unintentionally]].',
        to: 'The draft was saved over the final version unintentionally.',
      },
      {
        text: 'The porter left the ward early after [[accidentally locking]] the drug cupboard with the key inside.',
        to: '',
      },
      { text: 'The alarm was caused by a contractor [[accidentally pulling]] the wrong lever.', to: '' },
      {
        text: 'The porter opened the valve, [[inadvertently causing]] a flood in the archive below.',
        to: 'The valve was opened, inadvertently causing a flood in the archive below.',
      },
      {
        text: 'The agency says a contractor [[unintentionally cut]] the cable before the outage of the tower.',
        to: 'The agency says the cable was unintentionally cut before the outage of the tower.',
      },
      { text: 'A guard [[accidentally locked]] the gate, the spokesman of the harbour told the paper.', to: '' },
      { text: 'I [[mistakenly assumed]] that the date was inclusive.', to: 'I assumed that the date was inclusive.' },
      { text: 'Zoltanek [[accidentally merged]] the old branch.', to: 'The old branch was accidentally merged.' },
      { text: '[[Mistakenly restarted]] the leader at 09:41.', to: 'Restarted the leader at 09:41.' },
      { text: 'The alarm limit was [[wrongly set]] by the technician in the spring.', to: '' },
      {
        text: 'The road crew [[mistakenly closed]] the lane that the ambulances use.',
        to: 'The lane that the ambulances use was mistakenly closed.',
      },
      {
        text: 'At the end of the first act the electrician [[wrongly connected]] the second winch to the circuit of the lights.',
        to: 'At the end of the first act the second winch was wrongly connected to the circuit of the lights.',
      },
      {
        text: 'After the storm the warden [[accidentally closed]] the gate that his colleagues use, and they had to walk round the lake.',
        to: '',
      },
      { text: '[[By accident]] the porter closed the second hatch.', to: '' },
      { text: 'The shelf was [[mistakenly cleared]] by the crew.' },
      { text: 'We erased the second tape [[by accident]].' },
      { text: 'I [[accidentally erased]] the second tape.', to: 'The second tape was erased.' },
      { text: 'The porter hung the second door [[the wrong way round]].' },
    ],
    allows: [
      'By accident we found the second leak.',
      'The flag protects the table if somebody accidentally writes to it.',
      'The change inadvertently disabled the cache.',
      'The field was incorrectly reported as zero.',
      'We accidentally found the cause while reading the logs.',
      'The script accidentally removed the label.',
      'Kubernetes incorrectly marked the node as ready.',
      'The technician replaced the incorrectly labelled fuse before the evening.',
      'It is easy to accidentally delete the volume from this page.',
      'The limit keeps users from accidentally sending a form twice.',
      'The nurse noticed that the pump was wrongly set.',
      'A customer accidentally closed the window and had to start again.',
      'We mistakenly put the flag into the base image, which every service copies at build time.',
      'Priya found the typo by accident.',
      'The sign was hung the wrong way round.',
      'Any other host that accidentally depended on the old key would have lost its mail.',
    ],
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
