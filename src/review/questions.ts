import type { SectionKind } from '../language';

// In our own words, after Etsy's Debriefing Facilitation Guide, Howie and The Infinite Hows.
const bank: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  summary: [
    'What would someone who was not there need to know first?',
    'What surprised us most?',
    'What ended it, in one sentence?',
  ],
  impact: [
    'What did it look like from where our users sit?',
    'Who was affected that we did not think of at first?',
    'How do we know the numbers, and what do they leave out?',
    'What kept working, and why?',
  ],
  background: [
    'How does this normally work, on a good day?',
    'What had changed in the weeks before?',
    'What was everyone busy with that day?',
    'What would a newcomer need to know to follow this story?',
  ],
  timeline: [
    'What did you see at this moment, and where did you see it?',
    'What did you expect to happen next?',
    'What were you trying to achieve just then?',
    'Which other options did you consider, and what argued against them?',
    'How much of this did we know at the time, and what did we find out later?',
    'What were we assuming here, and when did we learn whether it was true?',
  ],
  detection: [
    'What was the very first sign, and who or what could see it?',
    'How did we tell this from the usual noise?',
    'Where would we see this if it happened again tonight?',
    'How did the right people hear about it?',
  ],
  response: [
    'How did we decide what to try first?',
    'What made it hard to know whether a step had helped?',
    'Who worked in pairs, and what did the second pair of eyes see?',
    'What did we have to look up, and where did we find it?',
    'Whom did we wish we could have asked?',
  ],
  resolution: [
    'How did we know that it was over?',
    'What would have happened if the fix had not worked?',
    'What is still held together with string?',
  ],
  factors: [
    'Which conditions had to come together for this to happen?',
    'How had this worked well until now?',
    'What made each step look right to the person who took it?',
    'What let one small thing have such a large effect?',
    'Which checks did it pass on its way, and what do those checks look at?',
    'What else could have set this off?',
  ],
  analysis: [
    'How did this make sense at the time?',
    'How is the work really done here, compared with how it is written down?',
    'What would have to be different for the outcome to be different?',
    'Which pressures were we weighing against each other?',
  ],
  'went-well': [
    'What did people do that kept this from being worse?',
    'What had we built or practised before that paid off?',
    'Where did someone go beyond what any document says?',
  ],
  'went-poorly': [
    'Where did we lose time, and what were we missing just then?',
    'Which tool, alert or page got in the way?',
    'What was hard to undo?',
    'Where did two people have different pictures of what was going on?',
  ],
  lucky: [
    'What went our way that nobody had planned?',
    'What if it had happened at night, on a holiday, or during a launch?',
    'Who happened to be there, and what if they had not been?',
  ],
  lessons: [
    'What do we now know about our system that we did not know before?',
    'What did we believe that turned out to be different?',
    'Who else could use what we learned?',
    'What are we still curious about?',
  ],
  actions: [
    'What change would make this impossible, or harmless?',
    'How will we see that it works?',
    'What would it take to notice this in a minute instead of an hour?',
    'Which of these would we still do if it had never happened?',
    'What would we do if nobody could be asked to be more careful?',
  ],
  questions: ['What do we not understand yet?', 'Whom could we ask?', 'Which guess would be the cheapest to test?'],
  roles: [
    'Whose view of this have we not heard yet?',
    'Who paired with whom?',
    'Who could facilitate without having been part of it?',
  ],
  appreciation: [
    'Who told us something that was not easy to tell?',
    'Who tried something new, whether or not it worked?',
    'Who helped without being asked?',
  ],
  hypothesis: [
    'What do we expect to see, within how many minutes?',
    'What would prove us wrong?',
    'What are we most unsure about?',
  ],
  experiment: [
    'What is the smallest failure that teaches us something?',
    'Who could be affected by this, and do they know?',
    'At which reading do we stop, and who can say so?',
  ],
  observations: [
    'What did we see that we had not expected?',
    'Which alerts fired, and which did not?',
    'Where did the dashboards and the users disagree?',
  ],
};

const general: readonly string[] = [
  'How did this make sense at the time?',
  'What did you see, and what did it tell you?',
  'What made this hard?',
  'What would you tell a colleague who faces this next week?',
];

/** Questions that a facilitator might ask about a section of this kind, or general ones if we have none for it. */
export const questionsFor = (kind: SectionKind): readonly string[] => bank[kind] ?? general;

const toAsk: ReadonlySet<string> = new Set([...Object.values(bank).flat(), ...general]);

/** Whether a line is one of these questions, which tells nothing until it is answered. */
export const isToAsk = (line: string): boolean => toAsk.has(line.replace(/^[-*+] /, ''));

/** When to stop looking: a short list for the author to tick, as Markdown tasks. */
export const foundWhen: readonly string[] = [
  'Every factor names a condition, not a person',
  'There is more than one factor, and at least one was there long before the incident',
  'For each factor we can say how it made sense until that day',
  'For each factor there is something we can change, and a way to see that the change works',
  'The factors explain the impact, how it was noticed, and how long it took',
  'Someone who was not there can follow the story without asking who did it',
];
