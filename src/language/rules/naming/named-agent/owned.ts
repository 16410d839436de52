import type { Sentence } from '../../../grammar/sentence';
import type { Span } from '../../../finding';
import { nameWho, nounWho } from '../../../grammar/people';
import { near } from '../../../text/near';
import { whole } from '../../../rephrase';
import type { Draft } from '../../../rule';

// A change that has an owner in the sentence ("Lena's change broke ...", "the code Ingrid wrote"), beside what it did.

const work =
  '(?:code|changes?|commits?|prs?|mrs?|pull request|merge request|config(?:uration)?|scripts?|deploy(?:ment)?|update|upgrade|patch|fix|hotfix|migration|query|promotion|push|merge|design|refactor(?:ing)?|rewrite|rollout|release|cron(?: ?job)?|entry|job|edit|tweak|reboot|restart|load|branch|diff|rebase|revert|clean-?up|experiment|flag|rule|test|load test|playbook|command|workaround|import|feature|module|model|template|policy|decision|choice|insistence|inaction|refusal)';
const owner =
  "(?:(?:(?<![\\p{L}-])\\p{Lu}[\\p{L}-]+|@[\\w.-]+)['’]s?|\\b(?:[Mm]y|[Hh]is|[Hh]er)|\\b(?:[Tt]he|[Aa]n?|[Oo]ur) (?:[\\p{L}-]+ )?\\p{Ll}[\\p{L}-]{1,40}['’]s)";
const harm =
  '(?:broke|breaks|caused|causes|crashed|took (?:\\w+ ){0,4}(?:down|out)|brought (?:\\w+ )?down|had a bug|introduced|(?:was|is) (?:faulty|wrong|broken|bad|to blame|the (?:problem|culprit|cause|trouble))|triggered|filled|killed|deleted|wiped|blocked|locked|flooded|disabled|overloaded|exhausted|leaked|corrupted|dropped|knocked|tripped|ate|sank|cost|meant|led to|resulted|contributed|doubled|hosed|froze|(?:is|was) what \\p{L}+)';
const blamed =
  "(?:(?:came|come|comes) in with|introduced (?:by|with|in)|(?:started|began|broken?|failing|crashing|wrong|down) (?:with|since|after|right after|in)|traced (?:back )?to|(?:problem|trouble|bug|issue|cause|culprit) (?:is|was|lies|lay) (?:in|with)?|(?:this|that|it)(?: is| was|['’]s| looks like) (?:probably|likely|surely|certainly|all|down to|from)|accidentally in|fallout (?:of|from))";

const harmful = new RegExp(`\\b${harm}\\b`, 'u');
const owned = `(?<owner>${owner}) (?:[\\p{L}\\p{N}-]+ ){0,3}?${work}\\b`;
const acts = [
  near(new RegExp(owned, 'gu'), harmful, { most: 80, without: /[.;]/u }),
  new RegExp(`\\b${blamed} (?:the )?${owned}`, 'gu'),
];
const whose = new RegExp(
  `(?<name>(?<![\\p{L}-])\\p{Lu}[\\p{L}-]+|@[\\w.-]+),? whose (?<what>(?:[\\p{L}\\p{N}-]+ ){0,3}?${work}) ${harm}\\b`,
  'gu',
);
const byName = near(new RegExp(`\\b${work} (?:by|from) (?<name>\\p{Lu}[\\p{L}-]+|@[\\w.-]+) `, 'gu'), harmful, {
  most: 40,
  without: /[^\p{L}\d:, -]/u,
});
const written = new RegExp(
  `(?<noun>\\b(?:${blamed}|${'(?:because of|due to)'}) (?:the |some |a )?${work}) (?:that |which )?(?<name>\\p{Lu}[\\p{L}-]+|@[\\w.-]+|he|she) (?:had )?(?:wrote|written|made|pushed|merged|deployed|added|committed|shipped|did)\\b`,
  'gu',
);

const mayWrite = /\b(?:wrote|written|made|pushed|merged|deployed|added|committed|shipped|did)\b/u;

interface Owned extends Span {
  readonly text: string;
  readonly drafts: readonly Draft[];
}

const slot = '[what did the checks show before it went out?]';

/** Finds changes that are told by the name of the one who made them, where they did harm. */
export function* findOwned(sentence: Sentence): Generator<Owned> {
  const { text } = sentence;
  for (const m of /['’]|\b(?:my|his|her)\b/iu.test(text) ? acts.flatMap((act) => [...sentence.matches(act)]) : []) {
    const said = m.groups['owner']!;
    if (!isPerson(said)) continue;
    const at = m.plain.indexOf(said);
    const owner = { start: m.place(at), end: m.place(at + said.length) };
    yield { ...mark(m), drafts: anonymous(sentence, owner) };
  }
  for (const m of /\b(?:by|from)\s+[\p{Lu}@]/u.test(text) ? sentence.matches(byName) : []) {
    if (!isPerson(m.groups['name']!)) continue;
    const by = / (?:by|from) \S+/.exec(m.plain)!;
    const [start, end] = [m.place(by.index), m.place(by.index + by[0].length)];
    yield { ...mark(m), drafts: [{ start, end, kind: 'fact', text: '' }] };
  }
  for (const m of /\bwhose\b/.test(text) ? sentence.matches(whose) : []) {
    if (!isPerson(m.groups['name']!)) continue;
    const rest = sentence.source
      .slice(m.end, sentence.end)
      .trimEnd()
      .replace(/[.!?]$/, '');
    const harmed = m.plain.slice(m.plain.indexOf(m.groups['what']!) + m.groups['what']!.length);
    yield {
      ...mark(m),
      drafts: [whole(sentence, 'fact', `${article(m.groups['what']!)} ${m.groups['what']!}${harmed}${rest} ${slot}`)],
    };
  }
  for (const m of mayWrite.test(text) ? sentence.matches(written) : []) {
    const name = m.groups['name']!;
    if (!/^(?:he|she)$/.test(name) && !isPerson(name)) continue;
    yield {
      ...mark(m),
      drafts: [{ start: m.place(m.groups['noun']!.length), end: m.end, kind: 'fact', text: ` ${slot}` }],
    };
  }
}

const mark = ({ start, end, text }: Span & { text: string }) => ({ start, end, text });

/** "Lena's change broke it" -> "A change broke it [...]". */
function anonymous(sentence: Sentence, span: Span): Draft[] {
  const { source } = sentence;
  const after = source.slice(span.end, sentence.end);
  const plural = new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:changes|commits|prs|mrs|scripts|code)\\b`, 'iu').test(
    after,
  );
  const text = plural ? 'some' : article(after.trim());
  const before = source.slice(sentence.start, span.start);
  const said = /[\p{L}\p{N}]/u.test(before) ? text : text[0]!.toUpperCase() + text.slice(1);
  const body = `${before}${said}${after.replace(/[.!?]\s*$/, '')} ${slot}`;
  return [whole(sentence, 'fact', body), { ...span, kind: 'fact', text: said }];
}

const article = (text: string) => (/^(?:[aeio]|u(?!ni|s[aei]))/i.test(text) ? 'an' : 'a');

function isPerson(owner: string): boolean {
  const name = owner.replace(/['’]s?$/u, '');
  const [article, ...role] = name.toLowerCase().split(/\s+/);
  if (/^(?:the|an?|our)$/.test(article!)) return nounWho(role.at(-1) ?? '', role.slice(0, -1)) === 'person';
  return (
    /^(?:my|his|her)$/i.test(name) ||
    nameWho(name) === 'person' ||
    (nameWho(name) === 'maybe' && !/^\p{Lu}+$/u.test(name))
  );
}
