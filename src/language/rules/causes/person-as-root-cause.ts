import { nounWho } from '../../english/people';
import type { Sentence } from '../../english/sentence';
import type { Span } from '../../finding';
import { whole } from '../../rewrite';
import { putWords } from '../../rewrite/words';
import type { Rule } from '../../rule';

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
      { text: '[[Root cause: an engineer]] deleted the volume.' },
      { text: 'The [[root cause was the engineer]] who ran the script.' },
      { text: '[[Root cause: lack of attention]] during the deploy.' },
      { text: 'The [[root cause was that nobody]] read the changelog.' },
      { text: '[[Carelessness was the root cause]].' },
      { text: 'Cause: [[the procedure was not followed]].' },
    ],
    allows: [
      'Root cause: the certificate expired.',
      'The root cause was a race in the scheduler.',
      'Root cause: the Kubernetes operator removed the lock.',
      'The engineer found the root cause.',
      'Operator error is never a root cause.',
      'Root cause: no process was listening on the port.',
      'An individual action is never the root cause.',
    ],
  },
  triggers: ['cause', 'causes', 'reason'],
  *find(sentence, place) {
    if (place.kind === 'heading') return;
    for (const m of sentence.matches(named)) {
      const said = m.groups['what'] ?? '';
      const at = m.end - said.length;
      const span = personIn(sentence, at, said);
      if (!span) continue;
      const labelled = /:\s*$/.test(m.text.slice(0, m.text.length - said.length));
      const norm = !/^(?:an?|the|our|one|some)?\s*\p{L}+/iu.test(said) || normative.test(said);
      const start = labelled && norm && /^(?:the\s+)?\p{L}+\s+(?:was|were)\s+not/iu.test(said) ? span.start : m.start;
      yield remark(sentence, { start, end: span.end }, at);
    }
    for (const m of sentence.matches(reversed)) {
      if (/\b(?:not|never|n['’]t|whether)\b/i.test(m.text)) continue;
      yield remark(sentence, m, sentence.start);
    }
  },
};

const cause = '(?:root|main|real|sole|ultimate|underlying|primary|actual|direct)\\s+causes?';
const named = new RegExp(
  `\\b(?:${cause}(?:\\s+of\\s+[^.:;]{1,60}?)?(?:\\s*:\\s*|\\s+(?:is|was|were)\\s+(?:that\\s+|because\\s+)?)|^\\s*causes?\\s*:\\s*)(?<what>[^.;]+)`,
  'giu',
);
const faults =
  '(?:human\\s+(?:error|factors?|failure)|(?:operator|user|admin|manual|engineer|pilot)\\s+error|careless\\w*|negligence|incompetence|laziness|complacency|inattention|(?:a\\s+)?lack\\s+of\\s+(?:attention|care|diligence|discipline|training|communication|experience|skill|knowledge|judge?ment)|poor\\s+(?:judge?ment|communication|discipline)|inexperience|(?:a\\s+|an\\s+)?(?:\\p{L}+\\s+)?(?:mistake|oversight)\\s+(?:by|of)\\s)';
const normative = new RegExp(
  `^(?:the\\s+|an?\\s+|sheer\\s+|simple\\s+)?${faults}|^(?:the\\s+|our\\s+)?(?:\\p{L}+\\s+)?(?:process|procedure|policy|protocol|runbook|checklist|guidelines?|instructions?|rules?|review)\\w*\\s+(?:was|were)\\s*(?:not|n['’]t)\\s+(?:being\\s+)?(?:followed|respected|observed|read|adhered)`,
  'iu',
);
const reversed = new RegExp(
  `(?:\\b${faults}|\\b(?:the|our|an?)\\s+(?:engineer|developer|operator|administrator|admin|intern|contractor|vendor))\\s+(?:was|is|were|being)\\s+(?:the|a)\\s+(?:sole\\s+|only\\s+)?${cause}`,
  'giu',
);

/** Where the cause that is told is people or their conduct: the words to mark. */
function personIn(sentence: Sentence, at: number, said: string): Span | undefined {
  const norm = normative.exec(said);
  if (norm) return { start: at, end: at + norm[0].trimEnd().length };
  const someone =
    /^(?:(?:an?|the|our|one\s+of\s+(?:our|the)|some)\s+)?(?<before>(?:\p{L}[\p{L}-]*\s+){0,2}?)(?<head>\p{L}[\p{L}-]*)(?:['’]s\b)?/iu;
  const words = said.split(/\s+/).slice(0, 5);
  for (let n = 1; n <= Math.min(4, words.length); n++) {
    const head = words[n - 1]!.toLowerCase().replace(/[^\p{L}-]/gu, '');
    const before = words.slice(0, n - 1).map((w) => w.toLowerCase());
    if (/^(?:that|which|who|in|on|of|for|to|with|was|were|is|by)$/.test(head)) break;
    if (
      /^(?:nobody|someone|somebody|he|she|they)$/.test(head) ||
      (n === 2 && /^no$/.test(before[0]!) && /^one$/.test(head))
    )
      return { start: at, end: at + words.slice(0, n).join(' ').length };
    if (
      /^(?:engineer|developer|operator|administrator|admin|intern|contractor|employee|dba|sysadmin|programmer|technician|vendor|supplier|colleague|reviewer|maintainer|person|individual)$/.test(
        head,
      ) &&
      nounWho(
        head,
        before.filter((w) => !/^(?:the|an?|our|one|of|some)$/.test(w)),
      ) !== 'thing'
    ) {
      const next = words[n]?.toLowerCase() ?? '';
      // "the operator image", "an admin endpoint": the noun after it is what is spoken of.
      if (
        next &&
        !/^(?:who|that|was|were|had|has|did|didn['’]?t|not|in|on|at|from|\p{L}+ed|ran|made|broke|forgot|took|put|pushed|left|sent|set|then|accidentally|mistakenly|\p{L}+ly)$/iu.test(
          next.replace(/[^\p{L}'’]/gu, ''),
        )
      )
        continue;
      return {
        start: at,
        end:
          at +
          words
            .slice(0, n)
            .join(' ')
            .replace(/[^\p{L}]+$/u, '').length,
      };
    }
  }
  void someone;
  return undefined;
}

function remark(sentence: Sentence, mark: Span, at: number) {
  const { source } = sentence;
  const told = source.slice(at, sentence.end).replace(/\s*[.!]?\s*$/, '');
  const end = /[.!]\s*$/.test(sentence.text) ? '.' : '';
  void told;
  return {
    mark: { start: mark.start, end: mark.end },
    message: `“${source.slice(mark.start, mark.end)}” stops at a person. What made it look right, and what let it have this effect?`,
    drafts: [
      putWords(
        sentence,
        { start: sentence.start + (/^\s*/.exec(sentence.text)?.[0].length ?? 0), end: sentence.end },
        `contributing factors: [what made it look right at the time?]; [what let it have this effect?]${end}`,
      ),
      whole(sentence, 'question', 'what made it look right at the time, and what let it have this effect'),
    ],
    question: 'What made it look right at the time, and what let it have this effect?',
  };
}
