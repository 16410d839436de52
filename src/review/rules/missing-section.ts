import type { ReviewRule } from './rule';

/** Sections that a finished review does not have, of the template that it names. */
export const missingSection: ReviewRule = {
  id: 'missing-section',
  group: 'structure',
  category: 'structure',
  severity: 'hint',
  title: 'Missing sections',
  why: 'Each section asks about something that is easy to forget. Drafts, and reports that name no template, are left alone.',
  sources: [
    'the talk “The blameless post mortem”',
    'the talk “Who Broke Prod? Growing teams who can fail without fear”',
  ],
  examples: {
    flags: [
      {
        text: '---\ntitle: Queue stall\nstatus: final\ntemplate: short-review\n---\n\n# [[Queue stall]]\n\n## What happened\n\nIt stalled.\n\n## Contributing factors\n\nTwo of them.\n\n## What we learned\n\nA lot.\n\n## Action items\n\n- One (OPS-1)\n',
      },
    ],
    allows: [
      '---\ntitle: Queue stall\nstatus: draft\ntemplate: short-review\n---\n\n# Queue stall\n\n## What happened\n\nIt stalled.\n',
      '---\nstatus: resolved\n---\n\n# Queue stall\n\n## What happened\n\nIt stalled.\n',
      '# Queue stall\n\n## Timeline\n\n- 10:00 It stalled.\n\n## Action items\n\n- One (OPS-1)\n',
    ],
  },
  *find(review) {
    const { frontMatter, missing, text, template } = review;
    const titles = missing.map((section) => section.title);
    // A report that names no template follows a form of its own.
    const isMeasured = frontMatter.status !== undefined && frontMatter.template !== undefined;
    if (titles.length === 0 || !isMeasured || review.isDraft) return;
    const line = /^(#[ \t]+)?([^\r\n]*)/.exec(text.slice(review.head.start));
    const lead = line?.[1]?.length ?? 0;
    const start = review.head.start + lead;
    const end = start + (line?.[2]?.trimEnd().length ?? 0);
    if (end === start) return;
    const only = titles.length === 1 && missing[0]?.kind === 'appreciation';
    yield {
      start,
      end,
      mark: { start, end },
      message: only
        ? 'Nobody is thanked here yet. Whose honesty, help or idea made this review better?'
        : `The ${template.name} template also asks for: ${titles.join(', ')}. The Sections view can add them in the right place.`,
    };
  },
};
