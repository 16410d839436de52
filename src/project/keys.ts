import { checkPhrase, nearest, profiles, sectionKinds, severities } from '../language';
import { findZone, ruleIds } from '../review';
import { checkGlob } from './glob';
import { checkRelative } from './paths';
import { checkTicket, isAddress } from './tickets';
import { apart, byAnyName, byName, fields, listOf, oneOf, text, withField, type Type, type ValueOf } from './type';

/** What a file may say under one name. The reader, its messages, the schema and the page in `docs` are made from it. */
interface Key<T> {
  readonly type: Type<T>;
  /** What it is for, a sentence or two. */
  readonly about: string;
  /** A value to show. */
  readonly example: T;
  /** The setting of VS Code that fills what it leaves open. */
  readonly setting?: string;
}

const key = <T>(type: Type<T>, rest: Omit<Key<NoInfer<T>>, 'type'>): Key<T> => ({ type, ...rest });

/** Longer texts are no phrases, and too much for a message. */
const longest = 300;
const checkLength = (value: string): string | undefined =>
  value.length > longest ? `is longer than ${longest} characters` : undefined;

const flagged = withField(
  fields({
    phrase: text((value) => checkLength(value) ?? checkPhrase(value)),
    reason: text(checkLength),
    suggestion: text(checkLength),
    severity: oneOf(severities),
  }),
  'phrase',
);

const checkName = (name: string): string | undefined => {
  const checked = checkLength(name) ?? checkPhrase(name);
  return checked?.startsWith('cannot be read') || /[|?…]|\.\.\./.test(name) ? 'has more than words' : checked;
};

/** All that a project file may say, in the order of its page. */
export const keys = {
  $schema: key(text(), {
    about: 'Where the schema of this file is, for editors that ask for it.',
    example: './node_modules/learning-review/schemas/project.json',
  }),
  extends: key(text(checkRelative), {
    about:
      'Another file with what several projects share, relative to this one. ' +
      'What this file says comes first: values replace those of the other file, lists are added to its lists.',
    example: '../shared/learning-review.json',
  }),
  documents: key(listOf(text(checkGlob)), {
    about:
      'Patterns for files that are learning reviews, relative to the folder of the project file. ' +
      'Other files are recognised by their names and by what is in them.',
    example: ['operations/**/*.md'],
    setting: 'files',
  }),
  ignore: key(listOf(text(checkGlob)), {
    about: 'Patterns for files that are left alone, whatever is in them.',
    example: ['operations/drafts', '**/template-*.md'],
  }),
  profile: key(oneOf(profiles), {
    about:
      'How much is pointed out: `gentle` is only words that openly blame somebody, ' +
      '`standard` is what a facilitator would raise, `strict` also has rules that are a matter of taste.',
    example: 'standard',
    setting: 'profile',
  }),
  rules: key(byName(ruleIds, 'rule', oneOf([...severities, 'off'])), {
    about: 'The severity of single rules; `off` turns a rule off.',
    example: { 'single-root-cause': 'information', absolutes: 'off' },
    setting: 'rules',
  }),
  phrases: key(listOf(text()), {
    about:
      'Words or phrases that are fine here. A finding that underlines exactly one of them is not shown. Upper and lower case do not matter.',
    example: ['human error budget'],
    setting: 'phrases',
  }),
  flag: key(
    listOf(flagged, ({ phrase }) => phrase),
    {
      about:
        'Phrases of your own to point out, each with a reason and a suggestion, if you like, under the rule `team-phrase`. ' +
        'A verb in its base form and a noun in the singular stand for all of their forms. ' +
        '`a|b` is either of two words, `a?` may be missing, `(a|b c)` groups words, `...` stands for up to six others.',
      example: [
        { phrase: 'nuke', reason: 'It says less than other words.', suggestion: 'delete' },
        { phrase: '(tribal|secret) knowledge', severity: 'warning' },
      ],
    },
  ),
  persons: key(
    listOf(text(checkName), (name) => name),
    {
      about:
        'Names and roles that mean people here, whatever they are taken for elsewhere. ' +
        'A name has a capital; a role has none, and also stands for its plural.',
      example: ['Brocard', 'gardener'],
    },
  ),
  things: key(
    listOf(text(checkName), (name) => name),
    {
      about:
        'Names and words that mean a service, a machine or another thing here, and nobody, written in the same way.',
      example: ['Atlas', 'Alice', 'operator'],
    },
  ),
  sections: key(
    apart(
      byName(
        sectionKinds,
        'kind of section',
        listOf(
          text((title) => checkLength(title) ?? (/[\p{L}\p{N}]/u.test(title) ? undefined : 'has no words')),
          (title) => title,
        ),
      ),
    ),
    {
      about:
        'Headings in your own words, by what they open. They are read, asked for and written to like those that are known; ' +
        '`other` is a heading that is none of them. Upper and lower case do not matter.',
      example: { timeline: ['How the night went'], actions: ['Promises'] },
    },
  ),
  zone: key(
    text((name) => {
      if (findZone(name)) return undefined;
      const near = nearest(name, Intl.supportedValuesOf('timeZone'));
      return `is not a time zone ${near === undefined ? 'such as Europe/Berlin or UTC+2' : `(did you mean “${near}”?)`}`;
    }),
    {
      about: 'The time zone of reviews that name none.',
      example: 'Europe/Berlin',
    },
  ),
  templates: key(text(checkRelative), {
    about: "A folder with the team's own templates, relative to the file that names it.",
    example: 'operations/templates',
    setting: 'templates',
  }),
  tickets: key(
    byAnyName(
      text((address) => (isAddress(address) ? undefined : 'does not begin with https:// or http://')),
      checkTicket,
    ),
    {
      about:
        'Where ticket numbers lead: each prefix, with the address that its number is added to. ' +
        'A pattern says where the number stands: `{number}` is for digits, `{id}` for letters and digits, at least one of them a digit. ' +
        'Either may be in the address, too.',
      example: {
        'OPS-': 'https://tickets.example.com/browse/OPS-',
        'INC{id}': 'https://incidents.example.com/{id}/timeline',
      },
      setting: 'tickets',
    },
  ),
};

type Keys = typeof keys;

/** What a project file says, as far as it can be used. */
export type Project = { readonly [Name in keyof Keys]?: ValueOf<Keys[Name]['type']> };

const settingNames = Object.entries(keys).flatMap(([name, { setting }]: [string, { readonly setting?: string }]) =>
  setting === undefined ? [] : [[setting, name] as const],
);

/** Names from the settings of VS Code are understood as what was meant. */
const anyOrder = fields(
  Object.fromEntries(Object.entries(keys).map(([name, { type }]) => [name, type as Type<unknown>])),
  Object.fromEntries(
    settingNames.flatMap(([setting, name]) => [
      [`learningReview.${setting}`, name] as const,
      ...(setting === name ? [] : [[setting, name] as const]),
    ]),
  ),
) as unknown as Type<Project>;

/** The type of a whole file. */
export const project = apart(anyOrder, ['persons', 'things']);
