import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  { text: 'The network [[guys]] restarted the switch.', to: 'The network people restarted the switch.' },
  { text: 'These [[guys]] from the yard left the gate open.', to: '' },
  { text: 'It was plain that this would happen when you [[guys]] moved both of the pumps.', to: '' },
  { text: 'A [[salesman]] told the customer at 10:10.', to: 'A salesperson told the customer at 10:10.' },
  {
    text: 'The fix of the second pump and the search for the leak took 30 [[man-hours]] in all.',
    to: 'The fix of the second pump and the search for the leak took 30 staff hours in all.',
  },
  { text: '[[Guys]], the gate at the north end of the yard has to stay shut while the crane moves.' },
  {
    text: 'The support desk was not [[manned]] at night in the week in which the new tariffs came into force.',
    to: 'The support desk was not staffed at night in the week in which the new tariffs came into force.',
  },
];
