import type { DemandRow } from '../../../patterns/phrase-row';
import { block } from '../../../rephrase/guard';
import { inActions, inPlans, sooner, thoroughly } from './asked';
import { build } from './offers';

/** Effort and habits that people are asked for. */
export const habits: readonly DemandRow[] = [
  {
    // "Fewer calls for faster releases" tells what it is good for.
    asked: `[<diligence>|<behave>|act|react|respond|call|page|declare|raise|report ... ${sooner}] !(!next|time NOUN|DOING)`,
    unless: 'than',
  },
  {
    asked:
      '[<behave>|do|try|work|look|test|check|review|plan|practise|practice|rehearse|talk ADVERBS better|harder|closer|deeper|more]',
    unless: 'than|about|or|test|off|into|information|detail|(on NOUN? <artefact>|tool|tooling|automation)',
    unlessBehind: 'could|can|((had to) VERB and)',
  },
  { asked: `[!enforce VERB ... ${thoroughly}]`, about: 'colleagues' },
  { asked: '[VERB ... <carefully>]', about: 'others' },
  { asked: '[<diligence> ... properly|thoroughly|correctly]', about: 'others' },
  {
    asked: `[!look|dig|dive|enforce|investigate|<recurring> VERB ... ${thoroughly}]`,
    where: inPlans,
  },
  {
    asked:
      '[do|try my|our|their|your utmost|best] / [do everything in our|their power] / [do our|their|your homework|duty]',
    // "Everybody was trying to do their best": that they did.
    unlessBehind: 'trying to',
  },
  {
    asked:
      '[be better at] / [(step up | raise | up) our|your|their game] / [raise the bar] / ' +
      '[get our|your|their act|house together|in] / [learn our|your|their lesson]',
  },
  // A machine slows down as well.
  { asked: 'START [slow down]', unless: 'the|a|an|all|our|it|this' },
  { asked: '[slow down]', about: 'colleagues' },
  {
    asked:
      '[take my|our|your|their|more time] / [take (more|greater|better|full) ownership|responsibility] / [take ... more? seriously]',
    about: 'colleagues',
  },
  {
    asked: '[learn to <behave>|<diligence>] / [learn how to]',
    about: 'colleagues',
    // "I had to learn how to test it": what was learned.
    unlessBehind: 'had to',
  },
  {
    // Among lessons it is a rule of the trade.
    asked: '[never|always <human-act>|<verify>|ask|call|inform|lock|scan|wear] / [always make sure]',
    // A program does it.
    unless: '... in|with|by ... ci|pipeline|workflow|build|hook|<artefact>',
    where: inActions,
  },
  {
    asked:
      '[stop|avoid|(refrain from)] (<release>|<violate>|rush|assume|guess|ignore|rely|trust|edit|postpone|silence|change)&DOING',
    // "Stop shipping logs to the old cluster"
    unless: '<article>? NOUN? log|metric|event|data|trace|traffic|telemetry|image|artifact',
    where: inPlans,
    instead: build(block),
  },
  {
    asked: '[stop|quit] (<release>|<violate>|rush|assume|guess|ignore|rely|trust|postpone)&DOING',
    about: 'colleagues',
    instead: build(block),
  },
  {
    asked: '[never ADVERBS <violate>|rush|assume|guess|ignore|postpone|panic]',
    where: inPlans,
    unless: '... could|should|would have',
  },
  { asked: "[(do not|n't) ADVERBS <violate>|rush|assume|guess|ignore|postpone|panic]", where: inActions },
  // Among lessons it is a rule of the trade.
  { asked: "[never|(do not|n't) ADVERBS <release>|edit]", where: inActions },
  // What the system does not rely on is how it is built.
  {
    asked:
      "[never|(do not|n't) ADVERBS rely|trust|depend] on? ((PEOPLE !NOUN)|memory|habit|luck|hope|(what|that <whose>|PEOPLE))",
    where: inPlans,
  },
  { asked: '[try (not to | to avoid|not)] <release>|<violate>|<handle>|rush|forget|repeat' },
  {
    asked:
      '[(follow | adhere|stick to | comply with | respect | observe)] !your|(the|these? below|following|above) ... <norm>',
    where: inPlans,
    unless: '... in|with|by the? <artefact>',
  },
  { asked: '[(stick|keep|adhere to the|our ADVERBS plan|schedule|script|rules|agreement)]', where: inPlans },
  { asked: '[always follow|adhere|comply|obey|use ... <norm>]' },
  {
    asked:
      '[(make sure | ensure) that?] COLLEAGUES|EVERYONE|(our|your people) ADVERBS ' +
      '<behave>|<diligence>|<comply>|know|understand|(be ADVERBS <careful>|aware|trained|familiar)',
  },
  { asked: '[(make sure | ensure) that?] EVERYONE', unless: 'have|can|(be able)', where: inPlans },
  { asked: "[(make sure | ensure) that?] we (do not|n't)? ADVERBS <behave>|<human-act>|<verify>|forget|repeat|miss" },
  { asked: '[make|be sure to] ADVERBS <behave>|<human-act>|<verify>', where: inPlans },
  { asked: '[get ADVERBS better at] DOING', about: 'us|me|colleagues' },
  { asked: '[<behave>|check|verify|validate|read|ask|look|own|care]', about: 'everyone' },
];
