import type { Settings } from '../language';
import { keys, type Project } from './keys';

/** The settings of a user, with what the project says. What the project leaves open stays as the user has it. */
export function withProject(
  user: Settings,
  { profile, rules, phrases, flag, persons, things, sections }: Project,
): Settings {
  return {
    profile: profile ?? user.profile,
    rules: rules ? (keys.rules.type.combine(rules, user.rules) as Settings['rules']) : user.rules,
    phrases: phrases ? keys.phrases.type.combine(phrases, user.phrases) : user.phrases,
    ...(flag ? { flag } : {}),
    ...(persons ? { persons } : {}),
    ...(things ? { things } : {}),
    ...(sections ? { sections } : {}),
  };
}
