import { startOfWords } from '../../../text/ends';
import { clauseAt, isThirdPerson } from '../../../grammar/about';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { dropWords } from '../../../rephrase';
import { putWords } from '../../../rephrase/words';
import type { Draft } from '../../../rule';

const skill = '(?:experience|expertise|skills?|seniority)';
const pattern = new RegExp(
  `\\black(?:s|ed|ing)? (?:of )?(?:(?:the|any|enough|prior|sufficient|necessary|required) ){0,4}${skill}\\b|\\binexperience\\b|\\b(?:had|has|have|having) (?:no|(?:very )?little|insufficient|not enough) (?:(?:prior|real|relevant) )?${skill}\\b|\\b(?:did|does)(?: not|n['’]t) have (?:(?:the|any|enough|sufficient|right|necessary|required) ){0,4}${skill}\\b|\\bwith (?:no|little) ${skill}\\b`,
  'giu',
);

/**
 * Finds experience that is missing, as an explanation. "We had never used it" and "the team had little experience with
 * it" are what the situation was: the verb is asked about only where it is said of one other person.
 */
export function* inexperience(
  sentence: Sentence,
): Generator<{ readonly mark: Span; readonly drafts: readonly Draft[] }> {
  for (const m of sentence.matches(pattern)) {
    const verb = /^(?:lack(?:s|ed)\b|ha|did|does)/i.test(m.text);
    const clause = clauseAt(sentence, m.start);
    if (verb && !(isThirdPerson(clause, sentence) || /^having/i.test(m.text) || /^lack/i.test(m.text))) continue;
    // "Our inexperience with it" is what the situation was, unless something is put down to it.
    const before = sentence.prose.slice(sentence.start, m.start);
    if (!verb && /\b(?:our|my)\s+(?:\p{L}+\s+)?$/iu.test(before) && !/\b(?:due to|because of|owing to)\s/i.test(before))
      continue;
    yield {
      mark: { start: m.start, end: m.end },
      drafts: [verb ? rephraseVerb(sentence, m) : rephraseNoun(sentence, m)],
    };
  }
}

function rephraseVerb(sentence: Sentence, m: Span): Draft {
  const { source, tokens } = sentence;
  const clause = clauseAt(sentence, m.start);
  const after = /^\s+(?<how>to|with|in|of|for)\s+(?<what>[^,.;]+)/i.exec(source.slice(m.end, sentence.end));
  const start = clause?.subject ? Math.min(m.start, tokens[clause.subject.first]!.start) : m.start;
  const { how, what } = after?.groups ?? {};
  if (/^having\b/i.test(sentence.prose.slice(m.start)))
    return putWords(
      sentence,
      { start: m.start, end: m.end + (after?.[0].length ?? 0) },
      `with [which docs, tools and training?] for ${what ?? 'this'}`,
    );
  const text =
    how === 'to'
      ? `it takes [what knowledge, and where is it written down?] to ${what}`
      : `the docs, tools and onboarding for ${what ?? 'this'} covered [what?]`;
  return putWords(sentence, { start, end: m.end + (after?.[0].length ?? 0) }, text);
}

function rephraseNoun(sentence: Sentence, m: Span): Draft {
  if (/^with\b/i.test(sentence.prose.slice(m.start))) return dropWords(sentence, m);
  const before = sentence.source.slice(sentence.start, m.start);
  const cause =
    /\b(?:due to|because of|owing to|through|from)\s+(?:(?:the|an?|our|their|his|her|its)\s+)?(?:\p{L}+['’]s?\s+)?(?:\p{L}+\s+){0,2}$/iu.exec(
      before,
    );
  const owner = startOfWords(before, /^(?:the|an?|our|their|his|her|its|relative|\p{L}+['’]s?)$/iu, 4);
  const start = sentence.start + (cause?.index ?? owner);
  const slot = '[what did the docs, tools and onboarding cover?]';
  return putWords(sentence, { start, end: m.end }, cause ? `because ${slot}` : `a gap ${slot}`);
}
