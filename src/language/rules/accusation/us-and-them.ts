import { tableRule } from '../../patterns/table-rule';

const tell = 'tell|warn|notify|inform|ask|consult|involve|include|update|alert';
const us = 'us|me|anyone|anybody|operations|ops';
const untold = `... [without ADVERBS ${tell} ${us}|everyone|everybody|others]`;

export const usAndThem = tableRule({
  id: 'us-and-them',
  group: 'accusation',
  category: 'blame',
  severity: 'information',
  title: 'Us and them',
  why: '“They” and “us” describe two sides, not what was missing between them. A notification, a version number or a contract can carry a signal across.',
  sources: ['the talk “Who Broke Prod? Growing teams who can fail without fear”', 'PagerDuty, Incident Response'],
  examples: {
    flags: [
      {
        text: 'The upstream team changed the API [[without telling us]], and the import of the orders stopped at midnight.',
        to: '',
      },
      { text: 'The platform team [[didn’t tell us]] about the new quota.', to: '' },
      {
        text: '[[Nobody informed us]] that the region was drained on the evening before our own test of the failover.',
      },
      { text: 'Monitoring that queue is [[not our job]], was the answer on the night of the third outage.' },
      { text: 'There was a [[bug in your change]].' },
      { text: 'The second gate is [[not my problem]], as the caretaker put it.', to: '' },
      { text: 'Emptying the tank isn’t [[our job]].' },
      { text: 'Closing the valve was [[somebody else’s job]].' },
      { text: 'The route was changed on the eve of the fair [[without informing anyone]] at the depot.' },
      { text: 'The surveyors did not [[let us know]] that the bridge was closed.' },
    ],
    allows: [
      'GitHub had an outage at 10:05.',
      'They restarted the pods at 10:10.',
      'The script deletes the bucket without asking for confirmation.',
      'The alert did not tell us which node was down.',
      'The pods never started, and they kept crashing.',
      'We could not tell them apart.',
      'AWS notified us at 11:00.',
      'The dashboard did not inform us of the failover.',
      'We did not tell anyone about the test, as the plan says.',
      'The problem is not our job queue.',
      'The vendor told us on Monday that the part was late.',
    ],
  },
  message: '“{mark}” draws a line between us and them. Say what would have carried the signal across.',
  says: [
    { who: 'others', verb: `not ${tell}`, then: `[${us}]` },
    { phrase: "not|n't [let us|me|anyone|anybody know]", about: 'others', even: ['denied'] },
    { who: 'nobody', verb: `not? ${tell}`, then: '[us|me]', marks: 'subject' },
    { who: 'others', verb: 'any', then: untold },
    { who: 'thing', verb: 'passive any', then: untold },
    { phrase: '[not ADVERBS my|our job|problem|business|concern] !NOUN' },
    { phrase: "n't ADVERBS [my|our job|problem|business|concern] !NOUN", even: ['denied'] },
    { phrase: "[someone|somebody ADVERBS 's job|problem|fault]" },
    { phrase: 'bug|mistake|error|problem|flaw in your|his|her <change>' },
  ],
});
