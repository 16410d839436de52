import { containsAnyOf } from '../../../text/contains-any-of';
import { isMentioned } from '../../../grammar/mention';
import { remarks } from './remarks';
import { sarcasm, sarcasmTriggers } from './sarcasm';
import { whole } from '../../../rephrase';
import type { Rule } from '../../../rule';

export const animatedLanguage: Rule = {
  id: 'animated-language',
  group: 'character',
  category: 'blame',
  severity: 'information',
  title: 'Animated language',
  why: 'Scorn, sarcasm and disbelief tell how it felt, and make those who were there careful about what they say. A number says more: how many minutes, how many users.',
  sources: [
    'Google, Site Reliability Engineering, ch. 15 (“Animated language”)',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags: [
      { text: 'The rollback took a [[ridiculous]] 40 minutes.', to: 'The rollback took 40 minutes.' },
      { text: 'The lack of a fallback is [[inexcusable]].' },
      { text: 'The deploy was a [[fiasco]].' },
      { text: 'It was merged on the last day of the year [[!!!]]' },
      { text: '[[Somehow]] nobody on the team saw the page.' },
      { text: 'The [[shameful]] handling of the tickets went on for days.' },
      { text: '[[So much for]] the new process.' },
      { text: '[[Great timing]], upgrading on the last day of the quarter.' },
      { text: 'The [[so-called]] failover test was a slide.', to: 'The failover test was a slide.' },
      { text: 'We owe this to the [[geniuses]] in procurement.', to: 'We owe this to people in procurement.' },
      { text: 'The handover was [[woefully inadequate]].' },
      { text: 'Your patch is [[crap]].' },
      { text: 'The new format is just [[crap]].' },
      { text: 'It [[beggars belief]] that the key was in the wiki.' },
    ],
    allows: [
      'The disaster recovery plan was followed.',
      'We take this seriously.',
      'We are terribly sorry for the disruption.',
      'The file was somehow written twice.',
      'Thank you all!',
      'Great catch by the new colleague.',
      'Excellent idea, we will add it to the list.',
      'A so-called sidecar runs beside each pod.',
      'The rollback was a good call.',
      'The epic was closed in June.',
      'A crash in `main!!` was logged.',
      'Thanks, everyone!!!',
      'SEV1 declared at 10:02 UTC.',
      'The fan spins when the lid is open!!!',
      'Damn, nice find.',
      'The new parser is insanely fast.',
      'Crap, that line belongs in the other branch.',
      'It runs on 14 damn small boards.',
      'As absurd as 3 ms sounds, the vendor allows no more.',
      'A mind-blowing 9 billion events were replayed.',
      'So much for now, the rest follows tomorrow.',
    ],
  },
  triggers: [
    ...sarcasmTriggers,
    ...'nuts madness lunacy bonkers congratulations congrats bravo hats done another ridiculous ridiculously insane insanely appalling appallingly inexcusable unforgivable unacceptable shocking shockingly laughable ludicrous absurd absurdly disgrace disgraceful shameful pathetic atrocious outrageous egregious egregiously unbelievable unbelievably embarrassing embarrassingly disappointing infuriating harrowing scandalous preposterous farcical dreadful mindless mind crazy crazily horrendous abysmal fiasco debacle travesty farce shitshow clusterfuck trainwreck wreck dumpster circus nightmare disaster meltdown catastrophe facepalm joke fail'.split(
      ' ',
    ),
    ...'fuck* shit* crap crappy damn* goddamn bullshit wtf bloody hell seriously excuse unsurprisingly stunning brilliant genius masterpiece believe much all somehow managed loud beyond mess chaos great nice'.split(
      ' ',
    ),
    '!!',
    '!!!',
    '!!!!',
    '!?',
    '?!',
    '??',
    '???',
    '?!?',
    '!!1',
  ],
  *find(sentence) {
    for (const { pattern, of, draft } of isSarcastic(sentence.text) ? [...remarks, ...sarcasm] : remarks) {
      for (const m of sentence.matches(pattern)) {
        if ((of && !of(sentence, m)) || isMentioned(sentence, m)) continue;
        yield {
          mark: { start: m.start, end: m.end },
          message: `“${m.text}” tells how it felt. Which number or fact would tell a reader as much?`,
          drafts: [...draft(sentence, m), whole(sentence, 'fact', '[what happened, for how long, and to how many?]')],
          question: 'What happened, for how long, and to how many?',
        };
        return;
      }
    }
  },
};

const isSarcastic = containsAnyOf([...sarcasmTriggers, 'fail', '🤦', '🙄', '🤡']);
