import type { Row } from '../../../patterns/table-rule';

/** What is no compliment to be known for. */
const wayward =
  '(ADVERBS not|late|lost|<awful>|<harsh>|<trait>|<silly>|<omit>|<violate>|<misdo>|<delay>|<release>|<destroy>|<hurry>|<evade>' +
  '|<misbehave>|<deceive>|blame|break|cut|leave|change)';

/** What is said of somebody's mind. */
export const minds: readonly Row[] = [
  {
    who: 'others',
    verb: 'present have',
    then: `[a|an|the? (reputation for)|(habit|history|reputation|tendency|pattern of|to)] ${wayward}`,
  },
  { who: 'others', verb: 'present have', then: '[no clue|business|excuse]', unless: 'NOUN', even: ['denied'] },
  {
    who: 'others',
    verb: 'present be',
    then: 'ADVERBS [notorious|infamous|prone for|to]',
    unless: 'injury|fall|(NOUN? pain|fatigue|injury|accident)',
  },
  { who: 'others', verb: 'present passive know', then: `[for|to] ${wayward}` },
  { who: 'role|name', verb: 'present struggle|tend', then: '[to VERB]', unless: '... because|since' },
  { who: 'others', verb: 'present not care', then: 'END|about|that|what|if|whether|who|how|enough', unless: 'which' },
  { phrase: 'only|just care about|for', about: 'others' },
  {
    phrase:
      '[(more interested|concerned|worried in|with|about | care more about|for)] ... than ... safety|quality|<care>|<merit>|PEOPLE',
    about: 'others',
  },
  { phrase: "could|can|ca|cannot not|n't? (be bothered | care less)", even: ['denied'] },
  {
    phrase: "(not|n't ADVERBS know | no idea|clue) what he|she|they|you be ADVERBS do",
    unlessBehind: 'i|we do? / i|we|customer|user have',
    even: ['denied'],
  },
  {
    phrase:
      'ROLE worth the|<whose> name|salt|title / any|no <virtue>|decent|real !(NOUN NOUN) ROLE would|could|should !be|need|(have to)',
  },
  {
    phrase: 'anyone|anybody|someone|somebody with (half a brain | common sense | a|any brain|clue|sense)',
    unless: 'NOUN',
  },
  {
    phrase:
      '[know&PAST better] END|,|;|and|but|yet / [be have|be? been? DOING? ... (long|old|experienced|senior|smart enough to know)]',
    about: 'colleagues',
    tells: 'past',
  },
  { phrase: 'expect ... to [know better]', unless: 'what|how|if|NOUN' },
  { phrase: 'should|must|(ought to) know better', unless: 'than|what|how|if|NOUN' },
  {
    phrase:
      "(not|n't know any better | know no better) / " +
      "[whoever (<handle>|<release>|<work>|approve|build|design|label|write)&PAST] ... not|n't|never|clearly|obviously",
    even: ['denied'],
  },
  {
    phrase:
      'what was|were !you PEOPLE think !of|about|at|given / what PEOPLE was|were think !of|about|at|given / nobody|(no one) ... seem to care',
    even: ['asked'],
  },
];
