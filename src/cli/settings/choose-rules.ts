import type { Profile, Settings } from '../../language/index';
import { allRules } from '../../review/index';

/** The settings with what the command line asks for. A rule that is named is on. */
export function chooseRules(
  settings: Settings,
  { profile = settings.profile, rules }: { readonly profile: Profile | undefined; readonly rules: readonly string[] },
): Settings {
  const turnedOn = allRules
    .filter(({ id, severity }) => rules.includes(id) && (settings.rules[id] ?? severity) === 'off')
    .map(({ id, severity }) => [id, severity === 'off' ? 'information' : severity] as const);
  return { ...settings, profile, rules: { ...settings.rules, ...Object.fromEntries(turnedOn) } };
}
