import assert from 'node:assert/strict';
import { sectionKinds } from '../../src/language/index';
import { foundWhen, questionsFor } from '../../src/review/index';
import { read } from './analyse';

describe('contributing factors', () => {
  const factors = (body: string) => read(`## Contributing factors\n\n${body}\n`).factors.map(({ text }) => text);

  it('are read from lists, tables and paragraphs', () => {
    assert.deepEqual(factors('- The limit was off\n  - since spring\n- The alert was\n  muted'), [
      'The limit was off',
      'The alert was muted',
    ]);
    assert.deepEqual(factors('| Factor |\n|--|\n| The limit was off |'), ['| The limit was off |']);
    assert.deepEqual(factors('The limit was off.\n\nThe alert was muted.'), [
      'The limit was off.',
      'The alert was muted.',
    ]);
  });

  it('know a slot from an answer', () => {
    const { chains } = read('# T\n\n## Contributing factors\n\n- Why was it hot? [why?]\n- Why was it dry?\n');
    assert.deepEqual(
      chains[0]?.steps.map(({ answer }) => answer.text),
      ['[why?]', ''],
    );
  });

  it('are one chain where each answer has another form than its question', () => {
    const answers = (text: string) =>
      read(`# T\n\n## Contributing factors\n\n### Five whys\n\n${text}`).chains.map(({ steps }) =>
        steps.map(({ answer }) => answer.text),
      );
    const bold = ['**1. Why did it stop?**\n- The belt was worn.', '**2. Why was it worn?**\n- It is old.'];
    assert.deepEqual(answers(`${bold.join('\n\n')}\n`), [['The belt was worn.', 'It is old.']]);
    const numbered = ['1. Why did it stop?\n\nThe belt was worn.', '2. Why was it worn?\n\nIt is old.'];
    assert.deepEqual(answers(`${numbered.join('\n\n')}\n`), [['The belt was worn.', 'It is old.']]);
    assert.deepEqual(answers('1. Why did it stop? The belt was worn.\n2. Why was it worn? It is old.\n\nMore.\n'), [
      ['The belt was worn.', 'It is old.'],
    ]);
  });

  it('leave chains of whys to themselves', () => {
    const review = read(
      '## Five hows\n\n1. How did the site go down? The disk was full.\n2. How did it fill up?\n   - Rotation is off by default.\n',
    );
    assert.deepEqual(review.factors, []);
    assert.deepEqual(
      review.chains[0]?.steps.map(({ answer }) => answer.text),
      ['The disk was full.', 'Rotation is off by default.'],
    );
  });
});

describe('people of a review', () => {
  it('are read with their parts', () => {
    const review = read(
      '# T\n\nAuthors: Ana Lima, Li\n\n## People\n\n- Facilitator: @kim\n- **Incident commander**: Sam\n- Pairs: Ana + Li\n- Responders: [names]\n- Jo March\n',
    );
    assert.deepEqual(
      review.roles.map(({ role, names }) => [role, names]),
      [
        ['author', ['Ana Lima', 'Li']],
        ['facilitator', ['@kim']],
        ['incident commander', ['Sam']],
        ['pair', ['Ana', 'Li']],
        ['participant', ['Jo March']],
      ],
    );
  });

  it('have any role there, behind a colon or a dash, whatever is said of them in brackets', () => {
    const review = read(
      '# T\n\nNote: Ana\n\n## People\n\n- Incident commander — Jo Berg (she/her)\n- Customer liaison: Li (support), @kim\n- **Database** - Sam\n- Jo-Ann Lee\n- See the [rota](https://example.org/rota): it has all names\n',
    );
    assert.deepEqual(
      review.roles.map(({ role, names }) => [role, names]),
      [
        ['incident commander', ['Jo Berg']],
        ['customer liaison', ['Li', '@kim']],
        ['database', ['Sam']],
        ['participant', ['Jo-Ann Lee']],
      ],
    );
  });
});

describe('questions and thanks of a review', () => {
  it('tell which questions are open', () => {
    const review = read(
      '## Open questions\n\n- Why was it slow?\n- Who owns the queue? The platform team.\n- What is the limit?\n  - Ten thousand.\n- What now?\n  _Not asked yet_\n- And then?\n  - No answer yet.\n- Who knew? [name]\n',
    );
    assert.deepEqual(
      review.questions.map(({ answered }) => answered),
      [false, true, true, false, false, false],
    );
  });

  it('find thanks in their section and elsewhere', () => {
    const review = read(
      '## Impact\n\nThank you to Ana for staying on the line.\n\n## Appreciation\n\nLi told us early.\n\n<!-- Whom do we thank? -->\n\n[name]\n',
    );
    assert.deepEqual(
      review.thanks.map(({ text }) => text),
      ['Thank you to Ana for staying on the line.', 'Li told us early.'],
    );
  });
});

describe('what a facilitator may ask', () => {
  it('is there for every kind of section, and never asks who or why somebody did', () => {
    for (const kind of sectionKinds) {
      const questions = questionsFor(kind);
      assert.ok(questions.length >= 2, kind);
      for (const question of questions) {
        assert.match(question, /\?$/);
        assert.doesNotMatch(question, /^why (?:did|didn't) (?:you|they|he|she)|who (?:caused|broke|did)|should have/i);
      }
    }
  });

  it('comes with a short list that tells when to stop', () => {
    assert.ok(foundWhen.length >= 4 && foundWhen.length <= 8);
  });
});
