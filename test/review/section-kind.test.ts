import assert from 'node:assert/strict';
import { sectionKind, type SectionKind } from '../../src/language/index';

const titles: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  summary: [
    'Summary',
    'Executive summary',
    'TL;DR',
    '📋 Summary',
    'Overview',
    'Incident Summary:',
    'Summary of the outage in Lyon',
  ],
  impact: [
    'Impact',
    'Customer impact',
    '**Impact** on users',
    'Who was affected?',
    'Users affected',
    'Possible impact',
  ],
  background: ['Background', 'Context', 'Lead-up', 'Know your normal', 'Glossary'],
  narrative: ['What happened?', 'What exactly happened', 'How did this happen?', 'Details'],
  timeline: [
    'Timeline',
    '1. Timeline',
    'Timeline (all times UTC)',
    'Timeline of events',
    'Chronology',
    'Problems/Timeline',
    'Key events',
  ],
  detection: ['Detection', 'How was it detected?', 'How did we find out?', 'How it was noticed'],
  response: ['Response', 'Customer communication', 'Actions taken', 'Incident response'],
  resolution: [
    'Resolution',
    'Resolution and recovery',
    'Mitigation / resolution',
    'How did we fix it?',
    'Recovery efforts',
  ],
  factors: [
    'Contributing factors',
    'Root cause',
    'Root causes and trigger',
    'Root cause(s)',
    'Trigger',
    'Causes',
    'Fishbone',
  ],
  analysis: [
    'Analysis',
    'Root cause analysis',
    'Root-cause analysis',
    'Five whys',
    '5 hows',
    'Investigation',
    'Why did it happen?',
  ],
  'went-well': ['What went well', 'What went well?', 'Things that went right', 'What we did well'],
  'went-poorly': [
    'What went poorly',
    'What went wrong',
    "What didn't go so well?",
    'What could have gone better',
    'Challenges',
  ],
  lucky: ['Where we got lucky', 'Where were we lucky?', 'Ways in which the team was lucky', 'Luck'],
  lessons: ['Lessons learned', 'Lessons learnt', 'What we learned', 'Learnings', 'Key takeaways', 'Conclusion'],
  actions: [
    'Action items',
    '2.3 Action items',
    'Next steps',
    'Follow-up tasks',
    'TODO',
    'Corrective and preventive measures',
    'What we will do differently',
    'How do we make sure it does not happen again?',
    'Process improvements',
  ],
  questions: ['Open questions', 'Unanswered questions', 'Questions we still have'],
  roles: ['Participants', 'Attendees', 'Author(s)', 'Roles and responsibilities', 'People', 'Who was pairing'],
  appreciation: ['Thanks', 'Kudos and thanks', 'Appreciation', 'Shout-outs', 'Well done'],
  evidence: ['Supporting information', 'Appendix B: raw logs', 'Chat log', 'Links', 'Similar incidents', 'Flow map'],
  facts: ['Stats', 'Severity', 'Level: internal', 'Time to detect', 'Incident metadata'],
  hypothesis: ['Hypothesis', 'Hypotheses'],
  experiment: ['Experiment', 'Abort conditions', 'Steady state', 'Injected faults'],
  observations: ['Observations', 'What we observed'],
};

const others = [
  '',
  '🔥',
  '08:34',
  '08:34 Recovery',
  '2031-05-01 08:34 Deploy',
  '9:02 pm',
  '~13:30-13:45',
  '2031-05-01, thirty minutes without search',
  'Post-mortem: search index lost',
  'Queue stall in Frankfurt',
  'Installation',
  'Usage',
  'Contributing',
  'License',
  'API reference',
  'Response headers',
  'Timeline component',
  'Impact driver',
  'Fix the login bug',
  'Trigger a build',
  'Plan ahead for the traffic of next year',
  'The queue had no limit and the workers kept on taking jobs until the node had no memory left, which took a while to see',
];

describe('sectionKind', () => {
  for (const [kind, all] of Object.entries(titles)) {
    for (const title of all) it(`takes “${title}” for ${kind}`, () => assert.equal(sectionKind(title), kind));
  }
  for (const title of others) it(`does not guess at “${title}”`, () => assert.equal(sectionKind(title), 'other'));

  it('reads a heading whatever numbers, emoji, bold and colons are around it', () => {
    for (const around of [
      '1. %',
      '1.2) %',
      'IV. %',
      'Step 3: %',
      '🚀 %',
      '**%**',
      '_%_',
      '%:',
      '% ##',
      ':fire: %',
      '`%`',
      '« % »',
    ])
      assert.equal(sectionKind(around.replace('%', 'Action items')), 'actions', around);
  });
});
