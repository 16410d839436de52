import type { Span } from '../finding';

/** Stands for all rules at once. */
export const anyRule = '';

/** Spans by the id of a rule, asked whether one shares a character with a given span; in logarithmic time. */
export class SpansByRule {
  readonly #spans = new Map<string, Span[]>();
  /** Where spans start, in order, and how far those up to there reach. */
  readonly #sorted = new Map<string, { readonly starts: readonly number[]; readonly reach: readonly number[] }>();

  add(ruleId: string, span: Span): void {
    const there = this.#spans.get(ruleId);
    if (there) there.push(span);
    else this.#spans.set(ruleId, [span]);
    this.#sorted.delete(ruleId);
  }

  overlapWith(ruleId: string, { start, end }: Span): boolean {
    const { starts, reach } = this.#sorted.get(ruleId) ?? this.#sort(ruleId);
    let before = 0;
    for (let after = starts.length; before < after;) {
      const middle = (before + after) >> 1;
      if (starts[middle]! < end) before = middle + 1;
      else after = middle;
    }
    return before > 0 && reach[before - 1]! > start;
  }

  #sort(ruleId: string): { readonly starts: readonly number[]; readonly reach: readonly number[] } {
    const spans = [...(this.#spans.get(ruleId) ?? [])].sort((a, b) => a.start - b.start);
    let furthest = -1;
    const reach = spans.map(({ end }) => (furthest = Math.max(furthest, end)));
    const sorted = { starts: spans.map(({ start }) => start), reach };
    this.#sorted.set(ruleId, sorted);
    return sorted;
  }
}
