import { ruleIds } from '../../../review/index';
import { define, named, refuse } from '../define';
import { guess } from '../option';

const known = named(ruleIds);

/** Rules to be told of: one, or all. */
export interface RulesCommand {
  readonly run: 'rules';
  readonly rule: string | undefined;
}

export const rules = define(
  {},
  {
    usage: '[RULE]',
    about: ['lists the rules, or tells all about one: why it is there, what it finds, what it leaves alone.'],
    words: known,
  },
  ([rule, ...others]) => {
    if (others.length > 0) return refuse('Name one rule, or none for the list.');
    if (rule === undefined || ruleIds.includes(rule)) return { run: 'rules', rule } satisfies RulesCommand;
    return refuse(`"${rule}" is not a rule${guess(rule, known)}; learning-review rules lists them.`);
  },
);
