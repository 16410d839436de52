import { is } from '../../../lexicon';
import type { Hit } from '../../../patterns/row';
import { tableRule } from '../../../patterns/table-rule';
import { draftFor, dropWords, omitted, readAction } from '../../../rephrase';
import type { Draft } from '../../../rule';

/** What is told as a bad habit. */
const harm = '<omit>|<violate>|<destroy>|<delay>|<hurry>|<blame>|complain|promise|refuse|underestimate';
const again =
  '(yet again | once again | time and|after time|again | again and again | not for? the first time | as usual|ever | ' +
  'for the umpteenth|nth|third|fourth|fifth|sixth time | week|day|month|release|sprint after week|day|month|release|sprint)';
/** Where a reason follows or comes before, it is told how it came to that. */
const reason = '... because|since|yet|(due to)|(as there)|(before END|,|;|and)';
const follows = 'so|therefore|thus|hence|meaning|because|since|as|that|which';

/** Not for "nobody took ownership", which asks for a virtue. */
function notDone({ sentence, clause }: Hit): readonly Draft[] {
  if (!clause) return [];
  const action = readAction(sentence, clause);
  const what = action.head?.lower ?? '';
  if (is('care', what) || is('merit', what)) return [];
  return omitted(action, draftFor(sentence, clause));
}
const dropped = ({ sentence, mark }: Hit) => [dropWords(sentence, mark)];
/** "The vendor always forgets it" says the same without "always". */
const droppedOfPast = (hit: Hit) => (hit.clause?.past ? dropped(hit) : []);

export const absolutes = tableRule({
  id: 'absolutes',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Absolutes about people',
  why: '“Nobody” and “always” can turn one day into a habit, and blame everyone for it. What there was to see, and who could see it, can be changed.',
  sources: ['Etsy, Debriefing Facilitation Guide', 'Dekker, The Field Guide to Understanding ‘Human Error’'],
  examples: {
    flags: [
      { text: '[[Nobody in the annex ever reads]] the notices at the door.', to: '' },
      { text: '[[No one felt]] responsible for the third boiler.' },
      { text: '[[Nobody noticed]] the replication lag.', to: 'The replication lag was not noticed.' },
      {
        text: '[[No one checked]] the quota before the launch.',
        to: 'The quota was not checked before the launch.',
      },
      {
        text: '[[No one on the ward reported]] the wet floor before noon.',
        to: '',
        ask: 'What would have made it easier to report the wet floor before noon?',
      },
      { text: '[[Nobody asked]] the guests for a miracle, just for a name.', to: '' },
      { text: '[[Everyone knew]] that the disk was full.' },
      { text: 'The vendor [[always]] forgets the notes.', to: '' },
      { text: 'They [[never learn]].' },
      { text: '[[Yet again]], the team shipped on a Friday.', to: 'The team shipped on a Friday.' },
      { text: '[[Time and again]] the vendor ships on a Friday.', to: 'The vendor ships on a Friday.' },
      { text: 'The admins [[keep ignoring]] the alerts.' },
      { text: '[[None of the engineers on the call looked]] at the queue depth in the first hour.' },
      { text: 'On the ward [[nobody took]] responsibility for the rota.', to: '', ask: '' },
      { text: '[[Nobody owns]] the backup, so it was nobody who missed it.', to: '' },
      { text: 'In the control room [[no one was keeping]] an eye on the pressure.', to: '' },
      { text: 'The caretaker had [[never once]] walked the roof.' },
      { text: 'The dispatchers [[never answered]] the phone that evening.' },
      { text: 'The buyers are [[always late]] with their order lists, and we plan around it.' },
      { text: 'The board promised a second crane [[yet again]].' },
      { text: '[[At no point did anyone]] ask the pilot boat for help.' },
      { text: '[[Not one of them raised]] a hand.' },
    ],
    allows: [
      'Nobody ever needs more than one of the two keys.',
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
      'The team always reviews schema changes in pairs before they are merged.',
      'Nobody noticed the drop because no alert was configured for the second region.',
      'No customers reported errors after the rollback.',
      'Nobody has looked at the second graph yet.',
      'Nobody had seen this message before, and the handbook of the vendor did not have it.',
      'At no time do we share these keys with anyone.',
      'Not one tape of that week held a copy that could be read.',
      'It loads objects that nobody asks for.',
      'Everyone in the room agreed to roll back.',
    ],
  },
  message: '“{mark}” is about everybody, or about every time. Say who could have seen it, and where.',
  where: ({ section }) => section !== 'actions',
  says: [
    {
      who: 'nobody',
      verb: '!use|find|discover <perceive>|<step>|<diligence>|<bother>|<intervene>|fix|know|pay|watch',
      marks: 'subject',
      unless: reason,
      unlessBehind: follows,
      instead: notDone,
    },
    {
      who: 'nobody',
      verb: 'present <diligence>|<intervene>|<bother>',
      marks: 'subject',
      unless: reason,
      unlessBehind: follows,
    },
    { who: 'nobody', verb: '<give>|keep', then: '... <care>|heed|thought|look-out|eye|track', marks: 'subject' },
    { who: 'nobody', verb: 'present !use|find|discover|see|need|want', how: 'ever', marks: 'subject', unless: reason },
    {
      who: 'nobody',
      verb: 'feel|have',
      then: 'like|responsible|obliged|(the|any guts|courage|nerve|decency|heart|sense)',
      marks: 'subject',
    },
    { phrase: '[not a? single|one] PEOPLE|(of PEOPLE|us|them|you) PAST' },
    { phrase: '[at no time|point|stage did OTHERS|anyone|anybody] <diligence>|<step>|<perceive>|<intervene>|<bother>' },
    { who: 'everyone', verb: 'know|ignore|forget|miss', marks: 'subject' },
    { who: 'others', verb: 'never present <bother>|apologise|apologize|ask|explain|learn|listen|tell' },
    { who: 'others', subject: '!they', verb: 'never present <diligence>|<step>|<intervene>|reply' },
    { phrase: '[never once]', about: 'colleagues' },
    { phrase: `[<ever>] ${harm}`, about: 'others', instead: droppedOfPast },
    { phrase: '[<ever>|never late|around|available|(on time)]', about: 'others' },
    { who: 'others', subject: '!they', verb: 'present keep', then: `[${harm}|<release>|change]` },
    {
      phrase: `[${again}] ,? OTHERS ADVERBS !(<diligence>|<repair>|try|work|run|test|be|have|meet) PAST|<release>|${harm}`,
      instead: dropped,
    },
    { phrase: `PAST ... [${again}] END`, about: 'others', tells: 'deed', instead: dropped },
  ],
});
