import type { Suggestion } from '../../language';
import type { ActionItem } from '../actions/action';
import { readFields } from '../blocks/fields';
import { titleSpan } from '../edits/section-rename';
import type { Review } from '../review';
import { sectionAt, sectionsOf } from '../sections-of';
import { isUnfilled } from '../text/slot';
import { inEachAction } from './each';
import { firstWords, quote, type ReviewRule, type StructureMatch } from './rule';

const slots = { owner: '[@name]', due: '[date]' } as const;
type Field = keyof typeof slots;
const fields = ['owner', 'due'] as const;
const isField = (name: string): name is Field => Object.hasOwn(slots, name);

/** A bracket that stands there already asks; to ask again would be to nag. */
const isOpen = ({ gaps, asked }: ActionItem, field: Field): boolean => gaps.includes(field) && !asked.includes(field);

/** Only work that was agreed on needs somebody who does it. */
const isAsked = ({ isAgreed, state }: ActionItem): boolean => isAgreed && state === 'open';

const listed = /^\P{L}*(?:(?:post-?mortem |follow-?up )?action items?|actions|to-?dos?|tasks)\P{L}*$/iu;

/** What is asked about: where a section is called "Action items", what stands bare elsewhere is what led to them, or says them in other words. */
function askedOf(review: Review): readonly ActionItem[] {
  const { actions } = review;
  const lists = sectionsOf(review).filter(
    ({ kind, title, start, end }) =>
      kind === 'actions' && listed.test(title) && actions.some((each) => each.start >= start && each.start < end),
  );
  if (lists.length === 0) return actions;
  return actions.filter(
    ({ start, gaps, checkbox }) =>
      gaps.length < 3 || checkbox !== undefined || lists.some((list) => start >= list.start && start < list.end),
  );
}

/** From that many on, what action items lack is said once, for all of them. */
const many = 4;

const gapsOf = (action: ActionItem): readonly Field[] =>
  isAsked(action) && !action.ticket ? fields.filter((field) => isOpen(action, field)) : [];

/**
 * What is said of many action items, at the heading above all that lack something; where that is only the title, at the heading of the
 * first, or at that item.
 */
function tellTogether(review: Review, asked: readonly ActionItem[], fields: readonly Field[]): StructureMatch {
  // Those that are only wishes count with the others: who reads the list sees one number.
  const open = asked.filter(({ state, ticket }) => state === 'open' && ticket === undefined);
  const lacking = new Map(fields.map((field) => [field, open.filter((action) => isOpen(action, field))]));
  const all = [...lacking.values()].flat();
  const first = all.reduce((a, b) => (b.start < a.start ? b : a));
  const last = all.reduce((a, b) => (b.start > a.start ? b : a));
  const around = sectionsOf(review).findLast(
    ({ kind, state, start, end }) =>
      kind === 'actions' && state !== 'missing' && start <= first.start && last.start < end,
  );
  const section = around ?? sectionAt(review, first.start);
  const place = section
    ? { ...section.heading, mark: titleSpan(review, section) }
    : { start: first.what.start, end: first.what.end, mark: firstWords(review.text, first.what) };
  const asks = { 'owner,due': 'who will take them on, and by when?', owner: 'who will take them on?', due: 'by when?' };
  return {
    ...place,
    message: `${count(review, asked, lacking)} yet: ${asks[[...lacking.keys()].join() as keyof typeof asks]}`,
  };
}

const named = { owner: 'an owner', due: 'a date' } as const;
const unnamed = { owner: 'no owner', due: 'no date' } as const;

/** "None of the 5 action items has an owner or a date", "5 of the 6 action items have no owner, and none has a date". */
function count(
  { actions }: Review,
  all: readonly ActionItem[],
  lacking: ReadonlyMap<Field, readonly ActionItem[]>,
): string {
  const open = all.filter(({ state }) => state === 'open');
  const asked = open.filter(({ ticket }) => ticket === undefined).length;
  const items = ` of the ${asked}${open.length === actions.length ? '' : ' open'} action items${asked === open.length ? '' : ' without a ticket'}`;
  const say = (some: readonly Field[], n: number, of: string): string =>
    n === asked
      ? `none${of} has ${some.map((field) => named[field]).join(' or ')}`
      : `${n}${of} have ${some.map((field) => unnamed[field]).join(' and ')}`;
  const [first, ...others] = [...lacking.values()];
  const isAlike = others.every(
    (each) => each.length === first!.length && each.every((action, i) => action === first![i]),
  );
  const said = isAlike
    ? say([...lacking.keys()], first!.length, items)
    : [...lacking].map(([field, { length }], i) => say([field], length, i === 0 ? items : '')).join(', and ');
  return said.replace(/^n/, 'N');
}

const inEach = (asked: readonly Field[]) =>
  inEachAction((action, text) => {
    const gaps = gapsOf(action).filter((field) => asked.includes(field));
    if (gaps.length === 0) return undefined;
    const lacks = gaps.map((field) => unnamed[field]).join(' and ');
    return {
      ...action.what,
      mark: firstWords(text, action.what),
      message: `${quote(action.text)} has ${lacks} yet: ${gaps.includes('owner') ? 'who will take it on?' : 'by when?'}`,
      suggestions: offerFields(text, action, gaps),
    };
  }, askedOf);

function offerFields(text: string, action: ActionItem, gaps: readonly Field[]): readonly Suggestion[] {
  const said = text.slice(action.what.start, action.what.end);
  if (action.form === 'row' || action.form === 'heading') return [];
  // "Owner: TBD" is filled in where it stands.
  const blanks = readFields(said).filter(
    ({ name, value }) => isField(name) && gaps.includes(name) && isUnfilled(value),
  );
  const left = gaps.filter((field) => !blanks.some(({ name }) => name === field));
  const written = left.map((field) => `${field}: ${slots[field]}`).join(', ');
  const { fields: brackets, what } = action;
  const close = brackets && brackets.end - 1 - what.start;
  // A colon that opens a list stays next to it, and a full stop stays last, where it ends the only sentence.
  const words = said.trimEnd();
  const isSentence = /[^.]\.$/.test(words) && !/[.!?]\s/.test(words);
  const end = /:[*_]*$/.exec(words)?.index ?? (isSentence ? words.length - 1 : words.length);
  const added = close ? { start: close, text: `, ${written}` } : { start: end, text: ` (${written})` };
  const parts = [
    ...blanks.map(({ name, valueSpan }) => ({ ...valueSpan, text: slots[name as Field] })),
    ...(left.length > 0 ? [{ ...added, end: added.start }] : []),
  ];
  const replacement = parts
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end: stop, text: slot }) => text.slice(0, start) + slot + text.slice(stop), said);
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
        text: '## Action items\n\n- [[Oil the gate]] in 2.6.x of the yard.\n',
        to: 'Oil the gate in 2.6.x of the yard (owner: [@name], due: [date]).',
      },
      {
        head: 'Action items',
        text: '## Action items\n\n1. [[Oil the hinge]] of the gate. \n2. Paint it (owner: @lena, due: 2031-04-01)\n',
        to: 'Oil the hinge of the gate (owner: [@name], due: [date]). ',
      },
      {
        head: 'Action items',
        text: '## Action items\n\n- [ ] [[Alert on queue]] depth - Owner: TBD - Due: 2031-04-01\n',
        to: 'Alert on queue depth - Owner: [@name] - Due: 2031-04-01',
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
      {
        head: 'Action items',
        text: '## [[Action items]]\n\n### Gateway\n\n- Reject uploads\n- Alert on queue depth\n\n### Tapes\n\n- Add a tape\n- Label them\n',
      },
    ],
    allows: [
      '## Action items\n\n- [ ] Reject uploads above 2 GB at the gateway (owner: @lena, due: 2031-04-01)\n',
      '## Action items\n\n- Reject uploads above 2 GB at the gateway (OPS-1207)\n',
      '## Action items\n\n- Alert on the queue of the second hall (issue created)\n- We added a card to oil the gate\n',
      '## Action items\n\n- [x] Reject uploads above 2 GB at the gateway\n',
      '## Prevention\n\n- Move the shelf\n\n## Action items\n\n- Move the shelf to the north wall (owner: @lena, due: 2031-04-01)\n',
      '## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on queue depth | Lena | 2031-04-01 |\n',
    ],
  },
  *find(review) {
    const lacking = new Map<Field, ActionItem[]>(fields.map((field) => [field, []]));
    const asked = askedOf(review);
    for (const action of asked) {
      yield undefined;
      for (const field of gapsOf(action)) lacking.get(field)!.push(action);
    }
    const shared = fields.filter((field) => lacking.get(field)!.length >= many);
    if (shared.length > 0) yield tellTogether(review, asked, shared);
    const left = fields.filter((field) => !shared.includes(field));
    if (left.length > 0) yield* inEachOf[left.join() as keyof typeof inEachOf](review);
  },
};
