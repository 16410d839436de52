import type { Suggestion } from '../../language';
import type { ActionItem } from '../actions/action';
import { titleSpan } from '../edits/section-rename';
import type { Review } from '../review';
import { sectionAt } from '../sections-of';
import { inEachAction } from './each';
import { firstWords, quote, type ReviewRule, type StructureMatch } from './rule';

const slots = { owner: '[@name]', due: '[date]' } as const;
type Field = keyof typeof slots;
const fields = ['owner', 'due'] as const;

/** A bracket that stands there already asks; to ask again would be to nag. */
const isOpen = ({ gaps, asked }: ActionItem, field: Field): boolean => gaps.includes(field) && !asked.includes(field);

/** Only work that was agreed on needs somebody who does it. */
const isAsked = ({ isAgreed, state }: ActionItem): boolean => isAgreed && state === 'open';

/** From that many on, what all action items lack is said once, for all of them. */
const many = 4;

/** The fields that none of many action items has, in a review where they are not kept elsewhere. */
function findSharedGaps({ actions }: Review): readonly Field[] {
  let shared: readonly Field[] = fields;
  let open = 0;
  for (const action of actions) {
    if (action.ticket) return [];
    if (isAsked(action)) {
      open++;
      shared = shared.filter((field) => isOpen(action, field));
    } else if (action.state !== 'open') shared = shared.filter((field) => action[field] === undefined);
    if (shared.length === 0) return [];
  }
  return open < many ? [] : shared;
}

/** What is said of all action items, at the heading of the first. */
function tellShared(review: Review, shared: readonly Field[]): StructureMatch | undefined {
  const open = review.actions.filter(isAsked);
  const section = open[0] && sectionAt(review, open[0].start);
  if (!section) return undefined;
  const lacks = shared.map((field) => (field === 'owner' ? 'an owner' : 'a date')).join(' or ');
  const asks = { 'owner,due': 'who will take them on, and by when?', owner: 'who will take them on?', due: 'by when?' };
  return {
    ...section.heading,
    mark: titleSpan(review, section),
    message: `None of the ${open.length} action items has ${lacks} yet: ${asks[shared.join() as keyof typeof asks]}`,
  };
}

const inEach = (asked: readonly Field[]) =>
  inEachAction((action, text) => {
    if (!isAsked(action) || action.ticket) return undefined;
    const gaps = asked.filter((field) => isOpen(action, field));
    if (gaps.length === 0) return undefined;
    const lacks = gaps.map((field) => (field === 'owner' ? 'no owner' : 'no date')).join(' and ');
    return {
      ...action.what,
      mark: firstWords(text, action.what),
      message: `${quote(action.text)} has ${lacks} yet: ${gaps.includes('owner') ? 'who will take it on?' : 'by when?'}`,
      suggestions: offerFields(text, action, gaps),
    };
  });

function offerFields(text: string, action: ActionItem, gaps: readonly Field[]): readonly Suggestion[] {
  const said = text.slice(action.what.start, action.what.end);
  if (action.form === 'row' || action.form === 'heading') return [];
  const written = gaps.map((field) => `${field}: ${slots[field]}`).join(', ');
  const { fields: brackets, what } = action;
  const close = brackets && brackets.end - 1 - what.start;
  // A colon that opens a list stays next to it.
  const end = /:[*_]*$/.exec(said)?.index ?? said.length;
  const replacement = close
    ? `${said.slice(0, close)}, ${written}${said.slice(close)}`
    : `${said.slice(0, end)} (${written})${said.slice(end)}`;
  return [{ title: `Add ${gaps.join(' and ')}`, replacement, kind: 'fact', applicability: 'has-gap' }];
}

const inEachOf = { 'owner,due': inEach(fields), owner: inEach(['owner']), due: inEach(['due']) };

export const incompleteAction: ReviewRule = {
  id: 'incomplete-action',
  group: 'structure',
  category: 'structure',
  severity: 'hint',
  yieldsTo: 'behavioural-remedy',
  title: 'Action items without an owner or a date',
  why: 'An action item without an owner, a date or a ticket tends to stay where it is. With one of them, it is easier to follow up.',
  sources: [
    'Google, The Site Reliability Workbook, ch. 10',
    'Lunney, Lueder, Beyer, Postmortem action items (;login: 2017)',
  ],
  examples: {
    flags: [
      {
        head: 'Action items',
        text: '## Action items\n\n- [ ] [[Reject uploads above]] 2 GB at the gateway\n',
        to: 'Reject uploads above 2 GB at the gateway (owner: [@name], due: [date])',
      },
      {
        head: 'Action items',
        text: '## Action items\n\n- [ ] [[Alert on queue]] depth (owner: @lena)\n',
        to: 'Alert on queue depth (owner: @lena, due: [date])',
      },
      {
        head: 'Action items',
        text: '## [[Action items]]\n\n- Reject uploads above 2 GB\n- Alert on queue depth\n- Add a second tape\n- Drop the old index\n',
      },
    ],
    allows: [
      '## Action items\n\n- [ ] Reject uploads above 2 GB at the gateway (owner: @lena, due: 2031-04-01)\n',
      '## Action items\n\n- Reject uploads above 2 GB at the gateway (OPS-1207)\n',
      '## Action items\n\n- [x] Reject uploads above 2 GB at the gateway\n',
      '## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on queue depth | Lena | 2031-04-01 |\n',
    ],
  },
  *find(review) {
    const shared = findSharedGaps(review);
    const told = shared.length > 0 ? tellShared(review, shared) : undefined;
    if (told) yield told;
    const left = told ? fields.filter((field) => !shared.includes(field)) : fields;
    if (left.length > 0) yield* inEachOf[left.join() as keyof typeof inEachOf](review);
  },
};
