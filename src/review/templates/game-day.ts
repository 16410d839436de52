import type { TemplateSource } from './source';

/** Practise failing on a day of our choosing. */
export const gameDay: TemplateSource = {
  id: 'game-day',
  name: 'Game Day',
  description: 'Hypothesis, experiment, observations, lessons',
  markdown: `---
title: \${title}
date: \${date}
status: draft
services: []
tags: [game-day]
zone: \${zone}
template: game-day
---

# \${title}

> It's OK to fail: today, that is the plan. We test the system and our ways of working, never a person.

## People

- Facilitator: \${1:[name]}
- Pairs: \${2:[who works with whom]}
- Observers: \${3:[who writes down what we see and assume]}

## Know your normal

\${4:<!-- What does the system look like on a good day? Which graphs show it? A flow map helps. -->}

## Hypothesis

\${5:<!-- When ... fails, we expect ... , and ... will tell us within ... minutes. -->}

## Experiment

\${6:<!-- What do we break, where, and for how long? Who could be affected, and who has been told? -->}

## Abort conditions

\${7:<!-- At which reading do we stop, who can say so (anyone), and how do we undo it? -->}

## Timeline

All times in \${zone:[time zone]}.

- **\${8:[HH:MM]}** \${9:[what we did or saw]} (\${10:[evidence: link, graph or log]})

## Observations

\${11:<!-- What happened? Which alerts fired, and which did not? What surprised us? -->}

## What we learned

\${12:<!-- What do we know now? What would we try next? -->}

## Action items

- [ ] \${13:[what will be different, and how we will know]} (owner: \${14:[@name]}, due: \${15:[date]}, type: \${16|prevent,detect,mitigate,learn|})

## Appreciation

\${17:<!-- Well done to whoever tried something new, whether or not it worked. -->}
$0
`,
};
