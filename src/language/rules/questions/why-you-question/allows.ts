import type { RuleInfo } from '../../../rule';

/** What the rule leaves alone. */
export const allows: RuleInfo['examples']['allows'] = [
  'Why wasn’t the rollback tested?',
  'Why was the spare pump not checked before the season?',
  'Why was nobody charged twice?',
  'Why did nobody get a mail?',
  'Why did the pod restart?',
  'Why didn’t our safeguards catch this?',
  'Why haven’t we seen this before?',
  'Why didn’t I hear of the full disk sooner?',
  'Why did users see stale pages?',
  'Why did it make sense to restart the primary?',
  'Why was the queue full?',
  'Silly question, but why are you using the older client?',
  'Do you know why you see two tokens with the same value?',
  'Why don’t you see the label in the list?',
  'So why do we keep reading after the last page?',
  'Any reason not to merge this today?',
  'Why was this run without a cache?',
  'Why did they stop after the second retry?',
  'Why wasn’t this caught earlier?',
];
