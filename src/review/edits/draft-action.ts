import { baseOf } from '../../language';
import type { NewAction } from './actions';
import { oneLine } from '../text/text';
import { cutAt, trimEnd } from '../text/trim';
import { guessActionType, type ActionType } from '../actions/words';

interface Pattern {
  readonly find: RegExp;
  /** Says it from what was found, and what stands behind it. */
  readonly say: (
    m: Readonly<Record<string, string>>,
    rest: string,
  ) => { readonly text: string; readonly type?: ActionType };
}

const bases: Readonly<Record<string, readonly [string, ActionType]>> = {
  caught: ['catch', 'detect'],
  detected: ['detect', 'detect'],
  noticed: ['notice', 'detect'],
  flagged: ['flag', 'detect'],
  revealed: ['reveal', 'detect'],
  shown: ['show', 'detect'],
  alerted: ['alert', 'detect'],
  warned: ['warn', 'detect'],
  prevented: ['prevent', 'prevent'],
  stopped: ['stop', 'prevent'],
  avoided: ['avoid', 'prevent'],
  blocked: ['block', 'prevent'],
  rejected: ['reject', 'prevent'],
  reduced: ['reduce', 'mitigate'],
  shortened: ['shorten', 'mitigate'],
  limited: ['limit', 'mitigate'],
  contained: ['contain', 'mitigate'],
  helped: ['help', 'mitigate'],
};
const helped = Object.keys(bases).join('|');
const checked =
  'covered|tested|monitored|documented|checked|validated|measured|logged|automated|rehearsed|reviewed|limited|protected';

const patterns: readonly Pattern[] = [
  {
    find: new RegExp(
      `^(?:if (?:we|there) had (?:had|been) |had (?:we|there) (?:had|been) )(?<what>[^,]+), .*?\\bhave (?:been )?(?<verb>${helped})\\b`,
      'i',
    ),
    say: ({ what = '', verb = '' }) => help(what, verb, ''),
  },
  {
    find: new RegExp(`^(?<what>.+?) (?:would|could|might|may) (?:\\w+ly )?have (?:\\w+ly )?(?<verb>${helped})\\b`, 'i'),
    say: ({ what = '', verb = '' }, rest) => help(what, verb, rest),
  },
  {
    find: /^(?:there (?:was|were|is|are)|we (?:had|have)|it had) no (?<what>.+)$/i,
    say: ({ what = '' }) => ({ text: `Add ${withArticle(what)}` }),
  },
  {
    find: /^(?:the |a )?(?:lack|absence) of (?=.)/i,
    say: (_, rest) => ({ text: `Add ${withArticle(cutAt(rest, / (?:meant|made|led|let|allowed|caused|was|is)\b/))}` }),
  },
  { find: /^(?<what>.+?) (?:was|were|is|are) missing\b/i, say: ({ what = '' }) => ({ text: `Add ${lower(what)}` }) },
  {
    find: new RegExp(
      `^(?<what>.+?) (?:was|were|is|are|had|has)(?: not|n't)(?: been)? (?:\\w+ly )?(?<verb>${checked})\\b`,
      'i',
    ),
    say: ({ what = '', verb = '' }, rest) => ({ text: `${upper(baseOf(verb))} ${lower(what)}${rest}` }),
  },
  {
    find: /^(?:nobody|no one|no-one|none of us|we) (?:did(?: not|n't) notice|noticed|saw|did(?: not|n't) see|did(?: not|n't) know) (?:that )?(?<what>.+)$/i,
    say: ({ what = '' }) => ({ text: `Add a signal that shows when ${lower(what)}`, type: 'detect' }),
  },
  {
    find: /^(?:we|i|one|you|they) (?:should|need to|must|ought to|could)(?: have)? (?<verb>[a-z-]+)/i,
    say: ({ verb = '' }, rest) => ({ text: upper(baseOf(verb)) + rest }),
  },
  {
    find: /^(?<what>.+?) (?:should|needs to|need to|must|ought to)(?! have)(?= [a-z])/i,
    say: ({ what = '' }, rest) => ({ text: `Make ${lower(what)}${rest}` }),
  },
];

/**
 * Turns a sentence of the analysis into a draft of an action item: "A dry run would have caught this" -> "Add a dry run to catch this".
 * Where nothing says what could be different, the draft is a slot that quotes the sentence.
 */
export function draftAction(sentence: string): NewAction {
  const said = trimEnd(
    oneLine(sentence)
      .replace(/^(?:[-*+>#]|\d+[.)])\s+/, '')
      .replace(/^(?:and|but|so|also|because|however|since),? /i, ''),
    /[\s.!;:]/,
  );
  for (const { find, say } of patterns) {
    const match = find.exec(said);
    if (!match) continue;
    const { text, type } = say(match.groups ?? {}, said.slice(match[0].length));
    const guess = type ?? guessActionType(text);
    return { text, ...(guess ? { type: guess } : {}) };
  }
  const short = said.length > 80 ? `${said.slice(0, 77).replace(/\s\S*$/, '')} ...` : said;
  return {
    text:
      said === ''
        ? '[what will be different, and how we will know]'
        : `[what will be different, and how we will know] (after: "${short}")`,
  };
}

function help(what: string, verb: string, rest: string): { readonly text: string; readonly type: ActionType } {
  const [base, type] = bases[verb.toLowerCase()] ?? ['catch', 'detect'];
  const object =
    rest.trim() === '' || /^\s*(?:before|earlier|sooner|in|at|on|by|within)\b/i.test(rest) ? ` this${rest}` : rest;
  const start = /^[a-z]+ing\b/i.test(what) ? 'Start' : 'Add';
  return { text: `${start} ${lower(what)} to ${base}${object.trimEnd()}`, type };
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// A name or an abbreviation keeps its capital.
const lower = (text: string): string =>
  /^(?:[A-Z][A-Z\d]|[A-Z]\S*[A-Z\d_])/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

function withArticle(what: string): string {
  const plain = lower(what);
  const head =
    /^(.*?)(?: (?:for|of|in|on|to|at|that|which|from|between|when|before|after|with)\b|$)/.exec(plain)?.[1] ?? plain;
  const bare =
    /^(?:an?|the|any|some|\d+)\b/.test(plain) ||
    /[^s]s$|\b(?:monitoring|alerting|logging|testing|documentation|validation|training|capacity|coverage|access)$/.test(
      head,
    );
  return bare ? plain.replace(/^any /, '') : `${/^(?:[aeio]|u(?!ni|se))/i.test(plain) ? 'an' : 'a'} ${plain}`;
}
