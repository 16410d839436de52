import type { Clause } from '../../grammar/clauses';
import type { Sentence } from '../../grammar/sentence';

/** What is cleaned up, and what is brought in its place. */
const cleared =
  /^\s+(?:(?:all|the|any|some|both|of|an?|another|our)\s+)*(?:[\p{L}-]+\s+)?(?:stray|stale|stuck|affected|left-?over|unused|orphaned|malicious|leaked|compromised|exposed|temporary|duplicate|extra|superfluous|unneeded|fixed|corrected|repaired|patched|mitigated|hung|failing|crashed)\b/iu;
const mended =
  /^\s+(?:back\b|(?:(?:an?|the|this|our|another|his|her|some)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:fix(?:es)?|hot-?fix|patch|revert|rollback|workaround|mitigation|incident|postmortem|post-mortem|issue|ticket|status|alert to|bug report|correction)\b)|\bto\s+(?:fix|mitigate|restore|resolve|stop|address|undo|prevent)\b/iu;

/** "reverted the bad deploy", "deployed a fix for the outage": what responders do. */
export function isRepair(sentence: Sentence, clause: Clause): boolean {
  const after = sentence.after(sentence.tokens[clause.verb]!.end);
  if (/^mis/.test(clause.lemma)) return false;
  if (/^\s+(?:the|a)\s+wrong\b/iu.test(after)) return false;
  return (
    /^(?:revert|fix|restore|resolve|mitigate|rollback|undo)$/.test(clause.lemma) ||
    mended.test(after) ||
    cleared.test(after)
  );
}
