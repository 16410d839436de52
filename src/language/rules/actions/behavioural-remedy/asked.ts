import type { DemandRow } from '../../../patterns/phrase-row';
import { addGuard, haveTool, notify, show, verify } from '../../../rephrase/guard';
import type { Context } from '../../../rule';
import { build, withoutPreposition } from './offers';

/** Among action items. */
export const inActions = ({ section }: Context): boolean => section === 'actions';

/** Where what is asked is what a review asks for. */
export const inPlans = (context: Context): boolean => inActions(context) || context.section === 'lessons';

const more =
  '(much|far|even|way)? (a bit|little|lot)? more|extra|very|especially|particularly|doubly|super|really|always|so';
/** Much of it, or enough. */
export const great = '(the? more|better|extra|greater|great|special|particular|closer|close|due|full|utmost|greatest)';
/** As a comparative, or as an adverb. */
export const sooner = 'sooner|earlier|quicker|faster|harder';
export const thoroughly = `(more <carefully>|often|clearly|openly|proactively|effectively | with ${great} <care>|respect)`;

const it = '(it|this|that|everything|(<article>|<whose> NOUN? NOUN))';

/** Care, memory and talk that people are asked for, and what could be built in their place. */
export const asked: readonly DemandRow[] = [
  // Care and attention.
  {
    asked: `[be|become|stay|remain|keep ${more} <careful>|<composed>|aware|strict]`,
    unless: 'for',
    instead: build(addGuard),
  },
  {
    asked: '[be <careful>|aware] / [stay|remain|keep <careful>|<composed>]',
    // "Be aware that" tells something.
    unless: '(so as)|that',
    where: inPlans,
    instead: build(addGuard),
  },
  { asked: '[be <careful>] when|with|about|in', about: 'others', instead: build(addGuard) },
  { asked: '[be on time|guard]', where: inPlans },
  {
    asked: '[be ADVERBS <better>|sharper|tougher]',
    about: 'colleagues',
    unless: '(at DOING)|than|off|able|placed|prepared|equipped|for',
  },
  { asked: '[take ADVERBS more? pride in]' },
  { asked: '[give <article>? NOUN? NOUN? (much|a lot|even)? (more thought|attention|consideration)] to|END' },
  { asked: `[take (an|a)? ${great} ${great}? care]`, instead: build(addGuard) },
  { asked: '[take care] to|when|that|with|not', where: inPlans, instead: build(addGuard) },
  {
    asked: `[exercise|use|apply|show ${great}? caution|care|diligence|scrutiny|rigour|rigor|vigilance|attention|judgement|judgment|(common sense)]`,
    // What others are advised to do with what they have.
    unlessBehind: '<traffic>|user|customer|reader be advised ...',
    instead: build(addGuard),
  },
  {
    asked: `[pay ADVERBS ${great}? attention] to|on? / [pay ADVERBS ${great}? attention]`,
    // What to look at is listed below.
    unless: ': / to|on : / that',
    instead: build((tail) => show(withoutPreposition(tail))),
  },
  {
    asked: `[keep|take|have (an|a)? (closer|better|sharper|tighter|firmer|stricter|watchful) eye|watch|grip|rein|control|look on|over|at?]`,
  },
  { asked: '[keep an eye (out)? on|for] / [be on the lookout|look-out for]', where: inPlans },
  // Memory.
  { asked: '[double-check|triple-check|doublecheck] / [double|triple -? check]', instead: build(verify) },
  {
    asked:
      `[check|think|look|read ${it}? twice] / [think before|first|ahead] / [stop and think] / ` +
      `[<verify>|<diligence> ${it}? twice]`,
    // "Check it twice: once cold, once warm" says how.
    unless: ':',
    instead: build(verify),
  },
  // Elsewhere than in plans, "remember to" is a tip for who does the same.
  { asked: '[remember to]', where: inPlans, unlessBehind: 'to|if|when use|you|VERB ... ,', instead: build(haveTool) },
  { asked: '[remember to]', about: 'colleagues', instead: build(haveTool) },
  {
    asked: "[remember that|this|how|when] / [(do not|n't)|never forget]",
    where: inPlans,
    unlessBehind: 'important to',
  },
  // What a program reads again.
  {
    asked: '[re-read|reread]',
    unless:
      '... : / <article>? NOUN? cache|config|configuration|disk|index|manifest|secret|setting|state|table|token|variable',
    unlessBehind: 'have to',
    instead: build(show),
  },
  { asked: '[(ask for help|advice|support)|ask|call|escalate early] / [speak up]', where: inPlans },
  { asked: "[(do not|n't) be afraid|shy|ashamed to|of]", where: inPlans },
  { asked: '[look|watch out for|after each other|(one another)] / [listen to each other|(one another)]' },
  { asked: '[(keep|have a|your|my|our cool|calm|clear|open|level head|mind)]' },
  { asked: '[ask|look before|first]', about: 'colleagues|omitted', where: inPlans },
  { asked: '[check|proofread your own? work|code|numbers|figures|facts|sources|sums|spelling]', where: inPlans },
  { asked: '[read ... <norm>|docs|documentation|ticket|notes|report first|carefully]', where: inPlans },
  // Telling, teaching and talking to people.
  {
    asked: '[remind|urge|encourage|instruct] COLLEAGUES to|of|about|that / [remind|urge|encourage|instruct] EVERYONE',
    // What they are to do is listed below.
    unless: 'me|us / ... : END',
  },
  { asked: '[ask|tell|request|expect|get|want] COLLEAGUES|EVERYONE not? to <behave>|be|keep|pay|take|<diligence>' },
  // "Work and school accounts"
  { asked: '[<train>] COLLEAGUES|EVERYONE !VERB', unless: '... <artefact>', unlessBehind: 'NOUN and|or' },
  {
    asked:
      '[(give|provide|offer|organise|organize|arrange|schedule|do|conduct|undergo|receive|need) ... more|better|additional|further|extra|refresher|remedial|mandatory NOUN? training|coaching|education]',
    unless: '... <artefact>|data|set|run|job',
  },
  {
    asked:
      '[send|circulate|distribute|issue|write|put (out|round|around)? (an|a|another|the)? NOUN? mail|email|e-mail|memo|note|reminder|message|letter|circular to|round all|every]',
    unless: 'NOUN? customer|user|client|subscriber',
  },
  {
    asked:
      "[stress|emphasise|emphasize|reinforce|reiterate|underline|explain|discuss|mention] (again|to)? (the importance|need)|COLLEAGUES|EVERYONE !'s|'",
  },
  { asked: '[discuss|raise|address ADVERBS attention|awareness|vigilance|discipline|carelessness]' },
  { asked: '[talk|speak|chat to|with ROLE] END|who|responsible|involved|concerned', where: inPlans },
  { asked: '[have a quiet|serious|little|short? word|chat|talk with COLLEAGUES]' },
  {
    asked: '[raise|increase|spread|build|create (more|better|the)? NOUN? awareness]',
    instead: build((tail) => show(withoutPreposition(tail))),
  },
  {
    asked: `[communicate|coordinate|collaborate|talk|speak ... ${sooner}|${thoroughly}|better|more|clearly|openly]`,
    // "I will talk more about that below."
    unless: 'about|of this|that|it|these|them',
    instead: build(notify),
  },
  {
    asked:
      '[improve|increase|enhance|strengthen|foster|promote ... communication|coordination|collaboration|discipline|vigilance|mindfulness|awareness|attitude|mindset|teamwork]',
    unless: 'channel|protocol|plan|process|procedure|cadence|path|tool|tooling|template|layer|service|with',
  },
  {
    asked: '[educate|re-educate|lecture|coach|sensitise|sensitize] PEOPLE',
    unlessBehind: 'NOUN and|or',
    where: inPlans,
    unless: '... <artefact>',
  },
  { asked: '[ask|tell|get] people|folks|EVERYONE not? to / [ask|tell] COLLEAGUES not to', where: inPlans },
  { asked: '[warn] COLLEAGUES END|again|not|about', where: inPlans },
];
