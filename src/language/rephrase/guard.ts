import { trimMarks } from '../text/ends';
import { gerundOf, readVerb } from '../grammar/verbs';

// From a behaviour that is asked of people to a control that holds on a bad day, too. Sources: Google's Site Reliability
// Workbook, ch. 10; Lunney et al., Postmortem action items (;login: 2017).

const guard = 'add a guard (a dry run, a confirmation or a policy check)';

/** "when deploying to production" -> "add a guard (...) when deploying to production"; nothing where nothing says what for. */
export function addGuard(where: string): string {
  const about = tidy(where);
  const unwanted = /^(?:in|with|about|to)?\s*(?:not|never)\s+(?:to\s+)?(\p{L}+)(.*)$/isu.exec(about);
  if (unwanted) return `${guard} against ${toGerund(unwanted[1]!)}${unwanted[2]!}`;
  const act = /^(?:in|with|about|on|at|by|of)\s+(\p{L}+ing)\b(.*)$/isu.exec(about);
  if (act) return `${guard} for ${act[1]!}${act[2]!}`;
  const to = /^to\s+(\p{L}+)(.*)$/isu.exec(about);
  if (to) return haveCheck(to[1]! + to[2]!);
  const thing = /^(?:with|on|for|about|of|around|regarding)\s+(.+)$/isu.exec(about);
  if (thing) return `${guard} for ${thing[1]!}`;
  return /^(?:when|while|before|after|during|if|whenever|in|at|next)\b/i.test(about) ? `${guard} ${about}` : '';
}

/** "check the region before deploying" -> "have a tool check the region before deploying". */
export const haveCheck = (act: string) => said('have a tool', act);
/** "the region before deploying" -> "have a tool verify the region before deploying". */
export const verify = (what: string) =>
  /^(?:before|when|after|during)\b/i.test(tidy(what)) ? '' : said('have a tool verify', what);
/** "deploying on Fridays" -> "add a policy check that blocks deploying on Fridays". */
export const block = (doing: string) => said('add a policy check that blocks', doing);
/** "the failover" -> "put what people need to know about the failover into the tool, runbook or alert". */
export function putIntoTool(about: string, whom: string): string {
  const what = tidy(about).replace(/^(?:about|of)\s+/i, '');
  const one = /^(?:everyone|everybody|somebody|someone)$|[^s]$/i.test(whom) && !/people|staff|developers/i.test(whom);
  return what && `put what ${whom} ${one ? 'needs' : 'need'} to know about ${what} into the tool, runbook or alert`;
}
/** "between the teams" -> "add an automatic notification or a shared channel between the teams". */
export const notify = (where: string) => said('add an automatic notification or a shared channel', where);
/** "stale pods" -> "show stale pods in the tool where the decision is made". */
export const show = (what: string) => tidy(what) && `show ${tidy(what)} in the tool where the decision is made`;

/** Nothing where nothing says what. */
const said = (words: string, what: string): string => tidy(what) && `${words} ${tidy(what)}`;

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
