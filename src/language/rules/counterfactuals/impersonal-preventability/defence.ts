import type { Subject } from '../../../grammar/clauses';
import type { Sentence } from '../../../grammar/sentence';

/** What a defence shows; said of other things it tells what they do. */
export const shows =
  /^(?:tell|show|bring|point|tip|page|raise|refuse|reject|trip|fail|spare|buy|turn|demonstrate|confirm|cut|keep|protect|contain|ensure|guarantee|force|signal|indicate|remind|prompt|cover|address|suffice|fix|solve|do|go|take|pick)$/;
const defences =
  /\b(?:alerts?|alarms?|monitor\w*|tests?|testing|checks?|check-?lists?|dry[- ]runs?|rehearsals?|canar(?:y|ies)|reviews?|reviewers?|validation|staging|lint(?:er|ing)?|guard\w*|confirmation|prompt|limits?|backups?|replicas?|runbooks?|drills?|audits?|look|glance|call|phone\s+call|question|walkthrough|walk-through|dashboards?|metrics?|probes?|timeouts?|quota|lock|flag|second\s+pair|approval|sign-?off|snapshot|rollback\s+plan|hand-?over|notice|warning|documentation|minutes?|seconds?)\b/iu;

/** Is the subject a safeguard, such as an alert or a review? */
export function isDefence({ prose, tokens }: Sentence, subject: Subject): boolean {
  return (
    subject.head.part === 'word' && defences.test(prose.slice(tokens[subject.first]!.start, tokens[subject.last]!.end))
  );
}
