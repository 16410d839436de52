import { trimMarks } from '../../../text/ends';
import { meansPeople, phraseAt } from '../../../grammar/phrases';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import type { Pattern } from '../../../text/matches';
import { addGuard, haveCheck, show, toGerund, verify } from '../../../rephrase/guard';
import type { SectionKind } from '../../../markdown/section-kind';

export interface Found {
  readonly sentence: Sentence;
  readonly found: Span & { readonly groups: Readonly<Record<string, string>> };
  readonly whom: string | undefined;
}

/** One way of asking people to behave, and what to build in its place. */
export interface Remedy {
  readonly pattern: Pattern;
  /** The action item, from the words that follow the pattern; undefined where nothing is asked of people after all. */
  readonly say: (tail: string, found: Found) => string | undefined;
  /** Sections in which it counts; everywhere unless told. */
  readonly sections?: readonly SectionKind[];
  /** Not in a sentence with this: the behaviour is backed by something built. */
  readonly unless?: RegExp;
  /** Counts without an imperative or a modal before it. */
  readonly anywhere?: true;
  /** Rephrase the whole sentence. */
  readonly whole?: true;
}

export const planned: readonly SectionKind[] = ['actions', 'lessons'];
export const built =
  /\b(?:runbooks?|playbooks?|guides?|wiki|course|workshops?|game[- ]?days?|exercises?|drills?|CI|pipelines?|gates?|lint\w*|scripts?|automat\w+|templates?|bots?|docs?|documentation|simulations?|curriculum|materials?)\b/iu;
export const much = '(?:(?:a (?:little|bit|lot)|much|far|even|way) )?';
export const more = `${much}(?:more|extra|very|especially|particularly|super|really|doubly|always|so|less) `;
export const base = (words: string) => new RegExp(`\\b${words}`, 'giu');
/** A fragment that begins a statement, or what stands behind its label. */
export const fragment = (words: string) => new RegExp(`(?<before>^[^\\p{L}]*(?:\\p{L}+ ?: ?)?)\\b${words}`, 'giu');

/** The people that a noun phrase at the end of the pattern names, or undefined. */
export function people({ sentence, found }: Found): { text: string; rest: string } | undefined {
  const phrase = phraseAt(sentence, found.end);
  if (!phrase || !meansPeople(phrase.subject) || phrase.subject.name === 'maybe') return undefined;
  const rest = trimMarks(sentence.source.slice(phrase.end, sentence.end), '.!');
  return { text: sentence.source.slice(phrase.start, phrase.end), rest };
}

/** "double-check the region" -> verify the region; other acts are handed to a tool as they are. */
export function doublecheck(act: string): string {
  const again = /^\s*(?:double|triple)[-\s]?check\b\s*(.*)$/isu.exec(act);
  if (again) return verify(again[1]!);
  const read =
    /^\s*(?:re-?)?(?:read(?!\s+(?:back|out|aloud))|follow|consult)\s+(\S.*?|)(?:\s{1,9}(?:more\s+)?(?:carefully|thoroughly|closely))?$/isu.exec(
      act,
    );
  if (read) return show(read[1]!.replace(/\s{1,9}(?:before|when|after)\b.*$/isu, ''));
  if (/^\s*(?:ask|communicate|talk|inform|notify)\b/iu.test(act))
    return `have [an alert or notification] ${act.trim().replace(/^ask\s+for\s+help.*$/i, 'bring in [whom] after [n] minutes')} (owner: , due: )`;
  const careful =
    /^\s*be\s+(?:(?:more|very|extra|especially|particularly|doubly)\s+)?(?:careful|aware|mindful|vigilant|cautious|attentive|diligent|alert|thorough|proactive)\b(.*)$/isu.exec(
      act,
    );
  return careful
    ? addGuard(careful[1]!)
    : haveCheck(act.trim().replace(/\s{1,9}(?:more\s+)?(?:carefully|thoroughly|properly)$/iu, ''));
}

export const lower = (text: string) =>
  text.replace(/^(?:The|All|Every|Our|Everyone|Everybody|Engineers|Developers)\b/, (w) => w.toLowerCase());
export const gerund = (tail: string) => tail.trim().replace(/^(\p{L}+)/u, (verb) => toGerund(verb));
