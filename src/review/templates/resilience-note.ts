import type { TemplateSource } from './source';

/** A practice for one person: re-live a painful failure, find one new way of responding, write it down. Source: the talk "Who Broke Prod?". */
export const resilienceNote: TemplateSource = {
  id: 'resilience-note',
  name: 'Resilience Note',
  description: 'A painful failure, and one new way of responding',
  markdown: `---
title: \${title}
date: \${date}
status: draft
tags: [resilience]
template: resilience-note
---

# \${title}

> It's OK to fail. This note is yours; share it only if you want to.

## A painful failure

\${1:<!-- Go back to it. What happened, and what was said? What did you know then, and what were you trying to do? -->}

## How I responded

\${2:<!-- What did you feel, say and do? What did that make easier or harder? -->}

## One new way of responding

\${3:<!-- Write it as you would say it. For a start: "Thank you for the feedback." Or: "Which logs may we look at first?" -->}

## When I will use it

\${4:<!-- Next time ... happens, I will ... -->}

## Appreciation

\${5:<!-- Who stood by you, and how could you tell them? -->}
$0
`,
};
