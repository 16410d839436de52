const doing = ['Alert on', 'Limit', 'Write a runbook for', 'Add a test of', 'Remove', 'Document'];
const things = ['the queue of shard', 'the retries of worker', 'the cache of region', 'the certificate of host'];
const saw = ['The dashboard showed', 'The alert fired for', 'A responder looked at', 'The pool was scaled for'];
const pick = (all: readonly string[], n: number): string => all[n % all.length] ?? '';
const two = (n: number): string => String(n).padStart(2, '0');

/** A review with nothing but action items; one of four still lacks an owner. */
export function writeActions(count: number): string {
  const items = Array.from({ length: count }, (_, n) => {
    const owner = n % 4 === 0 ? '' : ` (owner: @person-${n % 40}, due: 2031-${two((n % 12) + 1)}-15)`;
    return `- [${n % 3 === 0 ? 'x' : ' '}] ${pick(doing, n)} ${pick(things, n)} ${n}${owner}\n`;
  });
  return `# A long list\n\n## Summary\n\nThe queue was full.\n\n## Action items\n\n${items.join('')}\n## Lessons learned\n\nOne.\n`;
}

/** A review with nothing but timeline entries, some of them with evidence. */
export function writeTimeline(count: number): string {
  const entries = Array.from({ length: count }, (_, n) => {
    const link = n % 5 === 0 ? ` ([graph](https://example.org/graphs/${n}))` : '';
    return `- 2031-03-${two((Math.floor(n / 300) % 28) + 1)} ${two(Math.floor(n / 15) % 20)}:${two((n % 15) * 4)} ${pick(saw, n)} ${pick(things, n)} ${n}${link}\n`;
  });
  return `# A long day\n\n## Summary\n\nThe queue was full.\n\n## Timeline\n\nAll times in UTC.\n\n${entries.join('')}\n## Lessons learned\n\nOne.\n`;
}

/** The same in a table. */
export function writeActionTable(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const [owner, due] = n % 4 === 0 ? ['', ''] : [`@person-${n % 40}`, `2031-${two((n % 12) + 1)}-15`];
    return `| ${pick(doing, n)} ${pick(things, n)} ${n} | ${owner} | ${due} | ${n % 3 === 0 ? 'done' : 'open'} |\n`;
  });
  const head = '| What | Owner | Due | Status |\n| --- | --- | --- | --- |\n';
  return `# A long table\n\n## Summary\n\nThe queue was full.\n\n## Action items\n\n${head}${rows.join('')}\n## Lessons learned\n\nOne.\n`;
}

/** The same in a table. */
export function writeTimelineTable(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const link = n % 5 === 0 ? `[graph](https://example.org/graphs/${n})` : '';
    return `| 2031-03-${two((Math.floor(n / 300) % 28) + 1)} ${two(Math.floor(n / 15) % 20)}:${two((n % 15) * 4)} | ${pick(saw, n)} ${pick(things, n)} ${n} | ${link} |\n`;
  });
  const head = '| Time (UTC) | What | Evidence |\n| --- | --- | --- |\n';
  return `# A long day\n\n## Summary\n\nThe queue was full.\n\n## Timeline\n\n${head}${rows.join('')}\n## Lessons learned\n\nOne.\n`;
}
