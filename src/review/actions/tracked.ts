// What tells that work stands on somebody's list.

const works = '(?:ticket|issue|task|card|story|item)s?';
const puts = '(?:added|created|filed|logged|opened|placed|put|raised)';

const putDown = new RegExp(
  `\\b(?:${works} (?:(?:was|were|has been|have been) )?${puts}|` +
    `${puts} (?:[a-z-]+ ){0,3}${works}(?: (?:on|in|for|with) (?:[a-z-]+ ){0,3}[a-z-]+)?) to (?=[a-z])`,
  'i',
);
const keyed = new RegExp(`^\\W{0,9}(?:we )?${puts} [A-Z]{2,9}-\\d{1,7} to (?=[a-z])`, 'i');

/** Whether somebody wrote down that it is to be done, and no more: "We added a ticket to salt the ramp", "Filed OPS-1 to salt it". */
export const isPutDown = (said: string): boolean => [putDown, keyed].some((each) => each.test(said.slice(0, 200)));

const listed = new RegExp(
  `[(–—:;,.] ?(?:an? |the )?${works} (?:(?:was|is|has been) )?(?:already )?${puts}\\b|` +
    '[.;] tracked\\W*$|\\b(?:on|in|to) (?:the|our|their) backlog\\b|\\b(?:has|have) been scheduled\\b|' +
    '(?<!\\bwe )\\b(?:is|are) (?:continuing to|exploring|planning|working on)\\b',
  'i',
);

/** Whether somebody has it already, as it says: "(issue created)", "on our backlog", "has been scheduled", "the yard is planning to". */
export const isListed = (said: string): boolean => isPutDown(said) || listed.test(said);
