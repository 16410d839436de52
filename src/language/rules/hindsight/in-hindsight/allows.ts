import type { RuleInfo } from '../../../rule';

/** What the rule leaves alone. */
export const allows: RuleInfo['examples']['allows'] = [
  'In hindsight, the two floods were related.',
  'The two spikes are, in hindsight, the start of the pumps.',
  'In retrospect, I noticed on the quay that the wind was louder than usual.',
  'With the hindsight of this incident, we recommend two changes.',
  'The fix looks easy in hindsight.',
  'With what we know now, we can choose a smaller batch.',
  'When looking back at the logs, we found the first retry.',
  'This retrospective is blameless.',
  'The retrospective took an hour.',
  'In retrospect meetings the notes are taken by the host.',
  'Hindsight makes every choice look plain.',
  'The job restores data retrospectively.',
  'In hindsight, it is most likely the clock.',
  'In hindsight, the drill paid off.',
  'Judging a crew in hindsight helps nobody.',
  'In retrospect this makes sense, as the two pumps share a fuse.',
];
