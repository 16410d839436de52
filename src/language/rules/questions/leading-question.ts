import { endOfQuestion, isHumble } from '../../grammar/asking';
import { spanOf, type Hit } from '../../patterns/row';
import { tableRule } from '../../patterns/table-rule';
import { askAnew, askFactors, readTopic } from '../../rephrase/ask';
import { readDoing } from '../../rephrase/doing';
import type { Draft } from '../../rule';

const whoever = '(you guys|all|people|lot)|OTHERS|anyone|anybody|someone|somebody';
const reproached = '<omit>|<violate>|<destroy>|<release>|<hurry>|allow|delete|let|leave|think';

/** Asked anew from the mark on. */
const ask =
  (text: string | ((after: string) => string)) =>
  ({ sentence, mark }: Hit): readonly Draft[] => {
    const after = sentence.source.slice(mark.end, endOfQuestion(sentence, mark.end).end);
    return [askAnew(sentence, mark, typeof text === 'string' ? text : text(after))];
  };
const askSituation = ask('what did the situation look like at that point');
const askForFactors = ask((after) => askFactors(readTopic(after)));

/** "How hard can it be to read it": what made reading it hard. "Isn't it their job to read it": which step covers reading it. */
const askOfStep =
  (before: string, behind: string) =>
  ({ sentence, mark, parts }: Hit): readonly Draft[] => {
    const act = parts.get('act');
    if (!act) return [];
    const span = spanOf(sentence, act);
    const doing = readDoing(sentence, act.first, endOfQuestion(sentence, span.end).end);
    return [askAnew(sentence, { start: mark.start, end: span.end }, `${before} ${doing}${behind}`)];
  };

/** "How could they not have noticed the alert": what the alert looked like from there. */
function askOfSight(hit: Hit): readonly Draft[] {
  const { sentence, mark, parts } = hit;
  const seen = parts.get('seen');
  if (!seen) return askSituation(hit);
  const { end } = spanOf(sentence, seen);
  const topic = readTopic(sentence.source.slice(end, endOfQuestion(sentence, end).end));
  return [askAnew(sentence, { start: mark.start, end }, `what did ${topic} look like from where the work was done`)];
}

export const leadingQuestion = tableRule({
  id: 'leading-question',
  group: 'questions',
  category: 'blame',
  severity: 'warning',
  title: 'Leading and incredulous questions',
  why: 'A question that contains its own answer can put people on the defensive. They can answer what the situation looked like to them.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Google, The Site Reliability Workbook, ch. 10',
    'Etsy, Debriefing Facilitation Guide',
  ],
  examples: {
    flags: [
      { text: '[[Was the technician adequately trained]]?' },
      { text: '[[Who told the fitter to]] test the siren during the exam?' },
      { text: '[[Why did senior management ignore]] the second audit?' },
      {
        text: '[[How could they not]] have noticed the error rate?',
        to: 'What did the error rate look like from where the work was done?',
      },
      {
        text: '[[How could the team let]] this happen?',
        to: 'What are the factors that contributed to the failure?',
      },
      { text: '[[What were you thinking]]?', to: 'What did the situation look like at that point?' },
      { text: '[[How was this even possible]]?', to: 'What are the factors that contributed to the failure?' },
      { text: '[[Shouldn’t QA have]] caught this in staging?' },
      {
        text: '[[Isn’t it the release manager’s job]] to check the tags?',
        to: 'Which step covers checking the tags, and what prompts it?',
      },
      { text: '[[Didn’t anyone]] test the restore?' },
      { text: '[[Can somebody explain why]] the checklist was not followed?' },
      { text: '[[How hard can it be]] to read a banner?', to: 'What made reading a banner hard at that point?' },
      { text: '[[Did it not occur to]] the team that the disk was full?' },
      { text: '[[Does anyone even]] look at the dashboard?' },
      { text: '[[Where were the reviewers]]?' },
      { text: '[[Who in their right mind]] deploys on a Friday?' },
      { text: '[[How could nobody]] hear the alarm in the next room?' },
      { text: '[[How is it possible that nobody]] looked into the second tank?' },
      { text: '[[Did nobody]] check the oil before the ferry left?' },
      { text: '[[Was the operator asleep]] when the gate opened?' },
      { text: '[[Who was supposed to]] lock the archive that night?' },
      { text: '[[Who thought this]] was a good idea?' },
      { text: '[[What is your excuse]] this time?' },
      { text: '[[Why is it always your]] team?' },
      { text: '[[Why do they never]] read the notes?' },
      { text: '[[How does this still happen]] after three reviews?' },
      { text: '[[Did the captain not]] apologise to the crew of the tug?' },
      { text: '[[Didn’t we agree]] to keep the gate shut at night?' },
      { text: '[[How could this pass]] the inspection in May?' },
      { text: '[[How dare you]] touch the valve?' },
      { text: '[[Don’t you think]] that a chart would have told you that?' },
      { text: '[[Are you kidding]]?' },
      { text: '[[How many times do we have to]] tell them?' },
      { text: '[[Aren’t these basics]]?' },
      { text: '[[Seriously]]?' },
      { text: '[[Why on earth]] was the gate open?' },
      { text: '[[Can anyone explain why the crew]] went on with the test?' },
      { text: '[[How did the reviewer not]] see the second page?' },
      { text: '[[How can something like this happen]] in a hospital?' },
    ],
    allows: [
      'Was the operator pod ready?',
      'How could time to detection be improved?',
      'How could we have noticed the leak earlier?',
      'What could have led any responder to take that action?',
      'How did you judge that this was normal?',
      'How could they have known?',
      'What were you thinking about the graph at that point?',
      'How can users upgrade?',
      'Can somebody explain why the pod restarts?',
      'Where were the logs stored?',
      'How hard is the limit?',
      'Does anyone else see this error?',
      'How many times was the job retried?',
      'How did this happen?',
      'Did anyone else see the errors?',
      'Silly question: why did we choose port 8081?',
      'Which doubts were there, and how could they be raised?',
      'Is there anyone left to be told?',
      'Did the operator have a way to stop the pump?',
      'Isn’t that the job that runs every hour?',
      'Isn’t there a simpler way to do this?',
      'So why do we keep reading after the last page?',
    ],
  },
  message: '“{mark}” already contains an answer. Ask what the situation looked like from there.',
  question: 'What did the situation look like at that point, from where people were?',
  where: (_, sentence) => !isHumble(sentence),
  instead: askSituation,
  says: [
    {
      phrase: "[how could|can|would|did OTHERS not|n't] have? ADVERBS {seen: notice|see|spot|catch|hear|detect}?",
      tells: 'question',
      instead: askOfSight,
    },
    { phrase: '[how could|can|would|did NOBODY]', tells: 'question' },
    { phrase: '[how could|would OTHERS let|allow]', tells: 'question', instead: askForFactors },
    { phrase: `[how could|would OTHERS ADVERBS have? ${reproached}]`, tells: 'question' },
    { phrase: '[how be it ADVERBS possible that NOBODY]', tells: 'question' },
    { phrase: `[should n't ${whoever} have]`, tells: 'question' },
    { phrase: `[did|has|have|had|could n't ${whoever}] !have|be|get|mean|want VERB|DONE`, tells: 'question' },
    { phrase: '[do|have NOBODY]', tells: 'question' },
    { phrase: `[do|have ${whoever} even|(ever? bother to)]`, tells: 'question' },
    { phrase: `[what (the hell|on earth)? was|were ${whoever} ADVERBS thinking] END|when|,`, tells: 'question' },
    {
      phrase: '[how be this|that|it even|ever|still possible|allowed|approved|merged|happening]',
      tells: 'question',
      instead: askForFactors,
    },
    {
      phrase: '[how do|could|can|would this|that|it even|ever|possibly|still have? happen]',
      tells: 'question',
      instead: askForFactors,
    },
    { phrase: '[how do|could|can (something like this|that) happen]', tells: 'question', instead: askForFactors },
    {
      phrase: "[be n't it|this|that ... 's|your|his|her|their job|responsibility|duty] (to {act: VERB})?",
      tells: 'question',
      instead: askOfStep('which step covers', ', and what prompts it'),
    },
    { phrase: `[do|have|be ${whoever} ADVERBS seriously|honestly|not] VERB|DONE|DOING`, tells: 'question' },
    { phrase: "[did n't we agree|say|decide]", tells: 'question' },
    { phrase: "[be|do n't you even|just|ever|agree|care|feel|realise|realize|see|think]", tells: 'question' },
    { phrase: '[how dare PEOPLE]', even: ['asked'] },
    { phrase: '[be you|they kidding|joking|blind|insane|mad|stupid|serious]', tells: 'question' },
    { phrase: '[how many? times|often|long do|must|will we|i|they|you have to]', tells: 'question' },
    { phrase: "[be n't this|that|these|it|those ADVERBS basics|basic|obvious|trivial|elementary]", tells: 'question' },
    { phrase: '[where was|were OTHERS] END|when|while|during|,', tells: 'question' },
    { phrase: '[how could|can this|that|it ADVERBS have? pass|slip|get]', tells: 'question' },
    { phrase: "[what be|'s your|his|her|their excuse]", tells: 'question' },
    { phrase: '[who in their|his|her right mind]', tells: 'question' },
    { phrase: '[who ADVERBS (on earth|the hell)? thought|figured|believed it|this|that]', tells: 'question' },
    { phrase: '[who was|were supposed|meant|going to]', tells: 'question' },
    { phrase: '[was|were OTHERS|anyone ADVERBS asleep|sleeping|blind|drunk|awake]', tells: 'question' },
    {
      phrase: '[how hard|difficult can|could? it|this? be it?] to {act: VERB}',
      tells: 'question',
      instead: askOfStep('what made', ' hard at that point'),
    },
    { phrase: '[do it not|never occur to]', tells: 'question' },
    {
      phrase: `[can|could|would|will ${whoever} please? explain|(tell us|me) why] ... not|n't|never ADVERBS <diligence>|<owed>&DONE`,
      tells: 'question',
    },
    { phrase: `[can|could|would|will ${whoever} please? explain|(tell us|me) why|how COLLEAGUES]`, tells: 'question' },
    { phrase: '[how|what|why on earth]', tells: 'question' },
    { phrase: 'START [seriously|(are you serious|kidding|joking)] END', tells: 'question' },
    {
      phrase:
        'START [was|were ROLE ADVERBS (train|qualify|instruct|brief|supervise)&DONE|competent|qualified|alert|sober|fit|aware]',
      tells: 'question',
    },
    { phrase: '[who (tell|teach|allow|instruct) COLLEAGUES|you to] VERB', tells: 'question' },
    {
      phrase: '[why do|have ROLE|OTHER-TEAM fail|ignore|keep|refuse|forget|skip|acknowledge|approve]',
      tells: 'question',
    },
    { phrase: '[why be it always your|his|her|their]', tells: 'question' },
    { phrase: '[why do OTHERS always|never|constantly|insist|refuse]', tells: 'question' },
  ],
});
