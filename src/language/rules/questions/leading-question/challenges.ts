import { trimMarks } from '../../../text/ends';
import { squeeze } from '../../../text/squeeze';
import { gerundOf } from '../../../grammar/verbs';
import { askFactors } from '../../../rephrase/ask';
import type { Phrase } from './phrases';

const re = (source: string) => new RegExp(`\\b${source}`, 'giu');
const they =
  '(?:you|they|he|she|we|people|(?:the|our|your|that|this) (?:\\p{L}+ ){0,2}(?:team|engineers?|developers?|reviewers?|operators?|managers?|management|vendor|supplier|on-?call|admins?|people|staff|crew|leads?|support|ops|qa))';
const any = '(?:any(?:one|body)|some(?:one|body)|no(?:body| one))';
const steps =
  '(?:respected|followed|tested|checked|reviewed|escalated|told|informed|notified|warned|consulted|caught|noticed|announced|communicated|documented|approved|verified|validated|questioned|raised|honou?red|observed|read|done|updated|rehearsed|trained|briefed|involved|paged|called|asked|heeded|acted on|spotted)';
const undone = new RegExp(
  `\\b(?:was|were|is|are|has been|had been)(?: not|n['’]t| never) (?:\\p{L}+ly |even )?${steps}\\b`,
  'iu',
);
const base = (verb: string) => gerundOf(verb.toLowerCase());
const tidy = (text: string) => trimMarks(text.replace(/,.*$/su, ''), '?');
const situation = () => 'what did the situation look like at that point';
const sense = () => 'what made this look right at the time, and which signals were there';

/** "the freeze was not respected" -> "the freeze respected". */
function wanted(after: string): string {
  const m =
    /^\s+(\S.*?)\s{1,9}(?:was|were|is|are|has\s+been|had\s+been)(?:\s+not|n['’]t|\s+never)\s+(?:\p{L}+ly\s+|even\s+)?(\p{L}.*)$/isu.exec(
      tidy(after),
    );
  return m ? `what would have helped to have ${m[1]!} ${m[2]!}` : situation();
}

/** Questions that challenge: they ask for an excuse, or hold that it was plain. Only read in a sentence that asks. */
export const challenges: readonly Phrase[] = [
  {
    pattern: re(
      'who (?:was|were) (?:in charge|at the (?:controls|wheel|keyboard|helm)|watching|minding|looking after)\\b',
    ),
    ask: situation,
  },
  {
    pattern: re('when (?:will|are|is|do) (?:[\\p{L}-]+ ){1,3}?finally\\b'),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(
      '(?:do|does|did|can|could|would|will|have|has) (?:these|those|such|our|your) (?:\\p{L}+ )?(?:people|guys|folks|clowns|developers|engineers|vendors?|managers|admins|experts|professionals?) (?:even|actually|ever|really|not|just|seriously)\\b|(?:would|could|does|can) an? (?:real |serious |proper |competent )?(?:professional|expert|adult|engineer|company|grown-?up) (?:really|seriously|actually|ever)\\b',
    ),
    ask: situation,
  },
  {
    pattern: re(
      'can (?:we|you|they|people|everyone|somebody|someone) (?:all )?(?:please|just|finally|at least|for once) (?:please )?(?:stop|start|learn|agree|try|not|remember|read|test|check|listen)\\b',
    ),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(
      `(?:was|were|is|are|did|had|have|has)(?:n['’]t)? (?:${any}|the (?:\\p{L}+ )?(?:operators?|engineers?|team|crew|staff|reviewers?|on-?call|developers?|vendor)) (?:not (?:been )?\\p{L}+|been (?:held|made|fired|punished|disciplined|blamed|told off))\\b`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      '(?:which|what) (?:absolute |complete )?(?:genius|idiot|moron|clown|muppet|hero|bright spark|rocket scientist|smart[-\\s]?\\p{L}+|joker)\\b',
    ),
    ask: sense,
  },
  {
    pattern: re(
      `(?:is|was) there (?:any(?:one|body)|nobody|no one|a single (?:person|engineer)) (?:who|here|there|in|on|at|left(?! to be))\\b`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      `who (?:gave|give) (?:(?:the|a|his|her|their|final|us) ){0,4}(?:green light|go-?ahead|ok(?:ay)?|approval|permission|order|thumbs up|access|rights|\\p{L}+ (?:access|rights|permission|the go-?ahead))\\b`,
    ),
    ask: sense,
  },
  {
    pattern: re(
      `what (?:(?:on earth|the hell|exactly) )?(?:was|were) (?:${they}) (?:even |actually )?(?:doing|up to|waiting for|playing at|looking at)\\b(?! to\\b)`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      'how (?:many|much) (?:more )?(?:reminders?|warnings?|outages?|incidents?|alerts?|times|tickets?|people|chances) (?:does|do|did|must|will|have|has|need|is|are) (?:it (?:take|need)|we (?:need|have)|to\\b|need)',
    ),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(
      'how (?:is|was) it (?:even )?(?:possible|conceivable|acceptable)\\b(?= (?:that|for) (?:nobody|no one|any(?:one|body)|we|you|they|he|she|the (?:\\p{L}+ )?(?:team|vendor|operator|engineer|crew))\\b)',
    ),
    ask: situation,
  },
  {
    pattern: re(
      `why (?:did|does|has|is|was) it (?:take|taken|taking) (?:${they}|you|\\p{Lu}\\p{Ll}+|any(?:one|body))\\b`,
    ),
    ask: () => 'what was going on in that time, and which signals were there',
  },
  {
    pattern: re(
      'why (?:do|does) (?:we|they|you|he|she|the (?:\\p{L}+ )?(?:team|vendor|management|engineers?|developers?)) (?:always|never|keep|still|insist|refuse|constantly|even)\\b',
    ),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    // "Why wasn't the on-call awake?"; "why was nobody watching?"
    pattern: re(
      `why (?:(?:was|were|is|are)(?: not|n['’]t) (?:${any}|${they})|(?:was|were) (?:nobody|no one)|(?:was|were) (?:${any}|${they}) not)\\b(?! (?:able|affected|impacted|paged|notified|alerted))`,
    ),
    ask: situation,
  },
  {
    // "Why did we go ahead?"; "why hadn't we noticed?": a decision of ours is asked to justify itself, too.
    pattern: re(
      'why (?:on earth )?did (?:we|i) (?:even |ever |still |then |just |only |not ){0,4}(?:go (?:ahead|live|through|with|on with)|proceed|deploy|push|merge|release|ship|skip|approve|choose|decide|ignore|wait|leave|rush|disable|turn off|switch off|allow|let|accept|trust|assume|rely|roll out|sign|launch|put|bother|think|buy|pick|agree|insist|notice|test|check|catch|spot|ask|listen|escalate|review|read|warn|tell)\\b',
    ),
    ask: sense,
  },
  {
    pattern: re(
      "why (?:on earth )?(?:had|did)(?: not|n['’]t) (?:we|i) (?:\\p{L}+ )?(?:notice|noticed|spot|spotted|catch|caught|test|tested|check|checked|see (?:this|it|that) coming|think|thought|ask|asked|escalate|escalated|review|reviewed|act|acted|react|reacted|do (?:this|it|that|anything|something)|listen|listened|read|plan|planned|prepare|prepared|stop|stopped|roll|rolled|revert|reverted|warn|warned|tell|told|communicate|communicated)\\b",
    ),
    ask: situation,
  },
  {
    pattern: re(
      `(?:can|could|would|will) (?:${any}|you|they|he|she) (?:please |kindly )?(?:care to )?(?:explain|tell (?:me|us)|enlighten (?:me|us))(?: to (?:me|us|everyone))?,? (?:why|how)(?= )`,
    ),
    ask: (after) => (undone.test(squeeze(after).text) ? wanted(after) : undefined),
  },
  {
    pattern: re(
      `(?:can|could|would|will) (?:${any}|you|they|he|she) (?:please |kindly )?(?:care to )?(?:explain|tell (?:me|us)|enlighten (?:me|us))(?: to (?:me|us|everyone))?,? (?:why|how|what) (?:on earth )?(?:you|he|she|nobody|no one|any(?:one|body)|possessed|(?:the|our|that) (?:\\p{L}+ )?(?:team|engineer|developer|reviewer|operator|manager|vendor|on-?call))\\b`,
    ),
    ask: sense,
  },
  {
    pattern: re(
      `how (?:hard|difficult) (?:is it|was it|can (?:it|this|that)(?: possibly)? be|could (?:it|this|that)(?: possibly)? (?:be|have been)|would it (?:be|have been))`,
    ),
    ask: (after) => hard(after),
  },
  {
    pattern: re(
      '(?:was|is|would) (?:it|that) (?:have been )?(?:really )?(?:so|too|that) (?:hard|difficult|much)\\b(?: to ask\\b)?',
    ),
    ask: (after) => hard(after),
  },
  {
    pattern: re('would it have (?:killed|hurt) (?:\\p{L}+ ){0,3}?(?=to\\b)'),
    ask: (after) => hard(after),
  },
  {
    pattern: re(`how many (?:more )?times (?:do|does|did|must|will|have|has|are) (?:we|i|${they})\\b`),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(
      `when (?:will|are|is|do|does) ${they} (?:ever |finally |going to |gonna ){0,4}(?:learn|listen|wake up|get it|start \\p{L}+ing|take\\b)`,
    ),
    ask: () => 'what makes this the easiest way each time',
  },
  {
    pattern: re(`(?:did it (?:not|never|really not|even)|did ?n['’]t it(?: ever)?) occur to`),
    ask: situation,
  },
  {
    pattern: re(
      `(?:is|was|were|does|did|do|has|have) (?:${any}|people|you (?:guys|people|lot)) (?:even\\b|(?:actually|ever|really) (?:read|check|test|look|review|monitor|watch|car|listen|bother|verif|think|follow|pay)\\p{L}*)`,
    ),
    ask: situation,
  },
  { pattern: re(`(?:did|has|have|had|was) (?:nobody|no one|none of (?:you|them|us))\\b`), ask: situation },
  {
    pattern: re(
      `where (?:was|were|is|are) (?:(?:the|our|all the|your|all these) )?(?:\\p{L}+ )?(?:reviewers?|qa|supervisors?|managers?|management|team leads?|adults?|grown-?ups|approvers?|testers?|operators?|seniors?|leadership|on-?call(?: engineer)?|you)\\b(?= ?(?:[,?]|when|while|during|in all))`,
    ),
    ask: situation,
  },
  { pattern: re(`what part of\\b`), ask: situation },
  { pattern: re(`what(?:['’]s| is| was) (?:your|their|his|her|the) excuse`), ask: situation },
  { pattern: re(`what (?:possible |sort of |kind of )?(?:excuse|justification)\\b`), ask: situation },
  {
    pattern: re(
      `what (?:possessed|made) (?:you|him|her|them|anyone|anybody|${they}) (?:to\\b|think\\b|believe\\b|decide\\b)`,
    ),
    ask: sense,
  },
  { pattern: re(`who in (?:their|his|her) right minds?`), ask: sense },
  {
    pattern: re(
      `who (?:on earth|the hell|in the world|actually|seriously)? ?(?:thought|thinks|believed|figured) (?:it|this|that)\\b`,
    ),
    ask: sense,
  },
  {
    pattern: re(`who (?:was|were) (?:supposed to|meant to|asleep|sleeping|going to answer)\\b`),
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
      `(?:was|were) (?:you|he|she|they|${any}|the (?:\\p{L}+ )?(?:on-?call|operator|engineer|reviewer|team|crew)) (?:even )?(?:asleep|sleeping|blind|awake|drunk|not (?:looking|watching|listening|paying|reading|aware))`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      `how (?:do|does|did|can) (?:you|they|he|she|any(?:one|body)|someone|an? (?:\\p{L}+ ){0,3}?(?:team|engineer|company|developer|operator|vendor|admin|person)) (?:even|just|simply|possibly|manage to|still)? ?(?:miss|forget|overlook|screw up|mess up|not \\p{L}+)\\b`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      `(?:how|why) is it that (?:nobody|no one|you|they|he|she|the (?:\\p{L}+ )?(?:team|engineer|operator))\\b`,
    ),
    ask: situation,
  },
  {
    pattern: re(
      `(?:are|do|can) (?:we|i) (?:really|seriously|honestly|actually) (?:supposed|expected|meant|going|have) to\\b`,
    ),
    ask: () => askFactors('the failure'),
  },
  {
    pattern: re(
      `(?<!how )(?:could|would)(?: you| they| he| she) not (?:at least |just |even )?(?:have\\b|bother\\b|wait\\b|check\\b|ask\\b|test\\b)`,
    ),
    ask: situation,
  },
];

function hard(after: string): string {
  const to = /^\s+(?:for\s[^?]{2,30}\s)?to\s+(\S.*)$/isu.exec(tidy(after));
  return to
    ? `what made ${to[1]!.replace(/^(\p{L}+)/u, (verb) => base(verb))} hard at that point`
    : 'what made this hard at that point';
}
