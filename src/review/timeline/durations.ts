import { matchesOf } from '../../language';
import { findNewestFirst, isComparable, type TimelineEntry } from './timeline';

/** The moments that durations are measured between. */
export type Milestone = 'start' | 'detected' | 'responded' | 'mitigated' | 'resolved';

/** How long something took, and between which entries. */
export interface Duration {
  readonly name: 'detect' | 'respond' | 'mitigate' | 'resolve';
  readonly minutes: number;
  readonly from: TimelineEntry;
  readonly to: TimelineEntry;
}

const signs: Readonly<Record<Milestone, RegExp>> = {
  start:
    /\b(?:(?:incident|outage|impact|problem|disruption|issue|fault|attack)s? (?:start|beg[ai]n|occur)\w*|(?<!(?:around|since|before|after|from|until|at) (?:the )?)start of (?:the )?(?:incident|outage|impact|problem)|first (?:errors?|failures?|failed|timeouts?)|impact start)|^\W*(?:started|starts?|began|begins)\W*(?::|$)/gi,
  detected:
    /\b(?:detect(?:s|ed)|alert(?:s|ed|ing)?(?! rule)|alarms?|paged?|notic(?:e|es|ed)|report(?:s|ed|ing)?|discover(?:s|ed)|identified|(?:customer|user)s? (?:writes?|wrote|calls?|called|complain\w*)|reach(?:ed)? out|observ(?:e|es|ed))\b/gi,
  responded:
    /\b(?:acknowledg\w+|investigat\w+|declar\w+|on-?call (?:engineer )?(?:join|pick|respond)\w*|join(?:s|ed)|respond(?:s|ed)|(?:starts?|started|begins?|began) (?:to )?(?:look|debug|tackl|troubleshoot)\w*|incident (?:channel|call) (?:opened|created|started)|announced)\b/gi,
  mitigated:
    /\b(?:mitigat\w+|roll(?:s|ed)?[ -]?back|revert(?:s|ed)|work-?around (?:applied|deployed|in place)|fail(?:s|ed)? over|repaired|scaled up|blocked|hot-?fix(?:ed)?|disabled|(?:fix|patch) (?:is |was )?(?:deployed|released|applied|rolled out))\b/gi,
  resolved:
    /\b(?:resolv(?:ed|es)|recover(?:ed|s)|restored|resumes?d?|back (?:online|up|to normal)|(?:is|are) back(?! and forth)|(?:incident|outage|impact) (?:is |was )?(?:closed|ends?|ended|over)|all clear|operational|end of (?:the )?(?:incident|outage|impact)|service restored)\b/gi,
};
// "Not resolved", "failed to roll back": the moment has not come.
const negated =
  /\b(?:not|never|no longer able|fail(?:s|ed)? to|unable to|attempt\w*|tr(?:y|ies|ied) to|plan\w*|will|could not|couldn't|does ?n[o']t|without)\b/gi;

// "It is rolled back, with no effect", "The rollback changed nothing": nor has it here.
const vain = /^[^.]{0,40}\b(?:(?:no|without|little) (?:effect|success|luck|change|difference|improvement)|in vain)\b/i;
const idle = /^[^.]{0,40}\b(?:(?:does not|did not|doesn't|didn't) (?:help|work)|(?:changed|did|does|with) nothing)\b/i;

/** Whether it is denied shortly before, in the same sentence. */
function isNegated(before: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('.') + 1, before.length - 100));
  const last = [...matchesOf(negated, sentence)].at(-1);
  return last !== undefined && sentence.length - last.index - last[0].length <= 40;
}

function marks(entry: TimelineEntry, milestone: Milestone): boolean {
  return [...matchesOf(signs[milestone], entry.text)].some((match) => {
    const end = match.index + match[0].length;
    return (
      !isNegated(entry.text.slice(0, match.index)) && ![vain, idle].some((none) => none.test(entry.text.slice(end)))
    );
  });
}

const isTimed = ({ time, sinceStart }: TimelineEntry): boolean => time !== undefined || sinceStart !== undefined;

/**
 * The entry at which each moment came, as far as the entries' words tell. `told`: when the incident started, where the review says so
 * elsewhere; the first entry of a timeline is often the deploy, the alert or lunch, so it is not taken for the start.
 */
export function findMilestones(
  entries: readonly TimelineEntry[],
  told?: TimelineEntry,
): Readonly<Partial<Record<Milestone, TimelineEntry>>> {
  const isUpwards = findNewestFirst(entries).size === 0;
  const timed = (isUpwards ? entries : entries.toReversed()).filter(isTimed);
  const start = findStart(timed, told);
  const from = start ?? timed[0];
  if (!from) return {};
  const since = (entry: TimelineEntry) => timed.filter((each) => isComparable(each, entry) && each.at >= entry.at);
  const later = since(from);
  const detected = later.find((entry) => marks(entry, 'detected'));
  const noticed = detected ? since(detected) : later;
  const responded = noticed.find((entry) => entry !== detected && marks(entry, 'responded'));
  const mitigated = noticed.find((entry) => marks(entry, 'mitigated'));
  const resolved = noticed.findLast((entry) => marks(entry, 'resolved'));
  return {
    ...(start ? { start } : {}),
    ...(detected ? { detected } : {}),
    ...(responded ? { responded } : {}),
    ...(mitigated ? { mitigated } : {}),
    ...(resolved ? { resolved } : {}),
  };
}

/** An entry that says so, the one at the moment that is told elsewhere, or that moment itself. */
function findStart(timed: readonly TimelineEntry[], told: TimelineEntry | undefined): TimelineEntry | undefined {
  const [first] = timed;
  const own = told && first && isComparable(first, told) ? told : undefined;
  return (
    timed.find((entry) => own && isComparable(entry, own) && entry.at === own.at) ??
    own ??
    timed.find((entry) => entry.sinceStart === 0 || marks(entry, 'start'))
  );
}

/**
 * Time to detect (from the start), to respond (from the detection), to mitigate and to resolve (from the start), of one timeline.
 * Those whose moments the timeline does not tell are left out. `told`: as for `findMilestones`.
 */
export function measureDurations(entries: readonly TimelineEntry[], told?: TimelineEntry): readonly Duration[] {
  const { start, detected, responded, mitigated, resolved } = findMilestones(entries, told);
  const span = (
    name: Duration['name'],
    from: TimelineEntry | undefined,
    to: TimelineEntry | undefined,
  ): readonly Duration[] =>
    from && to && from !== to && isComparable(from, to) && to.at >= from.at
      ? [{ name, minutes: Math.round(to.at - from.at), from, to }]
      : [];
  return [
    ...span('detect', start, detected),
    ...span('respond', detected, responded),
    ...span('mitigate', start, mitigated),
    ...span('resolve', start, resolved),
  ];
}

/** `47 min`, `3 h 5 min`, `2 d 4 h`. */
export function writeDuration(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, Math.round(minutes) % 60];
  const parts =
    days > 0
      ? [`${days} d`, hours > 0 ? `${hours} h` : '']
      : [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''];
  return parts.filter(Boolean).join(' ');
}
