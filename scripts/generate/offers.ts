import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as Language from '../../src/language/index';

const kinds = { fact: 'a rephrasing', question: 'a question to ask', action: 'an action item' } as const;

const known = new Map<Language.RuleInfo, string>();

/** What a rule about words offers where it can, by what it offers for its examples. Nothing without any, and for a rule about gaps, which has fixes of its own. */
export function offersOf(rule: Language.RuleInfo): string | undefined {
  if (rule.category === 'structure' || rule.examples.flags.length === 0) return undefined;
  let offers = known.get(rule);
  if (offers === undefined) known.set(rule, (offers = readOffers(rule)));
  return offers;
}

function readOffers(rule: Language.RuleInfo): string {
  const offered = new Set(rule.examples.flags.flatMap((example) => kindsFor(rule, example)));
  const all = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => offered.has(kind));
  return all.map((kind) => kinds[kind]).join(', ') || 'no rewording: it only points at the words';
}

function kindsFor({ id }: Language.RuleInfo, { text, head = 'Notes' }: Language.Example): readonly string[] {
  // Rules are loaded in the same way.
  const language = createRequire(resolve('package.json'))(resolve('src/language/index.ts')) as typeof Language;
  const isAction = language.sectionKind(head) === 'actions';
  const sentence = text.replace(/\[\[([\s\S]*?)\]\]/g, '$1');
  const analysis = language.createAnalysis(`# Review\n\n## ${head}\n\n${isAction ? '- ' : ''}${sentence}\n`, {
    ...{ profile: 'standard', rules: { [id]: 'information' }, phrases: [] },
  });
  const found = analysis.findings().filter(({ ruleId }) => ruleId === id);
  return found.flatMap(({ suggestions }) => suggestions.map(({ kind }) => kind));
}
