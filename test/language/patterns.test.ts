import assert from 'node:assert/strict';
import { Sentence } from '../../src/language/grammar/sentence';
import { compileClauseRow, type ClauseRow } from '../../src/language/patterns/clause-row';
import {
  compileDemandRow,
  compilePhraseRow,
  type DemandRow,
  type PhraseRow,
} from '../../src/language/patterns/phrase-row';
import { compile } from '../../src/language/patterns/match';
import { parsePattern } from '../../src/language/patterns/parse';
import { RowIndex } from '../../src/language/patterns/row-index';
import type { CompiledRow } from '../../src/language/patterns/row';
import { anchorsOf } from '../../src/language/patterns/anchors';
import { keysIn } from '../../src/language/patterns/words';
import { isTable } from '../../src/language/patterns/table-rule';
import { hasClass } from '../../src/language/lexicon';
import { rules } from '../../src/language/rules/index';

/** Where a pattern fits first in a text, with the words of its named parts. */
function fit(pattern: string, text: string) {
  const { tokens } = new Sentence(text);
  const matcher = compile(parsePattern(pattern));
  for (let at = 0; at < tokens.length; at++) {
    const found = matcher(tokens, at, tokens.length);
    if (!found) continue;
    const say = ({ first, end }: { first: number; end: number }) =>
      text.slice(tokens[first]!.start, tokens[Math.max(first, end - 1)]!.end);
    return { all: say(found), ...Object.fromEntries([...found.parts].map(([name, part]) => [name, say(part)])) };
  }
  return undefined;
}

describe('a pattern', () => {
  const fits: readonly [string, string, Record<string, string>][] = [
    ['check', 'They checked it.', { all: 'checked' }],
    ['check|test it', 'We tested it twice.', { all: 'tested it' }],
    ['(look at|into) graph', 'She looked at graphs.', { all: 'looked at graphs' }],
    ['look (at|into)', 'She looked into it.', { all: 'looked into' }],
    ['<diligence> it', 'Nobody verified it.', { all: 'verified it' }],
    ['not <diligence>&DOING', 'Not testing it.', { all: 'Not testing' }],
    ['not? test', 'We did test it.', { all: 'test' }],
    [
      'without [DOING {what: NOUN}]',
      'He left without reading notes.',
      {
        all: 'without reading notes',
        mark: 'reading notes',
        what: 'notes',
      },
    ],
    ['remind PEOPLE to', 'Remind the night shift engineers to check.', { all: 'Remind the night shift engineers to' }],
    ['pushed by NAME', 'It was pushed by Marta Kowalska.', { all: 'pushed by Marta Kowalska' }],
    ['by COLLEAGUE DOING', 'Caused by the duty engineer pressing stop.', { all: 'by the duty engineer pressing' }],
    ['<by-mistake> PAST', 'She accidentally took it.', { all: 'accidentally took' }],
    ['wait ... deploy', 'We wait for the window and deploy.', { all: 'wait for the window and deploy' }],
    ['START be <careful>', 'Be careful.', { all: 'Be careful' }],
    ['try harder END', 'We will try harder.', { all: 'try harder' }],
    ['reset / roll back', 'We rolled back.', { all: 'rolled back' }],
    ['be ADVERBS slow', 'It was quite simply far too slow.', { all: 'was quite simply far too slow' }],
    ['be ADVERBS slow', 'It’s slow.', { all: '’s slow' }],
    ['be ADVERBS slow', 'It is slow.', { all: 'is slow' }],
    ['be ADVERBS too slow', 'It is so very too slow.', { all: 'is so very too slow' }],
  ];
  for (const [pattern, text, expected] of fits)
    it(`fits: ${pattern} in “${text}”`, () => assert.deepEqual(fit(pattern, text), expected));

  const misses: readonly [string, string][] = [
    ['not <diligence>&DOING', 'Not tested yet.'],
    ['look !for', 'She looked for it.'],
    ['try harder END', 'We will try harder next time.'],
    ['START be <careful>', 'We should be careful.'],
    ['remind PEOPLE to', 'Remind the scheduler to run.'],
    ['by ROLE', 'It was pushed by Marta.'],
    ['by COLLEAGUE', 'It was deleted by the attacker.'],
    ['by COLLEAGUE', 'It was reported by a customer.'],
    ['wait ... deploy', 'We wait for one or two or three more of them and deploy.'],
  ];
  for (const [pattern, text] of misses)
    it(`does not fit: ${pattern} in “${text}”`, () => assert.equal(fit(pattern, text), undefined));

  const mistakes: readonly [string, RegExp][] = [
    ['', /the end needs a word/],
    ['(a|b', /the end comes where “\)” is missing/],
    ['a ]', /“\]”.+is not expected.+character 3/],
    ['VERBS', /“VERBS” is none of VERB/],
    ['a | b', /“\| b” is not expected/],
    ['<b', /“<b” cannot be read/],
  ];
  for (const [pattern, message] of mistakes)
    it(`says what is wrong with “${pattern}”`, () => assert.throws(() => parsePattern(pattern), message));

  it('makes sense in every row of every rule, though it is compiled only when a text asks for it', () => {
    const names = ['subject', 'how', 'then', 'unless', 'unlessBehind', 'phrase', 'asked'] as const;
    for (const { id, rows } of rules.filter(isTable))
      for (const row of rows as readonly Partial<Record<(typeof names)[number] | 'verb', string>>[]) {
        for (const name of names) {
          const text = row[name];
          if (text !== undefined) assert.doesNotThrow(() => compile(parsePattern(text)), `${id}: ${text}`);
        }
        for (const [, name] of row.verb?.matchAll(/<([^>]+)>/g) ?? []) assert.ok(hasClass(name!), `${id}: ${row.verb}`);
      }
  });

  it('knows its classes', () => assert.throws(() => compile(parsePattern('<percieve>')), /“percieve”/));

  it('is looked for by the words that a text may say', () => {
    assert.deepEqual(keysIn('wrote'), ['wrote', 'write']);
    assert.deepEqual(keysIn('nobodies'), ['nobodies', 'nobody']);
    assert.deepEqual(keysIn("didn't"), ["didn't", 'did', 'do']);
    assert.deepEqual(keysIn("who'd"), ["who'd", 'who']);
    assert.equal(anchorsOf(parsePattern('DOING NOUN')), undefined);
  });
});

const lookAt = ({ look }: Pick<CompiledRow<unknown>, 'look'>, sentence: Sentence) => [
  ...look(sentence, [...sentence.tokens.keys()]),
];

describe('anchors', () => {
  const anchors: readonly [string, string][] = [
    // What is rare counts, and a word that most sentences have is not.
    ['COLLEAGUES to blame', 'blame 2-7'],
    ['who ... <article> culprit', 'culprit 2-8'],
    ['[cut corner] / ADVERBS careless', 'cut 0-0; careless 0-6'],
    ['not? (write|run)', 'write 0-1; run 0-1'],
    ['“|" sloppy', 'sloppy 1-1'],
  ];
  for (const [pattern, expected] of anchors)
    it(`of “${pattern}”: ${expected}`, () => {
      const found = anchorsOf(parsePattern(pattern))!;
      assert.equal(found.map(({ words, min, max }) => `${[...words].join()} ${min}-${max}`).join('; '), expected);
    });

  it('tell where rows can fit: in every form, at every place once', () => {
    const index = new RowIndex<CompiledRow<PhraseRow>>();
    const rows = ['NOBODY blame', '<article> culprit', 'it be to blame'].map((phrase) => compilePhraseRow({ phrase }));
    index.add(rows, rows);
    const { tokens } = new Sentence('Nobody blamed the culprits.');
    assert.deepEqual(
      index.candidates(rows, tokens).map(({ number, places }) => [number, places]),
      [
        [0, [0]],
        [1, [2]],
      ],
    );
    assert.deepEqual(index.candidates([], tokens), []);
  });
});

describe('a row about clauses', () => {
  const find = (row: ClauseRow, text: string) => {
    const sentence = new Sentence(text);
    const said = lookAt(compileClauseRow(row), sentence);
    const hit = said.find((each) => typeof each !== 'string');
    return hit ? text.slice(hit.mark.start, hit.mark.end) : (said[0] ?? 'no clause');
  };
  const rows: readonly [ClauseRow, string, string][] = [
    [{ who: 'colleagues', verb: 'not <diligence>' }, 'We did not test the failover.', 'did not test'],
    [{ who: 'colleagues', verb: 'not <diligence>' }, 'We tested the failover.', 'verb'],
    [{ who: 'colleagues', verb: 'not <diligence>' }, 'The job did not test the failover.', 'who'],
    [{ who: 'colleagues', verb: 'not <diligence>' }, 'Did we not test the failover?', 'asked'],
    [{ who: 'colleagues', verb: 'not <diligence>' }, 'Under “we did not test it” in the log.', 'quoted'],
    [{ who: 'role', verb: '<release>', then: '... [untested]' }, 'The engineer pushed it untested.', 'untested'],
    [{ who: 'role', verb: '<release>', then: '... untested' }, 'The engineer pushed it.', 'then'],
    [{ who: 'us', verb: 'should test', unless: '... again' }, 'We should have tested it.', 'should have tested'],
    [{ who: 'us', verb: 'should test', unless: '... again' }, 'We should have tested it again.', 'unless'],
    [{ who: 'us', verb: 'should had test' }, 'We should test it.', 'verb'],
    [{ who: 'us', verb: 'not? should had !be' }, 'We shouldn’t have tested it.', 'shouldn’t have tested'],
    [{ who: 'us', verb: 'should had !be' }, 'We should have been there.', 'verb'],
    [{ who: 'colleagues', verb: 'check' }, 'No engineer checked it.', 'who'],
    [{ who: 'nobody', verb: 'check', marks: 'subject' }, 'No engineer checked it.', 'No engineer checked'],
    [{ who: 'nobody', verb: 'check', unlessBehind: 'so', marks: 'subject' }, 'So nobody checked it.', 'unlessBehind'],
    [{ who: 'nobody', verb: 'check' }, 'None of us checked it.', 'checked'],
    [{ who: 'nobody', verb: 'check' }, 'No script checked it.', 'who'],
    [{ who: 'nobody', verb: 'report' }, 'No customer reported it.', 'who'],
    [{ who: 'everyone', verb: 'know' }, 'The whole team knew.', 'knew'],
    [{ who: 'others', verb: 'cheat' }, 'The vendor cheated.', 'cheated'],
    [{ who: 'others', verb: 'cheat' }, 'We cheated.', 'who'],
    [{ who: 'role', verb: 'any', how: 'blindly', marks: 'how' }, 'The engineer blindly copied it.', 'blindly'],
    [{ unreal: true, who: 'us', verb: 'test' }, 'If we had tested it, it would have held.', 'If we had tested'],
    [{ unreal: true, who: 'us', verb: 'test' }, 'Had we tested it, we would not be here.', 'Had we tested'],
    [{ unreal: true, who: 'us', verb: 'test' }, 'We tested it.', 'unreal'],
    [{ who: 'omitted', verb: 'not test' }, 'Did not test it.', 'Did not test'],
    [{ who: 'omitted', verb: 'not test' }, 'Root cause: did not test it.', 'did not test'],
    [{ who: 'omitted', verb: 'not test' }, 'The old parser: did not test it.', 'who'],
    [{ who: 'omitted', verb: 'forget' }, 'Oops, forgot it.', 'forgot'],
    [{ who: 'colleagues', verb: 'forget' }, 'The one who forgot it was Omar.', 'forgot'],
    [{ who: 'colleagues', verb: 'forget' }, 'One forgot it.', 'who'],
    [{ who: 'thing', verb: 'be', then: '[an oversight]' }, 'Not closing it was an oversight.', 'was an oversight'],
    [{ who: 'thing', verb: 'be', then: '[an oversight]' }, 'It was no fault and not an oversight.', 'then'],
    [{ who: 'thing', verb: 'passive approve' }, 'The change was approved.', 'was approved'],
    [
      { who: 'thing', subject: 'rule', verb: 'passive not follow' },
      'The new rules were not followed.',
      'were not followed',
    ],
    [{ who: 'thing', subject: 'rule', verb: 'passive not follow' }, 'The links were not followed.', 'subject'],
    [
      { who: 'thing', verb: 'passive not test', how: 'properly' },
      'It was not properly tested.',
      'was not properly tested',
    ],
    [{ who: 'thing', verb: 'passive not test', how: 'properly' }, 'It was not tested properly.', 'was not tested'],
    [{ who: 'thing', verb: 'passive not test', how: 'properly' }, 'It was not tested.', 'how'],
    [{ who: 'thing', verb: 'passive never test' }, 'It was never tested.', 'was never tested'],
    [{ who: 'thing', verb: 'passive never test' }, 'It was not tested.', 'verb'],
    [{ who: 'name', verb: 'present delete' }, 'Tobi deletes the index.', 'deletes'],
    [{ who: 'name', verb: 'delete' }, '10:04 Tobi deletes the index.', 'deletes'],
    [{ who: 'name', verb: 'delete' }, 'Tobi deletes the index.', 'verb'],
    [{ who: 'role|me', verb: 'delete' }, 'I deleted the index.', 'deleted'],
    [{ who: 'other-team', verb: 'break' }, 'We broke the build.', 'who'],
    [{ who: 'other-team', verb: 'break', marks: 'subject' }, 'The net team broke DNS.', 'The net team broke'],
    [{ who: 'me', verb: 'break', marks: 'subject alone' }, 'At noon I broke it.', 'I'],
    [{ who: 'name', verb: '!<repair>', then: '... wrong' }, 'Omar cut the wrong wire.', 'cut'],
    [{ who: 'name', verb: '!<repair>', then: '... wrong' }, 'Omar fixed the wrong value.', 'verb'],
  ];
  for (const [row, text, expected] of rows)
    it(`${JSON.stringify(row)}: “${text}” → ${expected}`, () => assert.equal(find(row, text), expected));

  it('needs a word to be looked for by', () =>
    assert.throws(() => compileClauseRow({ who: 'anything', verb: 'any' }), /needs words behind it/));
});

describe('a row of words', () => {
  const find = (row: PhraseRow | DemandRow, text: string) => {
    const said = lookAt('asked' in row ? compileDemandRow(row) : compilePhraseRow(row), new Sentence(text));
    const hits = said.flatMap((each) => (typeof each === 'string' ? [] : [text.slice(each.mark.start, each.mark.end)]));
    return hits.length ? hits.join(' | ') : (said[0] ?? 'nothing');
  };
  const rows: readonly [PhraseRow | DemandRow, string, string][] = [
    [{ phrase: 'human error' }, 'Human error and more human errors.', 'Human error | human errors'],
    [{ phrase: 'human error' }, 'A disk error.', 'nothing'],
    [{ phrase: 'human [error|mistake]' }, 'It was a human mistake.', 'mistake'],
    [{ phrase: 'human error', unless: 'rate' }, 'The human error rate.', 'unless'],
    [{ phrase: 'human error' }, 'Was it human error?', 'asked'],
    [{ phrase: 'human error', even: ['asked'] }, 'Was it human error?', 'human error'],
    [{ phrase: 'human error' }, 'It was not human error.', 'denied'],
    [{ phrase: 'careless', about: 'colleagues' }, 'The engineer was careless.', 'careless'],
    [{ phrase: 'careless', about: 'colleagues' }, 'The regexp was careless.', 'who'],
    [{ phrase: 'careless', tells: 'past' }, 'The engineer is careless.', 'tells'],
    [{ phrase: 'once again', about: 'colleagues' }, 'Once again, the team shipped it.', 'Once again'],
    [{ phrase: 'once again', about: 'colleagues' }, 'Once again, the disk filled up.', 'who'],
    [{ phrase: 'careless', unlessBehind: 'far from' }, 'He was careless.', 'careless'],
    [{ phrase: 'careless', unlessBehind: 'far from' }, 'He was far from careless.', 'unlessBehind'],
    [{ phrase: 'who did it', tells: 'question' }, 'Who did it?', 'Who did it'],
    [{ phrase: 'who did it', tells: 'question' }, 'Let us find out who did it.', 'who did it'],
    [{ phrase: 'who did it', tells: 'question' }, 'She told us who did it.', 'tells'],
    [{ phrase: 'careless' }, 'The thieves were careless.', 'attack'],
    [{ phrase: 'careless' }, 'It was a careless attacker.', 'attack'],
    [{ phrase: 'by accident', tells: 'deed' }, 'She closed it by accident.', 'by accident'],
    [{ phrase: 'by accident', tells: 'deed' }, 'It was closed by accident.', 'tells'],
    [{ asked: 'be careful' }, 'We need to be careful.', 'be careful'],
    [{ asked: 'be careful' }, 'They were told to be careful.', 'asked for'],
    [{ asked: 'test it', opens: true }, 'Ana: we have to test it.', 'test it'],
    [{ asked: 'test it', opens: true }, 'Split it and test it.', 'opens'],
  ];
  for (const [row, text, expected] of rows)
    it(`${JSON.stringify(row)}: “${text}” → ${expected}`, () => assert.equal(find(row, text), expected));

  it('needs a word to be looked for by', () =>
    assert.throws(() => compilePhraseRow({ phrase: 'DOING NOUN' }), /No word has to be there/));
});
