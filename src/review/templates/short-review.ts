import type { TemplateSource } from './source';

/** One page. */
export const shortReview: TemplateSource = {
  id: 'short-review',
  name: 'Short Review',
  description: 'One page: what happened, what made it possible, what will be different',
  markdown: `---
title: \${title}
date: \${date}
status: draft
severity: $1
services: []
zone: \${zone}
template: short-review
---

# \${title}

> It's OK to fail. What each of us did made sense at the time. This review says how.

## What happened

\${2:<!-- A few sentences with times (\${zone}): start, first signal, what was done, end. What did users notice? -->}

## Contributing factors

- \${3:[a condition that made this possible]}
- \${4:[another one]}

## What we learned

\${5:<!-- What went well, what went poorly, where were we lucky? -->}

## Action items

- [ ] \${6:[what will be different, and how we will know]} (owner: \${7:[@name]}, due: \${8:[date]}, type: \${9|prevent,detect,mitigate,learn|})

## Appreciation

\${10:<!-- Thank you to ... for ... -->}
$0
`,
};
