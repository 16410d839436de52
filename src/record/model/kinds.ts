import { nameWho, upperFirst } from '../../language';
import type { Kind } from './message';

// A guess to start from: people choose what is written, and what looks like noise is not. Each list is of words and of phrases of words, lower case.

const phrases = (text: string): ReadonlySet<string> => new Set(text.split(/[,\n]/).map((each) => each.trim()));

const noise =
  phrases(`thanks, thank you, thx, ty, ok, okay, k, yes, yep, yeah, no, nope, cool, nice, great, awesome, lol, haha, hi, hello,
  hey, good morning, morning, +1, np, no problem, sure, same, brb, me too, well done, good job, great work, nice work, thanks all,
  thanks everyone, thank you all, thanks for the help, you too, bye, welcome, sorry, wrong channel, sorry wrong channel`);

/** What opens a courtesy: "thanks for joining". */
const courtesies = phrases('thanks, thx, thank you, hi, hello, hey, welcome, good morning, good evening, sorry');
/** What may stand behind one beside names: "hi there", "thanks so much everyone". */
const addresses = phrases(
  'all, everyone, everybody, there, folks, team, guys, both, you, too, again, and, a, lot, so, much, very',
);

const customer =
  phrases(`status page, statuspage, customer update, customer communication, posted an update, customers informed,
  customers notified, informed customers, informed the customers, notified customers, notified the customers, told customers,
  told the customers, support macro, banner is up, public update, post to customers, email to customers, mail to customers`);

const decision =
  phrases(`decided, decision, we agreed, agreed to, lets, let's, we will, we'll, the plan is, plan is to, going with, go ahead,
  we go with, i'll go with, declaring, declared, calling it, downgrading to, upgrading to`);

const assumption =
  phrases(`i think, i guess, i assume, i suspect, we think, we assume, we suspect, maybe, perhaps, probably, possibly,
  might be, could be, may be, might have, could have, looks like, seems, seems like, seem to, appears to, my guess, theory, hypothesis, assuming,
  not sure, wondering if, i wonder, i believe, we believe, presumably, suspecting`);

const diagnosis =
  phrases(`root cause, the cause, caused by, due to, because of, because, turns out, turned out, found it, found the,
  the problem is, the problem was, the issue is, the issue was, the reason, that's why, thats why, traced it, traced to, confirmed that,
  ruled out, red herring, changed nothing, no effect, made no difference, did not help, didn't help, was not the, wasn't the, it's not the,
  it is not the, not the cause, wrong turn, dead end, explains, was the trigger, is the trigger, unrelated`);

const action =
  phrases(`rolled back, rolling back, roll back, rollback, reverted, reverting, restarted, restarting, restart, rebooted, rebooting,
  deployed, deploying, redeploying, redeployed, shipped, released, merged, pushed, scaled, scaling, failed over, failing over, failover, paged,
  paging, ack, acked, acknowledged, on it, looking into, looking at, investigating, checking, disabled, disabling, enabled, enabling, turned off,
  turning off, turned on, turning on, switched, switching, killed, killing, drained, draining, cordoned, flushed, flushing, cleared, clearing,
  purged, purging, increased, increasing, raised, lowered, reduced, reducing, blocked, blocking, opened, opening, started, starting, stopped,
  stopping, added, adding, removed, removing, deleted, deleting, changed, changing, applied, applying, ran, running, fixed, fixing, patched,
  patching, mitigated, mitigating, restored, restoring, escalated, escalating, joined the call, called, pinged, renewed, rotated, rotating,
  paused, pausing, resumed, resuming, throttled, throttling, assigned, resolved, triggered by hand, i ran, i am going to, i'm going to`);

/**
 * What a chat itself says of who came and went, of huddles and pins, of emoji that others gave, and of what is gone. A host may leave a
 * group, so only a channel counts.
 */
const others = /\. Also, [^.]{1,200} (?:joined|left)\.?$/i;
const housekeeping = [
  /^(?:\S{1,40} ){0,5}(?:joined|left|(?:added|invited) to|removed from) (?:(?:the|this) (?:channel|conversation)|#\S{1,80}?)(?: (?:by|along) .{1,60})?\.?$/i,
  /^(?:\S{1,40} ){0,5}has temporarily joined the chat\.?$/i,
  /^(?:\S{1,40} ){0,5}(?:started a huddle\.?|pinned a message\b.{0,60})$/i,
  /^(?:this message was deleted|message deleted by its author|\(message deleted\))\.?$/i,
  /^@\S{1,60} (?:ist dem Kanal beigetreten|hat den Kanal verlassen)\.?$/,
  /^history is (?:on|off)\.?$/i,
  /^reacted to ["“].{1,300}["”] with \S{1,40}$/i,
  /^a huddle (?:started|happened|ended)(?:\.?$|\s{1,3}(?:at )?\d)/i,
  /^\S.{0,200} (?:was|were) in the huddle for \d{1,3} ?[hms][a-z]{0,8}\.?$/i,
];

/** Whether a text or a line of one is such. */
export const isHousekeeping = (text: string): boolean =>
  housekeeping.some((each) => each.test(text.trim().replace(others, '')));

/** Words that answer or report, and are no names. */
const answers = phrases('done, back');
export const isAnswer = (word: string): boolean => answers.has(word.toLowerCase());

const longest = 400;

/** What a message seems to do, from its words. `text` is Markdown. */
export function guessKind(text: string): Kind {
  const words =
    text
      .slice(0, longest)
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'+]+/gu) ?? [];
  if (words.length === 0 || (words.length <= 4 && noise.has(words.join(' ')))) return 'noise';
  if (isHousekeeping(text.slice(0, longest))) return 'noise';
  const holds = (list: ReadonlySet<string>): boolean =>
    words.some((word, i) => {
      const two = `${word} ${words[i + 1]}`;
      return list.has(word) || list.has(two) || list.has(`${two} ${words[i + 2]}`);
    });
  if (holds(customer)) return 'customer-update';
  if (holds(assumption)) return 'assumption';
  if (holds(decision)) return 'decision';
  if (holds(diagnosis)) return 'diagnosis';
  if (holds(action)) return 'action';
  return words.length <= 5 && isCourtesy(words, text) ? 'noise' : 'observation';
}

/** Whether nothing is said but a courtesy, to whom and for what: "hi Ines", "thanks for joining", and not "hi, db is down". */
function isCourtesy(words: readonly string[], text: string): boolean {
  let at = 0;
  for (let taken = 1; taken > 0; at += taken)
    taken = courtesies.has(`${words[at]} ${words[at + 1]}`) ? 2 : courtesies.has(words[at] ?? '') ? 1 : 0;
  if (at === 0) return false;
  const reason = words[at] ?? '';
  if (reason === 'for' || reason === 'about' || (reason === 'to' && words[at - 1] === 'welcome'))
    return !/[,;:.!?—–-]\s+[\p{L}\p{N}]/u.test(text);
  return words
    .slice(at)
    .every((word) => addresses.has(word) || /^(?:person|maybe)$/.test(nameWho(upperFirst(word)) ?? ''));
}
