import type { TemplateSource } from './source';

/** Identify, then fix, then learn. */
export const learningReview: TemplateSource = {
  id: 'learning-review',
  name: 'Learning Review',
  description: 'Identify, fix, learn: the full review of an incident',
  markdown: `---
title: \${title}
date: \${date}
status: draft
severity: $1
duration:
services: []
tags: []
zone: \${zone}
template: learning-review
---

# \${title}

> It's OK to fail. Everyone involved did what made sense to them, with what they saw, knew and had to work with at
> the time. We want to learn what shaped their choices.

## Summary

\${2:<!-- For someone who was not there, in three or four sentences: what happened, who was affected, for how long, and what ended it? -->}

## People

- Facilitator: \${3:[name]}
- Responders: \${4:[names]}
- Pairs: \${5:[who worked with whom on diagnosis, on changes, on messages to customers]}

## Impact

\${6:<!-- Identify. What did users of the service see? How many of them, and for how long? What kept working? -->}

## Detection

\${7:<!-- Identify. What was the first signal, and who or what saw it? How long after the start was that? -->}

## Timeline

All times in \${zone:[time zone]}.

- **\${8:[HH:MM]}** \${9:[what happened, and who or what saw it]} (\${10:[evidence: link, graph or log]})

## Contributing factors

\${11:<!-- Identify. Which conditions had to come together? Think of tools, checks, interfaces, load, timing, hand-overs. How did each one make sense until that day? There is seldom only one. -->}

## Response

\${12:<!-- Fix. What was tried, in which order, with which assumptions? What ended the impact? Who paired? -->}

## What went well

\${13:<!-- Learn. What helped: an alert, a habit, a page of documentation, a person who asked? -->}

## What went poorly

\${14:<!-- Learn. Where did we lose time? What was hard to see, find, change or undo? -->}

## Where we were lucky

\${15:<!-- Learn. What kept this from being worse, although nobody had planned it? -->}

## What we learned

\${16:<!-- Learn. What do we know now about how the system normally works that we did not know before? -->}

## Action items

- [ ] \${17:[what will be different, and how we will know]} (owner: \${18:[@name]}, due: \${19:[date]}, type: \${20|prevent,detect,mitigate,learn|})

## Appreciation

\${21:<!-- Whom do we want to thank for telling us what happened, for asking, for trying something new or for helping out? -->}
$0
`,
};
