import type { Finding, TextChange } from '../../language';

/**
 * Where findings stand after edits, for as long as nobody has linted the new text. A finding that an edit touches is dropped.
 * The changes are applied as if at once; see `TextChange`.
 */
export function moveFindings(findings: readonly Finding[], changes: readonly TextChange[]): readonly Finding[] {
  return findings.flatMap((finding) => {
    let by = 0;
    for (const change of changes) {
      if (change.end <= finding.start) by += change.insert.length - (change.end - change.start);
      else if (change.start < finding.end) return [];
    }
    if (by === 0) return [finding];
    const { start, end, mark } = finding;
    const spans = { start: start + by, end: end + by, mark: { start: mark.start + by, end: mark.end + by } };
    // Copied as they are, suggestions are not made for it.
    return [Object.assign(Object.defineProperties({}, Object.getOwnPropertyDescriptors(finding)), spans) as Finding];
  });
}

/** Findings of the last lint. They are moved along with the edits since when somebody asks, which most often nobody does. */
export class LastFindings {
  #findings: readonly Finding[] = [];
  #edits: (readonly TextChange[])[] = [];

  /** Where they stand now. */
  get now(): readonly Finding[] {
    this.set(this.#edits.reduce(moveFindings, this.#findings));
    return this.#findings;
  }

  set(findings: readonly Finding[]): void {
    this.#findings = findings;
    this.#edits = [];
  }

  move(changes: readonly TextChange[]): void {
    if (this.#findings.length) this.#edits.push(changes);
  }
}
