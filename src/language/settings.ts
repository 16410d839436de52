import type { Severity } from './finding';

export type Profile = 'gentle' | 'standard' | 'strict';

/** What the user chose. Every field has a default; see `defaultSettings`. */
export interface Settings {
  readonly profile: Profile;
  /** Rule id -> severity, or `off`. Rules that are not named keep what the profile says. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Words or phrases that are fine in this workspace: a finding whose mark equals one (ignoring case) is left out. */
  readonly phrases: readonly string[];
}

export const defaultSettings: Settings = { profile: 'standard', rules: {}, phrases: [] };
