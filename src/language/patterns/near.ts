import type { Sentence } from '../grammar/sentence';
import { guards, type Guard } from './guards';
import type { Hit, Refusal, RowOptions } from './row';
import { compileRow, type Row, type TableRule } from './table-rule';
import type { Who } from './who';

/** Words that a rule looks for, and what kept it from speaking. */
export interface NearMiss {
  readonly hit: Hit;
  readonly why: Refusal;
}

/** What a table would have found, had nothing been held against its words. */
export function* findNearMisses(rule: TableRule, sentence: Sentence): Generator<NearMiss> {
  const rows = rule.explain(sentence).flatMap(({ row, said }) => (isHeldBack(said) ? row : []));
  for (const row of new Set(rows)) {
    const [strict, loose] = [compileRow(row), compileRow(loosen(row))];
    // One place at a time, so that what the two say is about the same words.
    for (const place of sentence.tokens.keys()) {
      const refused = strict.look(sentence, [place]);
      for (const [i, hit] of loose.look(sentence, [place]).entries()) {
        const why = refused[i];
        if (typeof hit !== 'string' && isHeldBack(why)) yield { hit, why };
      }
    }
  }
}

const allGuards = Object.keys(guards) as readonly Guard[];

/** Of the other reasons some of the words were not there. */
const held: readonly unknown[] = ['who', 'unless', 'unlessBehind', 'tells', ...allGuards];

const isHeldBack = (said: unknown): said is Refusal => held.includes(said);

/** Those who take part: a sentence with the same words may be about a thing instead. */
const people = new Set([
  'colleague',
  'colleagues',
  'team',
  'other-team',
  'others',
  'name',
  'role',
  'pronoun',
  'people',
]);

const isAboutPeople = (who: Who): boolean => who.split('|').some((one) => people.has(one));

/** The row with the words alone. Who it is about stays where that is a part of them, as in "nobody noticed". */
function loosen({ unless: _, unlessBehind: __, ...row }: Row): Row {
  const even: Pick<RowOptions, 'even'> = { even: allGuards };
  if ('verb' in row) return { ...row, ...even, who: isAboutPeople(row.who) ? 'anything' : row.who };
  if (row.about !== undefined && isAboutPeople(row.about)) row = { ...row, about: 'anything' };
  return 'phrase' in row && row.tells !== 'question' ? { ...withoutTells(row), ...even } : { ...row, ...even };
}

const withoutTells = <T extends { readonly tells?: unknown }>({ tells: _, ...row }: T): Omit<T, 'tells'> => row;
