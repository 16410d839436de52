import { trimMarks } from '../text/ends';
import { gerundOf, readVerb } from '../grammar/verbs';

// From a behaviour that is asked of people to a control that holds on a bad day, too. Sources: Google's Site Reliability
// Workbook, ch. 10; Lunney et al., Postmortem action items (;login: 2017).

const guard = 'add [guard: dry run, confirmation or policy check]';
const tail = '(owner: , due: )';
const rejected = 'so that [unsafe state] is rejected';

/** "when deploying to production" -> "add [guard: ...] when deploying to production so that ... (owner: , due: )". */
export function addGuard(where: string): string {
  const about = tidy(where);
  if (!about) return `${guard} to [tool or step] ${rejected} ${tail}`;
  const unwanted = /^(?:in|with|about|to)?\s*(?:not|never)\s+(?:to\s+)?(\p{L}+)(.*)$/isu.exec(about);
  if (unwanted)
    return `${guard} so that ${toGerund(unwanted[1]!)}${unwanted[2]!}${/,/.test(unwanted[2]!) ? ',' : ''} is rejected ${tail}`;
  const act = /^(?:in|with|about|on|at|by|of)\s+(\p{L}+ing)\b(.*)$/isu.exec(about);
  if (act) return `${guard} when ${act[1]!}${act[2]!}${closed(act[2]!)} ${rejected} ${tail}`;
  const to = /^to\s+(\p{L}+)(.*)$/isu.exec(about);
  if (to) return haveCheck(to[1]! + to[2]!);
  const thing = /^(with|on|for|about|of|around|regarding)\s+(.+)$/isu.exec(about);
  if (thing)
    return `${guard} ${/^(?:with|on)$/i.test(thing[1]!) ? 'to' : 'for'} ${thing[2]!}${closed(thing[2]!)} ${rejected} ${tail}`;
  if (/^(?:when|while|before|after|during|if|whenever|in|at|next)\b/i.test(about))
    return `${guard} ${about}${closed(about)} ${rejected} ${tail}`;
  return `${guard} to [tool or step] ${rejected} ${tail}`;
}

/** "check the region before deploying" -> "have [a tool or check] check the region before deploying (owner: , due: )". */
export const haveCheck = (act: string) => `have [a tool or check] ${tidy(act)} ${tail}`;
/** "the region before deploying" -> "have [a tool or check] verify the region before deploying ...". */
export const verify = (what: string) => {
  const about = tidy(what);
  if (!about) return `have [a tool or check] verify [what] before [which step] ${tail}`;
  if (/^(?:before|when|after|during)\b/i.test(about)) return `have [a tool or check] verify [what] ${about} ${tail}`;
  return `have [a tool or check] verify ${about} ${tail}`;
};
/** "deploying on Fridays" -> "add [a policy check] that stops deploying on Fridays ...". */
export const block = (doing: string) => `add [a policy check] that blocks ${tidy(doing)} ${tail}`;
/** "the failover" -> "put what people need for the failover into [the tool, runbook or alert] ...". */
export const putIntoTool = (about: string, whom: string) =>
  `put what ${whom} ${/^(?:everyone|everybody|somebody|someone)$|[^s]$/i.test(whom) && !/people|staff|developers/i.test(whom) ? 'needs' : 'need'} to know${tidy(about) ? ` about ${tidy(about).replace(/^(?:about|of)\s+/i, '')}` : ''} into [the tool, runbook or alert] ${tail}`;
/** "between the teams" -> "add [an automatic notification] between the teams ...". */
export const notify = (where: string) =>
  `add [an automatic notification or shared channel]${tidy(where) ? ` ${tidy(where)}` : ' for [what, to whom]'} ${tail}`;
/** "stale pods" -> "show stale pods in [the tool, alert or dashboard] where [the decision] is made ...". */
export const show = (what: string) =>
  `show ${tidy(what) || '[what]'} in [the tool, alert or dashboard] where [the decision] is made ${tail}`;

const closed = (text: string) => (/,/.test(text) ? ',' : '');

/** Drops "in the future" and the like: an action item needs a date instead. */
export function tidy(text: string): string {
  return trimMarks(
    text
      .replace(/,?\s{1,9}(?:and|to|so\s+as\s+to)\s+(?:prevent|avoid)\s+(?:it|this|that|them|these)\b.*$/isu, '')
      .replace(
        /(?:,?\s?\b(?:in\s+(?:the\s+)?future|next\s+time|going\s+forwards?|from\s+now\s+on|moving\s+forwards?|again|at\s+all\s+times|as\s+well|too|please|always|here)\b)+/gi,
        (said, at: number, all: string) =>
          /^(?:\s*$|\s+(?:when|with|about|to|before|and)\b)/iu.test(all.slice(at + said.length)) ? '' : said,
      )
      .replace(/^(?:\s*(?:in\s+(?:the\s+)?future|next\s+time|going\s+forwards?|from\s+now\s+on|always)\b,?)+/iu, ''),
    '.,;:!',
  ).trim();
}

export function toGerund(verb: string): string {
  const form = readVerb(verb.toLowerCase());
  return form && !form.gerund ? gerundOf(form.lemma) : verb;
}
