import { upperFirst } from '../../language';

// Names that are words as well: at the start of a sentence they say nothing of a person.
const words = new Set(
  `will mark may april june july august grant bill rose hope art drew chase frank jack rob pat sue dawn grace joy faith summer
  autumn sky amber ruby pearl iris ivy daisy lily violet olive ginger max miles chance hunter mason cooper carter parker page lane dale glen
  cliff heath forest reed rich guy gene jean dean earl duke king major sunny robin jay wade wolf van bot app admin user support
  young brown green white black long short hill wood woods stone field bush banks rivers waters love price bell ball day knight
  bishop gray grey power powers best case law hall house bridge brook moss snow frost winter fox bird swift sharp strong small little
  noble true wise good new old post hand head foot root tree branch flood storm gates church temple street way salt pepper
  cook baker walker miller fisher porter potter taylor archer sage star rock lake port test data team lead manager web ops dev
  sre infra platform deploy alert prod penny crystal melody harmony victor sandy norm trace constant justice angel dash echo nova ash
  ray tracy chip buddy christian`.split(/\s+/),
);

/** What a name may be written as in a text. */
export interface NameForms {
  /** As a whole. */
  readonly whole: readonly string[];
  /** The first name, which may stand in capitals or in lower case as well. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const title = /^(?:Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Herr|Frau)\b\.? ?/i;

/** "Dr. Ana Lima (she/her) | SRE" is "Ana Lima", "Ana" and "Lima", and so is "Lima, Ana"; "ana.lima" and "ana" may be "Ana". */
export function formsOf(name: string): NameForms {
  const plain = (name.split(/ [|·•–—-] |[([{<]/, 1)[0] ?? '')
    .replace(/\p{Extended_Pictographic}|\ufe0f|:[\w+-]{1,60}:/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')
    .replace(title, '');
  const [family = '', given] = plain.split(', ', 2);
  const turned = given === undefined ? plain : `${given} ${family}`;
  const pieces = turned.includes('@') ? [] : turned.split(' ');
  const [first = ''] = (pieces[0] ?? '').split(/[._\d]/, 1);
  const isLogin = pieces.length === 1 && first === first.toLowerCase();
  const capital = isLogin ? upperFirst(first) : first;
  // "Ana María Ruiz" may be "Ana María" or "Ana Ruiz".
  const shorter =
    pieces.length > 2
      ? [...pieces.slice(2).map((_, i) => pieces.slice(0, i + 2).join(' ')), `${pieces[0]} ${pieces.at(-1)}`]
      : [];
  const particle = pieces.findIndex((piece, i) => i > 0 && /^\p{Ll}+$/u.test(piece));
  if (particle > 0) shorter.push(pieces.slice(particle).join(' '));
  const last = pieces.length > 1 ? pieces.at(-1) : undefined;
  return {
    whole: [...new Set([name, plain, turned, ...shorter])].filter((each) => each.length > 1),
    first: isPart(capital) && (pieces.length > 1 || isLogin) ? capital : undefined,
    last: last !== undefined && isPart(last) ? last : undefined,
  };
}

const isPart = (word: string): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(word);

/** Whether a part of a name is a word as well. */
export const isWord = (part: string): boolean => words.has(part.toLowerCase());

/** Whether a text is a name as it is, in capitals, or in lower case, where it is long enough to be no other word. */
export const isWritten = (said: string, name: string): boolean =>
  said === name || said === name.toUpperCase() || (name.length > 3 && said === name.toLowerCase());
