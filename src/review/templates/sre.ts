import type { TemplateSource } from './source';

/** The fields of the Google SRE books, asked our way. Source: Site Reliability Engineering, ch. 15; The SRE Workbook, ch. 10. */
export const sre: TemplateSource = {
  id: 'sre',
  name: 'SRE Post-mortem',
  description: 'The fields of the Google SRE books: impact, triggers, detection, lessons, action items as a table',
  markdown: `---
title: \${title}
date: \${date}
status: draft
severity: $1
duration:
services: []
tags: [sre]
zone: \${zone}
template: sre
---

# \${title}

> It's OK to fail. We trust that everyone did the best they could with what they knew then, and ask how the system
> can support us better next time.

## Authors

- \${2:[names]}

## Summary

\${3:<!-- Two or three sentences: what happened, who was affected, and how it ended. -->}

## Impact

\${4:<!-- Requests, users, money, error budget. Give numbers where you have them. -->}

## Root causes and trigger

\${5:<!-- Plural on purpose: which conditions were in place, and what set them off? How did each get past the checks we have? -->}

## Detection

\${6:<!-- Which alert, report or graph came first? How long after the start? -->}

## Resolution

\${7:<!-- What mitigated it, and what resolved it? What was tried before that? -->}

## Action items

| Action item | Type | Owner | Due | Ticket | Status |
| --- | --- | --- | --- | --- | --- |
| \${8:[what will be different]} | \${9|prevent,detect,mitigate,process,learn|} | \${10:[@name]} | \${11:[date]} | \${12:[ticket]} | open |

## Lessons learned

### What went well

\${13:<!-- What worked as hoped, or better? -->}

### What went poorly

\${14:<!-- What was slow, missing, confusing or brittle? -->}

### Where we got lucky

\${15:<!-- What helped that nobody had planned? -->}

## Timeline

All times in \${zone:[time zone]}.

| Time | Event | Evidence |
| --- | --- | --- |
| \${16:[HH:MM]} | \${17:[what happened]} | \${18:[link, graph or log]} |

## Supporting information

\${19:<!-- Optional. Graphs, logs, links. -->}

## Appreciation

\${20:<!-- Who helped, asked, spoke up or tried something? Say thank you. -->}
$0
`,
};
