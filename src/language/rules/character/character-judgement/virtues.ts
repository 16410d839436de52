import type { Row } from '../../../patterns/table-rule';

/** What somebody is said not to have been. */
export const virtues: readonly Row[] = [
  {
    who: 'colleagues',
    verb: 'present not be',
    then: "[not|n't ADVERBS !responsible <careful> enough?]",
    unless: 'NOUN',
    even: ['denied'],
  },
  {
    who: 'others',
    verb: 'present not be',
    then: "[not|n't !only|just|merely|necessarily ADVERBS (<virtue> | up to) enough?]",
    unless: 'NOUN|of',
    even: ['denied'],
  },
  { who: 'others', verb: 'present not passive suit', then: '[to|for]' },
  { who: 'others', verb: 'present not pay|concentrate|listen', then: '[attention|END]' },
  { phrase: '(less than | far from | anything but | hardly) <careful>|<virtue>', about: 'people' },
  {
    who: 'colleagues|maybe-name',
    verb: 'present show|display|demonstrate|exhibit|have',
    then: '[(no|little|scant|zero | a? <lack> of) (sense of)? NOUN? <merit>|<care>]',
    unless: 'NOUN',
    even: ['denied'],
  },
  {
    phrase:
      'his|her|their|your <lack> of ADVERBS NOUN? <merit>|<care>|<craft>|<skill> / <lack> of ADVERBS NOUN? <merit> / lack|no common sense',
    unless: 'NOUN',
    even: ['denied'],
  },
  {
    phrase:
      'even? the|an|a? slightest|least|basic|modicum|shred|ounce of? <care>|<merit> / even? the|a minimal <care>|<merit>',
    unless: 'NOUN|of THING',
    even: ['denied'],
  },
  {
    phrase: '<degree>|<article>|complete|total|utter|reckless|blatant|open|wanton [disregard|contempt] for',
    unlessBehind: 'START',
    unless: 'ADVERBS END|<traffic>|case|ttl|ttls',
  },
  {
    phrase: 'his|her|their|your|<awful>|<trait>|<silly>|casual|relaxed [attitude|mentality|mindset|ego]',
    unless: 'NOUN|of|be',
  },
];
