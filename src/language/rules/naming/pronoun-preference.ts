import { isPart } from '../../grammar/token';
import type { Hit } from '../../patterns/row';
import { tableRule } from '../../patterns/table-rule';
import { putWords } from '../../rephrase/words';
import type { Draft } from '../../rule';
import { wordSet } from '../../text/word-set';
import { did, thatHarmed } from './acts';
import { harm } from './harmful-acts';

const { spoilt, mistook } = harm;
const one = 'me|him|her';
const harmful = '<omit>|<violate>|<hurry>';

const speakers = [
  'i me my mine myself',
  'you your yours yourself',
  'he him his himself',
  'she her hers herself',
  'they them their theirs',
];
const forms = speakers.map((each) => wordSet(each));
const ours = wordSet('i me my mine myself we us ourselves');

/** "They pushed it and have their reasons", "without telling us", "and I agreed": who stands there once more would be somebody else. */
const offer =
  (text: string) =>
  ({ sentence, mark }: Hit): readonly Draft[] => {
    // "the US region" is about nobody.
    const others = sentence.tokens.filter((each) => each.start !== mark.start && isPart(each, 'pronoun', 'determiner'));
    const same = forms.find((each) => each.has(sentence.source.slice(mark.start, mark.end).toLowerCase()));
    return others.some(({ lower }) => same?.has(lower) || ours.has(lower)) ? [] : [putWords(sentence, mark, text)];
  };

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
      {
        text: '[[They]] pushed a broken config to the login service on the evening before the first day of school.',
        to: 'We pushed a broken config to the login service on the evening before the first day of school.',
      },
      {
        text: 'At noon [[I]] deployed an untested build to both of the shops that were open on the holiday.',
        to: 'At noon we deployed an untested build to both of the shops that were open on the holiday.',
      },
      { text: '[[You]] opened the wrong valve.', to: 'We opened the wrong valve.' },
      { text: '[[They]] pushed a rule that broke the second checkout.' },
      {
        text: 'They told [[me]] to skip the second check on the day on which both of the inspectors were away.',
        to: 'They told us to skip the second check on the day on which both of the inspectors were away.',
      },
      {
        text: 'On Tuesday evening the wrong config was pushed by [[me]] to the gateway of the second office.',
        to: 'On Tuesday evening the wrong config was pushed by us to the gateway of the second office.',
      },
      { text: '[[They]] pushed a broken build to the stores, and nobody has told us since what was in it.', to: '' },
      {
        text: 'At 03:10 [[they]] pushed a broken config to the gateways of the US region in place of the European one.',
        to: 'At 03:10 we pushed a broken config to the gateways of the US region in place of the European one.',
      },
      { text: 'They told [[him]] to skip the second check because the ferry was late, and I agreed.', to: '' },
      {
        text: 'At noon [[I]] deployed an untested build to both of the shops while my colleague was at the dentist.',
        to: '',
      },
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
    // Who was told to, and by whom it was done. "On me" and "blamed him" are no better with "us": they would blame as much.
    {
      phrase: `(tell|ask|order|instruct|urge)&PAST [${one}] to ADVERBS ${harmful}`,
      about: 'others',
      instead: offer('us'),
    },
    { phrase: '(wrong|incorrect|<damaged>|<unchecked> NOUN NOUN?) be ADVERBS <put> ... by [me]', instead: offer('us') },
  ],
  instead: offer('we'),
});
