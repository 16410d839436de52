import type { Clause } from './clause';
import type { Subject } from './noun-phrase';
import { readSubject } from './subject';
import type { Token } from './tokens';
import { readVerbGroup } from './verb-group';

export type { Clause } from './clause';
export { readNounPhrase, type Subject } from './noun-phrase';

/** Reads the finite clauses of a sentence from left to right. */
export function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const group = readVerbGroup(tokens, i);
    if (!group) continue;
    const previous = clauses.at(-1);
    const { subject, relative } = readSubject(tokens, group.first, previous, clauses);
    // "the deployed change", "Fix tests": a participle or base form with nothing before it is no finite verb.
    const finite =
      group.modal ||
      group.auxiliary ||
      subject ||
      group.past ||
      i === 0 ||
      !tokens.slice(0, group.first).some((t) => t.part === 'word');
    if (finite) clauses.push({ ...group, subject, relative, end: tokens.length });
    i = group.verb;
  }
  return clauses.map((c, n) => ({
    ...c,
    subject: c.subject && excludeAttackers(tokens, c.subject),
    end: clauseEnd(tokens, c, clauses[n + 1]),
  }));
}

const attackers =
  /^(?:attackers?|hackers?|intruders?|adversar(?:y|ies)|criminals?|scammers?|spammers?|phishers?|fraudsters?|thie(?:f|ves)|malicious|abusers?|bots?|impersonators?)$/;

/** Attackers are not protected by a blameless review; a pronoun after one stands for it (guard X4). */
function excludeAttackers(tokens: readonly Token[], subject: Subject): Subject {
  if (subject.who !== 'person' && subject.who !== 'group') return subject;
  const phrase = tokens.slice(subject.first, subject.last + 1).some((t) => attackers.test(t.lower));
  const pronoun =
    /^(?:they|he|she|someone|who)$/.test(subject.head.lower) &&
    tokens.slice(0, subject.first).some((t) => attackers.test(t.lower));
  return phrase || pronoun ? { ...subject, who: 'thing' } : subject;
}

function clauseEnd(tokens: readonly Token[], clause: Clause, next: Clause | undefined): number {
  let end = tokens.length;
  while (end > 0 && /^[.!?…]$/.test(tokens[end - 1]!.lower)) end--;
  if (!next) return end;
  // Where the next clause's subject, or what joins it, begins.
  let i = next.subject && !next.subject.carried && next.subject.first > clause.verb ? next.subject.first : next.first;
  const joins = (t: Token | undefined) =>
    t !== undefined &&
    (t.part === 'coordinator' || t.part === 'subordinator' || t.lower === ',' || /^(?:who|that|which)$/.test(t.lower));
  while (i - 1 > clause.verb) {
    let adverbs = i - 1;
    while (adverbs > clause.verb && tokens[adverbs]!.part === 'adverb') adverbs--;
    if (adverbs <= clause.verb || !joins(tokens[adverbs])) break;
    i = adverbs;
  }
  // A dash, a semicolon or a list mark (", (b)") ends what is said here.
  const stop = tokens.findIndex(
    (t, k) =>
      k > clause.verb && k < i && (/^[;–—]$/.test(t.lower) || (t.lower === ',' && tokens[k + 1]?.lower === '(')),
  );
  return stop > 0 ? stop : i;
}
