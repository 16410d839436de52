import type { ReviewRule } from './rule';

/** Front matter that we cannot read. */
export const unreadableFrontMatter: ReviewRule = {
  id: 'unreadable-front-matter',
  group: 'structure',
  category: 'structure',
  severity: 'information',
  title: 'Front matter that cannot be read',
  why: 'The title, date, status and template come from the front matter. A line that cannot be read is treated as if it were not there.',
  sources: [],
  examples: {
    flags: [
      { text: '---\ntitle: Queue stall\n[[this is no pair]]\n---\n\n# Queue stall\n' },
      { text: '---\ntitle: Queue stall\n[[tags: [queue, europe]]\n---\n\n# Queue stall\n' },
    ],
    allows: [
      '---\ntitle: "Queue stall: again"\ntags:\n  - queue\n  - europe\n---\n\n# Queue stall\n',
      '---\n\nA rule, and no front matter.\n',
    ],
  },
  *find({ frontMatter }) {
    const { problem } = frontMatter;
    if (!problem || problem.end <= problem.start) return;
    const span = { start: problem.start, end: problem.end };
    yield { ...span, mark: span, message: `${problem.message} (Line ${problem.line}.)` };
  },
};
