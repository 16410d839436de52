import { tableRule } from '../../patterns/table-rule';
import { putWords } from '../../rephrase/words';
import { did, thatHarmed } from './acts';
import { harm } from './harmful-acts';

const { spoilt, mistook } = harm;

export const pronounPreference = tableRule({
  id: 'pronoun-preference',
  group: 'naming',
  category: 'blame',
  severity: 'off',
  title: '“We” instead of I, you and they',
  why: 'A team that says “we” about what went wrong shares it, and may find it easier to talk about. It is off by default: in a timeline “I” is a fact.',
  sources: ['the talk “Who Broke Prod? Growing teams who can fail without fear”', 'Sourcegraph handbook'],
  examples: {
    flags: [
      { text: '[[They]] pushed a broken config to the login service.' },
      { text: 'At noon [[I]] deployed an untested build.', to: 'At noon we deployed an untested build.' },
      { text: '[[You]] opened the wrong valve.', to: 'We opened the wrong valve.' },
      { text: '[[They]] pushed a rule that broke the second checkout.' },
    ],
    allows: [
      'They sent a patch that fixes it.',
      'They restarted the pods.',
      'I reverted the change.',
      'The engineer broke the build.',
      { head: 'Timeline', text: 'I deployed an untested build.' },
    ],
  },
  message: '“{mark}” leaves the others out. Would “we” be just as true?',
  where: ({ section }) => section !== 'timeline',
  says: [
    ...did('pronoun', [spoilt, mistook]).map((row) => ({ ...row, marks: 'subject alone' as const })),
    { phrase: `[PRONOUN] ADVERBS <put>|<handle> ${thatHarmed}`, tells: 'deed' },
  ],
  instead: ({ sentence, mark }) => [putWords(sentence, mark, 'we')],
});
