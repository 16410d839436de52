import { cutAt, trimEnd } from './trim';

// What has not been written yet: the one place that decides. A slot is a gap in brackets (`[what happened]`, `<when>`, `{{ name }}`), a
// word that stands for one (TBD, HH:MM, @name), or a line to write on (`____`, `...`).

const setOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

const words = new RegExp(
  [
    String.raw`\b(?:tb[dca]|xxx|todo|to do|fixme|lorem ipsum|hh:mm(?::ss)?|yyyy-mm-dd|dd[./-]mm[./-]yyyy|fill (?:(?:me|this) )?in)\b`,
    String.raw`\bto be (?:filled(?: in)?|written|added|done|determined|decided|confirmed|announced)\b`,
    String.raw`\?{2,}|…|\.{3,}|_{2,}|(?<![\w.@])@(?:name|owner|assignee|handle)(?![\w.@-])`,
  ].join('|'),
  'gi',
);
// Links and their definitions, footnotes and boxes are none.
const square = /\[(?!\^|[ xX~/-]\])([^\][\n]*)\](?![([:])/g;
const angled = /<([A-Za-z@][^<>\n]{0,60})>/g;
const curly = /\{\{?([^{}\n]{1,60})\}?\}/g;

const tags = setOf(
  'a abbr b big blockquote br center cite code dd del details div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe img',
  'input ins kbd label li mark ol p pre q s samp small source span strike strong style sub summary sup svg table tbody td tfoot th',
  'thead tr tt u ul var video',
);
const address = /^(?:[a-z][a-z+.-]*:|\S+@\S)/i;
/** An element of HTML: its name, alone or with attributes. */
const isTag = (inside: string): boolean =>
  tags.has(/^[a-z\d]*/i.exec(inside)?.[0].toLowerCase() ?? '') && !/^\w+ [a-z ]+$/i.test(inside);

/** A number, a key, a word for a state: `[12]`, `[OPS-7]`, `[P1]`, `[done]`. */
const key = /^(?:#?\d[\d.:/–-]*|[A-Z]{2}[A-Z\d]*(?:-\d+)?|P\d|done|open|closed|wip|cancelled|sic)$/;
const name = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
/** Words that a template puts where something else is meant. */
const asked = setOf(
  'name names owner owners assignee assignees who whom whose what when where why how which date dates time times day days team person',
  'persons people role title link url ticket tickets issue issues type describe description descriptive summary text placeholder insert',
  'enter your add list if please optional example none unknown unassigned nobody priority email handle fact facts sentence sentences',
  'something someone action item task impact cause causes incident service system component status severity author facilitator responder',
  'responders participant participants minutes number value company customer customers region environment product project department',
  'location reason detail details duration start end condition conditions answer answers tbd tbc tba todo',
);
const isAsked = (inside: string): boolean => asked.has(/^\p{L}+/u.exec(inside)?.[0].toLowerCase() ?? '');

/** Whether the words in square brackets name somebody: `[Ana]`. */
export const isBracketedName = (inside: string): boolean => name.test(inside) && !isAsked(inside);

const isGap = (inside: string): boolean => isAsked(inside) || !(name.test(inside) || key.test(inside));
const isTemplated = (inside: string): boolean => isAsked(inside.trim()) && inside.trim().split(' ').length < 4;

/** Words that only join what is to be filled in: "[who] to [what] by [when]". */
const joints = setOf(
  'a an the to by of for from in on at and or with because so that which when was were is are then until',
);
const isJoints = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}@\p{Extended_Pictographic}]+/gu) ?? []).every((word) => joints.has(word.toLowerCase()));

/** A text without what has not been written in it yet. */
export function withoutSlots(text: string): string {
  const left = withoutGaps(text);
  return left !== text && isJoints(left) ? '' : left;
}

function withoutGaps(text: string): string {
  return text
    .replace(square, (all, inside: string) => (isGap(inside) ? '' : all))
    .replace(angled, (all, inside: string) => (isTag(inside) || address.test(inside) ? all : ''))
    .replace(curly, (all, inside: string) => (isTemplated(inside) ? '' : all))
    .replace(words, '');
}

const braced = /\{\{([^{}\n]{1,600})\}\}/g;

/** What somebody wrote into the braces of a template, without the gaps behind: `{{ Log all calls }} [link to issue]`. */
export function withoutBraces(text: string): string {
  if (!text.trimStart().startsWith('{{')) return text;
  const left = text.replace(braced, (all, inside: string) => (isTemplated(inside) ? all : inside));
  return left === text ? text : left.replace(square, (all, inside: string) => (isGap(inside) ? '' : all));
}

const wrapped = /^>\s*|^(?:todo|tbd|fixme)\b[:.\s–—-]*|^([*_]{1,3})(?=.+\1$)|^\((?=.+\)$)/i;
const instructs = /^(?:describe|explain|summari[sz]e|outline|insert|fill)\b/i;
const invites =
  /^(?:(?:add|list|write|include|provide|enter|state|mention|identify|capture|document|give)\b|(?:what|who|when|where|why|how|which|was|were|did)\b.*\?$)/i;

/** Whether a line is a template's: "_What happened?_", "(Add links here)", and, where no action can be meant, "Describe the impact." */
export function isGuidance(line: string, mayAct: boolean): boolean {
  const said = line.trim();
  const inner = trimEnd(said.replace(wrapped, '').replace(/^[*_(]+/, ''), /[*_)\s]/);
  const isWrapped = wrapped.test(said);
  return ((isWrapped || !mayAct) && instructs.test(inner)) || (isWrapped && invites.test(inner));
}

const nobody = new RegExp(
  `^(?:${[
    'n\\/?a|none|nil|unassigned|not (?:yet )?(?:assigned|set|known|decided|scheduled)|nobody|no ?one|unknown|pending|optional',
  ].join('|')})(?: yet| so far)?$`,
  'i',
);

const unanswered =
  /^(?:not (?:yet )?(?:asked|answered|known|decided|written)(?: yet)?|unanswered|no answer(?: yet)?|still open)$/i;

/** Whether an answer has not been given: a slot, "_Not asked yet_". */
export const isUnanswered = (text: string): boolean =>
  isSlot(text) || unanswered.test(text.replace(/[*_`()\s.-]+/g, ' ').trim());

/** Whether a value (an owner, a date, a cell) has not been given. */
export function isUnfilled(value: string): boolean {
  const left = withoutSlots(value)
    .replace(/[*_`~()"“”]/g, '')
    .trim();
  return !/[\p{L}\p{N}@]/u.test(left) || nobody.test(left);
}

/** Whether a statement says nothing yet. */
export const isSlot = (text: string): boolean => !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(withoutSlots(text));

/** Whether what happened, or is to be done, is not written yet: a slot, with what is said of it in brackets behind; a link is none. */
export const isUnwritten = (text: string): boolean => isSlot(text.startsWith('[') ? cutAt(text, /(?<!\])\(/) : text);
