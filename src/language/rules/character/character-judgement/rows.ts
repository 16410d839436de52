import type { Row } from '../../../patterns/table-rule';
import { dropDescription, offerWithoutPerson } from '../offers';
import { minds } from './minds';
import { said, ways } from './ways';

/** "Nobody calls the crew careless", "fatigue makes pilots complacent": not said of what happened. */
const called = 'call|label|name|brand|make ADVERBS (PEOPLE | anyone|anybody|somebody|someone)';
const spokenOf =
  'no|without|cover|discuss|breed|prevent|avoid|against|(there have been) / NUMBER , / ' +
  'accuse|claim|charge|allegation|question|suspect|course ADVERBS PEOPLE? of';

/** How somebody is. */
const traits: readonly Row[] = [
  { phrase: '<harsh>', unless: 'NOUN|DOING', unlessBehind: called, even: ['asked', 'quoted'] },
  { phrase: '[<harsh>] <doer>', instead: offerWithoutPerson },
  { phrase: '<vice>', unless: 'be one|NUMBER|covered', unlessBehind: spokenOf, even: ['asked', 'quoted'] },
  // Among those who are thanked it is a nickname.
  { phrase: '<insult>', unless: 'proof|mode', unlessBehind: 'thanks|kudos to? / NAME|MAYBE-NAME ,?', even: ['quoted'] },
  { phrase: 'amateur', unless: 'NOUN', even: ['quoted'] },
  {
    phrase: '[<harsh>|<silly>] NOUN? NOUN? <conduct>|<labour> of|by PEOPLE',
    even: ['asked', 'quoted'],
    instead: () => [],
  },
  {
    phrase: '[<harsh>|<silly>|lazy] NOUN? (NOUN|DOING)? !load|loading <conduct>|<labour>',
    even: ['asked', 'quoted'],
    instead: dropDescription,
  },
  {
    phrase: '[<awful>] !response|support|execution|testing|handling|training <labour>',
    unless: 'NOUN',
    instead: dropDescription,
  },
  {
    phrase: '[<harsh>|<silly>|<trait>|<state>|confused] !member|us|them|<doer>|<article> COLLEAGUES',
    unless: 'of|NOUN / , i',
    // "From a sleepy librarian into a champion" is a picture of something else.
    unlessBehind: 'from|into|like a|an',
    instead: offerWithoutPerson,
  },
  {
    phrase: '[<awful>] !actor|driver|handler|worker|operator|support|pr|name|<article> COLLEAGUES',
    unless: 'of|NOUN',
    instead: offerWithoutPerson,
  },
  { phrase: 'it|that|this be ADVERBS [<silly>] to|not', tells: 'fact' },
  { phrase: 'it|that|this be ADVERBS [<silly>|<trait>|<awful>] of PEOPLE' },
  { phrase: '[impossible|difficult|hard to] work|talk|deal with|to', about: 'others' },
  {
    phrase: "START (please|just|so)? (do not|n't [be ADVERBS <silly>|<harsh>|lazy|naive]) END|,|and",
    even: ['denied'],
  },
  { phrase: "not|n't a team player|professional|grown-up", even: ['denied'] },
  { who: 'others|us', verb: 'present any', then: 'ADVERBS [<silly>|<trait>]', unless: 'NOUN|DOING' },
  { who: 'me', verb: 'be', then: 'ADVERBS [<silly>|naive|lax]', unless: 'NOUN|DOING' },
  {
    who: 'colleague',
    verb: 'any',
    then: 'ADVERBS [<state>|slow|tardy]',
    unless: 'NOUN|on',
    severity: 'information',
  },
  { who: 'others', verb: 'passive distract', unless: '(by|at) !<whose>', severity: 'information' },
  { who: 'others', verb: 'present be', then: '... [(on <whose> phone | half|fast|sound asleep)]' },
  { who: 'others', verb: 'act|behave', then: '[(like | as if|though)]' },
  {
    who: 'thing',
    subject: '<labour>',
    verb: 'present be',
    then: 'ADVERBS [<awful>|<silly>|unacceptable]',
    unless: 'NOUN',
  },
  { phrase: 'like|of|those|these|some [cowboy|monkey|kid|toddler|beginner]', unless: 'NOUN|patch' },
  { phrase: 'too|overly|excessively <excess>', about: 'others|us', tells: 'fact' },
  { phrase: "(bad|terrible|hopeless|useless|awful|lousy | not|n't ADVERBS good) at", about: 'others|us' },
];

/** What somebody is said not to have been. */
const virtues: readonly Row[] = [
  { who: 'colleagues', verb: 'present not be', then: "[not|n't ADVERBS <careful> enough?]", even: ['denied'] },
  {
    who: 'others',
    verb: 'present not be',
    then: "[not|n't !only|just|merely|necessarily ADVERBS (<virtue> | up to) enough?]",
    even: ['denied'],
  },
  { who: 'others', verb: 'present not passive suit', then: '[to|for]' },
  { who: 'others', verb: 'present not pay|concentrate|listen', then: '[attention|END]' },
  { phrase: '(less than | far from | anything but | hardly) <careful>|<virtue>', about: 'people' },
  {
    who: 'people',
    verb: 'present show|display|demonstrate|exhibit|have',
    then: '[(no|little|scant|zero | a? <lack> of) (sense of)? NOUN? <merit>|<care>]',
    even: ['denied'],
  },
  {
    phrase:
      'his|her|their|your <lack> of ADVERBS NOUN? <merit>|<care>|<craft>|<skill> / <lack> of ADVERBS NOUN? <merit> / lack|no common sense',
    even: ['denied'],
  },
  { phrase: 'even? the|an|a? slightest|least|minimal|basic|modicum|shred|ounce of? <care>|<merit>', even: ['denied'] },
  {
    phrase: '<degree>|<article>|complete|total|utter|reckless|blatant|open|wanton [disregard|contempt] for',
    unlessBehind: 'START',
    unless: 'ADVERBS END|<traffic>',
  },
  {
    phrase: 'his|her|their|your|<awful>|<trait>|<silly>|casual|relaxed [attitude|mentality|mindset|ego]',
    unless: 'NOUN|of|be',
  },
];

/** Ways to judge people, surest first. */
export const judgements: readonly Row[] = [...traits, ...virtues, ...minds, ...ways, said];
