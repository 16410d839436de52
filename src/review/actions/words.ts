import { baseOf, mayBeBase } from '../../language';

/** What an action item changes. */
export type ActionType = 'prevent' | 'detect' | 'mitigate' | 'process' | 'learn';

/** The types in the order in which they help most. */
export const actionTypes: readonly ActionType[] = ['prevent', 'detect', 'mitigate', 'process', 'learn'];

const split = (words: string): readonly string[] => words.split(' ');

// Verbs that start an action item, by the kind of change they bring; those of the last three lists bring any kind,
// those of `change` make something other than it was, and those of `make` make something that was not there.
const verbs: Readonly<Record<ActionType | 'change' | 'make' | 'any', ReadonlySet<string>>> = {
  prevent: new Set(
    split(
      'block reject validate limit throttle guard require disallow forbid enforce remove pin lock isolate separate split automate restrict deny prevent stop disable encrypt sandbox cap gate harden rotate revoke protect eliminate',
    ),
  ),
  detect: new Set(
    split('alert monitor detect log trace measure page probe watch instrument expose graph observe track'),
  ),
  mitigate: new Set(split('rollback failover retry restart recover restore scale back drain cache provision')),
  process: new Set(split('agree schedule align reorganize plan decide prioritize')),
  learn: new Set(
    split(
      'document write share practise practice rehearse train teach review investigate explore research discuss interview read learn evaluate assess understand describe',
    ),
  ),
  change: new Set(
    split(
      'fix change move switch replace refactor rewrite simplify correct migrate upgrade update revert increase reduce ' +
        'extend tune adjust adapt optimise optimize minimise minimize convert rework merge configure retire delete deprecate ' +
        'tighten secure standardise standardize harmonise harmonize downgrade raise lower shorten patch bump',
    ),
  ),
  make: new Set(split('add build create enable implement install introduce set setup')),
  any: new Set(
    split(
      'improve test try consider continue hire get have look reach talk work keep put run clean come give let open provide start send allow apply ask call confirm contact define deploy design distribute enhance file follow formalize go include integrate invest note notify purge reconsider release rename streamline subscribe wrap use make ensure check verify develop find determine figure report warn store bring default version avoid double ship link tag label assign draft publish announce escalate cover handle support expand re-run rerun do simulate roll treat ' +
        'gather pass collect compile identify prepare produce propose rebuild redesign redirect redo remind select specify summarise summarize ' +
        'synchronise synchronize transfer unify adopt attach capture clarify consolidate decouple educate encourage establish examine ' +
        'maintain obtain perform populate rethink revisit strengthen',
    ),
  ),
};

const aliases: Readonly<Record<ActionType, ReadonlySet<string>>> = {
  prevent: new Set(split('prevent prevents prevention preventive preventative preventing avoid')),
  detect: new Set(split('detect detects detection detective detecting monitoring alerting monitor')),
  mitigate: new Set(
    split('mitigate mitigates mitigation mitigative mitigating respond response repair recover recovery'),
  ),
  process: new Set(split('process policy organisation organization')),
  learn: new Set(split('learn learning investigate investigation document documentation docs training')),
};

/** The type that a word names, if it does. */
export function readActionType(word: string): ActionType | undefined {
  const plain = word.trim().toLowerCase();
  return actionTypes.find((type) => aliases[type].has(plain));
}

// The noun says more than "add" or "implement" do.
const nouns: readonly (readonly [ActionType, RegExp])[] = [
  [
    'detect',
    /\b(?:alerts?|alarms?|alerting|monitor(?:s|ing)?|dashboards?|metrics?|smoke ?tests?|logging|probes?|health ?checks?)\b/i,
  ],
  [
    'learn',
    /\b(?:docs?|documentation|runbooks?|playbooks?|game ?days?|training|checklists?|wiki|guides?|guidelines?)\b/i,
  ],
  [
    'mitigate',
    /\b(?:roll-?backs?|fail-?overs?|backups?|replicas?|feature flags?|kill switch|retries|circuit breakers?)\b/i,
  ],
  [
    'prevent',
    /\b(?:cannot|can't|is rejected|impossible|no longer|validation|limits?|quotas?|permissions?|tests?|guards?|CI|dry run|confirmation)\b/i,
  ],
];

/** "Prioritize upgrading the stack": what is to be done comes second. */
const intending =
  /^([^\p{L}]{0,9})(?:prioriti[sz]e|plan|schedule|finish|complete|start|begin|consider|look into|work on) (?=\p{Ll}{3,}ing\b)/iu;

/** The base form of a verb that starts a sentence, as far as our lists know it: "Adding" is `add`, "moves" is `move`. */
export function readVerb(said: string): string | undefined {
  const text = said.slice(0, 80).replace(intending, '$1');
  const word = /^[^\p{L}]*(?:please )?([a-z]+(?:-[a-z]+)?)\b/iu.exec(text)?.[1]?.toLowerCase();
  if (!word) return undefined;
  return [word, baseOf(word)].find((form) => Object.values(verbs).some((list) => list.has(form)));
}

/** Whether a text begins with the plain form of a verb that we know: "Pin the image". */
export const startsWithVerb = (said: string): boolean => {
  const word = /^\W*(?:please )?([A-Z]+)/i.exec(said)?.[1]?.toLowerCase();
  return word !== undefined && !said.includes('?') && readVerb(word) === word;
};

/** Whether a text is of something that is made once, whatever stands beside it: "Add a flag". */
export const makesNew = (said: string): boolean => verbs.make.has(readVerb(said) ?? '');

/** Whether a text begins as a rule that holds from now on: "Never store keys in a script". */
export const startsRule = (said: string): boolean =>
  /^\W*(?:(?:please|we) )?(?:never|always|avoid|keep|treat|prefer|don['’]t|do not|remember)\b/i.test(said.slice(0, 40));

/** Whether a text begins as a demand does, also with a verb that is not on our lists: "Drill it"; not "Warp Speed". */
export function demands(said: string): boolean {
  const [, verb = ''] = /^[^\p{L}]{0,9}(\p{L}+) \p{Ll}/u.exec(said) ?? [];
  return mayBeBase(verb.toLowerCase());
}

/** Whether those who write take it on: "We will salt the ramp"; not "We should never". */
export const commits = (said: string): boolean =>
  /^\W*we(?:['’]ll| will| should| need to| must| are going to| plan to| intend to)\b(?! (?:never|always|not|avoid)\b)/i.test(
    said.slice(0, 40),
  );

/** Whether it asks if something is so, or can be, and says no more: "Can we salt it by hand?"; not "Why did it freeze?". */
export const wonders = (said: string): boolean =>
  /^\W{0,9}(?:are|can|could|do|does|is|should) \p{Ll}/iu.test(said.slice(0, 40)) && !/\?\s+\p{L}/u.test(said);

/** Whether it waits for something that may not come: "If more turn up, ...", "Optional: ...", "... next time". */
export const waits = (said: string): boolean =>
  /^\W*(?:optional(?:ly)?|if|when(?:ever)?|in case)\b/i.test(said.slice(0, 40)) ||
  /\b(?:if (?:warranted|needed|necessary|possible|time permits)|next time|\(optional\))(?!\p{L})/iu.test(said);

/** Guesses the type of an action from its words. */
export function guessActionType(text: string): ActionType | undefined {
  const verb = readVerb(text);
  const byVerb = verb === undefined ? undefined : actionTypes.find((type) => verbs[type].has(verb));
  return nouns.find(([, pattern]) => pattern.test(text))?.[0] ?? byVerb;
}

/** What makes a sequence impossible or harmless, whatever verb brings it. */
const harmless = new RegExp(
  `\\b(?:${[
    "prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|guard(?:s|ed|ing|-?rails?)?|enforc(?:es?|ed|ing)|can(?:not|'t| no longer)",
    'fall(?:s|ing)?[ -]?backs?|fail-?overs?|cach(?:es?|ed|ing)|degrad(?:es?|ed|ing|ation)|redundan(?:t|cy)|replicas?',
    'retr(?:y|ies)|circuit breakers?|feature flags?|kill switch|time-?outs?|(?:rate )?limit(?:s|ed|ing|er)?|quotas?|caps?|locks?',
  ].join('|')})\\b`,
  'i',
);
/** The value that a setting gets: "Increase the interval to 50 steps". */
const value = /\b(?:to|from) [`"“]?(?:\d|off\b|on\b)/i;

/** Whether an action item changes what led to an incident, rather than notices, repairs or tells more. */
export function changesSequence(text: string): boolean {
  const verb = readVerb(text) ?? '';
  const type = guessActionType(text);
  if (type === 'prevent' || (type === undefined && verbs.change.has(verb))) return true;
  const isTold =
    type === 'learn' ||
    verbs.learn.has(verb) ||
    verbs.detect.has(verb) ||
    /\balerts?\b|\balarms?\b|\balerting\b/i.test(text);
  return !isTold && (harmless.test(text) || ((verb === 'set' || verbs.change.has(verb)) && value.test(text)));
}

/** Whether a sentence reads as something to be done: an imperative, or "we will", "should be", "needs to". */
export const soundsLikeAction = (text: string): boolean =>
  readVerb(text) !== undefined ||
  /^.{0,80}?\b(?:will|needs? to|should|must|going to|plan(?:s|ning)? to|intend to|(?:is|are) (?:continuing to|exploring|planning|working on))\b/i.test(
    text.replace(/^[^\p{L}]+/u, ''),
  );
