// What has not been written yet: the one place that decides. A slot is a gap in brackets (`[what happened]`, `<when>`, `{{ name }}`), a
// word that stands for one (TBD, HH:MM), or a line to write on (`____`, `...`).

const words =
  /\b(?:tb[dca]|todo|to do|fixme|to be (?:filled(?: in)?|written|added|done|determined|decided|confirmed|announced)|fill (?:(?:me|this) )?in|hh:mm(?::ss)?|yyyy-mm-dd|dd[./-]mm[./-]yyyy|lorem ipsum)\b|\?{2,}|…|\.{3,}|_{2,}/gi;
// Links and their definitions, footnotes and boxes are none.
const square = /\[(?!\^|[ xX~/-]\])([^\][\n]*)\](?![([:])/g;
const angled = /<([A-Za-z@][^<>\n]{0,60})>/g;
const curly = /\{\{?([^{}\n]{1,60})\}?\}/g;

// What brackets hold that are something else: an element of HTML, an address.
const tag =
  /^\/?(?:[abipqsu]|abbr|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|fig\w+|font|h[1-6]|hr|iframe|img|input|ins|kbd|label|li|mark|ol|pre|samp|small|source|span|strike|strong|style|su[bp]|summary|svg|t(?:able|body|[dhrt]|foot|head)|ul|var|video)(?![\p{L}\p{N}-])(?! (?:of|for|in|and|the|to)\b)/iu;
const address = /^(?:[a-z][a-z+.-]*:|\S+@\S)/i;
const key = /^(?:#?\d[\d.:/–-]*|[A-Z]{2}[A-Z\d]*(?:-\d+)?|P\d|done|open|closed|wip|cancelled|sic)$/;
const name = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
/** Words that a template puts where something else is meant. */
const asked =
  /^(?:names?|owners?|assignees?|who|whom|whose|what|when|where|why|how|which|dates?|times?|days?|team|persons?|people|role|title|link|url|tickets?|issues?|type|descri\w+|summary|text|placeholder|insert|enter|your|add|list|if|please|optional|example|none|unknown|unassigned|nobody|priority|email|handle|facts?|sentences?|something|someone|action|item|task|impact|causes?|incident|service|system|component|status|severity|author|facilitator|responders?|participants?|minutes|number|value|company|customers?|region|environment|product|project|department|location|reason|details?|duration|start|end|tb[dca]|todo)(?!\p{L})/iu;

/** Whether the words in square brackets name somebody: `[Ana]`. */
export const isBracketedName = (inside: string): boolean => name.test(inside) && !asked.test(inside);

const isGap = (inside: string): boolean => !isBracketedName(inside) && !(key.test(inside) && !asked.test(inside));

/** A text without what has not been written in it yet. */
export function withoutSlots(text: string): string {
  if (!/[[<{?…_.]|tb[dca]|to|fi|yyyy|dd|hh|lorem/i.test(text)) return text;
  return text
    .replace(square, (all, inside: string) => (isGap(inside) ? '' : all))
    .replace(angled, (all, inside: string) => (tag.test(inside) || address.test(inside) ? all : ''))
    .replace(curly, (all, inside: string) =>
      asked.test(inside.trim()) && inside.trim().split(' ').length < 4 ? '' : all,
    )
    .replace(words, '');
}

const nobody =
  /^(?:n\/?a|none|nil|unassigned|not (?:yet )?(?:assigned|set|known|decided|scheduled)|nobody|no ?one|unknown|pending)$/i;

/** Whether a value (an owner, a date, a cell) has not been given. */
export function isUnfilled(value: string): boolean {
  const left = withoutSlots(value)
    .replace(/[*_`~()"“”]/g, '')
    .trim();
  return !/[\p{L}\p{N}@]/u.test(left) || nobody.test(left);
}

/** Whether a statement says nothing yet. */
export const isSlot = (text: string): boolean => !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(withoutSlots(text));
