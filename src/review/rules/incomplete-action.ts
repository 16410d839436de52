import type { Suggestion } from '../../language';
import type { ActionItem } from '../actions/action';
import { inEachAction } from './each';
import { firstWords, quote, type ReviewRule } from './rule';

const slots = { owner: '[@name]', due: '[date]' } as const;
type Field = keyof typeof slots;

/** A bracket that stands there already asks; to ask again would be to nag. */
const findOpenFields = ({ gaps, asked }: ActionItem): readonly Field[] =>
  (['owner', 'due'] as const).filter((field) => gaps.includes(field) && !asked.includes(field));

function offerFields(text: string, action: ActionItem, fields: readonly Field[]): readonly Suggestion[] {
  const said = text.slice(action.what.start, action.what.end);
  if (action.form === 'row' || action.form === 'heading') return [];
  const written = fields.map((field) => `${field}: ${slots[field]}`).join(', ');
  const { fields: brackets, what } = action;
  const close = brackets && brackets.end - 1 - what.start;
  // A colon that opens a list stays next to it.
  const end = /:[*_]*$/.exec(said)?.index ?? said.length;
  const replacement = close
    ? `${said.slice(0, close)}, ${written}${said.slice(close)}`
    : `${said.slice(0, end)} (${written})${said.slice(end)}`;
  return [{ title: `Add ${fields.join(' and ')}`, replacement, kind: 'fact', applicability: 'has-gap' }];
}

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
    ],
    allows: [
      '## Action items\n\n- [ ] Reject uploads above 2 GB at the gateway (owner: @lena, due: 2031-04-01)\n',
      '## Action items\n\n- Reject uploads above 2 GB at the gateway (OPS-1207)\n',
      '## Action items\n\n- [x] Reject uploads above 2 GB at the gateway\n',
      '## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on queue depth | Lena | 2031-04-01 |\n',
    ],
  },
  find: inEachAction((action, text) => {
    if (action.state !== 'open' || action.ticket) return undefined;
    const fields = findOpenFields(action);
    if (fields.length === 0) return undefined;
    const lacks = fields.map((field) => (field === 'owner' ? 'no owner' : 'no date')).join(' and ');
    return {
      ...action.what,
      mark: firstWords(text, action.what),
      message: `${quote(action.text)} has ${lacks} yet: ${fields.includes('owner') ? 'who will take it on?' : 'by when?'}`,
      suggestions: offerFields(text, action, fields),
    };
  }),
};
