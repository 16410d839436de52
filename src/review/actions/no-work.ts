import { startsWithVerb } from './words';

// What stands in lists of action items, and is no work: how the incident and its review stand, and advice to others.

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const review = any('review', 'post-?mortem', 'retro(?:spective)?', 'document', 'report', 'write-?up', 'rca');
const its = any('learning', 'incident', 'final');
const parts = any('title', 'summary', 'timeline', 'root causes?', 'action(?:able)? items?', 'sections');

const handsOn = new RegExp(
  `^\\W*${any(
    'share|send|publish|post|circulate|distribute|announce|present|archive|finish|complete|finali[sz]e|fill in|fill out',
    'schedule|hold|read|clean up|proofread',
  )}\\b`,
  'i',
);
const itself = new RegExp(
  `\\b${any(
    `(?:this|the) (?:${its} )?${review}`,
    '(?:incident|review|post-?mortem) (?:title|summary)',
    '(?:sections?|fields|questions) above',
  )}\\b`,
  'i',
);
const handled = new RegExp(
  `^\\W*(?:(?:the|this|all|${its}) ){0,3}(?:${review}|${parts})(?: meeting| title| above)? ` +
    `(?:is |are |was |were |has been |have been )?${any(
      'scheduled|held|published|posted|shared|sent|circulated|written|filled in|filled out',
      'done|completed?|finali[sz]ed|cleaned up|approved|agreed|archived',
    )}\\W*$`,
  'i',
);

const written = new RegExp(
  `^\\W*(?:write|draft|create|prepare)(?: up)? (?:an?|the|this) (?:(?:public|internal|full|${its}) ){0,2}${review}\\W*$`,
  'i',
);

/** What becomes of the review itself: "Share this review with support", "Review scheduled". */
export const isAboutReview = (said: string): boolean =>
  (handsOn.test(said) && itself.test(said.slice(0, 80))) ||
  [handled, written].some((each) => each.test(said.slice(0, 120)));

const incident = new RegExp(
  `^\\W*(?:(?:the|this|all|our|affected|any) ){0,3}${any(
    'incident|outage|impact|issue|problem|services?|systems?|status page',
    'customers?|users?|clients?|stakeholders|support|everyone',
    review,
    parts,
  )}\\b`,
  'i',
);

/** What stands or falls with the incident and its review: "Customers have been told". */
export const isAboutIncident = (said: string): boolean => incident.test(said);

const outsiders = any('users?|customers?|clients?|subscribers?|visitors?|passengers?|readers?|anyone');
const counsel = any(
  'rotate|reset|change|update|upgrade|downgrade|revoke|reinstall|reconnect|log|sign|migrate|switch',
  'contact|clear|restart|check|replace|patch|renew',
);
const advice = new RegExp(
  [
    '^\\W*(?:please )?(?:(?:if|when|once|unless|in case|should) )?you\\b',
    '^\\W*(?:please )?[a-z]+ (?:\\w+ )?your\\b',
    `^\\W*(?:[a-z]+ ){0,2}${outsiders}(?: (?:who|of|on|with|running|using)(?: [^\\s,;.]+){1,8}?)?,? ` +
      '(?:should|must|need to|are advised to|are encouraged to|are asked to) ' +
      `(?:also |now |immediately )?${counsel}\\b`,
  ].join('|'),
  'i',
);

/** What others should do: "If you use the app, sign in again", "Check your key", "Users should update". */
export const isAdvice = (said: string): boolean => advice.test(said.slice(0, 200));

const standing = new RegExp(
  [
    '^[^\\w ]{0,4}(?:\\w[\\w -]{1,39}:[* ]{0,4})?(?:if|whenever|on (?:repeated|every|each|any)) ' +
      '(?!time|possible|feasible|needed|necessary|we |there )[^.:;]{3,120}, (?:\\w+ly )?(?!we |the |this |it )[a-z]+\\b',
    '^\\W*(?:continue|keep)(?: on)?(?: to)? (?:encourag|foster|promot|celebrat|embrac|emphasi[sz]|practi[cs]|shar|communicat)(?:e|ing)?\\b',
  ].join('|'),
  'i',
);

/** What holds from now on and is never done: "If a worker hangs, restart it", "Continue to share what we learn". */
export const isStanding = (said: string): boolean => standing.test(said.slice(0, 300));

/** A single word that is nothing to do: "Frontend". */
export const isThing = (said: string): boolean => /^[^\s\p{Lo}]+$/u.test(said.trim()) && !startsWithVerb(said);

const measure = /^[*_` ]{0,4}[~<>≈]?\d[\d.,]{0,12} ?(?:[%sx]|[kmgt]i?b|ms|°\w|[a-z]{1,12}\/s|rps|qps)(?![a-z\d])/i;

/** What was measured of a thing: "**Index**: 40 GB on disk". */
export function isMeasure(said: string): boolean {
  const colon = said.slice(0, 40).indexOf(':');
  return colon > 0 && measure.test(said.slice(colon + 1));
}

const detail = new RegExp(
  `^[*_\\s]{0,4}${any(
    'time|date|timestamp|location|files?|paths?|commands?|method|results?|output|verification|verified|evidence|coverage|scope|controls',
    'components?|benefits?|pros|cons|reason|rationale|root cause|cause|error|issue|problem|symptoms?|risk(?: mitigated)?|impact|examples?',
    'package|versions?|urls?|expected|actual',
  )}[*_]{0,3}:[*_]{0,3}\\s`,
  'i',
);

/** What belongs to something else: "**Command:** `make`", "Pros: it is quick". */
export const isDetail = (said: string): boolean => detail.test(said.slice(0, 60));

/** "To prevent this, we will take the following measures": it stands in front of the items. */
export const isIntroduction = (said: string): boolean => introduction.test(said.slice(0, 300));
const introduction =
  /\b(?:the|these) following (?:[a-z]+ (?:and |or |& )?){0,3}(?:actions?|changes?|improvements?|items|measures?|steps|tasks?)\b|\bas follows\W*$/i;

const empty: ReadonlySet<string> = new Set(
  [
    'no none nothing nil n/a na not further immediate new open more other else additional action actions item items follow-up follow-ups',
    'followup followups todo todos are is was were needed required planned necessary identified at for so this the far time moment now',
    'point yet to do here currently',
  ]
    .join(' ')
    .split(' '),
);
const asking: ReadonlySet<string> = new Set([
  'add',
  'list',
  'write',
  'fill',
  'todo',
  'tbd',
  'action',
  'item',
  'task',
  'in',
]);
/** What a template says where an action item is to stand: "First action", "$ACTION", "e.g. add an alert". */
const sample = new RegExp(
  '^[\\W_]{0,9}(?:not applicable|to be (?:agreed|defined|discussed)|fill (?:this|me) in\\b.{0,40}|\\$[A-Z_]{2,30}|e\\.?g\\.?:? .{0,90}|' +
    '(?:add|list) more|(?:another|example|first|next|sample|second|third) (?:action|item|task)s?(?: item)?|(?:what|action|task|item)\\?)[\\W_]{0,9}$',
  'i',
);
/** "None", "No further actions are needed at this time", "TODO: add action items", "Action 1". */
export function saysNothing(plain: string): boolean {
  if (sample.test(plain.slice(0, 100))) return true;
  const words = plain
    .slice(0, 100)
    .toLowerCase()
    .replace(/\(.*|[*_`.,;:!?–—]/gs, ' ')
    .trim()
    .split(/\s+/);
  if (asking.has(words[0]!)) return words.every((word) => empty.has(word) || asking.has(word) || /^#?\d+$/.test(word));
  return words[0]!.startsWith('n') && words.every((word) => empty.has(word));
}
