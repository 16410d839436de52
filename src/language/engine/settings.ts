import { severities, type Severity } from '../finding';
import type { SectionNames } from '../markdown/section-kind';
import { shorten } from '../text/cut';
import { nearest } from '../text/nearest';
import type { TeamPhrase } from './team-phrases';

export const profiles = ['gentle', 'standard', 'strict'] as const;
export type Profile = (typeof profiles)[number];

/** What the user chose. Every field has a default; see `defaultSettings`. */
export interface Settings {
  readonly profile: Profile;
  /** Rule id -> severity, or `off`. Rules that are not named keep what the profile says. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Words or phrases that are fine in this workspace: a finding whose mark equals one (ignoring case) is left out. */
  readonly phrases: readonly string[];
  /** Phrases that the team wants to be pointed out; none if it does not say. */
  readonly flag?: readonly TeamPhrase[];
  /** Names and roles that mean people here, and such that mean things, whatever we take them for. */
  readonly persons?: readonly string[];
  readonly things?: readonly string[];
  /** How the team calls its sections, beside the names that we know. */
  readonly sections?: SectionNames;
}

export const defaultSettings: Settings = { profile: 'standard', rules: {}, phrases: [] };

const levels: readonly string[] = [...severities, 'off'];

/**
 * Reads settings from anything, as found in a settings file. What cannot be used is left at its default and named in
 * `problems`, one sentence each; `ruleIds` are the ids that exist. Never throws.
 */
export function readSettings(value: unknown, ruleIds: readonly string[]): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  if (value !== undefined && !isRecord(value))
    return { settings: defaultSettings, problems: ['The settings are not an object; the defaults are used.'] };
  const given = value ?? {};

  const known = profiles.find((each) => each === given['profile']);
  if (known === undefined && given['profile'] !== undefined)
    problems.push(`profile: ${show(given['profile'])} is not one of ${profiles.join(', ')}; “standard” is used.`);

  const profile = known ?? defaultSettings.profile;
  const rules: Record<string, Severity | 'off'> = {};
  if (given['rules'] !== undefined && !isRecord(given['rules']))
    problems.push('rules: should be an object with rule ids and severities; it is ignored.');
  else {
    for (const [id, severity] of Object.entries(given['rules'] ?? {})) {
      if (!ruleIds.includes(id)) problems.push(`rules: there is no rule “${id}”${guess(id, ruleIds)}; it is ignored.`);
      else if (typeof severity !== 'string' || !levels.includes(severity))
        problems.push(`rules: ${show(severity)} for “${id}” is not one of ${levels.join(', ')}; it is ignored.`);
      else rules[id] = severity as Severity | 'off';
    }
  }

  let phrases: readonly string[] = [];
  if (Array.isArray(given['phrases'])) {
    phrases = given['phrases'].filter((p): p is string => typeof p === 'string' && p.trim() !== '');
    for (const other of given['phrases'])
      if (typeof other !== 'string') problems.push(`phrases: ${show(other)} is not text; it is ignored.`);
  } else if (given['phrases'] !== undefined) problems.push('phrases: should be a list of words; it is ignored.');
  return { settings: { profile, rules, phrases }, problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return shorten(JSON.stringify(value) ?? String(value));
}

function guess(id: string, ids: readonly string[]): string {
  const near = nearest(id, ids);
  return near ? ` (did you mean “${near}”?)` : '';
}
