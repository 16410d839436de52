import { gerundOf } from '../english/verbs';
import { askFactors } from '../rewrite/ask';
import type { Phrase } from './phrases';

const re = (source: string) => new RegExp(`\\b${source}`, 'giu');
const they =
  '(?:you|they|he|she|we|people|(?:the|our|your|that|this)\\s+(?:\\p{L}+\\s+){0,2}(?:team|engineers?|developers?|reviewers?|operators?|managers?|management|vendor|supplier|on-?call|admins?|people|staff|crew|leads?|support|ops|qa))';
const any = '(?:any(?:one|body)|some(?:one|body)|no(?:body|\\s+one))';
const steps =
  '(?:respected|followed|tested|checked|reviewed|escalated|told|informed|notified|warned|consulted|caught|noticed|announced|communicated|documented|approved|verified|validated|questioned|raised|honou?red|observed|read|done|updated|rehearsed|trained|briefed|involved|paged|called|asked|heeded|acted\\s+on|spotted)';
const base = (verb: string) => gerundOf(verb.toLowerCase());
const tidy = (text: string) => text.replace(/,.*$/su, '').replace(/[\s?]+$/, '');
const situation = () => 'what did the situation look like at that point';
const sense = () => 'what made this look right at the time, and which signals were there';

/** "the freeze was not respected" -> "the freeze respected". */
function wanted(after: string): string {
  const m =
    /^\s+(.+?)\s+(?:was|were|is|are|has\s+been|had\s+been)(?:\s+not|n['’]t|\s+never)\s+(?:\p{L}+ly\s+|even\s+)?(\p{L}+.*)$/isu.exec(
      tidy(after),
    );
  return m ? `what would have helped to have ${m[1]!} ${m[2]!}` : situation();
}

/** Questions that challenge: they ask for an excuse, or hold that it was plain. Only read in a sentence that asks. */
export const challenges: readonly Phrase[] = [
  {
    pattern: re(
      'who\\s+(?:was|were)\\s+(?:in\\s+charge|at\\s+the\\s+(?:controls|wheel|keyboard|helm)|watching|minding|looking\\s+after)\\b',
    ),
    ask: situation,
  },
  {
    pattern: re('when\\s+(?:will|are|is|do)\\s+(?:[\\p{L}-]+\\s+){1,3}?finally\\b'),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(
      '(?:do|does|did|can|could|would|will|have|has)\\s+(?:these|those|such|our|your)\\s+(?:\\p{L}+\\s+)?(?:people|guys|folks|clowns|developers|engineers|vendors?|managers|admins|experts|professionals?)\\s+(?:even|actually|ever|really|not|just|seriously)\\b|(?:would|could|does|can)\\s+an?\\s+(?:real\\s+|serious\\s+|proper\\s+|competent\\s+)?(?:professional|expert|adult|engineer|company|grown-?up)\\s+(?:really|seriously|actually|ever)\\b',
    ),
    ask: situation,
  },
  {
    pattern: re(
      'can\\s+(?:we|you|they|people|everyone|somebody|someone)\\s+(?:all\\s+)?(?:please|just|finally|at\\s+least|for\\s+once)\\s+(?:please\\s+)?(?:stop|start|learn|agree|try|not|remember|read|test|check|listen)\\b',
    ),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(
      `(?:was|were|is|are|did|had|have|has)(?:n['’]t)?\\s+(?:${any}|the\\s+(?:\\p{L}+\\s+)?(?:operators?|engineers?|team|crew|staff|reviewers?|on-?call|developers?|vendor))\\s+(?:not\\s+(?:been\\s+)?\\p{L}+|been\\s+(?:held|made|fired|punished|disciplined|blamed|told\\s+off))\\b`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      '(?:which|what)\\s+(?:absolute\\s+|complete\\s+)?(?:genius|idiot|moron|clown|muppet|hero|bright\\s+spark|rocket\\s+scientist|smart[-\\s]?\\p{L}+|joker)\\b',
    ),
    ask: sense,
  },
  {
    pattern: re(
      `(?:is|was)\\s+there\\s+(?:any(?:one|body)|nobody|no\\s+one|a\\s+single\\s+(?:person|engineer))\\s+(?:who|here|there|in|on|at|left)\\b`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      `who\\s+(?:gave|give)\\s+(?:(?:the|a|his|her|their|final|us)\\s+)*(?:green\\s+light|go-?ahead|ok(?:ay)?|approval|permission|order|thumbs\\s+up|access|rights|\\p{L}+\\s+(?:access|rights|permission|the\\s+go-?ahead))\\b`,
    ),
    ask: sense,
  },
  {
    pattern: re(
      `what\\s+(?:(?:on\\s+earth|the\\s+hell|exactly)\\s+)?(?:was|were)\\s+(?:${they})\\s+(?:even\\s+|actually\\s+)?(?:doing|up\\s+to|waiting\\s+for|playing\\s+at|looking\\s+at)\\b(?!\\s+to\\b)`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      'how\\s+(?:many|much)\\s+(?:more\\s+)?(?:reminders?|warnings?|outages?|incidents?|alerts?|times|tickets?|people|chances)\\s+(?:does|do|did|must|will|have|has|need|is|are)\\s+(?:it\\s+(?:take|need)|we\\s+(?:need|have)|to\\b|need)',
    ),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(
      'how\\s+(?:is|was)\\s+it\\s+(?:even\\s+)?(?:possible|conceivable|acceptable)\\b(?=\\s+(?:that|for)\\s+(?:nobody|no\\s+one|any(?:one|body)|we|you|they|he|she|the\\s+(?:\\p{L}+\\s+)?(?:team|vendor|operator|engineer|crew))\\b)',
    ),
    ask: situation,
  },
  {
    pattern: re(
      `why\\s+(?:did|does|has|is|was)\\s+it\\s+(?:take|taken|taking)\\s+(?:${they}|you|\\p{Lu}\\p{Ll}+|any(?:one|body))\\b`,
    ),
    ask: () => 'what was going on in that time, and which signals were there',
  },
  {
    pattern: re(
      'why\\s+(?:do|does)\\s+(?:we|they|you|he|she|the\\s+(?:\\p{L}+\\s+)?(?:team|vendor|management|engineers?|developers?))\\s+(?:always|never|keep|still|insist|refuse|constantly|even)\\b',
    ),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    // "Why wasn't the on-call awake?"; "why was nobody watching?"
    pattern: re(
      `why\\s+(?:(?:was|were|is|are)(?:\\s+not|n['’]t)\\s+(?:${any}|${they})|(?:was|were)\\s+(?:nobody|no\\s+one)|(?:was|were)\\s+(?:${any}|${they})\\s+not)\\b(?!\\s+(?:able|affected|impacted|paged|notified|alerted))`,
    ),
    ask: situation,
  },
  {
    // "Why did we go ahead?"; "why hadn't we noticed?": a decision of ours is asked to justify itself, too.
    pattern: re(
      'why\\s+(?:on\\s+earth\\s+)?did\\s+(?:we|i)\\s+(?:even\\s+|ever\\s+|still\\s+|then\\s+|just\\s+|only\\s+|not\\s+)*(?:go\\s+(?:ahead|live|through|with|on\\s+with)|proceed|deploy|push|merge|release|ship|skip|approve|choose|decide|ignore|wait|leave|rush|disable|turn\\s+off|switch\\s+off|allow|let|accept|trust|assume|rely|roll\\s+out|sign|launch|put|bother|think|buy|pick|agree|insist|notice|test|check|catch|spot|ask|listen|escalate|review|read|warn|tell)\\b',
    ),
    ask: sense,
  },
  {
    pattern: re(
      "why\\s+(?:on\\s+earth\\s+)?(?:had|did)(?:\\s+not|n['’]t)\\s+(?:we|i)\\s+(?:\\p{L}+\\s+)?(?:notice|noticed|spot|spotted|catch|caught|test|tested|check|checked|see\\s+(?:this|it|that)\\s+coming|think|thought|ask|asked|escalate|escalated|review|reviewed|act|acted|react|reacted|do\\s+(?:this|it|that|anything|something)|listen|listened|read|plan|planned|prepare|prepared|stop|stopped|roll|rolled|revert|reverted|warn|warned|tell|told|communicate|communicated)\\b",
    ),
    ask: situation,
  },
  {
    pattern: re(
      `(?:can|could|would|will)\\s+(?:${any}|you|they|he|she)\\s+(?:please\\s+|kindly\\s+)?(?:care\\s+to\\s+)?(?:explain|tell\\s+(?:me|us)|enlighten\\s+(?:me|us))(?:\\s+to\\s+(?:me|us|everyone))?,?\\s+(?:why|how)(?=\\s+[^?]*?\\b(?:was|were|is|are|has\\s+been|had\\s+been)(?:\\s+not|n['’]t|\\s+never)\\s+(?:\\p{L}+ly\\s+|even\\s+)?${steps}\\b)`,
    ),
    ask: wanted,
  },
  {
    pattern: re(
      `(?:can|could|would|will)\\s+(?:${any}|you|they|he|she)\\s+(?:please\\s+|kindly\\s+)?(?:care\\s+to\\s+)?(?:explain|tell\\s+(?:me|us)|enlighten\\s+(?:me|us))(?:\\s+to\\s+(?:me|us|everyone))?,?\\s+(?:why|how|what)\\s+(?:on\\s+earth\\s+)?(?:you|he|she|nobody|no\\s+one|any(?:one|body)|possessed|(?:the|our|that)\\s+(?:\\p{L}+\\s+)?(?:team|engineer|developer|reviewer|operator|manager|vendor|on-?call))\\b`,
    ),
    ask: sense,
  },
  {
    pattern: re(
      `how\\s+(?:hard|difficult)\\s+(?:is\\s+it|was\\s+it|can\\s+(?:it|this|that)(?:\\s+possibly)?\\s+be|could\\s+(?:it|this|that)(?:\\s+possibly)?\\s+(?:be|have\\s+been)|would\\s+it\\s+(?:be|have\\s+been))`,
    ),
    ask: (after) => hard(after),
  },
  {
    pattern: re(
      '(?:was|is|would)\\s+(?:it|that)\\s+(?:have\\s+been\\s+)?(?:really\\s+)?(?:so|too|that)\\s+(?:hard|difficult|much)\\b(?:\\s+to\\s+ask\\b)?',
    ),
    ask: (after) => hard(after),
  },
  {
    pattern: re('would\\s+it\\s+have\\s+(?:killed|hurt)\\s+(?:\\p{L}+\\s+){0,3}?(?=to\\b)'),
    ask: (after) => hard(after),
  },
  {
    pattern: re(`how\\s+many\\s+(?:more\\s+)?times\\s+(?:do|does|did|must|will|have|has|are)\\s+(?:we|i|${they})\\b`),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(
      `when\\s+(?:will|are|is|do|does)\\s+${they}\\s+(?:ever\\s+|finally\\s+|going\\s+to\\s+|gonna\\s+)*(?:learn|listen|wake\\s+up|get\\s+it|start\\s+\\p{L}+ing|take\\b)`,
    ),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(`(?:did\\s+it\\s+(?:not|never|really\\s+not|even)|did\\s?n['’]t\\s+it(?:\\s+ever)?)\\s+occur\\s+to`),
    ask: situation,
  },
  {
    pattern: re(
      `(?:is|was|were|does|did|do|has|have)\\s+(?:${any}|people|you\\s+(?:guys|people|lot))\\s+(?:even\\b|(?:actually|ever|really)\\s+(?:read|check|test|look|review|monitor|watch|car|listen|bother|verif|think|follow|pay)\\p{L}*)`,
    ),
    ask: situation,
  },
  { pattern: re(`(?:did|has|have|had|was)\\s+(?:nobody|no\\s+one|none\\s+of\\s+(?:you|them|us))\\b`), ask: situation },
  {
    pattern: re(
      `where\\s+(?:was|were|is|are)\\s+(?:(?:the|our|all\\s+the|your|all\\s+these)\\s+)?(?:\\p{L}+\\s+)?(?:reviewers?|qa|supervisors?|managers?|management|team\\s+leads?|adults?|grown-?ups|approvers?|testers?|operators?|seniors?|leadership|on-?call(?:\\s+engineer)?|you)\\b(?=\\s*(?:[,?]|when|while|during|in\\s+all))`,
    ),
    ask: situation,
  },
  { pattern: re(`what\\s+part\\s+of\\b`), ask: situation },
  { pattern: re(`what(?:['’]s|\\s+is|\\s+was)\\s+(?:your|their|his|her|the)\\s+excuse`), ask: situation },
  { pattern: re(`what\\s+(?:possible\\s+|sort\\s+of\\s+|kind\\s+of\\s+)?(?:excuse|justification)\\b`), ask: situation },
  {
    pattern: re(
      `what\\s+(?:possessed|made)\\s+(?:you|him|her|them|anyone|anybody|${they})\\s+(?:to\\b|think\\b|believe\\b|decide\\b)`,
    ),
    ask: sense,
  },
  { pattern: re(`who\\s+in\\s+(?:their|his|her)\\s+right\\s+minds?`), ask: sense },
  {
    pattern: re(
      `who\\s+(?:on\\s+earth|the\\s+hell|in\\s+the\\s+world|actually|seriously)?\\s*(?:thought|thinks|believed|figured)\\s+(?:it|this|that)\\b`,
    ),
    ask: sense,
  },
  {
    pattern: re(`who\\s+(?:was|were)\\s+(?:supposed\\s+to|meant\\s+to|asleep|sleeping|going\\s+to\\s+answer)\\b`),
    ask: (after) =>
      `which step covers ${
        tidy(after).trim()
          ? tidy(after)
              .trim()
              .replace(/^(\p{L}+)/u, (v) => base(v))
          : 'this'
      }, and what prompts it`,
  },
  {
    pattern: re(
      `(?:was|were)\\s+(?:you|he|she|they|${any}|the\\s+(?:\\p{L}+\\s+)?(?:on-?call|operator|engineer|reviewer|team|crew))\\s+(?:even\\s+)?(?:asleep|sleeping|blind|awake|drunk|not\\s+(?:looking|watching|listening|paying|reading|aware))`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      `how\\s+(?:do|does|did|can)\\s+(?:you|they|he|she|any(?:one|body)|someone|an?\\s+(?:\\p{L}+\\s+){0,3}?(?:team|engineer|company|developer|operator|vendor|admin|person))\\s+(?:even|just|simply|possibly|manage\\s+to|still)?\\s*(?:miss|forget|overlook|screw\\s+up|mess\\s+up|not\\s+\\p{L}+)\\b`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      `(?:how|why)\\s+is\\s+it\\s+that\\s+(?:nobody|no\\s+one|you|they|he|she|the\\s+(?:\\p{L}+\\s+)?(?:team|engineer|operator))\\b`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      `(?:are|do|can)\\s+(?:we|i)\\s+(?:really|seriously|honestly|actually)\\s+(?:supposed|expected|meant|going|have)\\s+to\\b`,
    ),
    ask: () => askFactors('the failure'),
  },
  {
    pattern: re(
      `(?<!how\\s+)(?:could|would)(?:\\s+you|\\s+they|\\s+he|\\s+she)\\s+not\\s+(?:at\\s+least\\s+|just\\s+|even\\s+)?(?:have\\b|bother\\b|wait\\b|check\\b|ask\\b|test\\b)`,
    ),
    ask: situation,
  },
];

function hard(after: string): string {
  const to = /^\s+(?:for\s+[^?]{2,30}\s+)?to\s+(.+)$/isu.exec(tidy(after));
  return to
    ? `what made ${to[1]!.replace(/^(\p{L}+)/u, (verb) => base(verb))} hard at that point`
    : 'what made this hard at that point';
}
