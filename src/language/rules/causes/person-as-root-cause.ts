import { nounWho } from '../../grammar/people';
import type { Sentence } from '../../grammar/sentence';
import type { Span } from '../../finding';
import { readAction, toBase, toPassive, whole } from '../../rephrase';
import type { Match, Rule } from '../../rule';

export const personAsRootCause: Rule = {
  id: 'person-as-root-cause',
  group: 'causes',
  category: 'blame',
  severity: 'warning',
  title: 'A person as the root cause',
  why: 'A search that ends at a person ends before the conditions that would trip the next one. An action is where the questions start.',
  sources: [
    'Dekker, The Field Guide to Understanding ‘Human Error’',
    'Microsoft Learn, Common traps to avoid',
    'Google, Site Reliability Engineering, ch. 15',
  ],
  examples: {
    flags: [
      {
        text: '[[Root cause: an engineer]] deleted the volume.',
      },
      { text: 'The [[root cause was the engineer]] who ran the script.' },
      { text: '[[Root cause: lack of attention]] during the deploy.' },
      { text: 'The [[root cause was that nobody]] read the changelog.' },
      { text: '[[Inattention was the root cause]].' },
      { text: '[[Cause: the procedure was not followed]].' },
    ],
    allows: [
      'Root cause: the certificate expired.',
      'The root cause was a race in the scheduler.',
      'Root cause: the Kubernetes operator removed the lock.',
      'The engineer found the root cause.',
      'Operator error is never a root cause.',
      'Root cause: no process was listening on the port.',
      'An individual action is never the root cause.',
      'Root cause: the admin endpoint was open.',
    ],
  },
  triggers: ['cause', 'causes'],
  *find(sentence, context) {
    if (context.kind === 'heading') return;
    for (const m of sentence.matches(named)) {
      const told = m.groups['told']!;
      const at = m.plain.length - told.length;
      const length = conduct.exec(told)?.[0].trimEnd().length ?? personLength(told);
      if (length) yield remark(sentence, { start: m.start, end: m.place(at + length) }, m.place(at));
    }
    for (const m of sentence.matches(reversed)) yield remark(sentence, m);
  },
};

const cause = '(?:root|main|real|sole|ultimate|underlying|primary|actual|direct) causes?';
const faults =
  '(?:human (?:error|factors?|failure)|(?:operator|user|admin|manual|engineer|pilot) error|careless\\w*|negligence|incompetence|laziness|complacency|inattention|inexperience|(?:a )?lack of (?:attention|care|diligence|discipline|training|communication|experience|skill|knowledge|judge?ment)|poor (?:judge?ment|communication|discipline))';
const rules = '(?:process|procedure|policy|protocol|runbook|checklist|guidelines?|instructions?|rules?)';

/** "Root cause: ...", "the root cause of the outage was that ...". */
const named = new RegExp(
  `\\b(?:(?:${cause}|the cause)(?: of [^.:;]{1,60}?)?(?: ?: ?| (?:is|was|were) (?:that |because )?)|(?<=^ ?)causes? ?: ?)(?<told>[^.;]+)`,
  'giu',
);
/** "Inattention was the root cause". */
const reversed = new RegExp(
  `(?:\\b${faults}|\\b(?:the|our|an?) (?:engineer|developer|operator|administrator|admin|intern|contractor|vendor)) (?:was|is|were|being) (?:the|a) (?:sole |only )?${cause}`,
  'giu',
);
/** How people work, told as the cause. */
const conduct = new RegExp(
  `^(?:the\\s+|an?\\s+|sheer\\s+|simple\\s+)?${faults}\\b|^(?:the\\s+|our\\s+)?(?:\\p{L}+\\s+)?${rules}\\s+(?:was|were)\\s*(?:not|n['’]t)\\s+(?:being\\s+)?(?:followed|respected|observed|read|adhered)`,
  'iu',
);
const follows =
  /^(?:who|that|was|were|had|has|did|didn['’]?t|not|in|on|at|from|ran|made|broke|forgot|took|put|left|sent|set|\p{L}+ed|\p{L}+ly)?$/iu;

/** Length of the words at the beginning that name a person, or 0: "an engineer", but not "an admin endpoint". */
function personLength(told: string): number {
  const words = told.split(/\s+/).slice(0, 5);
  const plain = words.map((w) => w.toLowerCase().replace(/[^\p{L}'’-]/gu, ''));
  for (const [i, word] of plain.entries()) {
    const before = plain.slice(0, i).filter((w) => !/^(?:the|an?|our|one|of|some)$/.test(w));
    const pronoun = /^(?:nobody|someone|somebody|he|she)$/.test(word) && i === 0;
    const nobody = word === 'one' && plain[0] === 'no';
    const person = nounWho(word, before) === 'person' && before.length < 3 && /^(?:the|an?|our|one)$/.test(plain[0]!);
    const owned =
      /['’]s$/.test(word) &&
      /^(?:typo|mistake|error|oversight|negligence|carelessness|decision|failure|fault)/.test(plain[i + 1] ?? '');
    if (pronoun || nobody || (person && (owned || follows.test(plain[i + 1] ?? ''))))
      return words
        .slice(0, i + 1)
        .join(' ')
        .replace(/[^\p{L}]{1,9}$/u, '').length;
    if (/^(?:that|which|in|on|for|to|with|was|were|is|by)$/.test(word)) return 0;
  }
  return 0;
}

/** What was (not) done, without who did it. */
function deed(sentence: Sentence, at: number): string | undefined {
  const { clauses, tokens } = sentence;
  const clause = clauses.find((c) => tokens[c.first]!.start >= at);
  if (!clause || clause.passive || clause.modal || clause.subject?.who === 'thing') return undefined;
  const left = /^(?:fail|forget|neglect|omit)$/.test(clause.lemma) && tokens[clause.verb + 1]?.part === 'to';
  const negated = left || clause.negated;
  const verb = left ? clause.verb + 2 : clause.verb;
  // The sentence may end here, while it is being typed.
  if (!tokens[verb]) return undefined;
  const action = readAction(sentence, clause, verb);
  if (action.lemma === 'be') return undefined;
  return (
    toPassive(action, { negated }) ?? `${negated ? 'nothing prompted anyone' : 'it was possible'} to ${toBase(action)}`
  );
}

function remark(sentence: Sentence, { start, end }: Span, at?: number): Match {
  const told = at === undefined ? undefined : deed(sentence, at);
  const question = 'What made it look right at the time, and what let it have this effect?';
  return {
    mark: { start, end },
    message: `“${sentence.source.slice(start, end)}” stops at a person. ${question}`,
    drafts: [
      whole(
        sentence,
        'fact',
        `contributing factors: ${told ? `${told} ` : ''}[what made it look right at the time?]; [what let it have this effect?]`,
      ),
      whole(sentence, 'question', question),
    ],
    question,
  };
}
