import assert from 'node:assert/strict';
import { defaultSettings, type Settings } from '../../src/language/index';
import { structureFindings, structureRules } from '../../src/review/index';
import { applyChanges } from '../../src/review/text/text';
import { read } from './analyse';

const only = (id: string): Settings => ({
  ...defaultSettings,
  rules: Object.fromEntries(structureRules.map((rule) => [rule.id, rule.id === id ? 'information' : 'off'])),
});

for (const rule of structureRules) {
  describe(`structure rule ${rule.id}`, () => {
    for (const { text: marked, to } of rule.examples.flags) {
      it(`flags: ${marked.replace(/\n+/g, ' / ')}`, () => {
        const [before = '', words = ''] = marked.split(/\[\[|\]\](?!.*\]\])/s);
        const text = marked.replace(/\[\[([\s\S]*?)\]\]/, '$1');
        const findings = structureFindings(read(text), only(rule.id));
        assert.equal(findings.length, 1);
        const [finding] = findings;
        assert.ok(finding);
        assert.equal(finding.mark.start, before.length);
        assert.equal(text.slice(finding.mark.start, finding.mark.end), words.replace(/\]\]$/, ''));
        assert.equal(finding.text, text.slice(finding.start, finding.end));
        assert.ok(finding.start <= finding.mark.start && finding.mark.end <= finding.end);
        const replacements = finding.suggestions.map((each) => (each.kind === 'fact' ? each.replacement : each.text));
        if (to !== undefined) assert.equal(replacements[0], to);
        for (const replacement of replacements) {
          const after = applyChanges(text, [{ start: finding.start, end: finding.end, insert: replacement }]);
          assert.deepEqual(structureFindings(read(after), only(rule.id)), [], `still there in: ${after}`);
        }
      });
    }
    for (const allowed of rule.examples.allows) {
      const text = typeof allowed === 'string' ? allowed : allowed.text;
      it(`allows: ${text.replace(/\n+/g, ' / ')}`, () => {
        assert.deepEqual(structureFindings(read(text), only(rule.id)), []);
      });
    }
  });
}

describe('a single factor', () => {
  const flagged = (body: string) =>
    structureFindings(read(`## Contributing factors\n\n${body}\n`), only('single-factor')).length;

  it('is one whatever a comment beside it says', () => {
    const comment = '<!-- learning-review-ignore-line absolutes: they all did, as far as anybody can tell today -->';
    assert.equal(flagged(`${comment}\n\n- The lock was open`), 1);
    assert.equal(flagged(`- The lock was open ${comment}`), 1);
    assert.equal(flagged(`- The lock was open ${comment}\n\nThe guard of the gate saw it at night.`), 0);
  });
});

describe('structure findings', () => {
  const text =
    '## Timeline\n\n- 14:10 Back to normal\n- 14:02 Deployed again\n\n## Action items\n\n- [ ] Pin the image\n';

  it('are sorted and carry the severity of the settings', () => {
    const findings = structureFindings(read(text), { ...defaultSettings, rules: { 'timeline-order': 'warning' } });
    assert.deepEqual(
      findings.map(({ ruleId, severity }) => [ruleId, severity]),
      [
        ['timeline-order', 'warning'],
        ['incomplete-action', 'hint'],
      ],
    );
  });

  it('mark the title, underlined or not', () => {
    const actions = 'Action items\n---\n\n- Alert on depth (type: detect)\n- Write a runbook (type: mitigate)\n';
    const [finding] = structureFindings(read(actions), only('mitigation-only'));
    assert.deepEqual(finding?.mark, { start: 0, end: 'Action items'.length });
  });

  it('ask for an owner behind a bracket that nobody closed', () => {
    const [finding] = structureFindings(
      read('## Action items\n\n- Pin it (due: 2031-05-01\n'),
      only('incomplete-action'),
    );
    assert.equal(
      finding?.suggestions[0]?.kind === 'fact' && finding.suggestions[0].replacement,
      'Pin it (due: 2031-05-01 (owner: [@name])',
    );
  });

  it('can be turned off', () => {
    const rules = { 'timeline-order': 'off', 'incomplete-action': 'off' } as const;
    assert.deepEqual(structureFindings(read(text), { ...defaultSettings, rules }), []);
  });

  it('say nothing in the gentle profile unless asked to', () => {
    assert.deepEqual(structureFindings(read(text), { ...defaultSettings, profile: 'gentle' }), []);
    const rules = { 'timeline-order': 'hint' } as const;
    assert.equal(structureFindings(read(text), { ...defaultSettings, profile: 'gentle', rules }).length, 1);
  });

  it('leave out what the workspace calls fine', () => {
    assert.equal(structureFindings(read(text), { ...defaultSettings, phrases: ['pin the image'] }).length, 1);
  });
});

describe('a timeline that can be looked up', () => {
  const entries = '- 14:02 Jobs wait\n- 14:05 The first alert comes\n- 14:10 Jobs run again\n';
  const count = (text: string): number => structureFindings(read(text), only('missing-evidence')).length;
  const fine: readonly string[] = [
    `## Timeline\n\nTimes are taken from the logs of the gateway.\n\n${entries}`,
    `## Timeline\n\n${entries}\n<img src="waiting.png" alt="Jobs that wait">\n`,
    `## Timeline\n\n${entries}- 14:12 Its last line is “job 12 failed after three tries”\n`,
    `## Timeline\n\n${entries}\n## Evidence\n\nThe graph of jobs that wait.\n`,
    '## Timeline\n\n- 3 May 2031: the old table is closed\n- 4 May 2031: all rows are moved\n- 6 May 2031: the new table opens\n',
  ];
  for (const text of fine) it(`has no finding: ${text.replace(/\n+/g, ' / ')}`, () => assert.equal(count(text), 0));
  const bare: readonly string[] = [
    `## Timeline\n\n${entries}- 14:12 We read the logs\n`,
    `## Timeline\n\n${entries}\n## What the alert logs when it fails\n\nNothing.\n`,
    `## Timeline\n\n- T+2m jobs wait\n- T+5m the first alert comes\n- T+9m jobs run again\n`,
  ];
  for (const text of bare) it(`has one: ${text.replace(/\n+/g, ' / ')}`, () => assert.equal(count(text), 1));
});

describe('what many action items lack', () => {
  const told = (...items: readonly string[]): readonly string[] =>
    structureFindings(
      read(`## Action items\n\n${items.map((each) => `- ${each}\n`).join('')}`),
      only('incomplete-action'),
    ).map(({ message }) => message);
  const items = ['Add a second tape', 'Alert on queue depth', 'Drop the old index', 'Pin the image'];
  const each = items.map((item) => `“${item}” has no owner and no date yet: who will take it on?`);

  const ask = 'who will take them on, and by when?';

  it('is said once for all of them', () => {
    assert.deepEqual(told(...items), [`None of the 4 action items has an owner or a date yet: ${ask}`]);
    for (const done of ['[x] Turn the pump on', '[x] Turn the pump on (owner: Lena, due: 2031-04-01)'])
      assert.deepEqual(told(...items, done), [`None of the 4 open action items has an owner or a date yet: ${ask}`]);
  });
  it('is said once with how many they are where others have it', () => {
    assert.deepEqual(told(...items, 'Oil the gate (owner: Lena, due: 2031-04-01)'), [
      `4 of the 5 action items have no owner and no date yet: ${ask}`,
    ]);
    // Who has a ticket is not asked, and may lack them all the same.
    assert.deepEqual(told(...items, 'Oil the gate (OPS-12)'), [
      `None of the 4 action items without a ticket has an owner or a date yet: ${ask}`,
    ]);
    assert.deepEqual(told(...items, 'Oil the gate (owner: Lena)'), [
      `4 of the 5 action items have no owner, and none has a date yet: ${ask}`,
    ]);
  });
  it('counts wishes with the others, as whoever reads the list does', () => {
    assert.deepEqual(told(...items, 'Turn the pump on (if possible)'), [
      `None of the 5 action items has an owner or a date yet: ${ask}`,
    ]);
  });
  it('is said of each where there are few', () => {
    assert.deepEqual(told(...items.slice(1)), each.slice(1));
    assert.deepEqual(told(...items.slice(1), 'Oil the gate (owner: Lena, due: 2031-04-01)'), each.slice(1));
  });
  it('is said of each where few lack it, beside what many lack', () => {
    const owned = items.map((item, i) => (i > 0 ? `${item} (owner: Lena)` : item));
    assert.deepEqual(told(...owned), [
      'None of the 4 action items has a date yet: by when?',
      '“Add a second tape” has no owner yet: who will take it on?',
    ]);
  });
});

describe('an action item that was not agreed on', () => {
  const told = (title: string, ...lines: readonly string[]): readonly string[] => {
    const text = `${title}\n\n${lines.join('\n')}\n`;
    return structureFindings(read(text), only('incomplete-action')).map(({ mark }) => text.slice(mark.start, mark.end));
  };
  const item = '- Add a second tape';

  it('needs nobody where its title gives advice', () => {
    for (const title of ['Prevention', 'Process improvements', 'Our recommendations', 'Hardening', 'Best practices'])
      assert.deepEqual(told(`## ${title}`, item), [], title);
  });
  it('is agreed on below a title for action items, in a box, in a table, and with a field or a state of its own', () => {
    assert.deepEqual(told('## Preventive actions', item), ['Add a second']);
    assert.deepEqual(told('## Action items\n\n### Prevention', item), ['Add a second']);
    assert.deepEqual(told('## Prevention', '- [ ] Add a second tape'), ['Add a second']);
    assert.deepEqual(told('## Prevention', '- Add a second tape (owner: @lena)'), ['Add a second']);
    assert.deepEqual(told('## Prevention', '- Add a second tape (planned)'), ['Add a second']);
    assert.deepEqual(told('## Prevention', '| Action | Owner |', '| --- | --- |', '| Add a tape | |'), ['Add a tape']);
  });
  it('needs nobody where it is a rule for the future', () => {
    for (const rule of [
      'Never store keys in a script',
      'Always rinse the tank',
      'Treat a tape as lent',
      'Don’t mix both',
    ])
      assert.deepEqual(told('## Action items', `- ${rule}`, `- [ ] ${rule}`), [], rule);
    assert.deepEqual(told('## Action items', '- Keep the tapes apart (owner: @lena)'), ['Keep the tapes']);
  });
});

describe('a timeline without evidence', () => {
  const rows = '- 14:02 Error rate rises\n- 14:05 First alert\n- 14:10 Traffic is back to normal\n';
  const marks = (text: string): readonly string[] =>
    structureFindings(read(text), only('missing-evidence')).map(({ mark }) => text.slice(mark.start, mark.end));

  it('is said once of all that stands below its heading, without a number', () => {
    const again = rows.replaceAll('14:', '13:');
    const text = `## Timeline\n\n### Desk\n\n${rows}\n### Depot\n\n${again}`;
    assert.deepEqual(marks(text), ['Timeline']);
    const unclear = '| Time | Event |\n| --- | --- |\n| Unknown | Queue grows |\n| 14:02 | Alert rings |\n';
    const table = `## Timeline\n\n${unclear}| 14:05 | Belt stopped |\n| 14:10 | Belt runs again |\n`;
    const [finding] = structureFindings(read(table), only('missing-evidence'));
    assert.match(finding?.message ?? '', /^Nothing in this review links to/);
  });

  it('has some in any other section, in a column and in one that holds nothing else', () => {
    const log = '```\n14:02:11 belt WARN no parcel seen\n```\n';
    const config = '```\nlimit: 40\n```\n';
    assert.deepEqual(marks(`## Timeline\n\n${rows}\n### What the belt wrote\n\n${log}`), []);
    assert.deepEqual(marks(`## Timeline\n\n${rows}\n## Cause\n\n${log}`), []);
    assert.deepEqual(marks(`## Timeline\n\n${rows}\n## Cause\n\n${config}`), ['Timeline']);
    assert.deepEqual(marks(`## Timeline\n\n${rows}\n## Cause\n\nA full queue.\n\n## Notes\n\n${log}`), []);
    assert.deepEqual(marks(`## Timeline\n\n${rows}\n## Cause\n\nSee [the graph](https://example.com/queue).\n`), []);
    assert.deepEqual(marks(`## 2. Timeline\n\n${rows}\n## 3. Evidence from the belt\n\nSee the folder.\n`), []);
    const head = '| Time | Event | Evidence |\n| --- | --- | --- |\n';
    const cells = '| 14:02 | Queue grows | graph 3 |\n| 14:05 | Alert rings | |\n| 14:10 | Belt runs | |\n';
    assert.deepEqual(marks(`## Timeline\n\n${head}${cells}`), []);
  });

  it('has some where an entry quotes what a machine wrote, and none where it names a command', () => {
    const told = (said: string): readonly string[] => marks(`## Timeline\n\n- 14:01 ${said}\n${rows}`);
    assert.deepEqual(told('The belt reports `scale: value is not in range`'), []);
    assert.deepEqual(told('Its page shows `last parcel 2031-03-04T13:58:07Z`'), []);
    assert.deepEqual(told('Ran `beltctl restart --all now` twice'), ['Timeline']);
    assert.deepEqual(told('Set `limit: 40` for the belt'), ['Timeline']);
  });
});
