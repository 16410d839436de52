import { tableRule } from '../../patterns/table-rule';

export const verdictOnDecision = tableRule({
  id: 'verdict-on-decision',
  group: 'character',
  category: 'blame',
  severity: 'information',
  asksWhy: true,
  title: 'Verdicts on decisions',
  why: 'A decision is made with what is known before, and judged with what is known after. It helps to keep the two apart.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’: outcome bias',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags: [
      { text: 'The ward manager made a [[poor choice]] when she moved the trolley behind the door.', to: '' },
      { text: 'The umpire’s [[wrong call]] in the last minute cost the home side the match.', to: '' },
      { text: 'Skipping the canary was the [[wrong call]] on a day with twice the usual number of orders.' },
      { text: 'The captain showed [[poor]] judgement in the fog.' },
      {
        text: 'The incident commander [[misjudged]] the load on the second cluster after the traffic had been moved there.',
      },
      { text: 'That was [[short-sighted]].' },
      {
        text: '[[Wrong decisions]] were taken early on, when the packet loss was still thought to come from the carrier.',
      },
      { text: '[[Errors of judgement]] occurred on both boats.' },
      { text: 'It was a [[mistake to]] migrate on a Friday with nobody from the storage team in the office.', to: '' },
      { text: 'The [[biggest mistake was]] to keep both keys in one drawer of a room without a lock.' },
      {
        text: 'We put [[too much trust in]] the replica, which had been nine hours behind since the disk was swapped.',
      },
    ],
    allows: [
      'The script made the wrong API call.',
      'The client made a bad request.',
      'The scheduler made a poor choice of node.',
      'The feature flag was the wrong one.',
      'It is not clear whether this was a good idea.',
      'The decision record is in the wiki.',
      'Is it a bad idea to retry here?',
      'The certificate expired prematurely.',
      'A node whose clock is behind may take the wrong decision about who leads the cluster.',
      'Writing first would be unwise for such a cache.',
    ],
  },
  message: '“{mark}” judges by the outcome. Say what was decided, and what was known then.',
  says: [
    { who: 'colleagues|maybe-name', verb: 'make|take', then: '... [<bad> NOUN? <choice>]', unless: 'NOUN|(of words)' },
    { phrase: "<whose>|'s NOUN? [<bad> NOUN? <choice>] / [<bad> NOUN? <choice>] (by|of|from | on the part of) PEOPLE" },
    { phrase: 'be ADVERBS a|an|the|our? [<bad> <choice>]', unless: 'NOUN|(to the NOUN? service)', tells: 'past' },
    { phrase: '[<bad>] judgement|judgment', tells: 'past' },
    { phrase: '[<bad> <choice>] be ADVERBS make|take', tells: 'past' },
    { phrase: '(error|lapse of|in judgement|judgment)' },
    { who: 'colleagues', verb: 'misjudge' },
    {
      phrase: 'be ADVERBS [(shortsighted|short-sighted|unwise|ill-advised|imprudent|overconfident | short sighted)]',
      unless: 'NOUN',
      unlessBehind: 'would|could|might ADVERBS be ADVERBS',
    },
    { phrase: 'be ADVERBS a|an|our? NOUN? [mistake not? to] VERB', tells: 'past' },
    { phrase: '[biggest|greatest|worst|big|huge|grave|serious mistake be]', tells: 'past' },
    { phrase: 'too much trust|faith|confidence in' },
  ],
});
