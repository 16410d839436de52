import { matchesOf, mayBeBase, nameWho } from '../../language';
import { areKnown } from '../blocks/name';
import { findHandles } from '../blocks/people';
import { trimEnd } from '../text/trim';
import { longestAside, mail } from './asides';
import { readVerb } from './words';

// Who is told in the words of an action item as the one who does it.

const capital = '\\p{Lu}[\\p{L}-]+';
/** "Ana Silva", "the harbour team", "Ed, Kim and Caroline" */
const whoever = `(?:the )?(?:${capital}|[\\p{L}-]+ (?:team|crew|group))(?: ${capital}| team| crew| group)?(?:(?:,| and| &) ${capital}){0,3}`;
const subject = new RegExp(`^[*_\`]{0,3}(@[\\w/-]+|${whoever})[*_\`]{0,3} to (?=\\p{Ll})`, 'u');
/** Words that "to" follows without being who does it: "Ability to ...", "Need to ...". */
const noSubject: ReadonlySet<string> = new Set(
  [
    'users customers clients nobody nothing no everyone everybody',
    'someone somebody speak there need how what when where who this that try want plan due ability way',
    'option process tool alert script job ticket task test check guide dashboard policy procedure runbook mechanism command flag button',
    'page limit metric change decision proposal request reminder permission access be time next step the',
  ]
    .join(' ')
    .split(' '),
);

const acting = /^(?:(?:also|always|both|first|never|not|now|\p{Ll}{2,20}ly) ){0,3}(?:(?:co|pre|re|un)-)?(\p{Ll}+)/u;

/** Who stands in front of "to": of several one has to be known for somebody, as in "Terraform and Ansible" none is. */
function doerOf(plain: string): string | undefined {
  const [whole = '', name] = subject.exec(plain) ?? [];
  const all = name?.split(/, | and | & /) ?? [];
  const isKnown = all.some((each) => nameWho(each.split(' ', 1)[0]!) === 'person');
  const act = acting.exec(plain.slice(whole.length))?.[1] ?? '';
  // "Return to the old plan", "Migration to v3", "Kafka to be upgraded"
  const mayAct = mayBeBase(act) && act !== 'be' && act !== 'have';
  return isKnown || (all.length === 1 && mayAct && !mayBeBase(all[0]!.split(' ', 1)[0]!)) ? name : undefined;
}

/** "Let us know by emailing help@example.org": whom others turn to. */
const contacts =
  /\b(?:by (?:e-?)?mailing|contact(?: us)?(?: at| via)?|reach(?: us| out)?(?: at| to)?|let us know (?:at|via)) <?[\w.+-]+@\S+$/i;

const willingly = new RegExp(
  "^(?:[*_]{2}[^*_:]{3,60}(?::[*_]{2}|[*_]{2}:) )?[*_]{0,2}(?:the )?((?:[\\p{L}'’-]+ ){0,2}[\\p{L}'’-]+)[*_]{0,2} " +
    '(?:(?:will|should|must|(?:is|are) (?:going )?to) (?!be |have |not |never )|' +
    // "is planning", "are still looking into"
    '(?:is|are) (?:(?:also|currently|now|still) )?(?!going |missing |lacking )(?=\\p{Ll}{2,20}ing )|' +
    'has (?:added|created|filed|opened|placed|put|raised) )(?=\\p{Ll})',
  'iu',
);

/** "... (Ana calls for a meeting)", and not "(Ana saw it first)". */
const cares = new RegExp(
  '\\((\\p{Lu}\\p{Ll}+) (?:to|will|is on it|calls?|drives?|follows? up|handles?|leads?|looks? into|organi[sz]es?|owns?|' +
    'schedules?|sets? up|starts?|takes?)\\b[^()]{0,60}\\)[\\s.]*$',
  'u',
);

const making =
  'added|built|changed|created|delivered|done|driven|fixed|handled|implemented|led|made|owned|prepared|reviewed|tested|updated|written';
const toBeDoneBy = new RegExp(`\\bto be (?:${making}) by ([^\\s,;:()][^,;:()]{1,40})[\\s.]{0,4}$`, 'u');

/** "cc @kim", "Ask @kim": somebody else has it. */
const addressed =
  /(?:(?:^|[\s(])(?:about|cc|for|from|of|to|via|with)|(?:^|\band )(?:ask|contact|email|help|inform|invite|mention|notify|ping|remind|see|tell|thank|use)):? $/i;

/** "@kim @li" are two. */
function withCommas(handles: string): string {
  const words = handles.split(' ');
  return words.every((word) => /^@[\w-]+$/.test(word)) ? words.join(', ') : handles;
}

const handleRun = /@[\w-]+(?:(?: ?[,&+/] ?| and | )@[\w-]+)*/g;

/** The first handles in a text by which nobody is spoken to, as they stand there: "@kim", "@kim & @li", and who stands in front of a colon. */
function findHandle(said: string): string | undefined {
  const found = findHandles(said);
  if (found.length === 0) return undefined;
  for (const { 0: all, index } of matchesOf(handleRun, said)) {
    if (!found.includes(/^@[\w-]+/.exec(all)![0])) continue;
    const isAhead = /^[*_]{0,2}(?::| [–—-] )/.test(said.slice(index + all.length));
    if (isAhead || !addressed.test(said.slice(0, index).trimStart().slice(-100))) return withCommas(all);
  }
  return undefined;
}

/** A handle in the words, an address at their end, or a name in front of what is to be done: "Ana to send the list", "Ana will send it". */
export function findOwner(said: string): string | undefined {
  const plain = said.trim();
  const willing = [willingly, toBeDoneBy, cares]
    .map((each) => each.exec(plain)?.[1])
    .find((each) => each !== undefined && areKnown(each));
  if (willing !== undefined) return willing;
  const name = doerOf(plain);
  if (name?.startsWith('@')) return name;
  const last = trimEnd(plain, /[\s.)]/).slice(-longestAside);
  const first = name?.replace(/^the /, '').split(' ')[0]?.toLowerCase() ?? '';
  return findHandle(said) ?? findAddress(last) ?? (noSubject.has(first) || readVerb(first) ? undefined : name);
}

/** The address at the end, where nothing is sent there. */
function findAddress(last: string): string | undefined {
  if (contacts.test(last) || /(?<!\bassigned )\b(?:at|to|via|with) <?[\w.+-]{1,64}@\S+$/i.test(last)) return undefined;
  return mail.exec(last.slice(Math.max(last.lastIndexOf(' '), last.lastIndexOf('(')) + 1))?.[1];
}
