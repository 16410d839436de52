import { clauseRule } from '../../patterns/table-rule';
import { putWords } from '../../rephrase/words';
import { did, harm } from './acts';

const { spoilt, mistook } = harm;

export const pronounPreference = clauseRule({
  id: 'pronoun-preference',
  group: 'naming',
  category: 'blame',
  severity: 'off',
  title: '“We” instead of I, you and they',
  why: 'A team that says “we” about what went wrong shares it, and finds it easier to tell. Off by default: in a timeline “I” is a fact.',
  sources: ['Who Broke Prod? Growing teams who can fail without fear (talk)', 'Sourcegraph handbook'],
  examples: {
    flags: [
      { text: '[[They]] pushed a broken config to the login service.' },
      { text: 'At noon [[I]] deployed an untested build.', to: 'At noon we deployed an untested build.' },
      { text: '[[You]] opened the wrong valve.', to: 'We opened the wrong valve.' },
    ],
    allows: [
      'They restarted the pods.',
      'I reverted the change.',
      'The engineer broke the build.',
      { head: 'Timeline', text: 'I deployed an untested build.' },
    ],
  },
  message: '“{mark}” keeps what happened to one side. Would “we” tell it as well?',
  where: ({ section }) => section !== 'timeline',
  says: did('pronoun', [spoilt, mistook]).map((row) => ({ ...row, marks: 'subject alone' })),
  instead: ({ sentence, mark }) => [putWords(sentence, mark, 'we')],
});
