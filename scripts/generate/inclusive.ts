// Which of retext-equality's patterns we bring up in a review, decided by rules on what a pattern is about. Its list is
// read when generating, so that the product carries the words that are on, and a new release of it shows up as a diff.
interface Pattern {
  readonly id: string;
  readonly type: 'basic' | 'or';
  readonly inconsiderate: Readonly<Record<string, string>>;
  readonly considerate?: Readonly<Record<string, string>>;
}

export type WordKind = 'job' | 'staffing' | 'address' | 'person';

const alternatives = (p: Pattern) => Object.keys(p.considerate ?? {});
const words = (p: Pattern) => Object.keys(p.inconsiderate);

/** Words that engineers say of machines, tools and states, whatever else they mean. */
const homonyms =
  /^(?:special|challenged|crazy|insan(?:e|ity)|nuts|mental|batshit|lunacy|delirious|psycho|loony|dwarf|spade|invalid|disabled|depressed|bipolar|manic|addict|rehab|detox|add|bi|binge|neurotic|insomniacs?|crippled?|cripple|demented|barren|middle(?:wo)?m[ae]n|fore(?:wo)?m[ae]n|watch(?:wo)?m[ae]n|door(?:wo)?m[ae]n|super(?:wo)?m[ae]n|hang(?:wo)?m[ae]n|sand(?:wo)?m[ae]n|show(?:wo)?m[ae]n)$/i;
/** Names of programs, offices and ranks that somebody holds, people of tales, and topics: all of these a review only reports. */
const names = new RegExp(
  `^(?:${[
    'gimp|hymie|shlomo|goy(?:im|um)?|orientals?|islamists?|short bus|(?:gay|special) rights|(?:modern|industrial|ancient|average) man',
    'man (?:in the street|of the land)|small person|birth defect|infantile paralysis|psychopathology|special needs|learning disabled',
    '(?:post|mail|handy|journey|crafts|marks|space|milk|sports|weather|fisher|cattle|cave|bog(?:ey|ie)|boog(?:ey|ie)|hench)(?:wo)?m[ae]n',
    '(?:chair|spokes|congress|council|assembly|alder|ombuds|air|noble|states|clergy|country|bonds|anchor|news|fresh)(?:wo)?m[ae]n',
    'aircrew ?(?:wo)?m[ae]n|lay(?:wo)?m[ae]n|salary(?:wo)?man|front (?:wo)?men, front(?:wo)?men|show women|working (?:wo)?man',
  ].join('|')})$`,
);
const pronouns = /^(?:s?he|her|him|hers|his|himself|herself)\b/;

/** Why a pattern is off: the first reason that holds; `undefined` if it is on. */
const reasons: readonly (readonly [string, (p: Pattern) => boolean])[] = [
  [
    'fillers (“just”, “simply”, “of course”): the rules about hindsight find them where they are about people',
    (p) => alternatives(p).length === 0 || alternatives(p).every((a) => !a.trim()),
  ],
  [
    'words for machines and data (“master”, “blacklist”, “sanity check”): how systems are named is a matter of its own',
    (p) =>
      alternatives(p).some((a) =>
        /^(?:primary|primaries|secondary|secondaries|replicas?|blocklist\w*|passlist\w*|legacy|legacy policy|deprecate|placeholder|validation|consistent|turned off|the app froze|bug report|ethical hacker|unethical hacker|automated|pass key|grand scheme)$/i.test(
          a,
        ),
      ),
  ],
  ['pronouns: a person’s own pronoun is right', (p) => words(p).some((w) => pronouns.test(w))],
  [
    'the patterns that are on name people; the others are idioms, family words, titles and topics that do not come up in a review',
    (p) => kindOf(p) === undefined,
  ],
];

/** What an “on” pattern is about. */
function kindOf(p: Pattern): WordKind | undefined {
  if (/^(?:un)?man(?:ned|hours?|power|-a-desk|-the-\w+)$/.test(p.id)) return 'staffing';
  if (words(p).includes('guys') || words(p).includes('guy')) return 'address';
  if (
    p.type === 'or' &&
    words(p).every((w) => /(?:wo)?m[ae]n$|lad(?:y|ies)$/.test(w)) &&
    words(p).some((w) => /\w{3,}m[ae]n$/.test(w))
  )
    return 'job';
  if (p.type === 'basic' && alternatives(p).some((a) => /\b(?:person|people)\b/i.test(a))) return 'person';
  return undefined;
}

/** Of a group's words, "women", "man" and "boys" are plain facts, and "guy" is one of them; ways to address a team may leave some people out. */
const spoken = /^(?:guys|gals|dudes|lads|ladies|gentlemen)$/;

/** The words that are on, each with its kind. */
function wordsOn(patterns: readonly Pattern[]): readonly (readonly [string, WordKind])[] {
  return patterns
    .filter((p) => !reasons.some(([, off]) => off(p)))
    .flatMap((p) => words(p).map((w) => [w, kindOf(p)!] as const))
    .filter(([w, kind]) => !homonyms.test(w) && !names.test(w) && (kind !== 'address' || spoken.test(w)))
    .sort(([a, k], [b, l]) => k.localeCompare(l) || a.localeCompare(b));
}

/** Reads the package's list; it is no export of the package, so it is read as a file. */
export async function readPatterns(): Promise<readonly Pattern[]> {
  const file = new URL('../../node_modules/retext-equality/lib/patterns-en.js', import.meta.url);
  return ((await import(file.href)) as { patterns: readonly Pattern[] }).patterns;
}

export function writeWords(patterns: readonly Pattern[]): string {
  const on = wordsOn(patterns);
  const kinds = [...new Set(on.map(([, kind]) => kind))];
  const rows = kinds.map((kind) => {
    const list = `'${on
      .filter(([, k]) => k === kind)
      .map(([w]) => w)
      .join('|')}',`;
    const line = `  ${kind}: ${list}`;
    // As prettier has it: a short key stays beside a string that fits nowhere.
    return line.length > 120 && kind.length > 4 ? `  ${kind}:\n    ${list}` : line;
  });
  return `// Generated by \`npm run generate\` from the patterns of retext-equality; edits are overwritten.

/** Words that are brought up in a review, by what they are about. Which are, and why: \`docs/inclusive-language.md\`. */
export const inclusiveWords = {
${rows.join('\n')}
} as const;
`;
}

const titles: Readonly<Record<WordKind, string>> = {
  address: 'Ways to address a team',
  job: 'Jobs that name a gender',
  person: 'People named by a condition, an origin or a slur',
  staffing: 'Staffing',
};

export function writeInclusivePage(patterns: readonly Pattern[]): string {
  const on = wordsOn(patterns);
  const off = new Map<string, string[]>();
  for (const p of patterns) {
    const reason = reasons.find(([, holds]) => holds(p))?.[0];
    if (reason) off.set(reason, [...(off.get(reason) ?? []), p.id]);
  }
  const mixed = patterns
    .filter((p) => !reasons.some(([, holds]) => holds(p)))
    .flatMap((p) => words(p))
    .filter((w) => !on.some(([x]) => x === w));
  return [
    '<!-- Generated by `npm run generate` from the patterns of retext-equality; edits are overwritten. -->',
    '',
    '# Inclusive language: what is on and what is off',
    '',
    `The rule [\`inclusive-language\`](rules/inclusive-language.md) uses [retext-equality](https://github.com/retextjs/retext-equality), which has ${patterns.length} patterns. In real post-mortems nearly all of its hits are fillers and words for machines. So the rule checks words about people, and the rest is off, for the reasons below.`,
    '',
    'The rule itself is off by default. In reviews that nobody had tuned it for, none of 15 findings was one that a facilitator would have raised. If your team wants it, set `"inclusive-language": "information"` in `learningReview.rules` or in the project file.',
    '',
    '## On',
    '',
    ...(Object.keys(titles) as WordKind[]).flatMap((kind) => [
      `- **${titles[kind]}**: ${on
        .filter(([, k]) => k === kind)
        .map(([w]) => w)
        .join(', ')}`,
    ]),
    '',
    '## Off',
    '',
    ...[...off].map(([reason, ids]) => `- ${capital(reason)} (${ids.length} patterns).`),
    `- Words that are also used for machines, tools and states, or that name programs, offices, ranks, topics or a single person: ${mixed.join(', ')}.`,
    '- Any word in a name or a title, in a quotation or in code.',
    '',
    'The list is part of the extension: your text is not sent anywhere.',
    '',
  ].join('\n');
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
