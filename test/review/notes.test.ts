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

  it('join questions and answers of a chain, however they are parted', () => {
    const answers = ['The disk was full.', 'Rotation is off by default.', 'Nothing shows that it is.'];
    const asked = ['Why did the site go down?', 'Why was the disk full?', 'Why was rotation off?'];
    const shapes: readonly ((question: string, answer: string, i: number) => string)[] = [
      (question, answer, i) => `**${i + 1}. ${question}**\n- ${answer}\n\n`,
      (question, answer, i) => `${i + 1}. ${question}\n\n${answer}\n\n`,
      (question, answer, i) => `${i + 1}. **${question}**\n   - ${answer}\n`,
      (question, answer, i) => `${i + 1}. ${question}\n\n   ${answer}\n\n`,
      (question, answer) => `${question}\n\n${answer}\n\n`,
      (_, answer) => `**Why?** ${answer}\n\nThis took an hour to see.\n\n`,
      (question, answer) => `**${question}** ${answer}\n\n- A detail\n- Another one\n\n`,
      (question, answer, i) => `${i + 1}. **${question}** → ${answer}\n`,
      (question, answer) => `- Q: ${question} -> ${answer}\n`,
    ];
    for (const shape of shapes) {
      const list = answers.map((answer, i) => shape(asked[i]!, answer, i)).join('');
      const { chains } = read(`# T\n\n## Five whys\n\n${list}`);
      assert.equal(chains.length, 1, list);
      const given = chains[0]!.steps.map(({ answer }) => answer.text);
      assert.deepEqual(
        given.filter((answer) => answers.includes(answer)),
        answers,
        list,
      );
    }
  });

  it('part chains by what stands above each', () => {
    const list = '1. Why was it slow? The queue was full.\n2. Why was it full? One worker was gone.\n';
    const { chains } = read(`## Five whys\n\nSlow pages:\n\n${list}\nLost mails:\n\n${list}`);
    assert.deepEqual(
      chains.map(({ steps }) => steps.length),
      [2, 2],
    );
  });

  it('end a question at its own mark', () => {
    const { chains } = read(
      '## Five whys\n\n- Why did it fail? And why then? Nobody had asked “is it safe?” before.\n- Why not? It is not in the list.\n',
    );
    assert.deepEqual(
      chains[0]?.steps.map(({ answer }) => answer.text),
      ['Nobody had asked “is it safe?” before.', 'It is not in the list.'],
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
