import assert from 'node:assert/strict';
import retextEnglish from 'retext-english';
import { retext } from 'retext';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { analyse, findProject, rules, type Options } from '../../src/library/index';
import learningReview from '../../src/library/retext';
import { ruleIds } from '../../src/review/index';
import { told } from '../project/told';

const blaming = 'It was human error.\n';
const rulesIn = (text: string, options?: Options): readonly string[] =>
  analyse(text, options).findings.map(({ ruleId }) => ruleId);

describe('analyse', () => {
  it('counts lines and columns from 1, and tells the words apart from the sentence around them', () => {
    const [finding] = analyse('🧊 All is well.\r\nSadly 🧊 it was human error.\r\n').findings;
    assert.deepEqual(
      [finding?.text, finding?.start, finding?.mark],
      [
        'Sadly 🧊 it was human error.',
        { line: 2, column: 1, offset: 17 },
        { start: { line: 2, column: 17, offset: 33 }, end: { line: 2, column: 28, offset: 44 } },
      ],
    );
  });

  it('goes by options, and says what is wrong in them', () => {
    assert.deepEqual(rulesIn(blaming), ['human-error']);
    assert.deepEqual(rulesIn(blaming, { phrases: ['Human error'] }), []);
    const wrong = { profile: 'stric', rules: { 'human-eror': 'off' }, colour: 1 } as unknown as Options;
    const { findings, problems } = analyse(blaming, wrong);
    assert.equal(findings.length, 1);
    assert.deepEqual(problems, [
      'profile: "stric" is not one of gentle, standard, strict (did you mean “strict”?); it is ignored.',
      'rules: there is no rule “human-eror” (did you mean “human-error”?); it is ignored.',
      'There is no “colour” here; it is ignored.',
    ]);
  });

  it('reads each text that does not say that it is no review, or only what looks like one', () => {
    assert.deepEqual(analyse(`<!-- learning-review: off -->\n\n${blaming}`).isReview, false);
    assert.deepEqual(rulesIn(blaming, { onlyReviews: true }), []);
    assert.deepEqual(rulesIn(blaming, { onlyReviews: true, path: 'postmortems/a.md' }), ['human-error']);
  });
});

describe('findProject', () => {
  const find = (texts: Readonly<Record<string, string>>, path = '/a/b/c.md') =>
    findProject(path, {
      read: async (each) => texts[each] ?? Promise.reject(new Error(`${each} is not there`)),
      list: async (folder) =>
        Object.keys(texts).flatMap((each) => (each.startsWith(`${folder}/`) ? [each.slice(folder.length + 1)] : [])),
    });

  it('leaves what looks like no review alone if no file says that it is one', async () => {
    assert.deepEqual(await find({}), {
      path: undefined,
      options: { path: 'c.md', onlyReviews: true },
      isIgnored: false,
      mistakes: [],
    });
    const { options } = await find({ '/a/.learning-review.json': '{"documents": ["b"]}' });
    assert.deepEqual(rulesIn(blaming, options), ['human-error']);
  });

  it('puts together the nearest file and what it extends, and tells what is wrong in each', async () => {
    const { path, options, isIgnored, mistakes } = await find({
      '/a/.learning-review.json': '{"extends": "base.json", "documents": ["b"], "ignore": ["b/c.md"], "zone": "UTC"}',
      '/a/base.json': '{"profile": "strict",\n"colour": 1}',
    });
    assert.deepEqual([path, isIgnored, options.profile], ['/a/.learning-review.json', true, 'strict']);
    assert.deepEqual(mistakes, [
      { path: '/a/base.json', line: 2, column: 1, offset: 22, sentence: 'There is no “colour” here; it is ignored.' },
    ]);
    // What comes from a file is no problem in the options.
    assert.deepEqual(analyse(blaming, options).problems, []);
  });

  it('tells of each kind of mistake what the editor and the command line tell', async () => {
    for (const [text, sentence] of Object.entries(told)) {
      const [first] = (await find({ '/a/.learning-review.json': text })).mistakes;
      assert.equal(first && `${first.line}:${first.column}: ${first.sentence}`, sentence, text);
    }
  });

  it('reads the templates of the team', async () => {
    const { options } = await find({
      '/a/.learning-review.json': '{"templates": "ours"}',
      '/a/ours/quick.md': '---\ntemplate: quick\n---\n\n# ${title}\n\n## Surprises\n\n[what?]\n',
    });
    const { isReview, findings, problems } = analyse(
      '---\ntemplate: quick\nstatus: final\n---\n\n# Pump\n\n## Summary\n',
      options,
    );
    assert.deepEqual([isReview, problems], [true, []]);
    assert.ok(findings.some(({ message }) => message.includes('Surprises')));
  });
});

describe('rules', () => {
  it('are all that there are, each with its page', () => {
    assert.deepEqual(
      rules.map(({ id }) => id),
      ruleIds,
    );
    for (const { id, url } of rules) assert.ok(new URL(url).pathname.endsWith(`/docs/rules/${id}.md`), url);
  });
});

describe('the plugin', () => {
  const tell = async (value: string, options?: Options, file: Partial<VFile> = {}) =>
    (
      await retext()
        .use(learningReview, options)
        .process(new VFile({ value, ...file }))
    ).messages;

  it('works in retext alone, and says what its peers say', async () => {
    const [message] = await tell('All is well. Dana forgot to lock the gate.\n');
    assert.ok(message);
    const { ruleId, source, line, column, actual, expected, url, note, fatal } = message;
    assert.deepEqual([ruleId, source, line, column, fatal], ['failed-to', 'learning-review', 1, 14, false]);
    assert.deepEqual([actual, expected], ['Dana forgot to lock the gate.', ['The gate was not locked.']]);
    const rule = rules.find(({ id }) => id === 'failed-to')!;
    assert.deepEqual(
      [url, note],
      [rule.url, `${rule.why}\n\n* Add question: What would have been the cue to lock the gate?`],
    );
  });

  it('has the severities of unified', async () => {
    const severities = ['error', 'warning', 'information', 'hint'] as const;
    const told = severities.map(async (each) => (await tell(blaming, { rules: { 'human-error': each } }))[0]?.fatal);
    assert.deepEqual(await Promise.all(told), [true, false, undefined, undefined]);
  });

  it('tells of each file what is wrong in its options, and goes on', async () => {
    const wrong = { rules: { 'human-error': 'of' } } as unknown as Options;
    const [problem, finding] = await tell(blaming, wrong);
    assert.deepEqual([problem?.ruleId, problem?.place, finding?.ruleId], [undefined, undefined, 'human-error']);
    assert.match(problem?.reason ?? '', /^rules\.human-error: "of" is not one of error, warning, .*; it is ignored\.$/);
  });

  it('knows reviews by where they are, from the folder that people work in', async () => {
    const cwd = '/home/lee/postmortems/shop';
    const countAt = async (path: string) => (await tell(blaming, { onlyReviews: true }, { path, cwd })).length;
    for (const path of ['postmortems/a.md', `${cwd}/postmortems/a.md`, 'a-postmortem.md', '/x/a-postmortem.md'])
      assert.equal(await countAt(path), 1, path);
    for (const path of ['notes/a.md', `${cwd}/a.md`, '/postmortems/a.md', '../postmortems/a.md'])
      assert.equal(await countAt(path), 0, path);
  });

  it('may have no options, and runs as often as it is asked to', async () => {
    const processor = unified().use(retextEnglish).use(learningReview, null).freeze();
    for (const value of [blaming, blaming]) {
      const file = new VFile(value);
      await processor.run(processor.parse(file), file);
      assert.equal(file.messages.length, 1);
    }
  });
});
