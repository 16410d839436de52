import { openingOf } from '../../grammar/clause';
import type { Hit } from '../../patterns/row';
import { tableRule } from '../../patterns/table-rule';
import { done, draftFor, omitted, readAction } from '../../rephrase';
import type { Draft } from '../../rule';

const root = 'root|main|real|sole|ultimate|underlying|primary|actual|direct|proximate';
const label = `(${root} cause (of ...)? | the cause (of ...)? | START cause)`;
const is = '(: | = | ADVERBS be that|because?)';

/** "The operator being OOM-killed": a program. */
const ended = '(be|was|were|being|getting? ADVERBS oom-killed|killed|evicted|terminated|restarted)';

/** "Root cause: an engineer deleted the volume": the volume was deleted. */
function offerAct({ sentence, mark }: Hit): readonly Draft[] {
  const { tokens } = sentence;
  const clause = sentence.clauses.find((each) => each.subject && tokens[each.subject.last]!.end === mark.end);
  if (!clause || clause.relative || tokens[openingOf(clause) - 1]?.lower !== ':') return [];
  const action = readAction(sentence, clause);
  return clause.negated ? omitted(action, draftFor(sentence, clause)) : done(action, draftFor(sentence, clause));
}

/** "Root cause of the flood: Jonas merged the branch": contributing factor to the flood: the branch was merged. */
function offerFactor(hit: Hit): readonly Draft[] {
  const { tokens, source } = hit.sentence;
  const cause = tokens.findIndex(({ lower }) => lower === 'cause');
  const [opener, next] = [tokens[0]!, tokens[cause + 1]];
  const joint = { ':': '', of: ' to' }[next?.lower ?? ''];
  const isLabel = joint !== undefined && opener.part !== 'determiner';
  const label = opener.text === opener.lower ? 'contributing factor' : 'Contributing factor';
  return offerAct(hit).flatMap((draft) => {
    if (draft.kind !== 'fact') return [draft];
    const between = source.slice(joint === '' ? next?.start : next?.end, draft.start);
    return isLabel ? [{ ...draft, start: opener.start, text: `${label}${joint}${between}${draft.text}` }] : [];
  });
}

export const personAsRootCause = tableRule({
  id: 'person-as-root-cause',
  group: 'causes',
  category: 'blame',
  severity: 'warning',
  title: 'A person as the root cause',
  why: 'A search that stops at a person stops before the conditions that could trip up the next one. What somebody did is a good place to start asking.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Microsoft Learn, Common traps to avoid',
    'Google, Site Reliability Engineering, ch. 15',
  ],
  examples: {
    flags: [
      { text: 'The [[root cause was operator error]] during the transfer of the second batch.', to: '' },
      { text: '[[Root cause: an engineer]] deleted the volume.', to: 'Contributing factor: the volume was deleted.' },
      {
        text: 'The [[root cause was the engineer]] who ran the script against the second cluster without the filter for the region.',
        to: '',
      },
      {
        text: '[[Root cause: lack of attention]] during the deploy of the third shard, which holds the accounts of the schools.',
      },
      {
        text: 'The [[root cause was that nobody]] read the changelog of the driver before the nodes were updated in March.',
        to: '',
      },
      { text: '[[Inattention was the root cause]].' },
      { text: '[[Cause: the procedure was not followed]] when the second node was taken out of the pool at 14:32.' },
      {
        text: '[[Root cause: Jonas]] merged the branch with the old schema on the evening before the report was due.',
        to: 'Contributing factor: the branch was merged with the old schema on the evening before the report was due.',
      },
      { text: '[[Root cause: Bob]].' },
      { text: '[[Root cause: Team Falcon]].' },
      { text: 'After two days of talks the [[real cause of the delay was the foreman]], who had kept the keys.' },
      {
        text: '[[Root cause: a technician]] connected the second pump to the circuit of the lights on the day before the storm.',
        to: 'Contributing factor: the second pump was connected to the circuit of the lights on the day before the storm.',
      },
    ],
    allows: [
      'Root cause: the certificate expired.',
      'The root cause was a race in the scheduler.',
      'Root cause: the Kubernetes operator removed the lock.',
      'The engineer found the root cause.',
      'Operator error is never a root cause.',
      'Root cause: no process was listening on the port.',
      'An individual action is never the root cause.',
      'Root cause: the admin endpoint was open.',
      'Root cause: we ran out of disk on the second host.',
      'The root cause is owned by the storage team.',
      'The cause was found by Lena in the evening.',
      'Root cause: a user list with a blank in it.',
      'Root cause: the rule was not followed by the firewall.',
    ],
  },
  message: '“{mark}” stops at a person. Say what made the action look right, and what allowed it to have this effect.',
  question: 'What made it look right at the time, and what let it have this effect?',
  where: ({ kind }) => kind !== 'heading',
  says: [
    { phrase: `[${label} ${is} <article>? <human> error|mistake|failure|slip|oversight|lapse]` },
    {
      phrase: `[${label} ${is} !i COLLEAGUE|nobody|someone|somebody|(no one)] !NOUN|${ended}`,
      instead: offerFactor,
    },
    { phrase: `[${label} ${is} !we|you OTHERS] END|,|who` },
    { phrase: `[${label} ${is} <article>? NOUN? (<vice> !NOUN)|(lack of NOUN? <care>|<virtue>|<merit>)]` },
    {
      phrase: `[${label} ${is} <article>? NOUN? <norm> be not|n't being? follow|respect|observe|read] !by`,
      even: ['denied'],
    },
    { phrase: `[<vice>|COLLEAGUE be ADVERBS the|a ADVERBS ${root} cause]` },
  ],
});
