import assert from 'node:assert/strict';
import { loadTokenizer, namedTokens, type Token } from './tokens';

describe('injection grammar', () => {
  let tokenize: (markdown: string) => readonly Token[];
  before(async () => {
    tokenize = await loadTokenizer();
  });
  const named = (markdown: string) => namedTokens(tokenize(markdown));
  const time = (text: string) => `${text}=constant.numeric.time`;
  const zone = (text: string) => `${text}=keyword.other.unit.zone`;

  describe('timeline times', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['- 14:02 the alert fired', [time('14:02')]],
      ['* 14:02 UTC — **deploy** started', [time('14:02'), zone('UTC')]],
      ['- **14:02** the alert fired', [time('14:02')]],
      ['1. ~09:15:22Z rolled back', ['~=keyword.operator.approximate', time('09:15:22'), zone('Z')]],
      ['- 2026-01-31T14:02:00+01:00 paged', [time('2026-01-31T14:02:00'), zone('+01:00')]],
      ['- 2026-01-31 14:02 CEST: paged', [time('2026-01-31 14:02'), zone('CEST')]],
      ['| 20 Jun 02:30 | paged |', [time('20 Jun 02:30')]],
      ['- June 20, 2031 14:02 UTC paged', [time('June 20, 2031 14:02'), zone('UTC')]],
      ['- 14:02 Europe/Berlin paged', [time('14:02'), zone('Europe/Berlin')]],
      ['- 14:02–14:30 UTC degraded', [time('14:02'), '–=keyword.operator.range', time('14:30'), zone('UTC')]],
      ['- 2:05 pm paged', [time('2:05 pm')]],
      ['- first\n  - 14:05 nested', [time('14:05')]],
      ['| Time | What |\n| --- | --- |\n| 14:02 UTC | paged |\n|14:03|x|', [time('14:02'), zone('UTC'), time('14:03')]],
    ];
    for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(named(text), expected));
    for (const text of [
      '- at 14:02 it stopped',
      'It was 14:02 then',
      '- 25:71 is no time',
      '- 10:20:30:40',
      '- 1:234',
      '- 3 Mayflies 14:02',
    ])
      it(`leaves ${JSON.stringify(text)}`, () => assert.deepEqual(named(text), []));
  });

  it('names the metadata of an action item', () => {
    assert.deepEqual(
      named('- [ ] Reject it (owner: @sam-k, due: 2026-01-31, type: prevent, ticket: OPS-12, state: open)'),
      [
        'owner=entity.other.attribute-name',
        '@sam-k=entity.name.type.owner',
        'due=entity.other.attribute-name',
        '2026-01-31=constant.numeric.date',
        'type=entity.other.attribute-name',
        'prevent=constant.language.type',
        'ticket=entity.other.attribute-name',
        'OPS-12=string.unquoted.ticket',
        'state=entity.other.attribute-name',
        'open=constant.language.state',
      ],
    );
  });

  it('names an owner of several words as a whole', () => {
    const owners = (text: string) => named(text).filter((each) => each.includes('owner') && !each.startsWith('owner='));
    const owner = (text: string) => `${text}=entity.name.type.owner`;
    assert.deepEqual(owners('- [ ] Oil it (owner: responder 2, due: 2031-04-01)'), [owner('responder 2')]);
    assert.deepEqual(owners('- [ ] Oil it (due: 2031-04-01, owner: the night shift)'), [owner('the night shift')]);
    assert.deepEqual(owners('- [ ] Oil it (owner: @lena, @tom, due: 2031-04-01)'), [owner('@lena, @tom')]);
    assert.deepEqual(owners('- [ ] Oil it. Owner: Lena'), [owner('Lena')]);
    assert.deepEqual(owners('- [ ] Oil it. Owner: Lena is back on Monday'), [owner('Lena')]);
  });

  describe('placeholders', () => {
    const slot = (text: string) => `${text}=variable.parameter.placeholder`;
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['It passed [what made this look right at the time?] then', [slot('what made this look right at the time?')]],
      ['Add [guard] to [...] and […]', [slot('guard'), slot('...'), slot('…')]],
      ['# Review of [service or feature]', [slot('service or feature')]],
      ['| a | b |\n| --- | --- |\n| x | [who is asked?] |', [slot('who is asked?')]],
    ];
    for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(named(text), expected));
    for (const text of [
      'a [link text](https://example.org) and ![alt text](a.png)',
      'a [link text][ref], [RFC 12][]',
      '[a definition]: https://example.org',
      '- [ ] open\n- [x] done',
      'a note[^1] and [1] and \\[not this one]',
      '> [!NOTE]',
    ])
      it(`leaves ${JSON.stringify(text)}`, () => assert.deepEqual(named(text), []));
  });

  describe('comments', () => {
    const ignore = (scope: string) => `learning-review-ignore-${scope}=keyword.control.ignore`;
    const rule = (id: string) => `${id}=entity.name.function.rule`;
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['<!-- learning-review-ignore-line -->', [ignore('line')]],
      [
        '<!-- learning-review-ignore-line who-question, if-only: quoted -->',
        [ignore('line'), rule('who-question'), rule('if-only'), ' quoted =string.unquoted.reason'],
      ],
      ['text <!-- learning-review-ignore-section who-question --> more', [ignore('section'), rule('who-question')]],
      ['- item\n  <!-- learning-review-ignore-file -->', [ignore('file')]],
      ['<!-- learning-review: off -->', ['learning-review=keyword.control.switch', 'off=constant.language.switch']],
      ['<!-- learning-review-ignore-everything -->', []],
      ['<!-- - 14:02 [what was seen?] owner: @sam -->', []],
    ];
    for (const [text, expected] of cases) it(JSON.stringify(text), () => assert.deepEqual(named(text), expected));
  });

  for (const text of [
    '```\n- 14:02 [what is it] owner: @sam\n<!-- learning-review-ignore-line -->\n```',
    'x\n\n    - 14:02 [what is it]',
    '`- 14:02 [what is it] owner: @sam`',
    '---\ntitle: [what is it]\nowner: @sam\n---',
    '[14:02 what it showed](https://example.org/14:02)',
  ])
    it(`stays out of ${JSON.stringify(text)}`, () => assert.deepEqual(named(text), []));

  it('leaves what Markdown itself sees as it was', async () => {
    const bare = await loadTokenizer(true);
    const text = [
      '# Review of [service or feature]',
      '- 14:02 UTC **bold [what is it?]** `code` [a link](https://example.org) _[gap to fill]_ (owner: @sam)',
      '  1. **14:03** nested <!-- learning-review-ignore-line who-question: quoted --> after',
      '',
      '| 14:02 | **bold** [who asks?] | [a link](https://example.org) |',
      '|14:03|[guard for it] **bold**|',
      '> - 14:04 quoted *text*',
    ].join('\n');
    const perCharacter = (tokens: readonly Token[]) =>
      tokens.flatMap((t) => {
        const scopes = t.scopes.filter((s) => !s.endsWith('.learning-review')).join(' ');
        return [...t.text].map((c) => `${c} ${scopes}`);
      });
    assert.deepEqual(perCharacter(tokenize(text)), perCharacter(bare(text)));
  });
});
