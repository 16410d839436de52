import { judgedConduct } from './conduct';
import { idiomTriggers } from './idioms';
import { adverbs, insults, nouns, states, traits, verdicts } from './vocabulary';
import { isMentioned } from '../../../grammar/mention';
import { mindTriggers } from './mind';
import { judgedWords } from './words';
import type { Rule } from '../../../rule';

export const characterJudgement: Rule = {
  id: 'character-judgement',
  group: 'character',
  category: 'blame',
  severity: 'warning',
  title: 'Judgements of character',
  why: 'Care, skill and attitude are what an outcome makes us see in people. What they had before them, and what the tools let through, can be changed.',
  sources: [
    'Google, Site Reliability Engineering, ch. 15',
    'Microsoft Learn, Common traps to avoid',
    'PagerDuty, Postmortems: the fundamental attribution error',
  ],
  examples: {
    flags: [
      {
        text: 'The operator was [[careless]] with the region selector.',
        to: 'The safeguards around the region selector were [which prompts, checks or limits?].',
      },
      {
        text: 'The contractor [[hastily]] dropped the old index at 14:20.',
        to: 'The old index was dropped at 14:20.',
      },
      { text: 'A [[sloppy]] review let the change through.', to: 'A review let the change through.' },
      {
        text: 'The rollback took long because the on-call engineer [[panicked]].',
        to: 'The rollback took long because the signals at that point were [what could be seen, and what did the runbook offer?].',
      },
      {
        text: 'It was [[reckless]] to migrate both regions at once.',
        to: 'It looked right to migrate both regions at once [what was known at the time?].',
      },
      {
        text: 'The backups were lost due to [[negligence]].',
        to: 'The backups were lost because [which prompts, checks or limits were there?].',
      },
      { text: 'The vendor keeps [[cutting corners]].' },
      { text: 'She [[has a habit of]] merging late.' },
      { text: 'The storage group resized the volume [[behind our back]].' },
      { text: 'The vendor [[moved the goalposts]] twice.' },
      { text: 'The reviewers were [[not careful enough]].' },
      { text: 'The auditors saw no sign of [[even basic diligence]].' },
      { text: 'The team [[got complacent]] over the years.' },
      { text: 'She merged it [[without thinking]].' },
      { text: 'The technician [[lost track of]] the second pump.' },
      { text: 'The night shift [[broke the rules]].' },
      { text: 'They switched the host and [[left us holding the bag]].' },
      { text: 'The lead [[only cared about]] the launch date.' },
      { text: 'The importer was written by somebody who [[did not know what they were doing]].' },
      { text: '[[Any administrator worth the name]] would have kept a copy.' },
      { text: '[[Corners were cut]] to make the date.' },
      { text: 'The checklist was filled in [[half-heartedly]].' },
    ],
    allows: [
      'The proxy answered with 400 Bad Request.',
      'Poor performance of the cache slowed the page.',
      'The naive algorithm compares every pair.',
      'Lazy loading of the module hid the error.',
      'The error message was confusing.',
      'The kernel panicked and the node froze.',
      'The worker blindly retries every request.',
      'Users were confused by the banner.',
      'There was confusion about who had access.',
      'The engineer was not careless.',
      'The careless attacker left a log behind.',
      'The scheduler lost track of the job.',
      'The certificate was allowed to expire in the test.',
      'We did not think that the cache was involved.',
      'The parser broke the rules of the format.',
      'We were not prepared for a full region.',
      'The thieves were sloppy and left prints.',
      'Avoid words like “careless” or “lazy” in the summary.',
      'The pod was left hanging in the terminating state.',
      'We cared about the order of the messages only.',
      'The process had one job queue per tenant.',
      'Pick up the backup behind the load balancer.',
      'We rushed to restore the service.',
      'A sloppy quorum keeps writes available.',
      'Sorry if my question is stupid: where is the log kept?',
      'As a naive reader, I would look for it in the manual.',
      'I might look ignorant here, but what does the flag do?',
      'Readers will think that they did something stupid.',
      'I never said that the tool is useless.',
      'We want the relay to be as dumb as possible.',
      'We use the same name for the lazy member of the class.',
      'The list can be lazily filled.',
      'The hastily emptied queue was filled again.',
      'We were able to copy it naively, as the files are small.',
    ],
  },
  triggers: [
    ...idiomTriggers,
    ...mindTriggers,
    ...[...verdicts.keys(), ...traits.keys(), ...states.keys(), ...nouns.keys(), ...adverbs.keys()].flatMap((w) =>
      w.split('-').slice(-1),
    ),
    ...insults.split(' ').flatMap((w) => [w, `${w}s`]),
    ...'clue sense botched bungled fumbled muffed panicked froze rushed deliberate deliberately intentional intentionally wilful wilfully willful willfully knowingly purposely bothered tends laziness corners shrugged idea ball wheel care cared habit habits known history struggles prone good bad terrible hopeless understand judgment faith'.split(
      ' ',
    ),
  ],
  *find(sentence) {
    for (const match of [...judgedWords(sentence), ...judgedConduct(sentence)])
      if (!isMentioned(sentence, match.mark)) yield match;
  },
};
