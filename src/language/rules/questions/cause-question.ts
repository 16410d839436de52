import { asking, endOfQuestion, isQuestion } from '../../grammar/asking';
import { atStart, capital } from '../../rephrase';
import { askFactors, askFactorsShort, readTopic } from '../../rephrase/ask';
import type { Rule } from '../../rule';

export const causeQuestion: Rule = {
  id: 'cause-question',
  group: 'questions',
  category: 'quality',
  severity: 'information',
  title: 'Questions for the one cause',
  why: 'A question for the cause gets one answer. Asked for factors, people tell of the several conditions that had to meet.',
  sources: [
    'the talk “Who Broke Prod? Growing teams who can fail without fear”',
    'Cook, How Complex Systems Fail',
    'PagerDuty, Postmortems',
  ],
  examples: {
    flags: [
      {
        text: '[[What caused]] this to happen?',
        to: 'What are the factors that contributed to the failure?',
      },
      {
        text: '[[What caused]] the outage at 10:05?',
        to: 'What are the factors that contributed to the outage at 10:05?',
      },
      {
        text: '[[What was the root cause]] of the latency?',
        to: 'What are the factors that contributed to the latency?',
      },
      { text: '[[What is the one thing]] that we would change?' },
    ],
    allows: [
      'What caused the outage was a full disk.',
      'We do not know what caused the spike.',
      'What happened?',
      'What are the factors that contributed to the outage?',
      'What caused you to look at the dashboard?',
      'Which queries cause the load?',
    ],
  },
  triggers: ['caused', 'cause', 'thing'],
  *find(sentence, context) {
    if (context.kind === 'heading') return;
    for (const mark of sentence.matches(cause)) {
      if (!isQuestion(sentence, mark)) continue;
      const { end } = endOfQuestion(sentence, mark.end);
      const after = sentence.source.slice(mark.end, end);
      if (/^\s+(?:you|him|her|them|us|people|anyone)\b/iu.test(after)) continue;
      if (/^\s+\S.*\s(?:was|is|were)\s+(?:the|a|an)\b/iu.test(after) && !/\?/.test(sentence.text)) continue;
      const topic = /thing/i.test(mark.text)
        ? 'the failure'
        : readTopic(after.replace(/^\s*(?:of|for|behind)\s+/iu, ''));
      const put = (text: string) => ({
        start: mark.start,
        end,
        kind: 'question' as const,
        text:
          (atStart(sentence, mark.start) ? capital(text) : text) +
          (/^\s*\?/.test(sentence.source.slice(end)) ? '' : '?'),
      });
      yield {
        mark: { start: mark.start, end: mark.end },
        message: `“${sentence.source.slice(mark.start, mark.end)}” asks for one cause. Which factors contributed?`,
        drafts: [put(askFactors(topic)), put(askFactorsShort(topic))],
      };
    }
  },
};

const cause = asking(
  'what(?: (?:actually|really|exactly|has|had|have|could have))? (?:caused|(?:is|was|were|are) the (?:(?:root|main|real|actual|underlying|primary|ultimate|exact) ){0,4}cause|(?:is|was) the one thing|went wrong and who)\\b',
);
