import { env, l10n } from 'vscode';
import type { RadiatorWords } from '../../review';

/** The words of the radiator in the language of VS Code. */
export function radiatorWords(): RadiatorWords {
  return {
    language: env.language,
    title: l10n.t('What we are learning'),
    none: l10n.t('No learning reviews yet. The next surprise or near miss would be a good first one.'),
    reviews: l10n.t('Latest reviews'),
    actions: l10n.t('Open action items'),
    factors: l10n.t('Recent contributing factors'),
    thanks: (count) => l10n.t('Thanks given: {0}', count),
    count: (reviews) => (reviews === 1 ? l10n.t('1 learning review') : l10n.t('{0} learning reviews', reviews)),
    written: (sections, all) =>
      all === 1 ? l10n.t('{0} of 1 section written', sections) : l10n.t('{0} of {1} sections written', sections, all),
    open: (items, all) =>
      all === 1 ? l10n.t('{0} of 1 action item open', items) : l10n.t('{0} of {1} action items open', items, all),
    types: {
      prevent: l10n.t('To prevent'),
      detect: l10n.t('To detect'),
      mitigate: l10n.t('To mitigate'),
      process: l10n.t('How we work'),
      learn: l10n.t('To learn'),
      other: l10n.t('Other'),
    },
  };
}
