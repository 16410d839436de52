import { doesHarm } from './harm';
import type { Rule } from '../../rule';

export const pronounPreference: Rule = {
  id: 'pronoun-preference',
  group: 'naming',
  category: 'blame',
  severity: 'off',
  title: '“We” instead of I, you and they',
  why: 'A team that says “we” about what went wrong shares it, and finds it easier to tell. Off by default: in a timeline “I” is a fact.',
  sources: ['Who Broke Prod? Growing teams who can fail without fear (talk)', 'Sourcegraph handbook'],
  examples: {
    flags: [
      { text: '[[They]] pushed a config that broke the login.', to: 'We pushed a config that broke the login.' },
      { text: 'At noon [[I]] deployed an untested build.' },
    ],
    allows: [
      'They restarted the pods.',
      'I reverted the change.',
      { head: 'Timeline', text: 'I deployed an untested build.' },
    ],
  },
  triggers: ['i', 'you', 'they', 'he', 'she'],
  *find(sentence, context) {
    if (context.section === 'timeline') return;
    for (const clause of sentence.clauses) {
      const { subject } = clause;
      if (
        !subject ||
        subject.carried ||
        !/^(?:i|you|they|he|she)$/.test(subject.head.lower) ||
        !doesHarm(sentence, clause)
      )
        continue;
      const mark = { start: subject.head.start, end: subject.head.end };
      const we =
        subject.head.text === 'I' || /^\p{Lu}/u.test(subject.head.text)
          ? mark.start === sentence.start || subject.head.text !== 'I'
            ? 'We'
            : 'we'
          : 'we';
      yield {
        mark,
        message: `Would “we” tell this as well as “${subject.head.text}”?`,
        drafts: [{ ...mark, kind: 'fact', text: we }],
      };
    }
  },
};
