import { commands, l10n, type Disposable } from 'vscode';
import { loadEngine } from '../core/engine';
import type { Focus } from '../core/focus';
import { draft } from '../core/open-review';
import { pickOrType } from '../core/pick-or-type';

/** "Thank Someone": a line in the appreciation section, which is added where there is none. */
export function registerThank(focus: Focus): Disposable {
  return commands.registerCommand('learningReview.thank', async () => {
    const open = await focus.settle();
    if (!open) return;
    const { review } = open;
    const { addBlock, namesIn } = await loadEngine();
    const names = namesIn(review);
    const someone = l10n.t('Someone else…');
    const picked = await pickOrType({
      title: l10n.t('Thank Someone'),
      placeholder: l10n.t('Whom do you want to thank?'),
      offered: [...names, someone].map((label) => ({ label })),
    });
    if (!picked) return;
    // In English, as the review.
    const who = picked === someone ? '[@name]' : picked;
    const block = `- Thank you, ${who}, for [what they shared, asked, tried or did]`;
    const title = review.template.sections.find(({ kind }) => kind === 'appreciation')?.title ?? 'Appreciation';
    await draft(open, addBlock(review, { kind: 'appreciation', title, block }));
  });
}
