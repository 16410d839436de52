import type { Example } from '../../../rule';

/** What the rule flags. */
export const flags: readonly Example[] = [
  {
    text: '[[Who is to blame]] for the outage that took the tills down on the first day of the sale?',
    to: 'What are the factors that contributed to the outage that took the tills down on the first day of the sale?',
  },
  { text: '[[Who is to blame]] for this?', to: 'What are the factors that contributed to the failure?' },
  {
    text: '[[Who approved]] the rollout on Friday?',
    to: 'What led to the rollout being approved on Friday, and what made that look right at the time?',
  },
  {
    text: '[[Who broke]] the checkout page?',
    to: 'What led to the checkout page being broken?',
  },
  { text: '[[Whose fault]] was the data loss?', to: 'What are the factors that contributed to the data loss?' },
  { text: '[[Which engineer deleted]] the bucket with the scans of the last two years, and from which machine?' },
  { text: '[[Who let]] the licence of the crane lapse in the week in which the second bridge came in?', to: '' },
  { text: '[[Who decided]] that the night crew can start the pump alone on the days before a holiday?', to: '' },
  { text: 'Next week we find out [[who pushed]] the tag that made the build server rebuild every image.' },
  { text: '[[By whom]] was the firewall rule changed between the audit on Tuesday and the outage on Friday?' },
  {
    text: 'And [[who left]] the ladder there?',
    to: 'And what led to the ladder being left there?',
  },
  { text: 'And [[who do we hold responsible]] for the flood in the archive?', to: '' },
  {
    text: '[[Who is responsible]] for the outage of the ferry bookings on the first weekend of the summer holidays?',
    to: 'What are the factors that contributed to the outage of the ferry bookings on the first weekend of the summer holidays?',
  },
  { text: '[[Who has changed]] the setpoint of the oven since the last batch of the early shift?' },
  { text: '[[Who keeps turning]] off the alerts in the control room when the second line is started?', to: '' },
  { text: '[[Who’s the hero that set]] the replicas to zero ten minutes before the tickets went on sale?', to: '' },
  { text: 'The order was [[approved by whom]], and at what time was the second signature put on it?' },
  { text: '[[Whom do we blame]] for the empty hall?' },
  { text: '[[Who do we have to thank for]] the dead plants in the second greenhouse after the long weekend?' },
  { text: '[[Which of you is going to own up]]?' },
  { text: 'And [[who is paying for this]]?' },
  { text: '[[Anyone care to confess]]?' },
  { text: '[[Who was sleeping]] when the kiln went out and the glaze of the whole week cracked?' },
  { text: '[[Who gave the trainee]] the password of the till on a day on which the shop had no manager?' },
  { text: '[[Who in the office knew]] about the crack?' },
  { text: '[[Which usher is responsible]] for the locked exit on the evening of the school concert?' },
  { text: '[[Who even]] wires a bell like that?' },
  { text: '[[Who hired]] these people?' },
  { text: '[[Who should have noticed]] that the lock was broken before the bikes were gone on Monday?' },
  { text: '[[Who was the last to]] use the crane?' },
  { text: 'Can they give us the [[name of the person who]] changed the lock?' },
  {
    text: '[[Who approved]] the rollout on Friday, when the load test of the new cluster was still running?',
    to: '',
  },
];
