import { tableRule } from '../../patterns/table-rule';
import { offerChecks, offerPath, offerPrompt, offerStep } from './offers';

/** What was left out, in the words of who should have done it; "without losing data" is a fact. */
const leftOut =
  '(without <degree>? <degree>? <diligence>|open|look|wait|talk|speak|run|lock|isolate|secure|obtain|seek|<precaution> | ' +
  'with no <degree>? <precaution>)';
/** The same where nobody is told of: what only people ask for. */
const leftOutFormally =
  'without <degree>? <degree>? approval|permission|permit|review|supervision|authorisation|authorization|consultation|' +
  'coordination|testing|notice|sign-off|tell|inform|notify|ask';

const none = () => [];

export const didNot = tableRule({
  id: 'did-not',
  group: 'omission',
  category: 'blame',
  severity: 'information',
  title: 'What people did not do',
  why: 'Of everything that was not done, hindsight picks the step that would have helped. It is more useful to know what would have prompted it at the time.',
  sources: ['Dekker, The Field Guide to Understanding ‘Human Error’, ch. 5', 'Etsy, Debriefing Facilitation Guide'],
  examples: {
    flags: [
      {
        text: 'Deployed the new menu to all shops [[without a rehearsal]] in the test kitchen.',
        to: 'The new menu was deployed to all shops without a rehearsal in the test kitchen.',
      },
      {
        text: 'The warden signed the pass [[without calling]] the foreman.',
        to: 'The pass was signed without the foreman being called.',
      },
      {
        text: 'The reviewer [[did not check]] the index size.',
        to: 'The index size was not checked.',
      },
      {
        text: 'We [[never tested]] the failover.',
        to: 'The failover was not tested.',
      },
      { text: 'Priya [[didn’t read]] the runbook.', to: 'The runbook was not read.' },
      { text: 'The team deployed the change [[without telling]] support.' },
      { text: 'They [[didn’t bother to ask]] anyone.' },
      { text: 'Omar [[never closed]] the old account.', to: 'The old account was not closed.' },
      { text: 'We [[had not rehearsed]] the switch-over.', to: 'The switch-over had not been rehearsed.' },
      { text: 'The reviewer approved it [[without opening]] the diff.' },
      { text: 'I deployed [[without running]] the smoke tests.' },
      { text: 'She [[gave no handover]] to the night shift.', to: 'No handover was given to the night shift.' },
      { text: 'The change was made [[without proper authorisation]].' },
      { text: 'We shipped the module [[untested]].', to: 'The module was shipped untested.' },
      { text: 'The planner [[had not updated]] the route sheet before the shift began.' },
      { text: 'Acme [[did not notify]] the hospitals until the next morning.' },
      { text: '[[Did not rotate]] the signing key when the vendor asked for it.' },
      { text: 'The night shift saw the alarm and [[did nothing]].', to: '' },
      { text: '02:10 The duty manager reads the mail and [[does nothing]] until the hospital calls.', to: '' },
      { text: '03:55 The operator restarts the press [[without consulting]] the fitter who had stopped it.' },
      {
        text: 'Zofia [[did not notice]] the second alarm, and the tank ran over.',
        to: 'The second alarm was not noticed, and the tank ran over.',
      },
      { text: 'Engineers [[not reading]] the release notes' },
      { text: '[[Not checking]] the backup before the upgrade was what hurt us.', to: '' },
      { text: 'We [[did not act]] on the near miss in November.' },
      { text: 'At four Marta, [[without asking]] anybody, moved the two crates to the upper deck.' },
      { text: '[[Without checking]] the load, the crew started the second pump.' },
      { text: 'We made the second night worse [[by not telling]] the ward.' },
      { text: 'The night shift [[did not replace]] the filter when it had the chance.' },
      { text: 'The roofer [[was not wearing]] a harness when the plank broke.' },
      { text: 'We [[did not take the time to write]] tests for the move.' },
      {
        text: 'On the day of the move we [[did not warn]] the shops in the arcade that the lift would be out of service.',
        to: 'On the day of the move the shops in the arcade were not warned that the lift would be out of service.',
      },
      {
        text: 'In all of that week the planners [[did not read]] any mail from the mill that came in after four.',
        to: 'In all of that week no mail from the mill that came in after four was read.',
      },
      {
        text: 'The editor [[did not check]] the spelling or the dates before the second edition of the guide went out.',
        to: '',
      },
    ],
    allows: [
      'The brakes did not respond.',
      'Without checking the cache, the client asks the origin each time.',
      'The nightly job did not replace the index.',
      'We saved a day by not moving the archive.',
      'The visitor did not use the lift.',
      'We did not react to it, as no alert was sent.',
      'We did not know that the certificate had expired.',
      'We pushed an untested build to the test cluster.',
      'The on-call engineer did not have access to the console.',
      'The health check did not verify the disk.',
      'We did not notice, as no alert was configured.',
      'The job never tested the new path.',
      'The service restarted without checking the lock.',
      'We have no test for this case.',
      'The team moved the data without losing a row.',
      'We restarted the node without noticing the second alert.',
      'The daemon never closed the socket.',
      'We never received the page.',
      'We had no handover document for this service.',
      'He did not see the other driver, so he walked to the back of the trailer to look for him.',
      'Rosa said that she had never seen that screen before.',
      'I had not considered that the two queues share a disk.',
      'Not tested on Windows yet.',
      'He sent no data to the second region, as the switch was off.',
    ],
  },
  message: '“{mark}” names a step that was not taken. Say what would have prompted it at that point.',
  says: [
    {
      who: 'colleagues',
      verb: 'not bother|care|stop|pause|trouble|try|attempt|think|remember',
      then: '[to {act: VERB}]',
    },
    { who: 'name', verb: 'not <diligence>|<step>', severity: 'warning' },
    // What somebody did not see is testimony, unless it was there to warn them.
    { who: 'name', verb: 'not notice|catch|see', then: '... <defence>|<outcome>|<mistake>', severity: 'warning' },
    // What had not been done before is a fact of the time, unless only diligence would have done it.
    { who: 'colleagues', verb: 'not had <verify>' },
    { who: 'role', verb: 'not had <diligence>|<step>' },
    { who: 'colleagues', verb: 'not <diligence>', unless: 'for|or|if' },
    { who: 'colleagues', verb: 'not act|react|respond|intervene', unless: 'for|or|if / ... as|because|since' },
    { who: 'maybe-name', verb: 'not <verify>' },
    { who: 'colleague|other-team', verb: 'not <step>' },
    { who: 'colleague', verb: 'not follow|hold|keep|maintain|pay|use|watch|wear' },
    { who: 'colleagues', verb: 'not find|make|take', then: '[the time|trouble|effort|care to {act: VERB}]' },
    { who: 'omitted', verb: 'not <diligence>|bother|run|page|renew|rotate|label|sign|share' },
    {
      who: 'colleagues',
      verb: '<give>',
      then: '[no NOUN? <precaution>|<care>|action|handover|measure|note|thought|heed]',
      instead: offerPrompt,
    },
    {
      who: 'colleagues',
      verb: 'present do',
      then: '[(absolutely|almost)? nothing] !(wrong|but|to)',
      instead: offerPrompt,
    },
    {
      who: 'colleagues',
      verb: '<release>|sign|install|apply|put',
      then: '... [<unchecked>|blind] !NOUN',
      instead: offerChecks,
    },
    { who: 'colleagues', verb: 'present any', then: `... [${leftOut}]`, instead: offerPath },
    { who: 'omitted', verb: '<release>|<put>', then: `... [${leftOut}]`, instead: offerPath },
    {
      who: 'colleagues',
      verb: 'present any',
      then: '... [without (call|ring)&DOING] <article>? PEOPLE',
      instead: offerPath,
    },
    { who: 'anything', verb: 'passive any', then: `... [${leftOutFormally}]`, instead: offerPath },
    { phrase: `COLLEAGUES , [${leftOut}]`, instead: none },
    { phrase: 'PEOPLE [not ADVERBS <diligence>&DOING]', instead: none },
    { phrase: 'START by? [not ADVERBS <diligence>&DOING]', instead: none },
    { phrase: '[by not ADVERBS <diligence>&DOING]', about: 'colleagues', tells: 'past', instead: none },
    { phrase: `START [${leftOut}] ... , COLLEAGUES`, instead: none },
  ],
  instead: offerStep,
});
