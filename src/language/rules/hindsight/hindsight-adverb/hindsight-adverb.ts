import { foreseenTriggers, foresights } from './foreseen';
import { isMentioned } from '../../../grammar/mention';
import { hindsights } from './hindsight';
import { words } from '../../../text/words';
import { whole } from '../../../rephrase';
import type { Rule } from '../../../rule';

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
      {
        text: 'The managers knew [[perfectly well]] that the battery was old.',
        to: 'The managers knew that the battery was old.',
      },
      {
        text: 'The overflow was a [[foreseeable]] effect of the merge.',
        to: 'The overflow was an effect of the merge.',
      },
      { text: 'The answer was in the runbook [[all along]].' },
      { text: 'The old switch was a [[ticking time bomb]].' },
      {
        text: 'The crash was the [[inevitable]] result of the freeze.',
        to: 'The crash was the result of the freeze.',
      },
    ],
    allows: [
      'The guide warns against words such as “should have known”.',
      'The spike is clearly visible in the graph.',
      'We knew that the disk was slow.',
      'The backup was running the whole time.',
      'It is not common practice here.',
      'Eventually the queue drained.',
      'There is no obvious solution to this yet.',
      'Customers were well aware of the maintenance.',
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
      'We obviously have to rebuild the image as well.',
      'I am glad to change it if I have missed a case, of course.',
      'The label was evidently printed before the move.',
      'The next crash is only a matter of time unless the disk is replaced.',
      'Warning signs were put up at the gate.',
      'It’s not surprising that some mails are lost.',
    ],
  },
  triggers: [
    ...words(
      'obviously obvious clearly clear warned evidently plainly predictably inevitably inevitable unsurprisingly naturally course needless surely matter waiting bound destined doomed signs flags writing anyone anybody everyone foreseeable predictable surprise surprising known warned warnings coming told asking',
    ),
    ...foreseenTriggers,
  ],
  *find(sentence, context) {
    if (context.section === 'actions') return;
    for (const { mark, drafts } of [...hindsights(sentence), ...foresights(sentence)]) {
      if (isMentioned(sentence, mark)) continue;
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
