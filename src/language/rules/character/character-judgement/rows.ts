import type { Row } from '../../../patterns/table-rule';
import { dropDescription, offerWithoutPerson } from '../offers';
import { minds } from './minds';
import { virtues } from './virtues';
import { said, ways } from './ways';

/** "Nobody calls the crew careless", "fatigue makes pilots complacent": not said of what happened. */
const called =
  'call|label|name|brand|make ADVERBS (PEOPLE | anyone|anybody|somebody|someone|this|that|it) / ' +
  'not ADVERBS conclude|imply|mean|say|suggest|think that? COLLEAGUES be ADVERBS';
/** What a machine is full of is no vice. */
const ofMachine = 'of <article>? NOUN? <machinery>|<running>|cache|iterator|model|node';
const spokenOf =
  'no|without|cover|discuss|breed|prevent|avoid|against|(there have been) / NUMBER , / ' +
  'accuse|claim|charge|allegation|question|suspect|course ADVERBS PEOPLE? of';

/** What "muppet" and the like are called, or call: "muppet show", "fools us". */
const aboutOthers = 'NOUN|a|an|our|the|any|every|each|us|me|you|him|them';
const nicknames = 'thanks|kudos to? / NAME|MAYBE-NAME ,?';

const sure = 'overconfidence|over-confidence';
const because = '(due to | because of | down to | result of)';

/** How somebody is. */
const traits: readonly Row[] = [
  { phrase: '<harsh>', unless: 'NOUN|DOING', unlessBehind: called, even: ['asked', 'quoted'] },
  { phrase: '[<harsh>] <doer>', instead: offerWithoutPerson },
  // A model has too much confidence as well.
  {
    phrase: `(COLLEAGUES 's|' | <whose>) NOUN? [${sure}] / [${sure}] of|by|among|on PEOPLE / ${because} <article>? NOUN? [${sure}]`,
    even: ['asked', 'quoted'],
  },
  {
    phrase: '!overconfidence|over-confidence <vice>',
    unless: `be one|NUMBER|covered / NOUN / ${ofMachine}`,
    unlessBehind: `${spokenOf} / alter / forgive|excuse|pardon <whose>`,
    even: ['asked', 'quoted'],
  },
  // Among those who are thanked it is a nickname.
  { phrase: `START [${sure}] lead|cause|make|let` },
  { phrase: '[dumb|smart|jack|lazy ass]', unless: aboutOthers, even: ['quoted'] },
  { phrase: 'PEOPLE|who ADVERBS [suck at] (NOUN|DOING|this|that|it)' },
  { phrase: 'START [too ADVERBS <harsh>|impatient|proud|stubborn|vain|shy|timid to] VERB ... , PEOPLE' },
  { phrase: 'PEOPLE [too ADVERBS <harsh>|impatient|proud|stubborn|vain to] VERB' },
  { phrase: '!fools <insult>', unless: aboutOthers, unlessBehind: nicknames, even: ['quoted'] },
  // The first of April is the day of all.
  { phrase: 'fools', unless: aboutOthers, unlessBehind: `${nicknames} / april`, even: ['quoted'] },
  { phrase: 'amateur', unless: 'NOUN', even: ['quoted'] },
  {
    phrase: '[<harsh>|<silly>] NOUN? NOUN? <conduct>|<labour> of|by PEOPLE',
    even: ['asked', 'quoted'],
    instead: () => [],
  },
  {
    phrase:
      '[<harsh>|(!(stupid simple) <silly>)] NOUN? (NOUN|DOING)? !load|loading <conduct>|<labour> / ' +
      '[lazy] attitude|code|coding|copy|communication|decision|excuse|mistake|planning|practice|reasoning|response|review|shortcut|testing|workaround',
    unless: 'would be',
    even: ['asked', 'quoted'],
    instead: dropDescription,
  },
  {
    phrase: '[<awful>] !response|support|execution|testing|handling|training|accounting|behaviour|behavior <labour>',
    unless: 'NOUN',
    instead: dropDescription,
  },
  {
    phrase:
      '[<harsh>|<silly>|<trait>|<state>] !member|us|them|account|guard|patient|passenger|visitor|student|pedestrian|user|<doer>|<article> COLLEAGUES',
    unless: 'of|NOUN / , i',
    // "From a sleepy librarian into a champion" is a picture of something else.
    unlessBehind: 'from|into|like a|an',
    instead: offerWithoutPerson,
  },
  {
    phrase:
      '[!non-existent <awful>] !account|accounting|billing|actor|driver|handler|worker|operator|support|pr|name|<article> COLLEAGUES',
    unless: 'of|NOUN',
    instead: offerWithoutPerson,
  },
  { phrase: 'it|that|this be ADVERBS [<silly>] to|not', tells: 'past' },
  { phrase: 'it|that|this be ADVERBS [<silly>|<trait>|<awful>] of PEOPLE' },
  { phrase: 'be|seem ADVERBS [impossible|difficult|hard to] work|talk|deal with|to', about: 'others' },
  {
    phrase:
      "START (please|just|so)? (do not|n't [be ADVERBS <silly>|<harsh>|lazy|naive]) END|,|and / stop [being <silly>|<harsh>|<trait>]",
    even: ['denied'],
  },
  { phrase: "not|n't a team player|professional|grown-up", even: ['denied'] },
  // "Paranoid about backups", "useless without the key", "unprepared for a storm": no verdict.
  {
    who: 'others|us',
    verb: 'present any',
    then: 'ADVERBS [<silly>|(!helpless|(unprepared for)|(paranoid about) <trait>)]',
    unless: 'NOUN|DOING|without|against|below',
  },
  { who: 'me', verb: 'be', then: 'ADVERBS [<silly>|naive|lax]', unless: 'NOUN|DOING' },
  {
    who: 'colleague',
    verb: 'any',
    then: 'ADVERBS [<state>|slow|tardy]',
    unless: 'NOUN|on|because',
    severity: 'information',
  },
  { who: 'others', verb: 'passive distract', unless: '(by|at) !<whose>', severity: 'information' },
  {
    who: 'others',
    verb: 'present be',
    then: '... [(on <whose> phone | half|fast|sound asleep)]',
    unless: 'after|(when the|a page)|(... at NUMBER)',
  },
  { who: 'others', verb: 'act|behave', then: '[(like !client|customer|user | as if|though)]' },
  {
    who: 'thing',
    subject: '<labour>',
    verb: 'present be',
    then: 'ADVERBS [<awful>|<silly>|unacceptable]',
    // "Terrible in snow", "bad because the line was down": how it was out there.
    unless: 'NOUN|after|as|because|for|in|on|with|without|:',
  },
  {
    phrase: 'like|of [cowboy|monkey|kid|toddler|beginner] !and / those|these|some [cowboy|monkey]',
    unless: 'NOUN|patch|,|from|in',
  },
  { phrase: 'be|become|get|grow [too|overly|excessively <excess>]', about: 'others|us', tells: 'fact' },
  {
    phrase: "be ADVERBS [(bad|terrible|hopeless|useless|awful|lousy | not|n't ADVERBS good) at]",
    about: 'others|us',
    unless: 'NUMBER|noon|night|(this|that yet)',
  },
];

/** Ways to judge people, surest first. */
export const judgements: readonly Row[] = [...traits, ...virtues, ...minds, ...ways, ...said];
