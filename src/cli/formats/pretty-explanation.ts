import type { ExplainedClause, Explanation, Held, WhyHeld } from '../../language/engine/explain';
import type { Finding } from '../../language/index';
import { allRules } from '../../review/index';
import { showOnOneLine } from '../terminal/controls';
import type { Paint } from '../terminal/paint';

/** For people: how a sentence is read, what is noticed in it and why, and what keeps other rules quiet. */
export function formatExplanation({ text, clauses, findings, held }: Explanation, paint: Paint): string {
  const part = (title: string, rows: readonly string[]): readonly string[] =>
    rows.length === 0 ? [] : ['', paint('bold', title), ...rows.map((row) => `  ${row}`)];
  const read = clauses.length > 0 ? clauses.map(tellClause) : ['No verb says what somebody or something does.'];
  return [
    quote(text),
    ...part('How it is read', read),
    ...part(
      'What is noticed',
      findings.length > 0 ? findings.flatMap((each) => tellFinding(each, paint)) : ['Nothing.'],
    ),
    ...part(
      findings.length > 0 ? 'Rules that would speak as well' : 'Rules that were near',
      held.map((each) => `${each.ruleId}: ${reasonOf(each)}`),
    ),
    '',
  ].join('\n');
}

const quote = (text: string): string => `“${showOnOneLine(text)}”`;

function tellClause(clause: ExplainedClause): string {
  const { subject, verb, rest } = clause;
  const about = subject === undefined ? 'Nobody is named' : `${quote(subject)} (${nameWho(clause)})`;
  const does = quote([verb, rest].filter((each) => each !== '').join(' '));
  return `${about}: ${[does, ...listManner(clause)].join(', ')}`;
}

function nameWho({ who, name }: ExplainedClause): string {
  if (name === 'maybe') return 'a name, of a person or of a product';
  if (name === 'person') return 'a person, by name';
  return { person: 'a person', group: 'people', thing: 'a thing', none: 'somebody or something', omitted: '' }[who];
}

/** How a clause is told, as far as it matters for a rule. */
function listManner({ manner, who }: ExplainedClause): readonly string[] {
  const arePeople = who === 'person' || who === 'group';
  const { mood, modal, negated, perfect, passive, past } = manner;
  const told: Readonly<Record<string, boolean>> = {
    'a question': mood === 'question',
    'something to do': mood === 'demand',
    'only supposed': mood === 'supposed',
    [`with “${modal}”`]: modal !== undefined,
    'with “not”': negated,
    [arePeople ? 'done to them' : 'done to it']: passive,
    'in the past': past || perfect,
  };
  return Object.keys(told).filter((each) => told[each]);
}

function tellFinding({ ruleId, severity, message, suggestions }: Finding, paint: Paint): readonly string[] {
  const why = allRules.find(({ id }) => id === ruleId)?.why;
  return [
    `${paint('yellow', severity)}  ${showOnOneLine(message)}  ${paint('dim', ruleId)}`,
    ...(why === undefined ? [] : [`  why: ${why}`]),
    ...suggestions.map((each) => {
      const text = each.kind === 'fact' ? each.replacement : each.text;
      return `  ${paint('green', offers[each.kind])} ${showOnOneLine(text) || each.title}`;
    }),
  ];
}

const offers = { fact: 'could be:', question: 'question to add:', action: 'action item to add:' } as const;

/** Why a rule does not speak, in a sentence. */
export function reasonOf({ words, why, subject }: Held): string {
  const reason = why === 'who' && subject !== undefined ? `is said of ${quote(subject)}, ${notPeople}` : reasons[why];
  return `${quote(words)} ${reason ?? 'is meant in another way here'}.`;
}

const notPeople = 'and not of people who took part';

const reasons: Readonly<Partial<Record<WhyHeld, string>>> = {
  who: `is said ${notPeople.replace('and ', '')}`,
  unless: 'means something else, with the words behind it',
  unlessBehind: 'means something else, with the words in front of it',
  tells: 'is not told as something that happened',
  asked: 'is asked, and not told',
  supposed: 'is supposed, and not told as a fact',
  conditional: 'stands in a sentence about what could have been',
  denied: 'is denied',
  quoted: 'stands in quotation marks, as words of others',
  attack: 'is said of an attacker',
  mentioned: 'is spoken about as words, and not used',
  off: 'would be noticed, but the rule is not turned on',
  settings: 'would be noticed, but the project file or a comment leaves it out',
  enough: 'is noticed, too, but one remark is enough',
};
