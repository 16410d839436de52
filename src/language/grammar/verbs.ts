import { inflect, is, isGivenName, lemmas } from '../lexicon';
import { oncePerWord } from '../text/once';

// What a word can be as a verb, in the form in which a clause reader asks for it.

/** What a word can be as a verb; `undefined` where it cannot be one that we know. */
export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  readonly thirdPerson: boolean;
}

/** Reads a lowercase word as a verb form. Unknown "-ed" words count as verbs; other unknown words do not. */
export const readVerb = oncePerWord((word): VerbForm | undefined => {
  if (word.length < 2) return undefined;
  const forms = lemmas(word);
  if (!forms.length) {
    const lemma = guess(word);
    return lemma ? { lemma, base: false, past: true, participle: true, gerund: false, thirdPerson: false } : undefined;
  }
  const can = (form: (typeof forms)[number]['form']) => forms.some((f) => f.form === form);
  // "lay" and "found" are also verbs of their own; here they are the pasts that reports mean.
  const { lemma } = forms.find((f) => f.form !== 'base' && f.lemma !== word) ?? forms[0]!;
  return {
    lemma,
    base: can('base'),
    past: can('past'),
    participle: can('participle'),
    gerund: can('ing'),
    thirdPerson: can('third') && word !== 'am' && word !== 'are',
  };
});

/** Whether a word, in any case, may be the base form of a verb: "return". */
export const mayBeBase = (word: string): boolean => readVerb(word.toLowerCase())?.base === true;

/** The base of a form of a verb, in any case: "written" is of `write`. The word itself where it is of no verb. */
export function baseOf(word: string): string {
  const lower = word.toLowerCase();
  return readVerb(lower)?.lemma ?? lower;
}

/** The base of a regular verb that is in no list: English spelling rules, good enough to read a tense. */
function guess(word: string): string | undefined {
  const s = /^(?:[a-z]+-)?[a-z]{2,}(?=ed$)/.exec(word)?.[0];
  // "Ahmed", "Winifred"
  if (
    !s ||
    !/[aeiouy]/.test(s) ||
    word.startsWith('un') ||
    isGivenName(word) ||
    is('not-past', word.slice(word.lastIndexOf('-') + 1))
  )
    return undefined;
  if (s.endsWith('i')) return `${s.slice(0, -1)}y`;
  const single = s.replace(/([bdgk-nprt])\1$/, '$1');
  if (single !== s) return single;
  // "cited", "wiped": the last letter of a short verb would be doubled ("fitted") if it had no "e".
  return /(?:^[^aeiouy]+[aeiou][b-df-hj-npr-tvz]|[aeiou][tzvscgrmd]|[^aeiou][cgsvuz]|[bcdfgkptz]l)$/.test(s) &&
    !/(?:..(?:er|or|en|it)|ow|oo.|ea.|ai.|ee.|ou.|oa.|ie.)$/.test(s)
    ? `${s}e`
    : s;
}

/** "run" -> "run", "delete" -> "deleted": the past participle of a base form. */
export const participleOf = (base: string): string => inflect(base).participle;

/** "run" -> "ran", "delete" -> "deleted": the simple past of a base form. */
export const pastOf = (base: string): string => inflect(base).past;

/** "run" -> "running": the present participle of a base form. */
export const gerundOf = (base: string): string => inflect(base).ing;

/** Puts the base form of a verb into the form that another one has; `isParticiple`: which one it is where both look the same. */
export function likeForm(
  base: string,
  { past, participle, gerund, thirdPerson }: VerbForm,
  isParticiple: boolean,
): string {
  const forms = inflect(base);
  if (gerund) return forms.ing;
  if (thirdPerson) return forms.third;
  if (!past && !participle) return base;
  return participle && (isParticiple || !past) ? forms.participle : forms.past;
}
