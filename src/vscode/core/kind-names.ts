import { l10n } from 'vscode';
import type { SectionKind } from '../../language';

/** A heading for each kind of section, in English, as the review. */
export const kindTitles: Readonly<Record<SectionKind, string>> = {
  summary: 'Summary',
  impact: 'Impact',
  background: 'Background',
  narrative: 'What happened',
  timeline: 'Timeline',
  detection: 'Detection',
  response: 'Response',
  resolution: 'Resolution',
  factors: 'Contributing factors',
  analysis: 'Analysis',
  'went-well': 'What went well',
  'went-poorly': 'What went poorly',
  lucky: 'Where we were lucky',
  lessons: 'Lessons',
  actions: 'Action items',
  questions: 'Questions',
  roles: 'People and roles',
  appreciation: 'Appreciation',
  evidence: 'Evidence',
  facts: 'Facts and figures',
  hypothesis: 'Hypothesis',
  experiment: 'Experiment',
  observations: 'Observations',
  other: '',
};

/** What a section of this kind is, for people; nothing for headings that we do not know. */
export function nameKind(kind: SectionKind): string {
  const names: Readonly<Record<SectionKind, string>> = {
    summary: l10n.t('summary'),
    impact: l10n.t('impact'),
    background: l10n.t('background'),
    narrative: l10n.t('what happened'),
    timeline: l10n.t('timeline'),
    detection: l10n.t('detection'),
    response: l10n.t('response'),
    resolution: l10n.t('resolution'),
    factors: l10n.t('contributing factors'),
    analysis: l10n.t('analysis'),
    'went-well': l10n.t('what went well'),
    'went-poorly': l10n.t('what went poorly'),
    lucky: l10n.t('where we were lucky'),
    lessons: l10n.t('lessons'),
    actions: l10n.t('action items'),
    questions: l10n.t('questions'),
    roles: l10n.t('people and roles'),
    appreciation: l10n.t('appreciation'),
    evidence: l10n.t('evidence'),
    facts: l10n.t('facts and figures'),
    hypothesis: l10n.t('hypothesis'),
    experiment: l10n.t('experiment'),
    observations: l10n.t('observations'),
    other: '',
  };
  return names[kind];
}
