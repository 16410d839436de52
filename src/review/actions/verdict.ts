import { codeLetter, readStance, type Stance } from '../../language';
import type { ActionWords } from './row';
import type { ActionSaid } from './said';
import {
  isAboutIncident,
  isAboutReview,
  isAdvice,
  isDetail,
  isIntroduction,
  isMeasure,
  isStanding,
  isThing,
  saysNothing,
} from './no-work';
import { isStateWord, readBox, type ActionState } from './state';
import { isSlot, isUnfilled } from '../text/slot';
import { thank } from '../text/thanks';
import { isPutDown } from './tracked';
import type { Unit } from '../blocks/units';
import { soundsLikeAction, startsWithVerb, wonders } from './words';

/**
 * What a unit among action items is: one of them, one whose words tell that it was done, something that was done and nothing more,
 * a question, a line of fields, or none of these.
 */
export type ActionVerdict = 'action' | 'done' | 'told' | 'asked' | 'fields' | 'none';

/** What was answered, in a form: "Yes", "No, see above", "None of these was needed". */
const answer =
  /^\W*(?:none of (?:the|these|those|them|this)\b|(?:yes|no|n\/a|unknown|not sure)(?:\W*$|[\s,.;:(–—-]+(?:see|as|because|but|it|we|there)\b))/i;

const isAnswer = (plain: string): boolean => answer.test(plain) && !turns(plain);

/** What stands below a report about itself. */
const colophon =
  /^\W*(?:(?:last|next) (?:updated?|modified|review(?:ed)?)|(?:report|document) (?:generated|version|owner|status|date)|prepared by|reviewed by)\b/i;

const thanks = new RegExp(
  `^\\W*(?:(?:many |big |special )?${thank}|kudos|shout-?outs?|hats off|well done|great (?:work|job|catch))\\b`,
  'i',
);
const onlyLink = /^(?:[^\n[\]<>]{0,40}[:–—-] )?(?:!?\[[^\][\n]*\](?:\([^()\s]*\)|\[[^\][\n]*\])|<?https?:[^\s<>]+>?)$/;

const onlyCode = /^`[^`\n]+`$/;
/** What leads to another page: "see the wiki", "In part 2, we will ...", "[Continue to part 2](part2.md)". */
const pointer = new RegExp(
  '^\\W*(?:(?:see|refer to|tracked in|(?:more )?details (?:are )?in)\\b|(?:continued? (?:to|in|with)|read) (?:the )?(?:next )?part\\b|' +
    'in (?:part \\d|(?:the|a|our) (?:next|following|later) (?:part|article|post|chapter))\\b)',
  'i',
);

/** Judges a unit of a section of action items by its words and fields. */
export function judgeAction(unit: Unit, text: string, { said, what }: ActionWords): ActionVerdict {
  const { text: plain, names, ticket, state } = said;
  if (unit.form === 'row') return what ? 'action' : 'fields';
  const isEmpty = isSlot(plain);
  // With a box or a slot it is an item of its own that is not written yet.
  if (isEmpty && names.size > 0 && !names.has('what')) return plain === '' && !unit.checkbox ? 'fields' : 'none';
  if ((isEmpty && !ticket) || isUnfilled(plain) || saysNothing(plain) || thanks.test(plain)) return 'none';
  if (isAnswer(plain) || (unit.form === 'paragraph' && colophon.test(plain))) return 'none';
  if (unit.form !== 'paragraph' || unit.labelled || names.size > 0) return judgeItem(unit, text, said);
  return state === 'done' ? 'action' : judgeProse(plain);
}

function judgeItem(unit: Unit, text: string, said: ActionSaid): ActionVerdict {
  const isNamed = isFollowed(said);
  if (!isNamed && saysNoWork(unit, text, said)) return 'none';
  // "We added a ticket to salt the ramp": the ramp has no salt yet.
  const stance = isPutDown(said.text) ? 'wants' : readStanceOf(said.text);
  if (stance === 'wants' || stance === 'names') return 'action';
  const isTold = stance === 'tells' || stance === 'reports';
  // "Improved alerts, due 4 May" are not there yet.
  if (isNamed) return isTold && !unit.checkbox && !said.names.has('due') ? 'done' : 'action';
  if (stance === 'asks' && wonders(said.text) && !unit.checkbox) return 'asked';
  const state = said.state ?? (unit.checkbox && readBox(text.slice(unit.checkbox.start, unit.checkbox.end)));
  if (state !== undefined && stance !== 'asks') return judgeStated(stance, state, said.text);
  return isTold ? 'told' : 'none';
}

const saysNoWork = (unit: Unit, text: string, said: ActionSaid): boolean =>
  isNoWork(said.text, text.slice(unit.text.start, unit.text.end).trim()) || (!unit.checkbox && isDescribed(said));

/** What holds from now on, what was measured, a detail of something else, a thing. */
const isDescribed = (said: ActionSaid): boolean =>
  isStanding(said.text) || isMeasure(said.text) || isDetail(said.text) || isMereThing(said);

/** A word with a line through it was an item. */
const isMereThing = ({ text, state }: ActionSaid): boolean => state === undefined && isThing(text);

const isNoWork = (said: string, written: string): boolean =>
  pointer.test(said) || onlyLink.test(written) || onlyCode.test(written) || isAboutReview(said) || isAdvice(said);

/** With a box or a state: "Pinned it" is an item; "It has been pinned" is one that was done; how a thing is, is none. */
function judgeStated(stance: Stance, state: ActionState, said: string): ActionVerdict {
  if (stance === 'reports') return state === 'done' && !isAboutIncident(said) ? 'told' : 'none';
  return stance === 'is' ? 'none' : 'action';
}

/** Whether somebody follows it up: it has an owner, a date, a ticket, or a place for one. */
export const isFollowed = (said: ActionSaid): boolean => said.names.size > 0 || isTakenOn(said);

/** The same where it says so, and does not only leave a place for it. */
export const isTakenOn = ({ owner, due, ticket }: ActionSaid): boolean =>
  owner !== undefined || due !== undefined || ticket !== undefined;

/** Whether it sounds like a step on a page; it is none where somebody follows it up. `written`: the words with their marks. */
export const soundsLikeGuide = (written: string): boolean => guides.test(written.slice(0, 100));

const guides = new RegExp(
  '^\\W*(?:click (?:on|the|["“*_`[])|log ?in to|navigate to|' +
    '(?:go to|open|visit) (?:<?https?:|\\[|(?:(?:the|your) )?(?:\\S+ ){0,3}(?:console|dashboard|page|portal|settings)\\b))',
  'i',
);

/** What the sentences of an item come to: it wants something as soon as one of them does. */
function readStanceOf(said: string): Stance {
  // "Enhanced monitoring: Add alerts" asks for what stands behind its topic.
  const topic = topicOf.exec(said)?.[0] ?? '';
  const isState = isStateWord(/\p{L}+/u.exec(topic)?.[0] ?? '');
  const plain = !isState && startsWithVerb(said.slice(topic.length)) ? said.slice(topic.length) : said;
  const behindDoer = plain.slice(doerTo.exec(plain)?.[0].length ?? plain.length);
  if (startsWithVerb(behindDoer)) return 'wants';
  if (describes.test(plain)) return 'names';
  // Most items begin with what is to be done; "Review has been held" only looks like it.
  if (startsWithVerb(plain) && !finite.test(plain)) return 'wants';
  if (turns(plain) || hangs(plain)) return 'wants';
  const stances = splitSentences(plain.replace(/^v?\d[\d.:/-]*[\s:–—-]+/, '')).map((each) => readStance(each));
  if (startsWithVerb(plain)) return stances[0] === 'reports' || stances[0] === 'is' ? stances[0] : 'wants';
  return stances.find((each) => each === 'wants') ?? stances[0] ?? 'names';
}

/** "The limit is too high -> lower it", "no chart shows it; add one", "the map is wrong, fix it": what is wrong, and what to do. */
function turns(said: string): boolean {
  const [, mark = '', rest = ''] =
    /^[^;\n]{3,120}?(; |,? (?:->|→|=>) |, )((?:please )?\p{Ll}+(?: \p{L}[^,;]{0,60})?\.?)$/u.exec(said) ?? [];
  // "monitor shows no errors" tells more of what happened.
  if (!startsWithVerb(rest) || /^\p{Ll}+ \p{Ll}+(?:s|ed)\b/u.test(rest)) return false;
  return mark !== ', ' || readStance(said.slice(0, -rest.length - 2)) === 'is';
}

/** "Blocked on OPS-1: oil the hinge", "Based on the log, salt the ramp": what is to be done comes behind. */
const hangs = (said: string): boolean => {
  const reason = /^\W{0,4}(?:assigned|based|blocked|depending|following|related|suggested)\b[^:,\n]{2,60}[:,] /i.exec(
    said,
  )?.[0];
  return reason !== undefined && readStance(said.slice(reason.length)) === 'wants';
};

/** "Kim to find out why the gate did not open" */
const doerTo = /^[*_]{0,3}(?:@[\w-]{1,40}|\p{Lu}\p{Ll}{1,30}(?: \p{Lu}\p{Ll}{1,30})?)[*_]{0,3} to (?=\p{Ll})/u;

const topicOf = /^[*_]{0,3}\p{Lu}[^:.!?\n]{1,60}(?::[*_]{0,3}\s{1,3}|[*_]{2} [–—-] )(?=\S)/u;

/** "Automated backups of the harbour": what there is to be, and not what was done. */
const describes = new RegExp(
  '^[*_[\\s]{0,4}(?:automated|centrali[sz]ed|dedicated|standardi[sz]ed) ' +
    '(?!(?:the|an?|our|its|all|every|by|to|from|in|for|on|with)\\b)\\p{L}',
  'iu',
);

const finite = /^\W*[a-z]+ (?:is|are|was|were|has|have)\b/i;

/** A paragraph is an action item only where it begins with what is to be done; a question may come first. */
function judgeProse(said: string): ActionVerdict {
  if (isAdvice(said) || isIntroduction(said) || pointer.test(said)) return 'none';
  for (const sentence of splitSentences(said)) {
    const stance = startsWithVerb(sentence) ? 'wants' : readStance(sentence);
    if (stance !== 'asks') return stance === 'wants' && soundsLikeAction(sentence) ? 'action' : 'none';
  }
  return 'none';
}

/** Whether it tells what would have been: "If the pump had stopped, ..." is no condition. */
export const isImagined = (said: string): boolean =>
  splitSentences(said).some((each) => readStance(each) === 'imagines');

/** Sentences without markup, as far as a full stop in front of a capital letter tells; of a long text only the first ones. */
const splitSentences = (said: string): readonly string[] =>
  said
    .slice(0, 1500)
    .replace(/`[^`\n]*`|<?https?:[^\s<>()]+>?/g, codeLetter)
    .replace(/\s?\[\^[^\][\s]*\]/g, '') // a footnote
    .replace(/!?\[([^\][\n]*)\](?:\([^()\s]*\)|\[[^\][]*\])?/g, '$1')
    .replace(/\s?\([^()]*\)|<\/?[a-z]{1,10}>|\*{1,3}|\b_{1,3}|_{1,3}\b|~~|[“”‘"]|’(?!\p{L})/gu, '')
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, 4);
