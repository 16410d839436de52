import { habits } from './always';
import { nobodies } from './nobody';
import { whole } from '../../../rephrase';
import type { Rule } from '../../../rule';
import { words } from '../../../text/words';

export const absolutes: Rule = {
  id: 'absolutes',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Absolutes about people',
  why: '“Nobody” and “always” make a habit of one day, and a fault of everyone. What was there to see, and who it reached, can be counted and changed.',
  sources: ['Etsy, Debriefing Facilitation Guide', 'Dekker, The Field Guide to Understanding ‘Human Error’'],
  examples: {
    flags: [
      {
        text: '[[Nobody noticed]] the replication lag.',
      },
      {
        text: '[[No one checked]] the quota before the launch.',
        to: 'The quota was not checked before the launch.',
      },
      { text: '[[Everyone knew]] that the disk was full.' },
      { text: 'The vendor [[always]] forgets the notes.' },
      { text: 'They [[never]] learn.' },
      { text: '[[Yet again]], the team shipped on a Friday.' },
      { text: '[[Time and again]] the vendor ships on a Friday.', to: 'The vendor ships on a Friday.' },
      {
        text: 'The admins [[keep ignoring]] the alerts.',
      },
    ],
    allows: [
      'Nobody was paged, because the alert was silenced.',
      'No one was able to log in.',
      'The job never returned.',
      'They always fail on the second try.',
      'The pods restarted, and they never read the new config.',
      'The team never saw the alert.',
      'Nobody had seen that code before.',
      'We never got round to it because the tool had no support for tables.',
      'The workers keep skipping the broken file.',
      'Week after week the disk filled up.',
      'We repeatedly restarted the node.',
      'The request always fails on the second try.',
      'Nobody with access was awake at 03:00.',
      'Nobody had the permissions to roll back.',
      'We are always looking for ways to improve.',
      'Everyone can read the dashboard.',
      'No one was hurt.',
      'Once again, the queue filled up.',
      'No alert was set up for it, so nobody noticed.',
      'The bot always approves its own pull requests.',
    ],
  },
  triggers: words(
    'nobody no none single first everyone everybody entire whole always never constantly invariably perpetually again habitually routinely repeatedly chronically perennially persistently continually usual ever third fourth fifth sixth nth umpteenth hundredth keep keeps kept',
  ),
  *find(sentence, context) {
    if (context.section === 'actions') return;
    const question = 'What was there to see, and whom did it reach?';
    for (const { mark, drafts } of [...nobodies(sentence), ...habits(sentence)]) {
      yield {
        mark,
        message: `“${sentence.source.slice(mark.start, mark.end)}” counts everybody, or every time. ${question}`,
        drafts: [...drafts, whole(sentence, 'question', question)],
        question,
      };
    }
  },
};
