import { ruleIds } from '../../../review/index';
import { define, named, refuse } from '../define';
import { guess } from '../option';

const known = named(ruleIds);

export const explainFormats = { pretty: 'for people', json: 'for programs' } as const;

/** A rule, or a text whose sentences are to be explained; `-` for that of standard input. */
export interface ExplainCommand {
  readonly run: 'explain';
  readonly rule: string | undefined;
  readonly text: string;
  readonly format: keyof typeof explainFormats;
}

export const explain = define(
  { format: { value: 'FORMAT', is: 'format', oneOf: explainFormats, about: 'how to print it (default: pretty)' } },
  {
    usage: 'RULE|"SENTENCE" [options]',
    about: [
      'tells how a sentence is read, what is noticed in it and why, or what was near.',
      'Of a rule, it tells all that "rules RULE" does. Use "-" for the text of standard input.',
    ],
    words: known,
    hyphen: 'If it is a sentence, put -- in front of it.',
    nothingNamed: 'Name a rule, or give a sentence in quotes, or - for standard input.',
  },
  (words, { format = 'pretty' }) => {
    const text = words.join(' ').trim();
    const rule = ruleIds.find((id) => id === text);
    if (text === '') return refuse('The sentence is empty.');
    // A rule that was mistyped: one word, with a hyphen in it.
    if (rule === undefined && text.lastIndexOf('-') > 0 && !text.includes(' '))
      return refuse(`"${text}" is not a rule${guess(text, known)}; learning-review rules lists them.`);
    return { run: 'explain', rule, text, format } satisfies ExplainCommand;
  },
);
