import { l10n } from 'vscode';
import type { Template } from '../../review';

/** What to call a template, and what it is for. A team's own says so itself. */
export function nameTemplate({ id, name, description }: Template): { readonly label: string; readonly detail: string } {
  const names: Readonly<Record<string, readonly [label: string, detail: string]>> = {
    'learning-review': [l10n.t('Learning Review'), l10n.t('Identify, fix, learn: the full review of an incident')],
    'short-review': [
      l10n.t('Short Review'),
      l10n.t('One page: what happened, what made it possible, what will be different'),
    ],
    'near-miss': [l10n.t('Near Miss'), l10n.t('Nothing broke this time: what nearly happened, and what stopped it')],
    'game-day': [l10n.t('Game Day'), l10n.t('Hypothesis, experiment, observations, lessons')],
    'resilience-note': [l10n.t('Resilience Note'), l10n.t('A painful failure, and one new way of responding')],
    sre: [
      l10n.t('SRE Post-mortem'),
      l10n.t('The fields of the Google SRE books: impact, triggers, detection, lessons, action items as a table'),
    ],
  };
  const [label, detail] = names[id] ?? [name, description];
  return { label, detail };
}
