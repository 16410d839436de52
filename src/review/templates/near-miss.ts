import type { TemplateSource } from './source';

/** Nothing broke: what stopped it, and would it do so again? */
export const nearMiss: TemplateSource = {
  id: 'near-miss',
  name: 'Near Miss',
  description: 'Nothing broke this time: what nearly happened, and what stopped it',
  markdown: `---
title: \${title}
date: \${date}
status: draft
services: []
tags: [near-miss]
zone: \${zone}
template: near-miss
---

# \${title}

> It's OK to fail, and a near miss lets us learn without failing. Thank you for sharing this one.

## What happened

\${1:<!-- What was going on, and what was about to happen? -->}

## Possible impact

\${2:<!-- Who could have been affected, how badly, and for how long? A rough guess is enough. -->}

## How it was noticed

\${3:<!-- Who or what saw it? Was that by design, by habit or by chance? -->}

## Where we were lucky

\${4:<!-- What went our way that we had not planned? Would it go our way at night, under load, on a holiday? -->}

## What went well

\${5:<!-- What worked because somebody had built or practised it? -->}

## Contributing factors

- \${6:[a condition that made this possible]}

## Action items

- [ ] \${7:[what replaces the luck with design]} (owner: \${8:[@name]}, due: \${9:[date]}, type: \${10|prevent,detect,mitigate,learn|})

## Appreciation

\${11:<!-- Thank the person who spoke up. Honesty like this is what keeps us learning. -->}
$0
`,
};
