import type { Finding, Settings, Severity } from '../language';
import type { Review } from './review';
import { structureRules } from './rules/index';
import type { ReviewRule } from './rules/rule';
import { runToEnd } from './text/steps';

/**
 * What the rules about structure notice in a review, sorted by where it starts. Give them to `Analysis.findings` to have the text's
 * ignore comments hold for them, too.
 */
export const structureFindings = (review: Review, settings: Settings): readonly Finding[] =>
  runToEnd(structureFindingsInSteps(review, settings));

/** The same in small steps. */
export function* structureFindingsInSteps(review: Review, settings: Settings): Generator<void, readonly Finding[]> {
  const findings: Finding[] = [];
  for (const rule of structureRules) {
    const severity = severityOf(rule, settings);
    if (severity === 'off') continue;
    for (const found of rule.find(review)) {
      if (!found) {
        yield;
        continue;
      }
      const { match, at } = 'match' in found ? found : { match: found, at: 0 };
      const { message, suggestions = [] } = match;
      const start = match.start + at;
      const end = match.end + at;
      findings.push({
        ruleId: rule.id,
        category: rule.category,
        group: rule.group,
        severity,
        message,
        start,
        end,
        text: review.text.slice(start, end),
        mark: { start: match.mark.start + at, end: match.mark.end + at },
        suggestions,
        ...(rule.yieldsTo ? { yieldsTo: rule.yieldsTo } : {}),
      });
    }
    yield;
  }
  const fine = new Set(settings.phrases.map((phrase) => phrase.trim().toLowerCase()));
  const isFine = ({ mark }: Finding) => fine.has(review.text.slice(mark.start, mark.end).toLowerCase());
  const told = fine.size > 0 ? findings.filter((each) => !isFine(each)) : findings;
  return told.sort((a, b) => a.start - b.start || a.end - b.end);
}

// As for the rules of the language: the user's word first; gentle says warnings and errors only, strict turns on what is off.
function severityOf(rule: ReviewRule, { rules, profile }: Settings): Severity | 'off' {
  const chosen = rules[rule.id];
  if (chosen) return chosen;
  if (profile === 'gentle' && rule.severity !== 'error' && rule.severity !== 'warning') return 'off';
  return rule.severity === 'off' && profile === 'strict' ? 'information' : rule.severity;
}
