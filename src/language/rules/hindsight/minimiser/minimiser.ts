import { minimisers } from './small';
import { whole } from '../../../rephrase';
import type { Rule } from '../../../rule';
import { words } from '../../../text/words';

export const minimiser: Rule = {
  id: 'minimiser',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Minimisers',
  why: '“Just” and “simple” shrink what people faced. The step, where it stood, and what it cost at the time say why it did not happen by itself.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Bergstrom, Three analytical traps in accident investigation',
  ],
  examples: {
    flags: [
      { text: 'The responder [[only had to]] read the banner.' },
      { text: '[[All we had to do was]] flip the switch.' },
      { text: 'It was a [[trivial slip]] in the config.' },
      { text: 'The outage came from a [[silly typo]].' },
      { text: 'A [[quick look]] at the dashboard would have shown it.' },
      { text: 'The engineer [[just needed to]] tick the box.' },
      { text: '[[With a little more patience]] we would have kept the index.' },
      { text: '[[A moment’s thought]] would have shown the overlap.' },
    ],
    allows: [
      'We just deployed the fix.',
      'A restore would have taken ten minutes longer.',
      'With more memory the job would have finished.',
      'With more nodes we would have kept the quorum.',
      'Just after 10:00 the alert fired.',
      'The fix is to simply restart the worker.',
      'Only two pods were healthy.',
      'The change was a simple version bump.',
      'A simple health check was added.',
      'The job only needs to read the bucket.',
      'Every item has an owner, even a small one.',
    ],
  },
  triggers: words(
    'just simply merely only intern junior child beginner novice trainee toddler year all simple trivial silly basic easy obvious elementary dumb stupid quick cursory minute rookie schoolboy single straightforward mere matter simpler easier feat patience thought effort modicum simplest moment care attention foresight diligence discipline',
  ),
  *find(sentence, context) {
    if (context.section === 'actions') return;
    for (const { pattern, of, draft } of minimisers) {
      for (const m of sentence.matches(pattern)) {
        if (of && !of(sentence, m)) continue;
        yield {
          mark: { start: m.start, end: m.end },
          message: `“${m.text}” makes it small. What did it take at that point, and what would have prompted it?`,
          drafts: [
            draft(sentence, m),
            whole(sentence, 'question', 'what did it take at that point, and what would have prompted it'),
          ],
          question: 'What did it take at that point, and what would have prompted it?',
        };
        return;
      }
    }
  },
};
