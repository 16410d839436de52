import { Selection, l10n, window, type QuickPickItem } from 'vscode';
import { tellFindings } from '../core/count-findings';
import { cursorOf } from '../core/open-review';
import { toRange } from '../core/positions';
import type { Reading } from '../core/reading';
import { showDocument } from '../core/show-document';

interface Choice extends QuickPickItem {
  readonly range: Selection;
}

/** All that was found, from the cursor on. The Problems panel leaves out hints, and so do the keys for the next problem. */
export async function showFindings({ document, findings }: Reading): Promise<void> {
  const at = cursorOf(document);
  const choices = findings
    .toSorted((a, b) => Number(a.mark.start <= at) - Number(b.mark.start <= at) || a.mark.start - b.mark.start)
    .map(({ message, ruleId, mark }): Choice => {
      const { start, end } = toRange(document, mark);
      const label = l10n.t({ message: 'Ln {0}', args: [start.line + 1], comment: ['The number of a line'] });
      return { label, description: ruleId, detail: message, range: new Selection(start, end) };
    });
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Learning review: {0}', tellFindings(findings)),
    placeHolder: l10n.t('Select a finding to go to its words'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await showDocument(document, { selection: picked.range });
}
