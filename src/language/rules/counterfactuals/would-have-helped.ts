import { tableRule } from '../../patterns/table-rule';
import { offerImprovement } from '../../rephrase';
import { topic } from './frames';

export const wouldHaveHelped = tableRule({
  id: 'would-have-helped',
  group: 'counterfactuals',
  category: 'blame',
  since: '0.2.0',
  severity: 'off',
  title: 'What would have caught it',
  why:
    'It mixes an improvement into the description of what happened. As an action item it is just as true, and somebody can do it. ' +
    'It is off by default: in an analysis it is often the reason for an action item that stands there already.',
  sources: [
    'PagerDuty, Incident Response: keep improvements apart from the description',
    'Microsoft Learn, Common traps to avoid',
  ],
  examples: {
    flags: [
      {
        text: 'An alert on the depth of the queue [[would have caught]] this within minutes, and not after the third call.',
        to: '',
      },
      {
        text: 'A dry run on the second cluster [[might have revealed]] the missing index a week before the move.',
        to: '',
      },
      { text: 'A rehearsal [[would have shown]] the missing grant.' },
      { text: 'Keeping the two kitchens apart [[could have saved]] us most of the recall.' },
      { text: 'A spare key at the gate [[would have allowed]] us to close the valve at once.' },
      {
        text: 'Tags on the crates [[would have allowed]] us to sort them by weight.',
        to: 'Tags on the crates would allow us to sort them by weight.',
      },
      {
        text: 'A checklist [[would have enabled]] a quick handover.',
        to: 'A checklist would enable a quick handover.',
      },
      {
        text: 'A rehearsal [[would have been able to catch]] a missing key.',
        to: 'A rehearsal would be able to catch a missing key.',
      },
      { text: 'An earlier call to the depot [[might have saved]] the shipment, as the road was still open then.' },
    ],
    allows: [
      'The retry would have sent the same request again.',
      'The client would have shown an empty page.',
      'The new port would have allowed for a second meter.',
      'The next release would have made the call faster.',
      'We expected that the replica would have caught up by then.',
      'What would have helped',
    ],
  },
  message: '“{mark}” describes an improvement. Make it an action item.',
  says: [
    {
      who: 'thing',
      verb: 'would|could|might|may had <reveal>',
      unless: 'up',
      even: ['conditional'],
      instead: offerImprovement,
    },
    {
      who: 'thing',
      subject: '<defence>|<glance>|word|hand|pair|walk',
      verb: 'would|could|might had <help>',
      instead: offerImprovement,
    },
    {
      who: 'thing',
      verb: 'would|could|might had <help>',
      then: 'us|COLLEAGUES|END',
      unlessBehind: topic,
      instead: offerImprovement,
    },
    { who: 'thing', verb: 'would had allow|enable', then: 'us|COLLEAGUES', instead: offerImprovement },
    {
      who: 'thing',
      subject: '<defence>|<artefact>|DOING',
      verb: 'would had allow|enable',
      unless: 'for',
      instead: offerImprovement,
    },
    {
      who: 'thing',
      subject: '<defence>|<artefact>',
      verb: 'would|could had be',
      then: '[able to <reveal>]',
      instead: offerImprovement,
    },
  ],
});
