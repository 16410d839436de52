import { hindsights } from '../../judged/hindsight';
import { whole } from '../../rewrite';
import type { Rule } from '../../rule';

export const hindsightAdverb: Rule = {
  id: 'hindsight-adverb',
  group: 'hindsight',
  category: 'blame',
  severity: 'information',
  title: 'Obvious afterwards',
  why: 'What is obvious now was one of many things then. What made it visible, and to whom, is what can be changed.',
  sources: [
    'Etsy, Debriefing Facilitation Guide: “obviously” is a cue to ask what made it obvious',
    'PagerDuty, Postmortems: hindsight bias',
    'Dekker, The Field Guide to Understanding ‘Human Error’',
  ],
  examples: {
    flags: [
      { text: '[[Obviously]], the index needed more memory.', to: 'The index needed more memory.' },
      { text: 'The team [[clearly]] underestimated the load.', to: 'The team underestimated the load.' },
      { text: 'An outage was [[only a matter of time]].' },
      { text: 'The old cluster was a [[disaster waiting to happen]].' },
      { text: 'This was [[bound to]] fail.' },
      { text: 'The [[warning signs]] were there for weeks.' },
      { text: 'It was [[obvious]] that the disk would fill up.' },
      { text: '[[Anyone could see]] that the queue was growing.' },
    ],
    allows: [
      'The spike is clearly visible in the graph.',
      'It was not obvious which replica was the leader.',
      'It became clear that the cache was cold.',
      'Make the warning more obvious.',
      'Of course, you can also restart the worker by hand.',
      'The username was obviously not an access key.',
      'Clear the cache before the deploy.',
      'The thread is CPU-bound.',
      'The volume is bound to a node.',
      'Obviously malformed packets were dropped.',
      'There was no obvious error message.',
      'The rollout will inevitably take a few hours.',
    ],
  },
  triggers:
    'obviously obvious clearly clear warned evidently plainly predictably inevitably inevitable unsurprisingly naturally course needless surely matter waiting bound destined doomed signs flags writing anyone anybody everyone foreseeable predictable surprise surprising known warned warnings coming told asking'.split(
      ' ',
    ),
  *find(sentence, place) {
    if (place.section === 'actions') return;
    for (const { mark, drafts } of hindsights(sentence)) {
      yield {
        mark,
        message: `“${sentence.source.slice(mark.start, mark.end)}” speaks from what is known now. What was there to see at the time?`,
        drafts: [
          ...drafts,
          whole(sentence, 'fact', 'afterwards we learned [what?]; at the time the signals were [which?]'),
          whole(sentence, 'question', 'what was there to see at the time'),
        ],
        question: 'What was there to see at the time?',
      };
    }
  },
};
