/** Writes a long review of our own: headings, lists, tables, code, and now and then a sentence that a rule notices. */
export function writeReview(words: number): string {
  const parts = ['---\ntitle: A long review\nstatus: draft\n---\n\n# A long review\n\n'];
  let count = 0;
  for (let n = 1; count < words; n++) {
    const section = [
      `## Part ${n}: how the queue behaved\n\n`,
      `At ${10 + (n % 12)}:0${n % 10} the dashboard for shard ${n} showed ${n * 7} waiting jobs, and the workers took them in batches of ${n % 9}. The retry policy doubled the delay after each attempt, which spread the load over the next ${n % 30} minutes. Nobody had seen the pattern before, so the responders compared it with the week before and wrote down what they saw.\n\n`,
      `- ${10 + (n % 12)}:1${n % 10} Alert \`QueueDepth\` fired for shard ${n} ([graph](https://example.org/graphs/${n}))\n- ${10 + (n % 12)}:2${n % 10} The pool was scaled to ${n % 50} workers\n  - memory stayed below **${n % 90} %**\n\n`,
      `| time | what | who saw it |\n| --- | --- | --- |\n| 10:${10 + (n % 40)} | latency above ${n * 3} ms | dashboard |\n| 11:${10 + (n % 40)} | back to normal | alert resolved |\n\n`,
      n % 5 === 0 ? '```sh\nkubectl scale deploy/worker --replicas=50\n```\n\n' : '',
      n % 7 === 0 ? `We should have tested the failover of shard ${n} before the launch. ` : '',
      `The configuration of the consumer had a limit of ${n} connections per host; it was reached when the second zone came back, because both zones opened their connections at once. Requests then waited for a free connection until the client gave up after ${n % 60} seconds.\n\n`,
    ].join('');
    parts.push(section);
    count += section.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  }
  return parts.join('');
}

const noticed = [
  'She should have been paged by the second alert for shard N, which had been muted. ',
  'One of us failed to check the limit of shard N before the launch. ',
  'The team was careless with the backup of shard N. ',
  'Who broke shard N? ',
];

/** Writes a review of one paragraph, `length` characters long, in which a rule notices every sentence: as dear as a block can be. */
export function writeParagraph(length: number): string {
  const sentences: string[] = [];
  for (let n = 0, all = 0; all < length; n++) {
    const sentence = (noticed[n % noticed.length] ?? '').replace('N', String(n));
    sentences.push(sentence);
    all += sentence.length;
  }
  return `# A long paragraph\n\n## Summary\n\n${sentences.join('')}\n`;
}
