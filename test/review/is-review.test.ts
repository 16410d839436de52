import assert from 'node:assert/strict';
import { isReview } from '../../src/review/index';
import { analyse } from './analyse';

const told = (text: string, path = 'notes/a.md', byPath = false): string => {
  const { isReview: is, because } = isReview(analyse(text), path, byPath);
  return `${is ? 'yes' : 'no'}, ${because}`;
};

describe('whether a document is a review', () => {
  it('is told by a comment first', () => {
    assert.equal(told('<!-- learning-review: on -->\n# Any'), 'yes, comment');
    assert.equal(
      told('---\nlearning-review: true\n---\n<!-- learning-review: off: a list of words -->\n', 'a.md', true),
      'no, comment',
    );
  });

  it('is told by a comment of MDX', () => {
    assert.equal(told('{/* learning-review: on */}\n# Any'), 'yes, comment');
    assert.equal(
      told('{/* learning-review: off */}\n<!-- learning-review: on -->\n', 'postmortems/a.mdx'),
      'no, comment',
    );
  });

  it('is told by the front matter next', () => {
    assert.equal(told('---\nlearning-review: true\n---\n'), 'yes, front-matter');
    assert.equal(told('---\nlearning-review: false\n---\n## Timeline\n## Impact\n', 'a.md', true), 'no, front-matter');
    assert.equal(told('---\ntemplate: near-miss\n---\n'), 'yes, front-matter');
    assert.equal(told('---\ntemplate: blog-post\n---\n'), 'no, none');
  });

  it('is told by the path next', () => {
    assert.equal(told('# Any', 'postmortems/a.md', true), 'yes, path');
  });

  for (const path of [
    'POSTMORTEM.md',
    'docs/Post_Mortem.md',
    'docs/PostMortem.markdown',
    'post-mortem/README.md',
    '0x19-postmortem/README.md',
    '0x19-postmortem\\README.md',
    'notes/2031-03-04-postmortem.mdx',
    'notes/postmortem-queue-stall.md',
    'blog/2031-03-04-queue-post-mortem/index.md',
    'incidents/2031-03-04.md',
    'docs/Incidents/queue-stall.md',
    'incidents/2031/03/queue-stall.md',
    'incidents/2031-03-04-queue-stall/README.md',
    'incident-reports/queue.md',
    'retro/queue.md',
    'retrospectives/2031-03.md',
    'rca/queue.md',
    'learning-reviews/queue.md',
    'outages/queue.md',
    'near-misses/ladder.md',
    'postmortems/payment-process-change.md',
    'notes/incident-2031-03-04.md',
    'notes/2031-03-04-outage-in-lyon.md',
    'notes/INC-0042-queue.md',
    'notes/RCA-queue.md',
    'notes/incident-report-queue.md',
    'notes/website-retrospective.md',
    'notes/learning_review_queue.md',
    'notes/Root Cause Analysis - queue.md',
    'after-action-reviews/flood.md',
  ])
    it(`is told by a name: ${path}`, () => assert.equal(told('# Queue stall\n\nIt stalled.\n', path), 'yes, path'));

  for (const path of [
    'README.md',
    'docs/README.md',
    'postmortems/README.md',
    'incidents/README.md',
    'incidents/index.md',
    'CHANGELOG.md',
    'docs/postmortem-policy.md',
    'docs/post-mortem-template.md',
    'templates/postmortem.md',
    '.github/ISSUE_TEMPLATE/postmortem.md',
    'postmortems/template.md',
    'postmortems/templates/short.md',
    'postmortems/_template.md',
    'docs/how-to-write-a-postmortem.md',
    'docs/postmortem-guide.md',
    'docs/postmortems.md',
    'docs/postmortem-process-v2.md',
    'docs/incident-response.md',
    'docs/incident-management.md',
    'incidents/runbook.md',
    'incidents/runbooks/restart-the-queue.md',
    'incidents/severity-levels.md',
    'incidents/on-call.md',
    'docs/retro-games.md',
    'docs/game-day-checklist.md',
    'src/incidents/api.md',
    'packages/incidents/docs/usage.md',
    'blog/incident.io-review.md',
    'docs/orca.md',
    'docs/metro.md',
  ])
    it(`is not told by a name: ${path}`, () => assert.equal(told('# Notes\n\nText.\n', path), 'no, none'));

  for (const front of [
    'category: postmortem',
    'categories: [Post-mortem, queue]',
    'categories:\n  - Incidents',
    'tags: [postmortem]',
    'tags:\n  - queue\n  - "#post-mortem"',
    'tags: queue, post_mortem',
    'type: incident-review',
    'type: Incident Report',
    'kind: learning review',
    'layout: postmortem',
    'labels: [RCA]',
    'type: outage',
  ])
    it(`is told by the front matter: ${JSON.stringify(front)}`, () =>
      assert.equal(told(`---\n${front}\n---\n\n# Queue stall\n`), 'yes, front-matter'));

  it('is told by front matter in TOML', () => {
    assert.equal(told('+++\ntags = ["postmortem"]\n+++\n'), 'yes, front-matter');
    assert.equal(told('+++\nlearning-review = false\n+++\n', 'postmortems/a.md'), 'no, front-matter');
  });

  for (const front of ['tags: [incident]', 'tags: [outage, queue]', 'category: queue', 'type: page', 'tags: [mortem]'])
    it(`is not told by the front matter: ${JSON.stringify(front)}`, () =>
      assert.equal(told(`---\n${front}\n---\n\n# Queue stall\n`), 'no, none'));

  for (const title of [
    'Post-mortem policy',
    'How we write post-mortems',
    'How to run a learning review',
    'Incident response process',
    'Postmortem template',
    'A guide to blameless postmortems',
    'Blameless postmortem culture',
  ]) {
    const text = `# ${title}\n\n## Timeline\n\n## Impact\n\n## Action items\n`;
    it(`is none where the title says that it is about them: ${title}`, () => {
      assert.equal(told(text), 'no, none');
      assert.equal(told(text, 'docs/postmortem.md'), 'no, none');
      assert.equal(told(`---\ntitle: ${title}\ntags: [postmortem]\n---\n\nText.\n`), 'no, none');
    });
  }

  it('is guessed from a title alone where that says so', () => {
    for (const title of [
      'Post-mortem: queue stall',
      'Postmortem of the outage on Monday',
      'Incident report, 4 March 2031',
      'Queue stall post-mortem',
      'Learning review – queue stall',
      'Root cause analysis for INC-42',
    ]) {
      assert.equal(told(`# ${title}\n\nIt stalled.\n`), 'yes, headings', title);
      assert.equal(told(`---\ntitle: "${title}"\n---\n\nIt stalled.\n`), 'yes, headings', title);
    }
    for (const title of ['Post-mortems', 'Retrospective', 'The outage', 'Incident', 'Postmortems at our company'])
      assert.equal(told(`# ${title}\n\nText.\n`), 'no, none', title);
  });

  it('is guessed from the headings of a README in a folder of reviews', () => {
    assert.equal(told('## Timeline\n## Action items\n## Impact\n', 'postmortems/README.md'), 'yes, headings');
    assert.equal(
      told('## Timeline\n## Action items\n## Impact\n', 'docs/security-incident-in-lyon.md'),
      'yes, headings',
    );
  });

  it('is guessed from the headings last', () => {
    assert.equal(told('# Queue stall\n## Timeline\n## Action items\n'), 'yes, headings');
    assert.equal(told('## Impact\n## Detection\n## Resolution\n'), 'yes, headings');
    assert.equal(told('# Post-mortem: queue stall\n## Action items\n'), 'yes, headings');
    assert.equal(told('# Incident on Monday\n\n- **Impact**: all\n- **Resolution**: rolled back\n'), 'yes, headings');
  });

  it('is not guessed from one heading, or from those of other documents', () => {
    assert.equal(told('# Project plan\n## Timeline\n## Team\n'), 'no, none');
    assert.equal(told('# Meeting\n## Participants\n## Action items\n'), 'no, none');
    assert.equal(told('# API\n## Response\n## Resolution\n'), 'no, none');
    assert.equal(told('# My library\n## Installation\n## Usage\n## Contributing\n## License\n'), 'no, none');
    assert.equal(told(''), 'no, none');
  });

  it('is never guessed of a README or a changelog', () => {
    for (const path of ['README.md', 'docs/readme.de.md', 'a\\CHANGELOG.md', 'CONTRIBUTING.md'])
      assert.equal(told('## Timeline\n## Action items\n## Impact\n', path), 'no, none', path);
  });
});
