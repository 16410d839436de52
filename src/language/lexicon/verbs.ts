import { classes, verbClasses } from './classes';
import { unpack } from './pack';
import * as data from './verbs-data';
import { fold } from './word';
import { once } from '../text/once';

export type FormName = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One way to read a word as a verb: "read" is the base, the past and the participle of "read". */
export interface VerbForm {
  readonly lemma: string;
  readonly form: FormName;
}

export type Inflected = Readonly<Record<Exclude<FormName, 'base'>, string>>;

const split = (words: string) => words.split(' ');
const set = (words: string) => new Set(split(words));

/** Base, past and participle of irregular verbs; of two ways the first is what we write. */
const irregular = once(() =>
  data.irregular.split('|').map((row) => {
    const [base, past = base, participle = past] = split(row) as [string, string?, string?];
    return [base, past, participle] as const;
  }),
);
const bases = once(
  () =>
    new Set([
      ...unpack(data.bases),
      ...irregular().map(([base]) => base),
      ...verbClasses.flatMap((name) => split(classes[name])),
    ]),
);
const rows = once(() => new Map([...irregular()].reverse().map((row) => [row[0], row])));
/** The irregular forms, each with what it can be. */
const irregularForms = once(() => {
  const forms = new Map<string, VerbForm[]>();
  for (const [lemma, past, participle] of irregular())
    for (const [word, form] of [
      [past, 'past'],
      [participle, 'participle'],
    ] as const) {
      const known = forms.get(word) ?? [];
      if (!known.some((k) => k.lemma === lemma && k.form === form)) forms.set(word, [...known, { lemma, form }]);
    }
  return forms;
});
const notVerbs = once(() => set(data.not));
const alsoRegular = once(() => set(data.alsoRegular));
const doubling = once(() => set(data.doubling));
const both = once(() => set(data.both));

/** Forms of "be" and of others that no rule makes. */
const odd: ReadonlyMap<string, VerbForm> = new Map([
  ['am', { lemma: 'be', form: 'third' }],
  ['is', { lemma: 'be', form: 'third' }],
  ['are', { lemma: 'be', form: 'third' }],
  ['were', { lemma: 'be', form: 'past' }],
  ['has', { lemma: 'have', form: 'third' }],
]);

/** In front of a verb they make a verb that goes like it: "rebuilt", "overwritten", "withheld". */
const strong = /^(?:re|mis|over|under|un|out|fore|with)-?(?=[a-z]{2})/;
/** They do so with regular verbs. Not "un": "unexpected" does not tell that somebody unexpects. */
const weak = /^(?:re|mis|over|under|out|de|dis|co|pre|auto|inter)-?(?=[a-z]{3})/;
/** With these the base form, too, needs no listing. */
const free = /^(?:re|mis)-?(?=[a-z]{3})(?!.*(?:ing|[^e]ed|[^su]s)$)/;
const ending = once(() => new RegExp(`^(?!un)[a-z]{2,}(?:${data.ending.replaceAll(' ', '|')})$`));
const endingOfForms = once(() => new RegExp(`^(?!un)[a-z]{2,}(?:${data.endingOfForms.replaceAll(' ', '|')})$`));

/** Is it the base form of a verb? */
function isBase(word: string): boolean {
  if (bases().has(word)) return true;
  return !notVerbs().has(word) && (ending().test(word) || Boolean(bareOf(word, free)) || Boolean(rowOf(word)));
}

/** The verb behind a prefix, where there is one: "write" of "overwrite". */
function bareOf(lemma: string, prefix: RegExp): string | undefined {
  const rest = lemma.replace(prefix, '');
  return rest !== lemma && !notVerbs().has(lemma) && bases().has(rest) ? rest : undefined;
}

/** What a word can be as a verb. Nothing where it is none that we know. */
export function lemmas(word: string): readonly VerbForm[] {
  const folded = fold(word);
  const hyphen = folded.lastIndexOf('-') + 1;
  if (hyphen > 0 && notVerbs().has(folded)) return [];
  // "double-checked", "re-ran".
  const start = hyphen > 1 && !isBase(folded) ? folded.slice(0, hyphen) : '';
  return read(folded.slice(start.length)).map(({ lemma, form }) => ({ lemma: start + lemma, form }));
}

function read(word: string): readonly VerbForm[] {
  const known = odd.get(word);
  const found: VerbForm[] = [...(known ? [known] : []), ...(irregularForms().get(word) ?? [])];
  if (isBase(word)) found.unshift({ lemma: word, form: 'base' });
  const start = strong.exec(word)?.[0];
  if (start && !notVerbs().has(word))
    for (const { lemma, form } of read(word.slice(start.length)))
      if (form !== 'base' && rowOf(lemma) && lemma !== 'be' && !notVerbs().has(start + lemma))
        add(found, { lemma: start + lemma, form });
  for (const lemma of stems(word)) {
    if (!(isBase(lemma) || bareOf(lemma, weak) || isVerbByEnd(word, lemma))) continue;
    for (const form of ['third', 'past', 'participle', 'ing'] as const)
      if (spellings(lemma, form).includes(word)) add(found, { lemma, form });
  }
  return found;
}

function add(found: VerbForm[], { lemma, form }: VerbForm): void {
  if (!found.some((f) => f.lemma === lemma && f.form === form)) found.push({ lemma, form });
}

/** "Repeated" is of "repeat", and of no "repeate". */
const isVerbByEnd = (word: string, lemma: string) =>
  !word.endsWith('s') && endingOfForms().test(lemma) && !isBase(lemma.slice(0, -1));

/** What a regular form can be of: "stopped" of "stoppe", "stopp", "stop". */
function stems(word: string): readonly string[] {
  if (word.endsWith('s')) return [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/, 'y')];
  const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (!stem) return [];
  const last = stem.at(-1)!;
  return [
    `${stem}e`,
    stem,
    ...(last === stem.at(-2) || stem.endsWith('ck') ? [stem.slice(0, -1)] : []),
    ...(last === 'i' ? [`${stem.slice(0, -1)}y`] : []),
    ...(last === 'y' && stem.length < 4 ? [`${stem.slice(0, -1)}ie`] : []),
  ];
}

/** The forms of a verb, as we write them. */
export function inflect(lemma: string): Inflected {
  const form = (name: Exclude<FormName, 'base'>) => spellings(lemma, name)[0]!;
  return { third: form('third'), past: form('past'), participle: form('participle'), ing: form('ing') };
}

/** The ways to write a form, the first being ours. */
function spellings(lemma: string, form: Exclude<FormName, 'base'>): readonly string[] {
  if (lemma === 'be') return { third: ['is'], past: ['was'], participle: ['been'], ing: ['being'] }[form];
  if (lemma === 'have' && form === 'third') return ['has'];
  const hyphen = lemma.lastIndexOf('-') + 1;
  if (hyphen) return spellings(lemma.slice(hyphen), form).map((word) => lemma.slice(0, hyphen) + word);
  const row = form === 'past' || form === 'participle' ? rowOf(lemma) : undefined;
  if (!row) return regularly(lemma, form);
  const first = row[form === 'past' ? 1 : 2];
  return alsoRegular().has(lemma) ? [first, ...regularly(lemma, form)] : [first];
}

/** Base, past and participle of a verb that is irregular, by itself or by what stands behind a prefix. */
function rowOf(lemma: string): readonly [string, string, string] | undefined {
  const own = rows().get(lemma);
  if (own) return own;
  const bare = bareOf(lemma, strong);
  const row = bare ? rowOf(bare) : undefined;
  const start = lemma.slice(0, lemma.length - (bare?.length ?? 0));
  return row && [lemma, start + row[1], start + row[2]];
}

function regularly(lemma: string, form: Exclude<FormName, 'base'>): readonly string[] {
  if (form === 'third') {
    if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma))
      return [`${/[^z]z$/.test(lemma) && doubles(lemma) ? `${lemma}z` : lemma}es`];
    return [/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`];
  }
  if (form === 'ing') {
    if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
    if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  } else {
    if (lemma.endsWith('e')) return [`${lemma}d`];
    if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  }
  const end = form === 'ing' ? 'ing' : 'ed';
  if (/[aeiou]c$/.test(lemma)) return [`${lemma}k${end}`];
  const doubled = `${lemma}${lemma.at(-1)}${end}`;
  if (both().has(lemma)) return lemma.endsWith('l') ? [doubled, `${lemma}${end}`] : [`${lemma}${end}`, doubled];
  return [doubles(lemma) ? doubled : `${lemma}${end}`];
}

/** A short last syllable that is stressed doubles its consonant: that of a word of one syllable, and that of the listed ones. */
function doubles(lemma: string): boolean {
  if (doubling().has(lemma)) return true;
  if (/^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][bdfgklmnprtvz]$/.test(lemma))
    return lemma.length > 2 && !/^[aeiou]/.test(lemma);
  const bare = bareOf(lemma, strong) ?? bareOf(lemma, weak);
  return bare !== undefined && doubles(bare);
}
