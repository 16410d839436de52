import type { Finding } from '../../language/index';

/** Makes a name for each finding of a file that stays the same when lines move: of the rule, its words, and which of several it is. */
export async function loadFingerprints(): Promise<(findings: readonly Finding[], scope?: string) => readonly string[]> {
  // Takes some milliseconds, so it is loaded for the formats that need it.
  const { createHash } = await import('node:crypto');
  return (findings, scope = '') => {
    const seen = new Map<string, number>();
    return findings.map(({ ruleId, text, start, mark }) => {
      const words = text.slice(mark.start - start, mark.end - start);
      const content = JSON.stringify([scope, ruleId, text, words].map((each) => each.replace(/\s+/g, ' ').trim()));
      const count = (seen.get(content) ?? 0) + 1;
      seen.set(content, count);
      return createHash('sha256').update(`${content}${count}`).digest('hex').slice(0, 32);
    });
  };
}
