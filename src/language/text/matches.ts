/**
 * All matches of a global pattern, as `matchAll` finds them. That clones the pattern for each text, and the clone has to
 * be compiled; this uses the pattern itself. Where to go on is kept here, so that a pattern can be in use twice.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let at = 0;
  while (at <= text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    pattern.lastIndex = 0;
    if (!match) return;
    const end = match.index + match[0].length;
    // An empty match goes on behind the next character, which may be two units.
    at = match[0] ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
    yield match;
  }
}
