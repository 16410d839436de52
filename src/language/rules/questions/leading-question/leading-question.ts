import { endOfQuestion, isHumble, withAskedVerb } from '../../../grammar/asking';
import type { Clause } from '../../../grammar/clauses';
import { isConduct } from '../../../lexicon/lists/conduct';
import { meansPeople } from '../../../grammar/phrases';
import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { atStart, capital } from '../../../rephrase';
import { phrases } from './phrases';
import { challenges } from './challenges';
import { askFactors, askSense, readTopic } from '../../../rephrase/ask';
import { words } from '../../../text/words';
import { readDoing } from '../../../rephrase/doing';
import type { Match, Rule } from '../../../rule';

export const leadingQuestion: Rule = {
  id: 'leading-question',
  group: 'questions',
  category: 'blame',
  severity: 'warning',
  title: 'Leading and incredulous questions',
  why: 'A question that holds its own answer puts people on the defensive. What the situation looked like from where they were is a question they can answer.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Google, The Site Reliability Workbook, ch. 10',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags: [
      {
        text: '[[How could they not]] have noticed the error rate?',
        to: 'What did the error rate look like from where the work was done?',
      },
      {
        text: '[[How could the team let]] this happen?',
        to: 'What are the factors that contributed to the failure?',
      },
      {
        text: '[[What were you thinking]]?',
        to: 'What did the situation look like at that point?',
      },
      {
        text: '[[How was this even possible]]?',
        to: 'What are the factors that contributed to the failure?',
      },
      { text: '[[Shouldn’t QA have]] caught this in staging?' },
      {
        text: '[[Isn’t it the release manager’s job]] to check the tags?',
        to: 'Which step covers checking the tags, and what prompts it?',
      },
      { text: '[[Didn’t anyone]] test the restore?' },
      {
        text: '[[Can somebody explain why]] the checklist was not followed?',
        to: 'What would have helped to have the checklist followed?',
      },
      { text: '[[How hard can it be]] to read a banner?', to: 'What made reading a banner hard at that point?' },
      { text: '[[Did it not occur to]] the team that the disk was full?' },
      { text: '[[Does anyone even]] look at the dashboard?' },
      { text: '[[Where were the reviewers]]?' },
      { text: '[[Who in their right mind]] deploys on a Friday?' },
    ],
    allows: [
      'How could time to detection be improved?',
      'How could we have noticed the leak earlier?',
      'What could have led any responder to take that action?',
      'How did you judge that this was normal?',
      'How could they have known?',
      'What were you thinking about the graph at that point?',
      'How can users upgrade?',
      'Can somebody explain why the pod restarts?',
      'Where were the logs stored?',
      'How hard is the limit?',
      'Does anyone else see this error?',
      'How many times was the job retried?',
      'How did this happen?',
      'Did anyone else see the errors?',
      'Silly question: why did we choose port 8081?',
      'Which doubts were there, and how could they be raised?',
      'Is there anyone left to be told?',
    ],
  },
  // Only what asks.
  triggers: words('? ?? ??? ?! !? ?!? ??! ?!!'),
  *find(sentence) {
    const match = readPhrase(sentence) ?? readClauses(sentence);
    if (match) yield match;
  },
};

function readPhrase(sentence: Sentence): Match | undefined {
  if (!/\?/.test(sentence.text) || isHumble(sentence)) return undefined;
  for (const { pattern, ask } of [...phrases, ...challenges]) {
    for (const found of sentence.matches(pattern)) {
      const lead = /^[^\p{L}]*/u.exec(found.text)![0].length;
      const mark = { start: found.start + lead, end: found.end };
      const { end } = endOfQuestion(sentence, mark.end);
      const question = ask(sentence.source.slice(mark.end, end));
      if (question !== undefined) return make(sentence, mark, end, question);
    }
  }
  return undefined;
}

function readClauses(sentence: Sentence): Match | undefined {
  if (!/\?/.test(sentence.text) || isHumble(sentence)) return undefined;
  for (const read of sentence.clauses) {
    const match = readClause(sentence, withAskedVerb(sentence, read));
    if (match) return match;
  }
  return undefined;
}

function readClause(sentence: Sentence, clause: Clause): Match | undefined {
  const { tokens } = sentence;
  const { subject, lemma } = clause;
  if (!subject || subject.carried || subject.first < clause.first || !meansPeople(subject)) return undefined;
  if (/^(?:we|i|users?|customers?|clients?|visitors?)$/.test(subject.head.lower)) return undefined;
  const opener = tokens[clause.first - 1]?.lower;
  const first = tokens[clause.first]!;
  const last = tokens[clause.verb]!;
  const { end } = endOfQuestion(sentence, last.end);
  const doing = readDoing(sentence, clause.verb, end);
  const after = sentence.source.slice(last.end, end);
  const nobody = /^(?:nobody|one)$/.test(subject.head.lower);
  if (opener === 'how' && /^(?:could|can|would|did)$/.test(first.lower.replace(/n't$/, ''))) {
    const start = tokens[clause.first - 1]!.start;
    const not = tokens.slice(subject.last + 1, clause.verb).find((t) => t.part === 'negation');
    const negated = clause.negated || nobody || not !== undefined;
    if (clause.modal === undefined && !negated) return undefined;
    if (negated) {
      const mark = { start, end: (not ?? tokens[subject.last]!).end };
      return make(
        sentence,
        mark,
        end,
        /^(?:know|reali[sz]e|understand|expect)$/.test(lemma)
          ? `what was known${/^(?:that|this|it)?$/i.test(after.trim()) ? '' : ` about ${readTopic(after.replace(/^\s+(?:that|about)\s+/i, ''))}`} at the time, and from where`
          : look(after, doing, lemma),
      );
    }
    // "How could they be raised?": nothing that they would do.
    if (!/^(?:could|would)$/.test(clause.modal ?? '') || clause.passive) return undefined;
    if (/^(?:let|allow|permit)$/.test(lemma))
      return make(sentence, { start, end: last.end }, end, askFactors(readTopic(after)));
    if (
      !isConduct(lemma) ||
      /^(?:know|act|respond|react|fix|detect|check|test|verify|monitor|review|warn|notify|inform|validate|prevent)$/.test(
        lemma,
      )
    )
      return undefined;
    return make(sentence, { start, end: last.end }, end, askSense(doing));
  }
  const fronted = !opener || /^[,;:—–]$/.test(opener) || tokens[clause.first - 1]?.part === 'coordinator';
  if (!fronted || !clause.negated) return undefined;
  if (/^should/.test(first.lower) && clause.perfect) {
    const mark = { start: first.start, end: tokens[subject.last]!.end };
    const have = tokens.slice(subject.last + 1, clause.verb).find((t) => t.lower === 'have');
    return make(sentence, { ...mark, end: have?.end ?? mark.end }, end, `what would have made ${doing} possible`);
  }
  if (/^(?:did|has|have|had|could)/.test(first.lower) && !/^(?:have|be|get|mean|want)$/.test(lemma))
    return make(
      sentence,
      { start: first.start, end: tokens[subject.last]!.end },
      end,
      `what would have prompted ${doing} at that point`,
    );
  return undefined;
}

/** "not have noticed the alert" asks how the alert looked from there. */
function look(after: string, doing: string, lemma: string): string {
  if (!/^(?:notice|see|spot|catch|hear|detect)$/.test(lemma)) return `what would have prompted ${doing} at that point`;
  const topic = after.trim() && !/^\s*(?:that|this|it)\b/i.test(after) ? readTopic(after) : undefined;
  return topic
    ? `what did ${topic} look like from where the work was done`
    : 'what was there to see at that point, from where the work was done';
}

function make(sentence: Sentence, mark: Span, end: number, text: string): Match {
  const said = sentence.source.slice(mark.start, mark.end);
  const ended = /^[?!.]*/.exec(sentence.source.slice(end, sentence.end))![0];
  return {
    mark,
    message: `“${said}” already holds an answer. What did the situation look like from there?`,
    drafts: [
      {
        start: mark.start,
        end: end + ended.length,
        kind: 'question',
        text: `${atStart(sentence, mark.start) || /^\p{Lu}/u.test(said) ? capital(text) : text}?`,
      },
    ],
    question: 'What did the situation look like at that point, from where people were?',
  };
}
