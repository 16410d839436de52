import { clauseRule } from '../../patterns/table-rule';
import { is } from '../../lexicon';
import { done, draftFor, omitted, readAction } from '../../rephrase';

/** What is told in general, or to somebody who follows steps. */
const unlessBehind =
  'if|when|once|after|before|unless|whenever|whether|while|until|since|that|which|who|what|where|how|sure|assuming ADVERBS / one|ones';

export const accusingYou = clauseRule({
  id: 'accusing-you',
  group: 'accusation',
  category: 'blame',
  severity: 'warning',
  title: 'Accusing “you”',
  why: 'When a sentence accuses “you”, people tend to defend themselves. “We”, with what made it possible, keeps the focus on what can change.',
  sources: [
    'the talk “Who Broke Prod? Growing teams who can fail without fear”',
    'Google, The Site Reliability Workbook, ch. 10',
  ],
  examples: {
    flags: [
      { text: '[[You broke]] the build on Tuesday.', to: 'The build was broken on Tuesday.', ask: '' },
      {
        text: '[[You pushed]] a breaking change to main on the evening before the demo for the two clinics.',
        to: 'A breaking change was pushed to main on the evening before the demo for the two clinics.',
        ask: '',
      },
      { text: 'Then [[you deleted]] the index.', to: 'Then the index was deleted.' },
      {
        text: '[[You never test]] your migrations against a copy of the archive, in which the oldest rows have no date.',
      },
      { text: '[[You don’t understand]] how the cache works.' },
      { text: 'Three times in this review [[you ignored]] the note about the second valve.', to: '' },
      {
        text: '[[You always skip]] the last page of the checklist when the second shift is waiting at the door.',
        to: '',
      },
      { text: '[[You have]] no idea what the night shift had to deal with.', to: '' },
      { text: '[[You keep opening]] the same ticket for the printer in the annex, which was replaced in the spring.' },
      {
        text: 'With one keystroke [[you took]] the whole shop down.',
        to: 'With one keystroke the whole shop was taken down.',
      },
      {
        text: 'On the last evening before the fair [[you forgot]] to lock the cage with the spare parts.',
        to: '',
      },
    ],
    allows: [
      'If you deleted your token before March, sign in again.',
      'You can restart the pod with this command.',
      'Did you push the tag?',
      'When you merged the request, the bot replied.',
      'Make sure you never share the token.',
      'You should see the dashboard.',
      'You deployed the fix at 10:05, thank you.',
      'You merged it fast, thanks.',
      'I think you just missed a point here.',
      'You lost your password? Ask the desk.',
      'We advise you to always follow up.',
      'You have no tickets on this board.',
      'You lost something real, and we are sorry.',
      'You can use this switch to force the pump to be enabled or disabled.',
      'The prizes you “would have had” are exactly the ones you never get.',
    ],
  },
  message: '“{mark}” accuses a reader. Say what happened, or use “we”.',
  where: ({ kind }) => kind !== 'heading',
  says: [
    {
      who: 'you',
      verb: '<destroy>|<slip>|<bring-about>|<violate>|delete|drop|remove|disable|forget|miss|neglect|ignore|kill|mess|screw|rush|push|merge|release|ship|rename|revert|change',
      then: '!(your | the password | a|the point)',
      unless: '... thank|thanks',
      unlessBehind,
      marks: 'subject',
    },
    { who: 'you', verb: 'take|bring', then: '... down', unlessBehind, marks: 'subject' },
    {
      who: 'you',
      verb: 'present never <diligence>|care|answer|bother|think|do',
      unlessBehind,
      marks: 'subject',
    },
    {
      who: 'you',
      verb: 'present break|skip|ignore|forget|push|merge|deploy|do',
      how: 'always|constantly',
      unlessBehind,
      marks: 'subject',
    },
    { who: 'you', verb: 'present not understand|listen|care|think|get', unlessBehind, marks: 'subject' },
    {
      who: 'you',
      verb: 'present have',
      then: 'no clue|excuse|business|idea|right / a huge|big|real|serious problem',
      unlessBehind,
      marks: 'subject',
    },
    { who: 'you', verb: 'present keep', then: '[ADVERBS DOING]', unlessBehind, marks: 'subject' },
  ],
  instead: ({ sentence, clause }) => {
    if (!clause.past || clause.negated) return [];
    const draft = draftFor(sentence, clause);
    const { tokens } = sentence;
    const to = tokens[clause.verb + 1]?.part === 'to' ? clause.verb + 2 : undefined;
    // "You forgot to": the act is not written yet.
    if (to === tokens.length) return [];
    // To ask why it looked right would still be to ask them.
    if (to === undefined) return done(readAction(sentence, clause), draft).filter(({ kind }) => kind === 'fact');
    return is('leave-undone', clause.lemma) ? omitted(readAction(sentence, clause, to), draft) : [];
  },
});
