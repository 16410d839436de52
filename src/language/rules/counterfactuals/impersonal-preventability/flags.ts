import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  { text: 'It [[might have helped]] to have a second pair of hands at the night desk.', to: '' },
  {
    text: 'The new layout of the ward list [[could have been tried]] on one ward first, with paper beside it.',
    to: '',
  },
  {
    text: 'The outage of the seat map on Saturday [[could have been prevented]] by a canary in the smallest region.',
  },
  {
    text: 'There [[should have been]] a second reviewer for a change that touches the tariffs of all the customers.',
  },
  { text: 'It [[would have taken]] two minutes to ask the night shift which of the two valves was closed.' },
  { text: '[[Better to have waited]] for the second shift.' },
  {
    text: 'The loss of the two days of sensor data was [[entirely preventable]], according to the notes of the vendor.',
  },
  { text: 'With better tests of the importer this [[would not have happened]] on the first day of the month.' },
  { text: 'With the tide falling it [[would have been]] wiser to wait for daylight.' },
  { text: 'Asking the harbour master first [[would have been]] the prudent thing to do.' },
  { text: 'In view of the cost a second opinion from the vendor [[would have been helpful]].' },
  { text: 'I [[would have been]] wiser to wait for the second sample.' },
  { text: 'The incident [[could have been resolved]] much sooner with a second pair of hands.' },
  { text: 'With better signs the evacuation [[would have been]] quicker for both wards.' },
  { text: 'This [[would never have happened]] under a proper rota.' },
  { text: 'The recall of the nine pallets [[need never have happened]], says the mail from the head of quality.' },
  { text: '[[In an ideal world]] the two floors would have been sealed on different days.' },
  {
    text: 'With a proper limit on the size of an upload [[none of this would have happened]], wrote the customer.',
  },
  { text: 'A fire like that [[should never have happened]].' },
  { text: 'It [[would have been enough to]] close the lower vent.' },
  { text: 'The right thing to do [[would have been]] to stop the belt.' },
  {
    text: 'The message to the parents [[could have been a lot clearer]] about which of the buses would still run.',
  },
  { text: 'We [[would have been better off]] with paper.', to: '' },
  { text: '[[But for]] the clerk’s silence the appeal would have been heard.' },
  { text: 'A second call [[could have been made]] as soon as the lights went out.' },
  { text: 'A better way [[would have been]] to close both gates first.' },
  { text: 'An earlier call [[might have shortened]] the night for the ward.' },
  { text: '[[Ideally]], the two moves would have been planned for separate weeks.' },
  { text: 'The flood [[would have been averted]] by a second valve.' },
  { text: 'The flood was [[preventable]] with a second pump.', to: '' },
];
