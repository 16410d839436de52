import type { SectionKind } from './section-kind';

/** Patterns (regular expression sources, lower case) and the kind of section they name; the first that fits wins. */
export type Names = readonly (readonly [SectionKind, readonly string[]])[];

/** Names that mean the same wherever they stand: a few words may come before, a preposition and more after. */
export const sectionNames: Names = [
  [
    'evidence',
    [
      '(?:chat|slack|irc|raw|server) logs?',
      'transcripts?',
      '(?:chat|slack|incident|post-?mortem) threads?',
      'appendi(?:x|ces)(?: \\w)?',
      'apendix',
      'references',
    ],
  ],
  [
    'evidence',
    [
      'evidence',
      'screen ?shots?',
      'further reading',
      'supporting (?:information|material|documents?|data)',
      'flow ?maps?',
    ],
  ],
  [
    'evidence',
    ['(?:related|prior|similar|previous) (?:links|incidents|documents?|reading)', 'indicators of compromise'],
  ],
  [
    'timeline',
    [
      'time[- ]?lines?(?: summary)?',
      'chronolog(?:y|ies)',
      '(?:sequence|order) of events',
      '(?:event|incident) logs?',
      'key (?:events|dates|times)',
    ],
  ],
  [
    'analysis',
    ['(?:root[- ])?causes? analysis', 'rca', "(?:5|five)[- ](?:whys?|why's|hows?)(?: .*)?", 'investigations?'],
  ],
  ['factors', ['(?:root|probable|primary|proximate|underlying|direct)[- ]causes?', 'triggers?', 'fish ?bone']],
  ['factors', ['(?:contributing|contributory|causal|aggravating) (?:factors?|causes?|conditions?)']],
  ['lessons', ['(?:lessons?|learnings?)(?: we)?(?: learn(?:ed|t))?', 'take-?aways?', 'insights?', 'opportunities']],
  [
    'actions',
    [
      'action (?:items?|points?|plan)',
      'follow-?ups?(?: \\w+)?',
      '^follow ups?(?: (?:items?|actions?|tasks?))?$',
      'next steps?(?: (?:required|needed|planned))?',
      'to[- ]?dos?',
      'remediations?(?: \\w+)?',
    ],
  ],
  [
    'actions',
    [
      '(?:corrective|preventa?t?ive)(?: and \\w+)? (?:actions?|measures?|strateg(?:y|ies))(?: (?:implemented|planned|required|taken))?',
      // "Prevention measures taken", "remediation steps" tell what was done, and how.
      'preventions?(?: (?:actions?|measures?|plan|strateg(?:y|ies))(?: (?:planned|required))?)?',
      'recommendations?',
    ],
  ],
  [
    'actions',
    [
      '(?:resulting|review|immediate|planned|proposed|future|outstanding|post-incident|required) actions?',
      'actions? planned',
      'action(?:able)? steps(?: forward)?',
      '(?:immediate |urgent )?actions? (?:required|needed|checklist|list)',
      '(?<!for )improvements?(?: plan| planned)?',
      'future work',
    ],
  ],
  [
    'actions',
    [
      '(?:outstanding|open|remaining|pending) (?:items?|tasks?|work)',
      '(?:recommended )?implementation plan',
      '(?:guard-?rails?|safeguards?) added',
    ],
  ],
  ['summary', ['summar(?:y|ies)', 'tl ?;? ?dr', 'synopsis', 'abstract', 'in short', 'at a glance', 'overview']],
  [
    'roles',
    [
      'participants?',
      'attendees?',
      'authors?(?:\\(s\\))?',
      'responders?',
      'facilitators?',
      'people involved',
      'dramatis personae',
    ],
  ],
  [
    'roles',
    ['incident commanders?', 'roles?(?: and responsibilities)?', 'stakeholders?', '(?:incident|response) team'],
  ],
  [
    'appreciation',
    [
      'thanks',
      'thank[- ]yous?',
      '^well done',
      'kudos',
      'acknowledge?ments?',
      'appreciations?',
      'shout-?outs?',
      'gratitude',
    ],
  ],
  ['hypothesis', ['hypothes[ie]s']],
  [
    'experiment',
    ['injected (?:failures?|faults?)', 'fault injections?', 'abort (?:criteria|conditions?)', 'steady state'],
  ],
  ['observations', ['observations?']],
];

/** Everyday words that name a section only when little else stands in the heading. */
export const sectionWords: Names = [
  [
    'impact',
    [
      'impacts?(?: analysis| assessment)?',
      'affected (?:\\w+ )?\\w+s',
      'effects?',
      '(?:users|customers|services|systems) affected',
      'scope',
      'damages?',
      'blast radius',
    ],
  ],
  [
    'background',
    ['backgrounds?', 'contexts?', 'lead-? ?up', 'introduction', 'glossary', 'terminology', '(?:know )?your normal'],
  ],
  [
    'narrative',
    ['narratives?', 'descriptions?', 'details?', '(?:walk-?through|story|account)', '(?:error|issue) itself'],
  ],
  ['detection', ['detections?', 'discover(?:y|ies)', 'identified', 'identification', 'alerting', 'reported by']],
  [
    'response',
    [
      '(?:actions?|steps?) taken',
      'responses?',
      'handling',
      'reactions?',
      'comm(?:unication)?s?',
      'messaging',
      'escalations?',
    ],
  ],
  [
    'resolution',
    [
      'resolutions?',
      'recover(?:y|ies)(?: efforts?| steps?)?',
      'fix(?:es)?',
      'mitigations?',
      'solutions?',
      'restorations?',
      'repairs?',
    ],
  ],
  ['resolution', ['resolved', 'repaired', 'work-?arounds?', 'containment', 'eradication']],
  ['factors', ['causes?', 'factors?', 'reasons?', 'faults?', 'what contributed']],
  ['analysis', ['analys[ei]s', 'diagnos[ie]s', 'findings?', 'deep dive', 'theor(?:y|ies)', 'explanations?']],
  ['went-well', ['what worked', 'what helped', 'successes', 'positives', 'the good']],
  [
    'went-poorly',
    ['challenges?', 'pain points?', 'difficulties', 'negatives', 'what (?:hindered|was hard)', 'the bad'],
  ],
  ['lucky', ['(?:good )?luck', 'lucky breaks?', 'near misses']],
  ['lessons', ['conclusions?', 'reflections?']],
  [
    'actions',
    ['actions?', 'tasks?', 'plans?', '(?:looking|moving|going) (?:forward|ahead)', 'measures?', 'commitments?'],
  ],
  [
    'actions',
    [
      'counter-?measures?',
      'work items?',
      'hardening',
      '(?:systemic|permanent|future|preventa?t?ive) (?:mitigations?|fix(?:es)?)',
    ],
  ],
  [
    'questions',
    [
      '(?:unanswered )?questions?',
      'unanswered (?:points?|issues?)',
      'unknowns?',
      "(?:what|things) we (?:still )?(?:do not|don't) know(?: yet)?",
    ],
  ],
  [
    'evidence',
    ['links?', 'logs?', 'graphs?', 'charts?', 'dashboards?', 'sources?', 'attachments?', 'resources?', 'metrics?'],
  ],
  [
    'facts',
    [
      'stat(?:s|istics)',
      'metadata',
      'facts?',
      'levels?',
      'severity',
      'status',
      'durations?',
      'figures',
      'key (?:facts|figures)',
    ],
  ],
  [
    'facts',
    ['time to (?:detect|detection|respond|resolve|mitigate|recover|recovery)', 'incident (?:info|information)'],
  ],
  ['experiment', ['experiments?(?: design| setup| plan)?', 'game ?day plan']],
  ['observations', ['results?', 'what we (?:saw|observed|noticed)']],
  ['hypothesis', ['what we (?:expect|expected|believe|believed)(?: to happen)?']],
  ['roles', ['people', 'pairs?', 'pairing', 'dri', 'who was (?:there|involved|pairing)', 'owners?', 'reviewers?']],
];

/** Headings that are sentences or questions: what they ask tells the kind. Matched anywhere unless anchored. */
export const sectionPhrases: Names = [
  [
    'lucky',
    [
      '\\b(?:got|were|was|are) (?:\\w+ )?(?:lucky|fortunate)\\b',
      '\\bhad luck\\b',
      '\\bcould have (?:been|gone) (?:\\w+ )?(?:worse|wrong)\\b',
      '\\bluck (?:played|helped)\\b',
    ],
  ],
  [
    'went-well',
    [
      '^(?:what |things )?(?:that )?(?:we )?(?:did |do )?(?:go|went|worked|work) (?:\\w+ )?(?:well|right)\\b',
      '^what we did well\\b',
    ],
  ],
  [
    'went-poorly',
    [
      "^(?:what |things )?(?:that )?(?:did not go|didn't go|went) (?:\\w+ )?(?:so |less )?(?:poorly|wrong|badly|well)\\b",
    ],
  ],
  [
    'went-poorly',
    [
      "^what (?:did not|didn't) work\\b",
      '\\b(?:could|can) (?:have )?(?:been|be|gone?|go) (?:\\w+ )?(?:better|improved)\\b',
      '\\bcould (?:we )?have (?:we )?done (?:better|differently)',
    ],
  ],
  ['lessons', ["^what (?:did|have|can|could|do|we|we've)(?: (?:we|you|i|others|have))? (?:\\w+ )?(?:learn|take away)"]],
  [
    'actions',
    [
      '\\bprevent(?:ing)? (?:\\w+ )?(?:it|this|that|these|such|recurrence|reoccurrence)\\b',
      '\\b(?:happen\\w*|recur\\w*) again\\b',
    ],
  ],
  [
    'actions',
    [
      '\\bbeing done\\b',
      '\\bdoing (?:about|to)\\b',
      "^what(?: is|'s| happens| comes) next\\b",
      '\\bdo(?:ing)? (?:\\w+ )?differently\\b',
      '^what (?:has |have |we )?changed (?:as a result|since|afterwards?)\\b',
      '^what (?:still )?(?:needs (?:to (?:be )?)?(?:fix|do|happen|change)\\w*|remains(?: to be done)?)\\b',
    ],
  ],
  [
    'actions',
    [
      '^how (?:do|can|will|could|should) we (?:do better|improve|avoid|stop|keep)\\b',
      "^what (?:(?:(?:will|are) we|we will|we'll|we're)(?: going to)?|we(?: are|'re)? plan(?:ning)? to) (?:do|change)\\b",
    ],
  ],
  [
    'resolution',
    [
      '^how (?:did|was|were|we|it) .*\\b(?:fix|resolv|mitigat|recover|restor|solv|repair)',
      '^what (?:did we|we) d(?:o|id)\\b',
      '^what we changed\\b',
    ],
  ],
  ['response', ['^how (?:did )?we (?:respond|react)']],
  ['factors', ['^what caused\\b']],
  ['detection', ['^how (?:did|was|were|we|it) .*\\b(?:detect|notic|discover|find|found|alert)']],
  [
    'analysis',
    [
      "^why (?:did|was|were|it|this|that|the|didn't|wasn't|is)\\b",
      '^(?:what made|how was) (?:it|this|that) possible\\b',
    ],
  ],
  [
    'impact',
    [
      '^(?:what|who) (?:was|were|is|are) (?:\\w+ )?(?:impacted|affected)\\b',
      '\\bimpact (?:on|to|for) (?:\\w+ )?(?:users|customers)\\b',
    ],
  ],
  [
    'narrative',
    [
      '^what (?:actually |exactly |really )?(?:happened|broke|went on|occurred)\\b',
      '^how (?:did )?(?:it|this|that) (?:all )?happen',
      '^the (?:incident|outage|failure|attack)$',
    ],
  ],
];

/** Words before a name that change nothing. */
export const fillers =
  'incident|issue|events?|outage|problem|post-?mortem|failure|disruption|service|user|customer|client|business|technical|' +
  'executive|user-facing|brief|short|quick|high-level|general|overall|initial|final|full|detailed|complete|key|main|major|our|the|an?|' +
  'these|and|possible|potential|proposed|recommended|immediate|(?:short|mid|medium|long)-term|further|additional|other|' +
  'remaining|outstanding|open|planned|suggested|internal|external|public|relevant|working|some|more|draft|preliminary|interim|list of';
