import type { Hit } from '../../patterns/row';
import { tableRule } from '../../patterns/table-rule';
import { is } from '../../lexicon';
import { done, draftFor, dropWords, readAction, toPassive } from '../../rephrase';
import type { Draft } from '../../rule';

/** "extracted the wrong tooth in error": the wrong tooth was extracted; or the same without "in error". */
function offerWithoutMistake({ sentence, clause, mark }: Hit): readonly Draft[] {
  const passive = clause && !clause.relative ? toPassive(readAction(sentence, clause), { negated: false }) : undefined;
  const mistake = ` ${sentence.source.slice(mark.start, mark.end)}`;
  return clause && passive?.includes(mistake)
    ? [draftFor(sentence, clause)('fact', passive.replace(mistake, ''))]
    : [dropWords(sentence, mark)];
}

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
      { text: 'An engineer [[accidentally deleted]] the volume.', to: 'The volume was deleted.' },
      { text: 'Omar [[mistakenly applied]] the change to production.', to: 'The change was applied to production.' },
      { text: 'The operator closed the second valve [[by mistake]].', to: 'The second valve was closed.' },
      {
        text: 'On Tuesday evening the archivist [[inadvertently moved]] the only copy to the folder that is emptied at night.',
        to: 'On Tuesday evening the only copy was moved to the folder that is emptied at night.',
      },
      { text: 'The dentist on duty extracted the wrong tooth [[in error]].', to: 'The wrong tooth was extracted.' },
      {
        text: 'Marta saved the draft over the final version [[unintentionally]].',
        to: 'Marta saved the draft over the final version.',
      },
      {
        text: 'The porter left the ward early after [[accidentally locking]] the drug cupboard with the key inside.',
        to: '',
      },
      { text: 'The alarm was caused by a contractor [[accidentally pulling]] the wrong lever.', to: '' },
      { text: 'Zoltanek [[accidentally merged]] the old branch.', to: 'The old branch was merged.' },
      { text: '[[Mistakenly restarted]] the leader at 09:41.', to: 'The leader was restarted at 09:41.' },
      { text: 'The alarm limit was [[wrongly set]] by the technician in the spring.', to: '' },
      {
        text: 'The road crew [[mistakenly closed]] the lane that the ambulances use.',
        to: 'The lane that the ambulances use was closed.',
      },
      {
        text: 'At the end of the first act the electrician [[wrongly connected]] the second winch to the circuit of the lights.',
        to: 'At the end of the first act the second winch was wrongly connected to the circuit of the lights.',
      },
      {
        text: 'After the storm the warden [[accidentally closed]] the gate that his colleagues use, and they had to walk round the lake.',
        to: 'After the storm the warden closed the gate that his colleagues use, and they had to walk round the lake.',
      },
    ],
    allows: [
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
    { who: 'colleague', verb: '!<perceive>', then: '... [(by mistake|accident | in error)]' },
    { phrase: ',|after|by|for|and [<by-mistake> DOING]', about: 'colleague|maybe-name' },
    { phrase: 'COLLEAGUE [<by-mistake> DOING]' },
    { phrase: '[<by-mistake> DONE] ... by COLLEAGUE' },
  ],
  instead: ({ sentence, clause, mark, parts }) => {
    const adverb = sentence.tokens.find(({ start, part }) => start >= mark.start && part === 'adverb');
    // "incorrectly" says what came of it, and stays.
    const stays = adverb !== undefined && adverb.end <= mark.end && !is('unmeant', adverb.lower);
    const without = stays ? [] : [dropWords(sentence, adverb ?? mark)];
    if (clause && !adverb) return offerWithoutMistake({ sentence, clause, mark, parts });
    // "by mistake" goes, and so does "accidentally", where the act is not told without the one who did it.
    const verb = clause && sentence.tokens[clause.verb]!;
    if (!adverb || !verb || clause.relative || verb.start < mark.start || verb.end > mark.end) return without;
    const action = readAction(sentence, clause);
    return toPassive(action, { negated: false }) === undefined ? without : done(action, draftFor(sentence, clause));
  },
});
