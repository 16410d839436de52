import assert from 'node:assert/strict';
import { createAnalysis, defaultSettings, sectionKind, type SectionNames } from '../../src/language';
import { addAction, applyChanges, parseTemplate, readReview, sectionsOf } from '../../src/review';

const names: SectionNames = {
  timeline: ['How the night went'],
  actions: ['Promises', 'Vows'],
  other: ['Action plan of the port'],
};

const analyse = (text: string, sections?: SectionNames) =>
  createAnalysis(text, { ...defaultSettings, ...(sections ? { sections } : {}) });
const read = (text: string, sections?: SectionNames) => readReview(analyse(text, sections));

const text = `# Pump 4

## How the night went

- 10:04 The alert fires
- 10:20 Ana restarts the pump

## Promises

- [ ] Add an alert on the level (owner: Ana)
`;

describe('sections in the words of a team', () => {
  const kinds: readonly (readonly [title: string, kind: string])[] = [
    ['How the night went', 'timeline'],
    ['3. how the **night** went:', 'timeline'],
    ['Promises (open)', 'actions'],
    ['Promises – open', 'actions'],
    ['Promises that we kept', 'other'],
    ['Promises-in-chief', 'other'],
    ['Action plan of the port', 'other'],
    ['Action plan', 'actions'],
    ['Impact', 'impact'],
  ];
  for (const [title, kind] of kinds) it(`“${title}” is ${kind}`, () => assert.equal(sectionKind(title, names), kind));

  it('hold what such a section holds, and are not missing', () => {
    const [before, after] = [read(text), read(text, names)];
    assert.deepEqual([before.timeline.length, after.timeline.length], [0, 2]);
    assert.deepEqual(
      sectionsOf(after)
        .filter(({ state }) => state !== 'missing')
        .map(({ within }) => within),
      ['timeline', 'actions'],
    );
    const missing = (review: typeof before) => review.missing.map(({ kind }) => kind);
    assert.ok(missing(before).includes('timeline') && missing(before).includes('actions'));
    assert.ok(!missing(after).includes('timeline') && !missing(after).includes('actions'));
  });

  it('may be bold lines', () => {
    const bold = text.replace(/^## (.+)$/gm, '**$1**').replace('# Pump 4\n', '# Pump 4\n\n**Impact**\n\nTwo tanks.\n');
    assert.deepEqual(
      sectionsOf(read(bold, names))
        .filter(({ state }) => state !== 'missing')
        .map(({ kind }) => kind),
      ['impact', 'timeline', 'actions'],
    );
  });

  it('are those of a template of the team', () => {
    const template = parseTemplate({
      id: 'port',
      name: 'Port',
      description: '',
      markdown: '---\ntemplate: port\n---\n\n# ${title}\n\n## How the night went\n\n### Before\n\n## Promises\n',
    });
    const review = readReview(
      analyse('---\ntemplate: port\n---\n\n# A\n\n## Timeline\n\n- 10:04 It rains\n', names),
      undefined,
      {
        templates: [template],
      },
    );
    assert.deepEqual(
      review.missing.map(({ title, kind, within }) => [title, kind, within]),
      [
        ['Before', 'other', 'timeline'],
        ['Promises', 'actions', 'actions'],
      ],
    );
  });

  it('are written to', () => {
    const review = read(text, names);
    const changed = applyChanges(text, addAction(review, { text: 'Check the float' }));
    assert.match(changed, /Ana\)\n- \[ \] Check the float/);
    assert.equal(read(changed, names).actions.length, 2);
  });

  it('are read anew when a team calls them otherwise, and as words are typed', () => {
    const analysis = analyse(text);
    const kindsOf = () => analysis.headings.map(({ kind }) => kind);
    assert.deepEqual(kindsOf(), ['other', 'other', 'other']);
    analysis.findings();
    analysis.configure({ ...defaultSettings, sections: names });
    assert.deepEqual(kindsOf(), ['other', 'timeline', 'actions']);
    const start = text.indexOf('Promises');
    analysis.update([{ start, end: start + 'Promises'.length, insert: 'Vows' }]);
    assert.deepEqual(kindsOf(), ['other', 'timeline', 'actions']);
    assert.deepEqual(analysis.findings(), analyse(analysis.text, names).findings());
    analysis.configure(defaultSettings);
    assert.deepEqual(kindsOf(), ['other', 'other', 'other']);
  });
});
