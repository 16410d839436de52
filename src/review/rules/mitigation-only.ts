import { titleSpan } from '../edits/section-rename';
import { changesSequence } from '../actions/words';
import { sectionsOf } from '../sections-of';
import { isBeingWritten, type ReviewRule } from './rule';

/** "Alert before the disk is full": what is noticed so early does not happen. */
const foreseen = /\b(?:before|predict\w*)\b.{1,60}\b(?:runs? (?:out|full)|expires?|full|fills?|exhausted|reached)\b/i;

export const mitigationOnly: ReviewRule = {
  id: 'mitigation-only',
  group: 'structure',
  category: 'structure',
  severity: 'information',
  title: 'No preventive action item',
  why: 'It is good to notice sooner and to recover faster. It is better still when the same sequence becomes impossible, or harmless.',
  sources: ['Google, The Site Reliability Workbook, ch. 10', 'the talk “The blameless post mortem”'],
  examples: {
    flags: [
      {
        text: '## [[Action items]]\n\n- [ ] Alert on queue depth (type: detect)\n- [ ] Write a runbook for draining the queue (type: mitigate)\n',
      },
    ],
    allows: [
      '## Action items\n\n- [ ] Alert on queue depth (type: detect)\n- [ ] Reject jobs above 10 MB (type: prevent)\n',
      '## Action items\n\n- [ ] Alert on queue depth (type: detect)\n',
      '## Action items\n\n- [ ] Alert before the disk is full (type: detect)\n- [ ] Write a runbook for draining the queue (type: mitigate)\n',
      '## Action items\n\n| Action | Type |\n| --- | --- |\n| Cache tokens for an hour | mitigate |\n| Alert on failed logins | detect |\n',
      '## Action items\n\n- [x] Raise the limit from 100 to 400 connections (type: mitigate)\n- [ ] Watch the next import (type: detect)\n',
      '---\nstatus: draft\n---\n\n## Action items\n\n- [ ] Alert on queue depth (type: detect)\n- [ ] Write a runbook for draining the queue\n',
    ],
  },
  *find(review) {
    const actions = review.actions.filter(({ state }) => state !== 'cancelled');
    // Without a type on every item we cannot know that none prevents; a column may say "mitigate" of what does.
    if (
      isBeingWritten(review) ||
      actions.length < 2 ||
      actions.some(
        ({ type, text: said }) =>
          type === undefined || type === 'prevent' || foreseen.test(said) || changesSequence(said),
      )
    )
      return;
    const sections = sectionsOf(review).filter((each) => each.kind === 'actions' && each.state !== 'missing');
    // One of advice to others has none of them.
    const section = sections.find(({ start, end }) => actions.some((each) => start <= each.start && each.start < end));
    const place = section ?? sections[0];
    if (!place) return;
    yield {
      ...place.heading,
      mark: titleSpan(review, place),
      message:
        `The ${actions.length} action items here help you notice, recover or learn, but none of them says what will prevent it. ` +
        'What change would make this sequence impossible, or harmless?',
    };
  },
};
