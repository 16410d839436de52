import { cutSentence, findSentences, plainWords, type Sentence } from '../grammar/sentence';
import { teacherOf, type Teacher } from '../grammar/names';
import { overlap, type Severity } from '../finding';
import type { Match, Context, Rule, RuleInfo } from '../rule';
import { rules } from '../rules/index';
import type { Settings } from './settings';
import { anyRule } from './spans-by-rule';
import { teamPhrase } from './document/team-phrase';
import { runToEnd } from '../text/run-to-end';
import { teamRule } from './team-phrases';
import { Triggers, type Hit } from './triggers';

/** A match with the rule that made it and the weight it gets. */
export interface Weighed {
  readonly match: Match;
  readonly rule: Rule;
  readonly weight: Severity;
}

/** A sentence, where it starts in its block, and the rules that it may concern. */
export interface Placed {
  readonly at: number;
  readonly sentence: Sentence;
  readonly candidates: ReadonlySet<Rule>;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** One for all documents and settings: the words of all rules take room, and time to be read. */
let triggers: Triggers | undefined;

/** Reads the words of the rules when a text is first linted; yields after each rule, so that a caller can pause or give up. */
export function* readTriggers(): Generator<undefined, Triggers> {
  if (triggers) return triggers;
  const made = new Triggers();
  for (const rule of rules) {
    made.add(rule);
    yield;
  }
  return (triggers = made);
}

/** The rules that the settings turn on, ready to be asked about sentences. Pure; made anew when the settings change. */
export class Matcher {
  readonly #severities = new Map<Rule, Severity>();
  readonly #phrases: ReadonlySet<string>;
  readonly #teacher: Teacher | undefined;
  /** The words of the phrases that the team wants to be pointed out. */
  readonly #team: Triggers | undefined;
  /**
   * Ids of the rules of which not all is shown, because of the profile or by name; `anyRule` is among them where the settings hide more
   * than they do by default.
   */
  readonly off: ReadonlySet<string>;

  constructor(readonly settings: Settings) {
    for (const rule of rules) {
      const severity = severityOf(rule, settings);
      if (severity !== 'off') this.#severities.set(rule, severity);
    }
    const { flag = [] } = settings;
    this.#teacher = teacherOf(settings);
    const weight = severityOf(teamPhrase, settings);
    if (flag.length > 0 && weight !== 'off') {
      const rule = teamRule(flag);
      this.#severities.set(rule, weight);
      this.#team = new Triggers();
      this.#team.add(rule);
    }
    this.#phrases = new Set(settings.phrases.map((phrase) => phrase.trim().toLowerCase()));
    const named = Object.entries(settings.rules).flatMap(([id, severity]) => (severity === 'off' ? id : []));
    const isGentle = settings.profile === 'gentle';
    const hidden = rules.filter((rule) => !this.#severities.has(rule) || (isGentle && !settings.rules[rule.id]));
    const isUsual = !isGentle && named.length === 0;
    const none = this.#team ? [] : [teamPhrase.id];
    this.off = new Set([...hidden.map(({ id }) => id), ...named, ...none, ...(isUsual ? [] : [anyRule])]);
  }

  /** What the rules say of each sentence, before suggestions are made of it. */
  *match(
    prose: string,
    source: string,
    context: Context,
  ): Generator<Placed & { readonly matches: readonly Weighed[] }> {
    for (const each of this.triggered(prose, source)) {
      const matches = this.matchSentence(each, context);
      if (matches.length) yield { ...each, matches };
    }
  }

  /** The sentences with a word that a rule looks for, and these rules. */
  *triggered(prose: string, source: string): Generator<Placed> {
    const hits = this.#hitsIn(prose);
    if (!hits.length) return;
    let next = 0;
    for (const span of findSentences(prose)) {
      const { start, end } = span;
      const candidates = new Set<Rule>();
      for (; next < hits.length && hits[next]!.at < end; next++)
        if (hits[next]!.at >= start)
          for (const rule of hits[next]!.rules) if (this.#severities.has(rule)) candidates.add(rule);
      if (!candidates.size) continue;
      yield { at: start, sentence: cutSentence(prose, source, span, this.#teacher), candidates };
    }
  }

  #hitsIn(prose: string): readonly Hit[] {
    const own = runToEnd(readTriggers()).in(prose);
    const team = this.#team?.in(prose) ?? [];
    return team.length > 0 ? [...own, ...team].sort((a, b) => a.at - b.at) : own;
  }

  /** What the rules say of one sentence; offsets are relative to it. */
  matchSentence({ sentence, candidates }: Placed, context: Context): readonly Weighed[] {
    const all: Weighed[] = [];
    for (const rule of candidates) {
      for (const match of rule.find(sentence, context)) {
        const severity = this.#severities.get(rule)!;
        const chosen = this.settings.rules[rule.id] !== undefined;
        const weight = chosen ? severity : inSection(rule, match.severity ?? severity, context);
        const isWanted = chosen || rule.id === teamPhrase.id;
        if (this.settings.profile === 'gentle' && !isWanted && ranks[weight] > ranks.warning) continue;
        if (!this.#isPhrase(plainWords(sentence, match.mark))) all.push({ match, rule, weight });
      }
    }
    return keepStrongest(all);
  }

  #isPhrase(words: string): boolean {
    return this.#phrases.has(words.toLowerCase());
  }
}

/** Of two that say the same of the same words the first in the registry speaks, whatever it was that they looked for. */
const order = new Map(rules.map((rule, i) => [rule, i]));

/** One remark about blame a sentence is enough; other categories speak where no remark stands yet. What the team says of words comes first. */
function keepStrongest(all: Weighed[]): Weighed[] {
  const sorted = all.sort(
    (a, b) =>
      turn(a) - turn(b) ||
      ranks[a.weight] - ranks[b.weight] ||
      a.match.mark.start - b.match.mark.start ||
      b.match.mark.end - a.match.mark.end ||
      (order.get(a.rule) ?? -1) - (order.get(b.rule) ?? -1),
  );
  const kept: Weighed[] = [];
  for (const m of sorted) {
    const clash = kept.some(
      (k) => (k.rule.category === 'blame' && m.rule.category === 'blame') || overlap(k.match.mark, m.match.mark),
    );
    if (!clash) kept.push(m);
  }
  return kept.sort((a, b) => a.match.mark.start - b.match.mark.start);
}

function turn({ rule }: Weighed): number {
  if (rule.id === teamPhrase.id) return 0;
  return rule.category === 'blame' ? 1 : 2;
}

/** A timeline tells what happened: alternative pasts weigh more there, and less where lessons are drawn (guard X12). */
function inSection(rule: Rule, severity: Severity, { section }: Context): Severity {
  if (rule.group !== 'counterfactuals') return severity;
  if (section === 'timeline') return severity === 'hint' ? 'information' : severity;
  return drawsLessons.has(section) && severity === 'information' ? 'hint' : severity;
}

const drawsLessons: ReadonlySet<Context['section']> = new Set(['lessons', 'went-poorly', 'actions'] as const);

/** What a rule weighs under these settings: the user's word, else the profile's. */
export function severityOf(rule: RuleInfo, settings: Settings): Severity | 'off' {
  const chosen = settings.rules[rule.id];
  if (chosen) return chosen;
  if (rule.severity === 'off') return settings.profile === 'strict' ? 'information' : 'off';
  return rule.severity;
}
