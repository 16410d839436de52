import type { Review } from '../review';
import { cutAt } from '../text/trim';

/** Names and handles that the review mentions, each once, most often first: for completing owners. */
export function namesIn(review: Review): readonly string[] {
  const counts = new Map<string, number>();
  const all = [
    ...review.actions.map((action) => action.owner ?? ''),
    ...review.roles.flatMap((role) => role.names),
    ...review.timeline.flatMap((entry) => [...entry.people, ...entry.pair]),
  ];
  for (const name of all) if (name.trim()) counts.set(name.trim(), (counts.get(name.trim()) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en')).map(([name]) => name);
}

/** The owners that a CODEOWNERS file names, each once, in its order. */
export function readCodeowners(text: string): readonly string[] {
  const owners = text
    .split(/\r\n|\r|\n/)
    .map((line) => cutAt(line, /(?:^|\s)#/).trim())
    .flatMap((line) => line.split(/\s+/).slice(1))
    .filter((word) => /^@[\w-]+(?:\/[\w.-]+)?$|^[^@\s]+@[^@\s][^@\s.]*\.[^@\s]+$/.test(word));
  return [...new Set(owners)];
}
