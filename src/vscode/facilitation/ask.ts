import { QuickPickItemKind, commands, l10n, window, type Disposable, type QuickPickItem } from 'vscode';
import type { SectionKind } from '../../language';
import type { Review } from '../../review';
import { loadEngine, type Engine } from '../core/engine';
import type { Focus } from '../core/focus';
import { nameKind } from '../core/kind-names';
import { cursorOf, draft } from '../core/open-review';
import { entryNow, readNodes, sectionOf } from '../sections/nodes';

interface Choice extends QuickPickItem {
  readonly text?: string;
}

/** "Ask a Question": what a facilitator may ask here, put where the cursor is, or below the row it is called on; the answer goes below. */
export function registerAskQuestion(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.askQuestion', async (id?: unknown) => {
    const shown = focus.reading?.review;
    const open = await focus.settle();
    if (!open) return;
    const { review } = open;
    const entry = entryNow(shown, review, id);
    if (entry === 'gone') return;
    const engine = await loadEngine();
    const chosen = typeof id === 'string' ? sectionOf(readNodes(review), id)?.section : undefined;
    const at = entry?.start ?? chosen?.body.end ?? cursorOf(open.document);
    const section = chosen ?? engine.sectionAt(review, at);
    const picked = await window.showQuickPick(listChoices(engine, section?.within ?? 'other', review), {
      title: l10n.t('Ask a Question'),
      placeHolder: section
        ? l10n.t('Questions for “{0}” come first', section.title)
        : l10n.t('Questions that a facilitator might ask'),
      matchOnDetail: true,
    });
    if (picked?.text) await draft(open, engine.placeBlock(review, at, picked.text));
  });
}

/** The section's own questions first, then those of the template's other sections. */
export function listChoices(
  { foundWhen, questionsFor }: Pick<Engine, 'foundWhen' | 'questionsFor'>,
  here: SectionKind,
  { template }: Pick<Review, 'template'>,
): readonly Choice[] {
  const heading = (kind: SectionKind): Choice => ({ label: nameKind(kind), kind: QuickPickItemKind.Separator });
  const list = (kind: SectionKind) => questionsFor(kind).map((label) => ({ label, text: label }));
  const kinds = [...new Set(template.sections.map(({ kind }) => kind))].filter(
    (kind) => kind !== here && questionsFor(kind) !== questionsFor('other'),
  );
  const tasks = foundWhen.map((each) => `- [ ] ${each}`).join('\n');
  return [
    ...list(here),
    ...(here === 'factors' || here === 'analysis'
      ? [{ label: `$(checklist) ${l10n.t('Checklist: have we looked far enough?')}`, text: tasks }]
      : []),
    ...kinds.flatMap((kind) => [heading(kind), ...list(kind)]),
  ];
}
