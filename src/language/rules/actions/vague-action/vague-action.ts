import { tableRule } from '../../patterns/table-rule';

/** By what one can tell that it is done: a figure, a time, a state, an answer that is written down. */
const bound = [
  // How it will be done stands behind.
  '!<field> NOUN|DOING : !END / -|–|— NOUN|VERB|<article>',
  'so that|this|it / until|unless|exceed|within|daily|weekly|monthly|quarterly / at least|most / instead of / by !PEOPLE',
  'every day|week|month|quarter|release / to|below|under|above|over|than NUMBER',
  'to only? <prevent>|<reveal>|<verify>|alert|allow|cover|ensure|fail|handle|include|page|reject|require|return|show|support|use',
  'and add|alert|decide|determine|document|fail|fix|publish|remove|replace|report|write / to make sure / : END',
].join(' / ');
/** With nothing that hangs on it. */
const plain = 'the|our|all|a? NOUN|DOING NOUN? NOUN? NOUN? END';
const more = 'better|more|improved|enhanced|additional';

export const vagueAction = tableRule({
  id: 'vague-action',
  group: 'actions',
  category: 'quality',
  severity: 'information',
  asksMore: true,
  title: 'Actions without an end state',
  why: 'It is hard to tell when “improve” or “investigate” is done. An action with an end that can be checked is easier to finish.',
  sources: [
    'Lunney, Lueder, Beyer, Postmortem action items (;login: 2017)',
    'Google, The Site Reliability Workbook, ch. 10',
  ],
  examples: {
    flags: [
      {
        text: '[[Improve]] monitoring of the queue that feeds the label printers in both of the warehouses',
        head: 'Action items',
        to: '',
      },
      {
        text: '[[Improving]] the error messages of the importer for the files that come from the two smaller banks',
        head: 'Action items',
        to: '',
      },
      {
        text: '[[Investigate]] the slow queries of the booking page on the first day of a month',
        head: 'Action items',
      },
      {
        text: 'Nadia: [[investigate]] why the second valve was closed (owner: Nadia, due: 12 June)',
        head: 'Action items',
      },
      {
        text: '[[Exploring]] other ways of shipping the frozen goods on days when the tunnel is closed',
        head: 'Action items',
      },
      { text: '[[Better]] documentation for the failover', head: 'Action items' },
      {
        text: 'For the pages of the timetable we should [[look into]] caching in the second half of the year.',
        head: 'Action items',
      },
      {
        text: '[[Looking into]] a second supplier for the labels, as the first one cannot deliver in August',
        head: 'Action items',
      },
      { text: '[[Think about]] sharding', head: 'Action items' },
      { text: '[[Clean up]] the old buckets', head: 'Action items' },
      { text: '[[More tests]]', head: 'Action items' },
      {
        text: '[[Fix the issue]] that caused the outage of the ticket machines on the first day of the holidays',
        head: 'Action items',
      },
      { text: '[[Make the deploy more reliable]].', head: 'Action items' },
      { text: '[ ] [[Improve]] the labels of the crates that go to the cold store on the pier', head: 'Action items' },
      { text: '[[Improve]] the labels of the crates. Owner: Nadia, due by the end of June.', head: 'Action items' },
    ],
    allows: [
      { text: 'Improve p99 latency of search to 300 ms', head: 'Action items' },
      { text: 'Add an alert when the queue holds more than 1,000 jobs', head: 'Action items' },
      { text: 'Document the order of steps for a model change so that a release can follow it', head: 'Action items' },
      { text: 'Review access of the deploy role by 12 June', head: 'Action items' },
      { text: 'Investigate the slow queries and write down the answer in the runbook', head: 'Action items' },
      { text: 'Split the importer in two, and improve the names of the parts', head: 'Action items' },
      { text: 'Improve the parser to reject dates without a zone', head: 'Action items' },
      { text: 'Consider the two offers for the new gate at the board meeting in June', head: 'Action items' },
      { text: 'Review actions:', head: 'Action items' },
      { text: 'Investigate the old names and determine whether they can go', head: 'Action items' },
      'We improved monitoring of the queue.',
      'Investigate the alert.',
      { text: 'Enhanced logging is temporary', head: 'Action items' },
      { text: 'More alerts: page the guard when the tank holds less than a tonne', head: 'Action items' },
      { text: 'Evaluate whether the second pump is needed; drop it if not.', head: 'Action items' },
      { text: 'Document the restore of the second tape', head: 'Action items' },
      { text: 'Can optimise the other labels in the same way', head: 'Action items' },
      { text: '[x] Improve the labels', head: 'Action items' },
      { text: '✅ Improve the labels', head: 'Action items' },
      { text: 'Improve the labels\n  - Print the weight in bold\n  - Put the date first', head: 'Action items' },
      { text: 'Improve the view of the second tank so this state shows at once', head: 'Action items' },
      { text: 'Review the logs of the second gate', head: 'Action items' },
      { text: '**Improve the labels**: print the weight in bold', head: 'Action items' },
      { text: '**Enhanced logging** - a line for each crate', head: 'Action items' },
      { text: '**Improve the labels.** The weight should stand on each of them, in bold.', head: 'Action items' },
      { text: 'Evaluate the second pump. Write down in the log what it needs.', head: 'Action items' },
    ],
  },
  message:
    '“{mark}” has no end that can be checked. Say what will be true when it is done, and how people will see it.',
  // What is ticked off has its end, and what has items below it is made of them.
  where: ({ section, kind }) => section === 'actions' && kind !== 'heading' && kind !== 'done' && kind !== 'lead',
  unless: bound,
  says: [
    // "Can improve it" is only possible.
    { asked: '[!increase <improve>]', opens: true, unless: '... to', unlessBehind: 'can|could|may|might' },
    { phrase: 'START [(!increase <improve>)&DOING]', unless: '... to' },
    { asked: '[(<explore> | look into|at | think about)]', opens: true, unless: 'whether|if' },
    { phrase: 'START [(<explore>&DOING | looking into|at)]' },
    { asked: `[assess|consider|discuss|increase|(clean up)] ${plain}`, opens: true },
    { asked: '[fix the|this|that|all issue|problem|bug|outage|incident|(root cause)]', opens: true },
    {
      asked: '[make ... better|nicer|faster|safer|easier|clearer|(more robust|resilient|reliable|stable)] END',
      opens: true,
    },
    { phrase: `START [${more} <wanted>] END` },
    { phrase: `START (NOUN :)? [${more}] NOUN? <wanted>`, unless: ': / ... is|are|was|were|has|have|(help)&PAST' },
  ],
});
