import type { ClauseRow } from '../../patterns/clause-row';
import type { Context } from '../../rule';

/** What somebody did, and to what. */
export type Act = Pick<ClauseRow, 'verb' | 'then' | 'unless' | 'even' | 'where'>;

/** In a timeline, who quietens an alarm is one of those who respond. */
export const isReport = ({ section }: Context): boolean => section !== 'timeline';

const running = '<article>? NOUN? NOUN? <running>|half|everything';
/** "the wrong valve", "an incorrect address", "typed it wrong"; not "the wrong impression". */
export const wrong =
  '(wrong|incorrect !impression|idea|conclusion|track|place|direction|reason|moment NOUN|DOING | wrong END)';
const down = 'down|offline|out';

/**
 * Acts that did harm. The verb says so, or what it was done to: else it is what responders do, and is left alone ("restarted
 * the hub", "deleted the stuck pods", "took the node down for a repair").
 */
export const harm = {
  destroyed: {
    verb: '<destroy>|<slip>',
    then: '!(by|for|down|up|even|with|about | <article>? <spared>)',
    unless: '... into',
  },
  deleted: {
    verb: '<delete>',
    then: '<article>? (!<spared> NOUN)? (!<spared> NOUN)? <precious>',
    unless:
      '... (as planned|agreed|asked|instructed | on purpose | to <repair>|<prevent>|reproduce|test | because|after | ' +
      'and <repair>|restart|reboot|rebuild|recreate|redeploy)',
  },
  spoilt: {
    verb: '<put>',
    then: '(off on)|up|in|out|on|off|through? <article>? (NOUN? <damaged>|<unchecked> NOUN | typo)',
  },
  noted: { verb: 'write|note|record|report', then: `down|in|up? <article>? NOUN? ${wrong}` },
  lastOne: {
    verb: '<delete>|<destroy>|shred|discard|throw|burn|recycle|sell',
    then: 'away|out? <article> only|last|sole NOUN',
  },
  silenced: {
    verb: '<hush>|<remove>|turn|switch|take|tape',
    then: 'off|down|out|over? <article> NOUN? NOUN? <safety> / <article> NOUN? NOUN? <safety> off|down|out|over',
    unless: '... (as planned|agreed|asked|instructed | for|during|because|after|before|while|until|so | to VERB)',
    where: isReport,
  },
  overrode: { verb: '<violate>', then: '<article>? NOUN? NOUN? <safety>' },
  hardCoded: { verb: 'hardcode|hard-code', then: '<article>|<whose> NOUN' },
  anyway: {
    verb: '<release>|<put>|<handle>|decide|proceed|continue|go|start',
    then: '... anyway|regardless END|,|and',
  },
  mistook: {
    verb: '!<perceive>|<repair>|<think>|<say>|<befall>|be|get|have|need|want|go|show|work|look|do|identify|flag|recall',
    then: `... ${wrong}`,
  },
  stopped: {
    verb: 'bring|take|knock',
    then: `(${running} ${down}|over | ${down} ${running} | ... to its|their knees|halt|standstill)`,
    unless: '... (as planned|agreed | for maintenance|repair | to VERB | while|because)',
  },
  caused: { verb: '<bring-about>', then: '<article>? NOUN? NOUN? <outcome> !NOUN' },
  defied: {
    verb: '!<diligence>|<say>|<think>|<befall>|be|get|have|need|want|compare|measure|match',
    then:
      '... (against|despite|outside | contrary to | in clear|direct? violation|breach|defiance of) <article>|NUMBER? NOUN? <norm> / ' +
      '... despite <article>? (<alarming> NOUN | NOUN warning|objection) / ... despite being <instruct>|warn',
  },
  leaked: {
    verb: '<put>|leak|share',
    then: '... <secret> ... (to|in|into|on|onto) ... public|publicly|gist|repository|repo|forum|github|slack|channel|wiki|ticket',
  },
  swapped: {
    verb: '!<diligence>|<say>|<think>|<befall>|<repair>|be|have|use|choose|go|try|propose|prefer',
    then: '... instead of !DOING / ... instead of staging',
  },
  turned: {
    verb: '<put>|<handle>|fit|wire|wear|hang|assemble',
    then: '... backwards|back-to-front|upside-down|(upside down | in the wrong NOUN)',
  },
  overdid: {
    verb: '!<diligence>|<say>|<think>|<befall>|<repair>|be|have|get|come|want|learn|find',
    then: '... too early|soon|fast|quickly|far|hard|freely|low|high|close|steep',
  },
  pressed: { verb: 'go|carry|press|push|forge', then: 'ahead|on|forward ... despite|anyway|regardless' },
  hurried: { verb: '<release>|<delete>|<by-hand>', then: '... before ADVERBS <verify>&DOING' },
  unguarded: {
    verb: '<release>',
    then: '... (his|her|their|my own | on a friday)',
  },
  midway: {
    verb: '<handle>|<release>|<remove>|<put>',
    then: '... (in the middle of !(<article>? night|day|week|month|year|town) | halfway|midway through)',
  },
  doubled: { verb: '<release>|send|pay|charge|book|import|bill', then: '... twice END|,|and' },
  outward: {
    verb: '<put>|mail|email|forward|post|paste|upload|send|share',
    then: '... (to|into|onto|in a|an|the|his|her|their|my? outside|external|personal|public NOUN? address|account|mailbox|drive|email|gist|channel)',
  },
  alive: {
    verb: '<remove>|<delete>|stop|isolate|drain|format|terminate|disconnect|pull|power',
    then: 'off|down|out|on? <article> NOUN? live|healthy NOUN',
    unless: '... (as planned|agreed | to VERB | because|since)',
  },
  bothOf: { verb: '<delete>|<destroy>|format|reformat|wipe', then: 'both !<spared> NOUN' },
  atDanger: { verb: 'pass|run|jump', then: '... (at danger|red) / <article> NOUN? (red light|signal)' },
  cutOff: {
    verb: 'cut|kill|interrupt',
    then: 'off? the? power|supply|current|water|gas|mains|cooling|feed to|in <article>|all|both',
    unless: '... (as planned|agreed | to VERB | so|because|before)',
  },
  throughFreeze: {
    verb: '<release>',
    then: '... (straight|right through) / ... (during|in|into|through <article>? NOUN? freeze|embargo|moratorium)',
  },
  forced: { verb: 'force-push', then: 'over|to|onto|the|main|master|a|an' },
  cut: {
    verb: 'cut|dig|drill|saw|slice',
    then: '(through | <article>? NOUN? cable|fibre|fiber | into <article> NOUN? (live NOUN | cable|feed|fibre|fiber|main))',
    unless: '... to length|size',
  },
  worsened: { verb: 'make', then: '... worse' },
  managed: { verb: 'manage', then: 'to <destroy>|<slip>|<delete>|<bring-about>' },
  mixedUp: { verb: 'mix', then: 'up' },
  exceeded: { verb: 'exceed', then: '<article>|<whose> NOUN? NOUN? limit|speed|<norm>' },
  tricked: {
    verb: 'click|open|download|install|fall|enter',
    then: '... malicious|phishing|suspicious|fraudulent|rogue|fake',
    even: ['attack'],
  },
  exposed: { verb: 'hardcode|hard-code|expose|leak|reuse|re-use', then: '<article>|<whose>? NOUN? <secret>' },
  letThrough: { verb: 'let', then: '... through|slip|lapse|expire' },
} as const satisfies Readonly<Record<string, Act>>;
